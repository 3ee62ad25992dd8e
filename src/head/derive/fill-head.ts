import { type AnyPage, derivePage } from '../../faq/kinds/kinds.js'
import type { DeriveOptions, PageFacts } from '../../faq/kinds/page-facts.js'
import { checkPage } from '../../faq/page/check-page.js'
import { extend } from '../../internal/extend.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { hasType } from '../../jsonld/graph/find-nodes.js'
import { mergeGraphs } from '../../jsonld/graph/merge-graphs.js'
import { deriveGraph } from '../../jsonld/nodes/build-graph.js'
import { checkSite } from '../../site/define-site.js'
import type { Site } from '../../site/site.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import {
  DERIVED_FIELDS,
  deriveArticle,
  deriveFields,
  deriveOpenGraph,
  deriveTwitter,
} from './derived-fields.js'
import { toReadableUrl } from './readable-url.js'

/**
 * Derives the fields that a plugin's head lacks. Existing fields are kept, and derived fields agree with them: `og:title`, for
 * instance, is the existing title.
 *
 * A head with a graph is complete: sections it lacks (`og:*`, `twitter:*`) were switched off on purpose. A graph that is only a
 * breadcrumb is completed. A `noindex` head gets no canonical and no `next`. A head whose canonical names another page gets no graph.
 *
 * @throws ConfigError for arguments of other types, and for a `site` that `defineSite` refuses.
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { fillHead } from 'wp-faq-seo/head'
 *
 * const page = toFaqPage(parsePost({ id: 549, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' } }))
 * const head = fillHead({ title: 'All fees' }, page, { url: 'https://example.com/', name: 'Example', language: 'en-US' })
 * head.title // 'All fees'
 * head.openGraph?.title // 'All fees'
 * head.canonical // 'https://example.com/faq/fees/'
 * ```
 */
export function fillHead(head: Head, page: AnyPage, site: Site, options: DeriveOptions = {}): Head {
  checkHead(head)
  checkPage(page)
  checkSite(site)
  const facts = derivePage(page, site, options)
  const {
    canonical,
    prev,
    next,
    graph: _,
    openGraph: _1,
    article: _2,
    twitter: _3,
    ...fields
  } = DERIVED_FIELDS
  const isHidden = head.robots?.index === false
  const isOwn = (url: string) => head.canonical === toReadableUrl(url)
  const isElsewhere = head.canonical !== undefined && !isOwn(facts.url) && !isOwn(facts.part().url)
  const links = { canonical, ...(!isElsewhere && { prev, next }) }
  const filled = deriveFields<Head>(extend(fields, isHidden ? {} : links), facts, head) ?? {}
  const sections = fillSections(head, facts)
  return extend(
    filled,
    isElsewhere || isComplete(head) ? sections : { ...sections, ...fillGraph(head, facts) },
  )
}

function fillSections(head: Head, facts: PageFacts): Head {
  const { title, description, canonical, openGraph, article, twitter } = head
  const isWhole = isComplete(head)
  const mayFill = (section: object | undefined) => section !== undefined || !isWhole
  const agreed = omitUndefined({ title, description, url: canonical })
  return omitUndefined({
    openGraph: mayFill(openGraph) ? deriveOpenGraph(facts, extend(agreed, openGraph ?? {})) : undefined,
    article: mayFill(article) ? deriveArticle(facts, article) : undefined,
    twitter: mayFill(twitter) ? deriveTwitter(facts, twitter, !isWhole) : undefined,
  })
}

/** Whether a plugin has described the page. Rank Math prints only the breadcrumb of a hidden page. */
function isComplete({ graph, robots }: Head): boolean {
  if (graph === undefined) return false
  const nodes = graph['@graph']
  return (
    robots?.index === false || nodes.length === 0 || nodes.some((node) => !hasType(node, 'BreadcrumbList'))
  )
}

/** Derives the graph. The texts of the head's tags override those of the page's node. */
function fillGraph({ title, description, graph: known }: Head, facts: PageFacts): Head {
  if (facts.url === '') return {}
  const { graphTitle, graphDescription } = facts.texts
  const texts = {
    graphTitle: () => title ?? graphTitle(),
    graphDescription: () => description ?? graphDescription(),
  }
  const graph = deriveGraph(facts, texts)
  return { graph: known === undefined ? graph : mergeGraphs(graph, known) }
}
