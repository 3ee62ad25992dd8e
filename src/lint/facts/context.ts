import type { Head } from '../../head/model/head.js'
import type { ConfigError } from '../../site/config-error.js'
import type { MapUrl } from '../../site/url-map/map-url.js'
import type { LintPage } from '../input.js'
import type { Vocabulary } from '../vocabulary/vocabulary.js'
import type { CatalogFacts } from './catalog/catalog-page.js'
import type { Breadcrumbs } from './graph/breadcrumbs.js'
import type { GraphDate } from './graph/graph-dates.js'
import type { GraphFacts, PlacedNode } from './graph/graph-facts.js'
import type { PlacedAnswer, PlacedQuestion } from './graph/question-facts.js'
import type { SchemaNode } from './graph/schema-terms.js'
import type { LintedKind } from './page/page-kind.js'
import type { JsonRecord } from './page/records.js'
import type { Place, Section } from './place.js'
import type { RobotsTag } from './tags/robots-directives.js'
import type { TagFacts } from './tags/tag-facts.js'
import type { PlacedText } from './text/plain-texts.js'
import type { WrittenText } from './text/text-fields.js'
import type { PlacedUrl } from './text/url-values.js'

/** Facts that are inputs. Only their outer type is checked, not their fields. `undefined` if not given. */
export interface GivenFacts {
  /** The REST response, parsed. */
  readonly json: JsonRecord | undefined
  /** The post: `input.post`, or else `json`. */
  readonly post: JsonRecord | undefined
  /** The page. */
  readonly page: Partial<LintPage> | undefined
  /** The head as data. */
  readonly head: Head | undefined
  /** The HTML of the head. */
  readonly html: string | undefined
  /** The HTML of the page as readers see it. */
  readonly pageHtml: string | undefined
  /** The vocabulary of schema.org. */
  readonly vocabulary: Vocabulary | undefined
  /** The current time as ISO 8601. */
  readonly now: string | undefined
}

/** Facts that are derived from inputs when a rule first reads them. `undefined` if the inputs for a fact are missing. */
export interface DerivedFacts {
  /** The elements of the head, from `html` or else from `head`. */
  readonly tags: TagFacts | undefined
  /** The robots tags of the head. */
  readonly robots: readonly RobotsTag[] | undefined
  /** All JSON-LD: the scripts of the head, then `input.graph`. */
  readonly graph: GraphFacts | undefined
  /** The nodes of the graph whose names are terms of schema.org. Needs `vocabulary`. */
  readonly schemaNodes: readonly SchemaNode[] | undefined
  /** The BreadcrumbLists of the graph. */
  readonly breadcrumbs: readonly Breadcrumbs[] | undefined
  /** The questions of the graph, except those of a QAPage or Quiz. */
  readonly questions: readonly PlacedQuestion[] | undefined
  /** The answers to these questions that have text. */
  readonly answers: readonly PlacedAnswer[] | undefined
  /** The values of date properties in the graph. */
  readonly dates: readonly GraphDate[] | undefined
  /** The URLs in the head and the graph. */
  readonly urlValues: readonly PlacedUrl[] | undefined
  /** The plain texts in the head and the graph. */
  readonly texts: readonly PlacedText[] | undefined
  /** Texts and markup that people wrote, in the head, the graph, the page, the post and `pageHtml`. */
  readonly writtenTexts: readonly WrittenText[] | undefined
  /** The text of `pageHtml`. */
  readonly pageText: string | undefined
  /** The URL of the page: the canonical, else `og:url`, else that of `page` or `post`. */
  readonly pageUrl: string | undefined
  /** The page's node in the graph: the WebPage with `pageUrl`, else the only WebPage. */
  readonly pageNode: PlacedNode | undefined
  /** The kind of page, if some rules do not hold for it. */
  readonly pageKind: LintedKind | undefined
  /** The language of the page as BCP 47 in lower case. */
  readonly language: string | undefined
  /** The URL map, or the error if it is invalid. */
  readonly urls: MapUrl | ConfigError | undefined
  /** Tells whether a URL is on the CMS, even if the map keeps it there. */
  readonly cmsUrls: ((url: string) => boolean) | undefined
  /** What the author wrote in title, excerpt and content, as text. */
  readonly ownText: string | undefined
  /** The pages of a catalog, compared. Only `lintCatalog` provides it. */
  readonly catalog: CatalogFacts | undefined
}

/** Everything that a rule can read. */
export interface LintContext extends GivenFacts, DerivedFacts {
  /** Whether the content is password-protected. `false` if unknown. */
  readonly isProtected: boolean
  /** Whether the author wrote a text. `false` if unknown. */
  isOwnText(text: string): boolean
  /** The place of a value in an input. */
  at(section: Section, ...path: readonly (string | number)[]): Place
}
