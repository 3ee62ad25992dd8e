import type { Robots } from '../../site/robots.js'
import type { ImageInfo, Site } from '../../site/site.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { DerivedTexts } from '../derive/derived-texts.js'
import type { TemplateOptions } from '../derive/site-variables.js'
import type { FaqPage, PageAuthor } from '../page/faq-page.js'
import type { PagePart } from '../page/pagination.js'

/** Options of functions that derive a head or a graph from a page. */
export interface DeriveOptions extends TemplateOptions {
  /** All terms of the site, to find the ancestors of a term in the breadcrumb. Default: the breadcrumb has only the page's own term. */
  readonly terms?: readonly RestTerm[] | undefined
}

/** Options for the derivation of facts. */
export interface FactOptions extends DeriveOptions {
  /** Whether to derive the facts as the REST API shows them. A few variables differ from those on the front end. */
  readonly isRest?: boolean | undefined
}

/**
 * The facts from which the head and graph of a page are derived. Each kind of page determines its own facts; one mechanism prints them.
 *
 * Costly facts are functions.
 */
export interface PageFacts {
  readonly site: Site
  /** URL of the whole list or post: `og:url`, and `@id` of the page's node. `''` if it is unknown. */
  readonly url: string
  /** This page of the list or post. Its URL is the canonical, and the `url` of the page's node. */
  readonly part: () => PagePart
  readonly texts: DerivedTexts
  readonly robots: () => Robots
  /** `og:type`. `undefined` if the page is not an object of its own, such as a missing page. */
  readonly openGraphType: string | undefined
  /** `og:url`, if it is not `url`. `''` for none. */
  readonly sharedUrl?: string
  /** `og:image`. */
  readonly shareImage: () => ImageInfo | undefined
  /** `twitter:*` tags. `undefined` if there are none under any settings. */
  readonly twitter: TwitterFacts | undefined
  /** `article:*` and author tags. `undefined` for pages that are not articles. */
  readonly article?: ArticleFacts
  /** The page's node in the graph. `undefined` if the graph has none. */
  readonly node: () => NodeFacts | undefined
}

/** Facts for X, besides those for Open Graph. */
export interface TwitterFacts {
  /** Whether the title is printed even if `og:title` is the same. */
  readonly hasTitle?: boolean
  /** The URL of the page's own image, for X if Open Graph is off. */
  readonly image?: () => string | undefined
  readonly creator?: () => string | undefined
  readonly labels?: () => readonly FactLabel[] | undefined
}

/** A label that chat apps show beside a link. */
export interface FactLabel {
  readonly label: string
  readonly data: string
}

/** Facts of an article. */
export interface ArticleFacts {
  readonly publisher: string | undefined
  /** URL of the author's profile. */
  readonly author?: string | undefined
  readonly publishedTime: string | undefined
  readonly modifiedTime: string | undefined
  /** Name of the author, for the author tag. */
  readonly authorName?: () => string | undefined
}

/** Facts of a page's node in the graph, and of the nodes around it. */
export interface NodeFacts {
  readonly types: string | readonly string[]
  /** `@id` and `url`, if they are not those of the page. */
  readonly id?: string
  readonly url?: string
  /** URL before the fragment of other ids of the page. Default: `url`. */
  readonly idBase?: string
  /** Whether the page is about the publisher of the site. */
  readonly isAboutPublisher?: boolean
  readonly publishedAt?: string | undefined
  readonly modifiedAt?: string | undefined
  readonly image: () => PrimaryImage | undefined
  readonly breadcrumb: () => readonly BreadcrumbItem[] | undefined
  readonly isReadable?: boolean
  /** The author, if the graph describes one. */
  readonly author?: AuthorFacts
  /** The article on the page, if the graph describes one. */
  readonly article?: { readonly type: string; readonly post: FaqPage }
  /** Whether the page's node names the author. */
  readonly namesAuthor?: boolean
  /** Whether the graph omits what only readers with the password may see. */
  readonly isProtected?: boolean
}

/** A person in the graph. */
export interface AuthorFacts extends PageAuthor {
  /** Name as WordPress stores it. */
  readonly storedName: string
  /** Biography as WordPress stores it. */
  readonly storedDescription: string
  /** URL of the page that is about the person. */
  readonly pageUrl?: string
}

/** The image of a page. */
export interface PrimaryImage {
  /** The file that the node of the image describes. */
  readonly file: ImageInfo
  /** The URL that the page shows, which may be a smaller size of the file. */
  readonly thumbnailUrl: string
}

/** An item of a breadcrumb. */
export interface BreadcrumbItem {
  /** Plain text. */
  readonly name: string
  /** Absent for the page itself. */
  readonly url?: string
}
