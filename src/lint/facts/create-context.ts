import { toText } from '../../content/html/text.js'
import type { Head } from '../../head/model/head.js'
import { lazyProperties } from '../../internal/lazy.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { isDeeperThan, MAX_DEPTH } from '../../jsonld/graph/parse-graph.js'
import { ConfigError } from '../../site/config-error.js'
import { compileCmsTest, compileUrlMap, type MapUrl } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import type { LintInput } from '../input.js'
import type { Vocabulary } from '../vocabulary/vocabulary.js'
import type { CatalogFacts } from './catalog/catalog-page.js'
import type { DerivedFacts, GivenFacts, LintContext } from './context.js'
import { listBreadcrumbs } from './graph/breadcrumbs.js'
import { listDates } from './graph/graph-dates.js'
import type { GraphFacts, JsonLdBlock } from './graph/graph-facts.js'
import { findPageNode } from './graph/page-node.js'
import { listAnswers, listQuestions } from './graph/question-facts.js'
import { readGraphs } from './graph/read-graphs.js'
import { listSchemaNodes } from './graph/schema-terms.js'
import { readGiven } from './page/given-facts.js'
import { readOwnText } from './page/own-text.js'
import { readPageKind, readSearchQuery } from './page/page-kind.js'
import { readPageLanguage } from './page/page-language.js'
import { readPageUrl } from './page/page-url.js'
import { isRecord } from './page/records.js'
import { type Place, placeIn, ROOT } from './place.js'
import { readRobotsTags } from './tags/robots-directives.js'
import { indexTags, readTags, type TagFacts, tagsOfHead } from './tags/tag-facts.js'
import { listTexts } from './text/plain-texts.js'
import { listUrlValues } from './text/url-values.js'
import { listWrittenTexts } from './text/written-texts.js'

/** What a context needs besides the input. */
export interface ContextSettings {
  /** The vocabulary of schema.org. */
  readonly vocabulary?: Vocabulary | undefined
  /** The current time as ISO 8601. */
  readonly now?: string | undefined
  /** The place of the page in a catalog. Default: the root. */
  readonly root?: Place | undefined
  /** Compares the pages of a catalog. */
  readonly readCatalog?: (() => CatalogFacts) | undefined
}

/** Creates the facts of an input, which may be any value. */
export function createContext(input: LintInput, settings: ContextSettings = {}): LintContext {
  const { vocabulary, now, readCatalog, root = ROOT } = settings
  const { graph: ownGraph, urls: ownUrls }: LintInput = isRecord(input) ? input : {}
  const given = readGiven(isRecord(input) ? input : {})
  const { page, post } = given
  const context: LintContext = withFacts({
    ...given,
    vocabulary,
    now,
    root,
    ownGraph,
    ownUrls,
    readCatalog,
    isProtected: page?.isProtected === true || (isRecord(post?.content) && post.content.protected === true),
    isOwnText: (text) => context.ownText?.includes(text) ?? false,
    at: (section, ...path) => placeIn(root, section, [section, ...path]),
  })
  return context
}

/** What the facts are derived from. */
interface Sources extends GivenFacts, Omit<LintContext, keyof GivenFacts | keyof DerivedFacts> {
  readonly root: Place
  readonly ownGraph: unknown
  readonly ownUrls: LintInput['urls']
  readonly readCatalog: (() => CatalogFacts) | undefined
}

const withFacts = /* @__PURE__ */ lazyProperties<Sources, DerivedFacts>({
  tags: ({ html, head, root }) => readTagFacts(html, head, root),
  robots: ({ tags }) => mapDefined(tags, readRobotsTags),
  graph: ({ tags, ownGraph, root }) => readGraphFacts(tags, ownGraph, root),
  schemaNodes: ({ graph, vocabulary }) =>
    graph === undefined || vocabulary === undefined ? undefined : listSchemaNodes(graph, vocabulary),
  breadcrumbs: ({ graph }) => mapDefined(graph, listBreadcrumbs),
  questions: ({ graph }) => mapDefined(graph, listQuestions),
  answers: ({ graph, questions = [] }) => mapDefined(graph, (known) => listAnswers(known, questions)),
  dates: ({ graph }) => mapDefined(graph, listDates),
  urlValues: ({ tags, graph }) => mapDefined(tags ?? graph, () => listUrlValues(tags, graph)),
  texts: ({ tags, graph }) => mapDefined(tags ?? graph, () => listTexts(tags, graph)),
  writtenTexts: ({ texts, graph, page, post, json, pageHtml, pageText, root }) =>
    mapDefined(texts ?? page ?? post ?? pageHtml, () =>
      listWrittenTexts({
        texts,
        graph,
        page,
        post,
        pageText,
        at: (section, ...path) => {
          const input = section === 'post' && post === json ? 'json' : section
          return placeIn(root, input, [input, ...path])
        },
      }),
    ),
  pageText: ({ pageHtml }) => mapDefined(pageHtml, toText),
  pageUrl: ({ tags, page, post }) => readPageUrl(tags, page, post),
  pageNode: ({ graph, pageUrl }) => findPageNode(graph, pageUrl),
  language: ({ tags, pageNode, page }) => readPageLanguage(tags, pageNode, page),
  urls: ({ ownUrls }) => mapDefined(ownUrls, compileUrls),
  cmsUrls: ({ ownUrls, urls }) =>
    ownUrls === undefined || urls instanceof ConfigError ? undefined : compileCmsTest(ownUrls),
  pageKind: ({ tags, robots, graph, pageNode }) => readPageKind(tags, robots, graph, pageNode),
  ownText: ({ page, post, pageNode }) => readOwnText(page, post, readSearchQuery(pageNode)),
  catalog: ({ readCatalog }) => readCatalog?.(),
})

function readTagFacts(html: string | undefined, head: Head | undefined, root: Place): TagFacts | undefined {
  if (html !== undefined) return indexTags(readTags(html, root))
  if (head === undefined) return undefined
  try {
    return indexTags(tagsOfHead(head, root))
  } catch {
    // In JavaScript, `head` may be any object. An object that is not a head has no tags.
    return indexTags([])
  }
}

function readGraphFacts(tags: TagFacts | undefined, ownGraph: unknown, root: Place): GraphFacts | undefined {
  const blocks = (tags?.jsonLd ?? []).flatMap(({ json, place }): JsonLdBlock[] =>
    json === undefined ? [] : [{ json, place }],
  )
  if (isRecord(ownGraph) && !isDeeperThan(ownGraph, MAX_DEPTH))
    blocks.push({ json: ownGraph as JsonValue, place: placeIn(root, 'graph') })
  return blocks.length > 0 ? readGraphs(blocks) : undefined
}

function compileUrls(urls: UrlMap | readonly UrlMap[]): MapUrl | ConfigError {
  try {
    return compileUrlMap(urls)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

function mapDefined<T, R>(value: T | undefined, map: (value: T) => R): R | undefined {
  return value === undefined ? undefined : map(value)
}
