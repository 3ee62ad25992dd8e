import { decodeEntities } from '../../content/html/entities.js'
import { toText } from '../../content/html/text.js'
import type { PageCore } from '../../faq/page/faq-page.js'
import type { Head } from '../../head/model/head.js'
import { once } from '../../internal/once.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { isDeeperThan, MAX_DEPTH, parseJson } from '../../jsonld/graph/parse-graph.js'
import { ConfigError } from '../../site/config-error.js'
import { compileUrlMap, type MapUrl } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import type { LintInput } from '../input.js'
import type { Vocabulary } from '../vocabulary/vocabulary.js'
import { listAddresses, type PlacedAddress } from './addresses.js'
import type { CatalogFacts } from './catalog-facts.js'
import { type GraphDate, listDates } from './graph-dates.js'
import { type GraphFacts, type JsonLdBlock, type PlacedNode, readGraphs } from './graph-facts.js'
import { findPageNode } from './page-url.js'
import { type Place, placeIn, ROOT, type Section } from './place.js'
import { listAnswers, listQuestions, type PlacedAnswer, type PlacedQuestion } from './question-facts.js'
import { type RobotsTag, readRobotsTags } from './robots-directives.js'
import {
  contentOf,
  hrefOf,
  indexTags,
  type LintTag,
  readTags,
  type TagFacts,
  tagsOfHead,
} from './tag-facts.js'
import { listTexts, type PlacedText } from './texts.js'

/**
 * What rules know: each fact is worked out when the first of them asks, and `undefined` where nothing that was given says
 * it. A rule names the facts without which it has no say in `needs`; what else is here it may look at.
 */
export interface LintContext {
  /** What the REST API answered, parsed. */
  readonly json: JsonRecord | undefined
  /** The post, as it was given or as `json` has it; nothing of it is certain but that it is an object. */
  readonly post: JsonRecord | undefined
  /** The page. */
  readonly page: PageCore | undefined
  /** The head as data. */
  readonly head: Head | undefined
  /** The HTML of the head, as it is printed. */
  readonly html: string | undefined
  /** The elements of the head, from its HTML or else from the data. */
  readonly tags: TagFacts | undefined
  /** The robots tags of the head. */
  readonly robots: readonly RobotsTag[] | undefined
  /** All JSON-LD: that of the head, then the graph that was given by itself. */
  readonly graph: GraphFacts | undefined
  /** The questions of the graph, less those that a QAPage or a Quiz holds. */
  readonly questions: readonly PlacedQuestion[] | undefined
  /** The answers of these questions that have a text. */
  readonly answers: readonly PlacedAnswer[] | undefined
  /** What stands in the graph where dates do. */
  readonly dates: readonly GraphDate[] | undefined
  /** The addresses of head and graph. */
  readonly addresses: readonly PlacedAddress[] | undefined
  /** The one-line texts of head and graph. */
  readonly texts: readonly PlacedText[] | undefined
  /** The page as readers see it: HTML. */
  readonly pageHtml: string | undefined
  /** The text of `pageHtml`. */
  readonly pageText: string | undefined
  /** The address of the page: the canonical, `og:url`, or what page and post say. */
  readonly pageUrl: string | undefined
  /** The node of the page in the graph: the WebPage that `pageUrl` names, else the only one. */
  readonly pageNode: PlacedNode | undefined
  /** Where the addresses of the CMS lead; an error where the map cannot be used. */
  readonly urls: MapUrl | ConfigError | undefined
  /** What schema.org defines. */
  readonly vocabulary: Vocabulary | undefined
  /** Now, as ISO 8601. */
  readonly now: string | undefined
  /** All pages of a catalog: only `lintCatalog` has it. */
  readonly pages: readonly LintContext[] | undefined
  /** The pages of a catalog, compared. */
  readonly catalog: CatalogFacts | undefined
  /** What the author of the page wrote, decoded once: title, excerpt and content; absent where neither page nor post is given. */
  readonly ownText: string | undefined
  /** Whether a password hides the content; `false` where that is not known. */
  readonly isProtected: boolean
  /** Whether the author of the page wrote a text; `false` where that is not known. */
  isOwnText(text: string): boolean
  /** The place of something in `page`, `post`, `json` or another input. */
  at(section: Section, ...path: readonly (string | number)[]): Place
}

/** An object of unknown JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** What is known besides the input. */
export interface LintSettings {
  /** What schema.org defines. */
  readonly vocabulary?: Vocabulary | undefined
  /** Now, as ISO 8601. */
  readonly now?: string | undefined
  /** The place of the page among others. */
  readonly root?: Place | undefined
  /** All pages of a catalog. */
  readonly pages?: readonly LintContext[] | undefined
  /** Compares them, when a rule first asks. */
  readonly readCatalog?: ((pages: readonly LintContext[]) => CatalogFacts) | undefined
}

/** Takes an input, whatever it is, and makes its facts available. */
export function createContext(input: LintInput, settings: LintSettings = {}): LintContext {
  const { vocabulary, now, pages, readCatalog, root = ROOT } = settings
  const given = toRecord(input) ?? {}
  const parsed = typeof given.json === 'string' ? parseJson(given.json) : given.json
  // `?slug=` answers with a list of one.
  const json = toRecord(Array.isArray(parsed) && parsed.length === 1 ? parsed[0] : parsed)
  const post = toRecord(given.post) ?? json
  const page = toRecord(given.page) as PageCore | undefined
  const head = toRecord(given.head) as Head | undefined
  const pageHtml = textOrNothing(given.pageHtml)
  const html = textOrNothing(given.html) ?? (head === undefined ? textOrNothing(post?.yoast_head) : undefined)

  const tags = once(() => {
    if (html !== undefined) return indexTags(readTags(html, root))
    return mapDefined(head, (data) => indexTags(tagsInData(data, root)))
  })
  const graph = once(() => {
    const blocks = (tags()?.jsonLd ?? []).flatMap(({ json, place }): JsonLdBlock[] =>
      json === undefined ? [] : [{ json, place }],
    )
    const { graph: own } = given
    if (toRecord(own) !== undefined && !isDeeperThan(own, MAX_DEPTH))
      blocks.push({ json: own as JsonValue, place: placeIn(root, 'graph') })
    return blocks.length > 0 ? readGraphs(blocks) : undefined
  })
  const questions = once(() => mapDefined(graph(), listQuestions))
  const answers = once(() => mapDefined(graph(), (facts) => listAnswers(facts, questions() ?? [])))
  const dates = once(() => mapDefined(graph(), listDates))
  const hasAny = () => tags() !== undefined || graph() !== undefined
  const robots = once(() => mapDefined(tags(), readRobotsTags))
  const addresses = once(() => (hasAny() ? listAddresses(tags(), graph()) : undefined))
  const texts = once(() => (hasAny() ? listTexts(tags(), graph()) : undefined))
  const pageText = once(() => mapDefined(pageHtml, toText))
  const pageUrl = once(() => addressOfPage(tags(), page, post))
  const pageNode = once(() => findPageNode(graph(), pageUrl()))
  const urls = once(() => mapDefined(given.urls, readUrls))
  const ownText = once(() => ownTextOf(page, post))
  const catalog = once(() => mapDefined(pages, (all) => readCatalog?.(all)))
  return {
    json,
    post,
    page,
    head,
    html,
    pageHtml,
    vocabulary,
    now,
    pages,
    get tags() {
      return tags()
    },
    get robots() {
      return robots()
    },
    get graph() {
      return graph()
    },
    get questions() {
      return questions()
    },
    get answers() {
      return answers()
    },
    get dates() {
      return dates()
    },
    get addresses() {
      return addresses()
    },
    get texts() {
      return texts()
    },
    get pageText() {
      return pageText()
    },
    get pageUrl() {
      return pageUrl()
    },
    get pageNode() {
      return pageNode()
    },
    get urls() {
      return urls()
    },
    get ownText() {
      return ownText()
    },
    get catalog() {
      return catalog()
    },
    isProtected: page?.isProtected === true || toRecord(post?.content)?.protected === true,
    isOwnText: (text) => ownText()?.includes(text) ?? false,
    at: (section, ...path) => placeIn(root, section, [section, ...path]),
  }
}

/** Types are not there in JavaScript: data that is no head after all has no tags. */
function tagsInData(head: Head, root: Place): LintTag[] {
  try {
    return tagsOfHead(head, root)
  } catch {
    return []
  }
}

function mapDefined<T, R>(value: T | undefined, map: (value: T) => R): R | undefined {
  return value === undefined ? undefined : map(value)
}

function toRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null ? (value as JsonRecord) : undefined
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function addressOfPage(
  tags: TagFacts | undefined,
  page: PageCore | undefined,
  post: JsonRecord | undefined,
): string | undefined {
  const canonical = tags?.links('canonical')[0]
  const ogUrl = tags?.metas('og:url')[0]
  const named: readonly unknown[] = [
    canonical && hrefOf(canonical),
    ogUrl && contentOf(ogUrl),
    page?.url,
    post?.link,
  ]
  return named.find((url) => typeof url === 'string' && url !== '') as string | undefined
}

function readUrls(urls: unknown): MapUrl | ConfigError {
  try {
    return compileUrlMap(urls as UrlMap)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

/** All that the author wrote, one piece a line. */
function ownTextOf(page: PageCore | undefined, post: JsonRecord | undefined): string | undefined {
  if (page === undefined && post === undefined) return undefined
  const ofPage = [page?.title, mapDefined(textOrNothing(page?.html), toText)]
  const ofPost = ['title', 'excerpt', 'content'].map((field) => {
    const html = textOrNothing(toRecord(post?.[field])?.rendered)
    // A title is no markup of its own: `a < b` is text.
    return html && (field === 'title' ? decodeEntities(html) : toText(html))
  })
  return [...ofPage, ...ofPost].filter((text) => typeof text === 'string').join('\n')
}
