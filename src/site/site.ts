import type { Robots } from './robots.js'

/**
 * What a post cannot know of the site that its head speaks for.
 *
 * All text is plain: characters as a reader sees them, no character references. Templates take Yoast's variables
 * (`%%title%%`, `%%sep%%`, `%%sitename%%`, …); those that are unknown, or empty for a post, vanish. Only `url`, `name` and
 * `language` are needed; `siteFromRoot` reads the first two from the REST API.
 *
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 */
export interface Site {
  /**
   * The home page, with or without the final slash exactly as the CMS links it, such as `https://www.example.com/`. Ids in
   * the graph always have the slash.
   */
  readonly url: string
  /** The title of the site: `og:site_name`, `%%sitename%%`, and the name in the graph. */
  readonly name: string
  /** The name in the graph (`WebSite.name`), where it differs from `name`. */
  readonly webSiteName?: string | undefined
  /** Another name of the site in the graph, such as an abbreviation. https://schema.org/alternateName */
  readonly alternateName?: string | undefined
  /** The tagline: `%%sitedesc%%` and `WebSite.description`; absent prints none. */
  readonly description?: string | undefined
  /** BCP 47, such as `en-US`; `og:locale` and `inLanguage` follow from it. https://www.rfc-editor.org/info/bcp47 */
  readonly language: string
  /** IANA name (`Europe/Berlin`) or offset from UTC (`+05:30`) in which `now` is read; UTC where absent. */
  readonly timeZone?: string | undefined
  /**
   * How `%%date%%` and `%%modified%%` are written, in PHP's letters, such as `F j, Y`; without it they vanish.
   * https://www.php.net/manual/en/datetime.format.php
   */
  readonly dateFormat?: string | undefined
  /** What stands for `%%sep%%`: the character itself, `-` where absent. */
  readonly separator?: string | undefined
  /** The title of posts whose type has no template; `%%title%% %%page%% %%sep%% %%sitename%%` where absent. */
  readonly titleTemplate?: string | undefined
  /** Text of the first breadcrumb, the home page; `Home` where absent, `''` for none. */
  readonly homeLabel?: string | undefined
  /**
   * Address of the site's search with `{search_term_string}` in it; `?s={search_term_string}` below the home page where
   * absent, `false` for none. https://schema.org/SearchAction
   */
  readonly search?: string | false | undefined
  /** Who publishes the site; absent prints none. */
  readonly publisher?: SitePublisher | undefined
  /** The picture of posts that have none: `og:image`. It is not in the graph. */
  readonly socialImage?: ImageInfo | undefined
  /** The publisher's page on Facebook: `article:publisher`. */
  readonly facebookUrl?: string | undefined
  /** The site's account on X, with or without `@`: `twitter:site`. */
  readonly twitterSite?: string | undefined
  /** `false` prints no `og:*` and `article:*` tags. */
  readonly openGraph?: false | undefined
  /** `false` prints no `twitter:*` tags. */
  readonly twitter?: false | undefined
  /**
   * Directives for every page, each in place of what the post alone would say: `{ index: false }` is a site that hides from
   * search engines.
   */
  readonly robots?: Robots | undefined
  /**
   * What WordPress does not say of authors, by the last part of their archive's address (`slug` in `/wp/v2/users`): only posts
   * whose type has an article name their author.
   */
  readonly authors?: Readonly<Record<string, SiteAuthor>> | undefined
  /** What holds for the posts of a type, by its name as posts have it in `type`. */
  readonly postTypes?: Readonly<Record<string, PostTypeSettings>> | undefined
}

/** What holds for all posts of a type. */
export interface PostTypeSettings {
  /** Plural name: the breadcrumb of the archive, and `%%pt_plural%%`. */
  readonly label?: string | undefined
  /** Singular name: `%%pt_single%%`. */
  readonly singularLabel?: string | undefined
  /** Address of the page that lists all posts; absent leaves its breadcrumb out. */
  readonly archiveUrl?: string | undefined
  /** In place of the site's `titleTemplate`. */
  readonly titleTemplate?: string | undefined
  /** Template of the description; absent writes one from the content. */
  readonly descriptionTemplate?: string | undefined
  /** Whether posts are hidden from search engines, `false` where absent. */
  readonly noindex?: boolean | undefined
  /** Taxonomy whose term, with its ancestors, stands in the breadcrumb of posts without a parent; absent for none. */
  readonly breadcrumbTaxonomy?: string | undefined
  /** Which `WebPage` posts are, such as `ItemPage`; absent for no more than `WebPage`. https://schema.org/WebPage */
  readonly pageType?: string | undefined
  /**
   * Which `Article` posts are, such as `TechArticle`; `None` for none. Absent is `Article` for the type `post`, none for all
   * others. https://schema.org/Article
   */
  readonly articleType?: string | undefined
}

/** What WordPress does not say of an author. */
export interface SiteAuthor {
  /** Id in the graph; absent names it after the author's slug. Yoast's own cannot be computed. */
  readonly id?: string | undefined
  /** Pages elsewhere that are unmistakably theirs, beside the web site that WordPress knows. https://schema.org/sameAs */
  readonly sameAs?: readonly string[] | undefined
  /** The author's page on Facebook: `article:author`. */
  readonly facebookUrl?: string | undefined
  /** The author's account on X, with or without `@`: `twitter:creator`. */
  readonly twitterCreator?: string | undefined
}

/** Who publishes a site. */
export interface SitePublisher {
  /** An organization, or the person whose site it is. */
  readonly type: 'Organization' | 'Person'
  /** Name as it is shown. */
  readonly name: string
  /** Another name, such as an abbreviation. */
  readonly alternateName?: string | undefined
  /**
   * Id in the graph. Absent names it after the home page. Yoast's id of a person cannot be computed: copy it from a head of
   * the site, where there is one.
   */
  readonly id?: string | undefined
  /** Home page, the site's own where absent. */
  readonly url?: string | undefined
  /** Logo, or the picture of the person. */
  readonly logo?: ImageInfo | undefined
  /** Pages elsewhere that are unmistakably theirs, such as profiles. https://schema.org/sameAs */
  readonly sameAs?: readonly string[] | undefined
  /** A few sentences on them, plain text. */
  readonly description?: string | undefined
}

/** A picture. */
export interface ImageInfo {
  /** Absolute address of the file. */
  readonly url: string
  /** In pixels. */
  readonly width?: number | undefined
  /** In pixels. */
  readonly height?: number | undefined
  /** MIME type, such as `image/png`. */
  readonly type?: string | undefined
  /** What it shows, for those who do not see it; plain text. */
  readonly alt?: string | undefined
  /** What stands below it; plain text. */
  readonly caption?: string | undefined
}
