import type { Robots } from './robots.js'

/**
 * Settings of the site, which posts, terms and users do not contain.
 *
 * Text is plain, without character references. Templates support Yoast's variables (`%%title%%`, `%%sep%%`, `%%sitename%%`,
 * …); variables that are unknown, or empty for a post, are removed. Only `url`, `name` and `language` are required;
 * `siteFromRoot` reads the first two from the REST API.
 *
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 */
export interface Site {
  /**
   * URL of the home page, such as `https://www.example.com/`, with or without the trailing slash, as in the CMS's own links. A URL map
   * maps it, so the front end's URL has the same effect. Ids in the graph always have the slash.
   */
  readonly url: string
  /** Title of the site: `og:site_name`, `%%sitename%%`, and the name in the graph. */
  readonly name: string
  /** `WebSite.name` in the graph. Default: `name`. */
  readonly webSiteName?: string | undefined
  /** `WebSite.alternateName`, such as an abbreviation. Default: none. https://schema.org/alternateName */
  readonly alternateName?: string | undefined
  /** Tagline: `%%sitedesc%%` and `WebSite.description`. Default: none. */
  readonly description?: string | undefined
  /** BCP 47 tag, such as `en-US`, for `og:locale` and `inLanguage`. https://www.rfc-editor.org/info/bcp47 */
  readonly language: string
  /** IANA name (`Europe/Berlin`) or UTC offset (`+05:30`) of the dates in templates. Default: UTC. */
  readonly timeZone?: string | undefined
  /**
   * PHP format of `%%date%%` and `%%modified%%`, such as `F j, Y`. Default: none; both variables are empty.
   * https://www.php.net/manual/en/datetime.format.php
   */
  readonly dateFormat?: string | undefined
  /** `%%sep%%`: the character itself. Default: `-`. */
  readonly separator?: string | undefined
  /** Title of posts whose type has no template. Default: `%%title%% %%page%% %%sep%% %%sitename%%`. */
  readonly titleTemplate?: string | undefined
  /** Whether URLs are paths (`/faq/page/2/`) or queries (`?post_type=faq&page=2`). Default: `pretty`. */
  readonly permalinks?: 'pretty' | 'plain' | undefined
  /** Whether WordPress's URLs end in a slash. Default: the same as in `archiveUrl` and `postsPage`, or `true` without them. */
  readonly trailingSlash?: boolean | undefined
  /** Id of the page that is the home page. Default: the home page lists the latest posts. */
  readonly frontPageId?: number | undefined
  /** Id of the page that lists the latest posts, if another page is the home page. */
  readonly postsPageId?: number | undefined
  /** URL and title of that page, for breadcrumbs. */
  readonly postsPage?: PostsPage | undefined
  /** Text of the first breadcrumb, the home page; `''` omits it. Default: `Home`. */
  readonly homeLabel?: string | undefined
  /**
   * URL of the search with `{search_term_string}` for the search words; `false` omits it. Default:
   * `?s={search_term_string}` below the home page. https://schema.org/SearchAction
   */
  readonly search?: string | false | undefined
  /** Publisher of the site. Default: none. */
  readonly publisher?: SitePublisher | undefined
  /** `og:image` of posts without an image. It is not added to the graph. Default: none. */
  readonly socialImage?: ImageInfo | undefined
  /** URL of the publisher's page on Facebook: `article:publisher`. */
  readonly facebookUrl?: string | undefined
  /** Account of the site on X, with or without `@`: `twitter:site`. */
  readonly twitterSite?: string | undefined
  /** `twitter:card` of every page. Default: `summary_large_image`, which Yoast SEO prints with or without an image. */
  readonly twitterCard?: 'summary' | 'summary_large_image' | undefined
  /** `false` omits `og:*` and `article:*` tags, and `<meta name="author">`. */
  readonly openGraph?: false | undefined
  /** `false` omits `twitter:*` tags, except the labels (`twitter:label1`), which chat apps show. */
  readonly twitter?: false | undefined
  /**
   * Robots directives of every page: `{ index: false }` hides the site from search engines. Each overrides the default,
   * but neither the status of a post nor the `noindex` of its type.
   */
  readonly robots?: Robots | undefined
  /**
   * Settings of authors, by the slug of their archive (`slug` in `/wp/v2/users`). `id` and `sameAs` are used for posts
   * whose type has an `articleType`, `facebookUrl` and `twitterCreator` for the type `post`.
   */
  readonly authors?: Readonly<Record<string, SiteAuthor>> | undefined
  /** Settings of post types, by name (`type` of a post). */
  readonly postTypes?: Readonly<Record<string, PostTypeSettings>> | undefined
  /** Settings of taxonomies, by name (`taxonomy` of a term). */
  readonly taxonomies?: Readonly<Record<string, TaxonomySettings>> | undefined
  /** Settings of the pages that are neither posts, terms nor archives of a post type. */
  readonly pageKinds?: PageKindsSettings | undefined
  /** Words in breadcrumbs. */
  readonly breadcrumbs?: BreadcrumbSettings | undefined
}

/** The page that lists the latest posts of a site whose home page is another page. */
export interface PostsPage {
  /** Absolute URL. */
  readonly url: string
  /** Title as plain text. */
  readonly label: string
  /** Whether the breadcrumbs of posts include it. Default: `true`. */
  readonly inPostBreadcrumb?: boolean | undefined
}

/** Words in breadcrumbs. */
export interface BreadcrumbSettings {
  /** Word before the name of an author or a date. Default: `Archives for`. */
  readonly archivePrefix?: string | undefined
  /** Word before a search query. Default: `You searched for`. */
  readonly searchPrefix?: string | undefined
  /**
   * Label of the page for missing URLs, for your own breadcrumb. It is not printed: the graph of that page has no breadcrumb.
   */
  readonly notFoundLabel?: string | undefined
}

/**
 * Settings of one kind of page.
 *
 * Yoast SEO uses the social texts on the home page only; set them elsewhere for a site that runs Yoast SEO Premium.
 */
export interface PageKindSettings {
  /** Template of the title. Default: Yoast's for the kind, such as `%%term_title%% Archives %%page%% %%sep%% %%sitename%%`. */
  readonly titleTemplate?: string | undefined
  /** Template of the description. Default: none; the home page shows the tagline. */
  readonly descriptionTemplate?: string | undefined
  /** Template of `og:title`. Default: the title; on the home page the name of the site. */
  readonly socialTitleTemplate?: string | undefined
  /** Template of `og:description`. Default: the description; for terms, their own description. */
  readonly socialDescriptionTemplate?: string | undefined
  /** `og:image`. Default: the site's `socialImage`; for authors, their avatar. */
  readonly socialImage?: ImageInfo | undefined
  /** Whether the pages are hidden from search engines. Default: `true` for dates, `false` for others. */
  readonly noindex?: boolean | undefined
}

/** Settings of author archives. */
export interface AuthorArchiveSettings extends PageKindSettings {
  /** Whether the archives of authors without posts are hidden from search engines. Default: `true`. */
  readonly noindexEmpty?: boolean | undefined
}

/** Settings of pages by kind. Search results and missing pages are always hidden from search engines. */
export interface PageKindsSettings {
  /** The home page, if it lists the latest posts. */
  readonly home?: PageKindSettings | undefined
  /** Archives of authors. */
  readonly author?: AuthorArchiveSettings | undefined
  /** Archives of years, months and days. */
  readonly date?: PageKindSettings | undefined
  /** Search results. */
  readonly search?: PageKindSettings | undefined
  /** The page for missing URLs. */
  readonly notFound?: PageKindSettings | undefined
}

/** Settings of a taxonomy and the archives of its terms. */
export interface TaxonomySettings extends PageKindSettings {
  /** Plural name. */
  readonly label?: string | undefined
  /** Singular name. Used by `%%archive_title%%`. */
  readonly singularLabel?: string | undefined
  /** Post type whose archive precedes the terms in breadcrumbs; `post` stands for the posts page. Default: none. */
  readonly postType?: string | undefined
}

/** Settings of the archive of a post type. */
export interface PostTypeArchiveSettings extends PageKindSettings {
  /** Text of its breadcrumb. Default: the label of the type. */
  readonly breadcrumbLabel?: string | undefined
}

/** Settings of a post type. */
export interface PostTypeSettings {
  /** Plural name: `%%pt_plural%%`, and the breadcrumb of the archive. */
  readonly label?: string | undefined
  /** Singular name: `%%pt_single%%`. */
  readonly singularLabel?: string | undefined
  /** URL of the page that lists all posts. Default: none; the breadcrumb of the archive is omitted. */
  readonly archiveUrl?: string | undefined
  /** Settings of the page that lists all posts. */
  readonly archive?: PostTypeArchiveSettings | undefined
  /** Template of the title. Default: the site's `titleTemplate`. */
  readonly titleTemplate?: string | undefined
  /** Template of the description. Default: none; the description is written from the excerpt or the content. */
  readonly descriptionTemplate?: string | undefined
  /** Whether posts are hidden from search engines. Default: `false`. */
  readonly noindex?: boolean | undefined
  /** Taxonomy whose term, with its ancestors, is in the breadcrumb of posts without a parent. Default: none. */
  readonly breadcrumbTaxonomy?: string | undefined
  /** Subtype of `WebPage`, such as `ItemPage`. Default: `WebPage`. https://schema.org/WebPage */
  readonly pageType?: string | undefined
  /**
   * `Article` or a subtype, such as `TechArticle`; `None` omits the node. Default: `Article` for the type `post`, `None` for
   * all others. https://schema.org/Article
   */
  readonly articleType?: string | undefined
}

/** Settings of an author, which WordPress does not provide. */
export interface SiteAuthor {
  /** Id in the graph. Default: derived from the author's slug. Yoast's own id cannot be computed. */
  readonly id?: string | undefined
  /**
   * Id of the author's image in the graph. Default: one that all authors of the site share, as in Yoast SEO 26; newer versions use the
   * URL of the avatar.
   */
  readonly imageId?: string | undefined
  /** URLs of profiles that identify the author, besides the website in WordPress. https://schema.org/sameAs */
  readonly sameAs?: readonly string[] | undefined
  /** URL of the author's page on Facebook: `article:author`. */
  readonly facebookUrl?: string | undefined
  /** Account of the author on X, with or without `@`: `twitter:creator`. */
  readonly twitterCreator?: string | undefined
  /** First name: `%%author_first_name%%`. */
  readonly firstName?: string | undefined
  /** Last name: `%%author_last_name%%`. */
  readonly lastName?: string | undefined
}

/** The publisher of a site. */
export interface SitePublisher {
  /** An organization, or the person who owns the site. */
  readonly type: 'Organization' | 'Person'
  /** Display name. */
  readonly name: string
  /** Another name, such as an abbreviation. */
  readonly alternateName?: string | undefined
  /**
   * Id in the graph. Default: derived from the home page. Yoast's id of a person cannot be computed: copy it from a head of
   * the site.
   */
  readonly id?: string | undefined
  /** URL of the home page. Default: the site's. */
  readonly url?: string | undefined
  /** Logo, or image of the person. */
  readonly logo?: ImageInfo | undefined
  /** URLs of profiles that identify the publisher. https://schema.org/sameAs */
  readonly sameAs?: readonly string[] | undefined
  /** Description as plain text. */
  readonly description?: string | undefined
}

/** An image. */
export interface ImageInfo {
  /** Absolute URL of the file. */
  readonly url: string
  /** Pixels. */
  readonly width?: number | undefined
  /** Pixels. */
  readonly height?: number | undefined
  /** MIME type, such as `image/png`. */
  readonly type?: string | undefined
  /** Alternative text, as plain text. */
  readonly alt?: string | undefined
  /** Caption, as plain text. */
  readonly caption?: string | undefined
}
