import type { FaqOptions } from './faq/page/faq-rules.js'
import { toPageDetails, toPageTerm } from './faq/page/page-details.js'
import { findQuestions, type PageFacts, toPageFacts } from './faq/page/to-faq-page.js'
import { mayHoldMore } from './faq/questions/collect-questions.js'
import { deriveHead } from './head/build/build-head.js'
import { headFromPage } from './head/build/head-from-page.js'
import { addFaqGraph } from './head/edit/add-faq-graph.js'
import { correctLanguage } from './head/edit/correct-language.js'
import { fillHead } from './head/edit/fill-head.js'
import { rewriteHead } from './head/edit/rewrite-urls.js'
import { applyRobots, type RobotsPolicy } from './head/edit/robots-policy.js'
import type { Alternates, Head } from './head/model/head.js'
import { isSamePage } from './internal/page-url.js'
import { findNodes } from './jsonld/graph/find-nodes.js'
import type { GraphTexts } from './jsonld/nodes/build-graph.js'
import { readPluginHead } from './plugins/read-plugin-head.js'
import { ConfigError } from './site/config-error.js'
import { defineSite } from './site/define-site.js'
import type { Site } from './site/site.js'
import { compileUrlMap, type MapUrl } from './site/url-map/map-url.js'
import type { UrlMap } from './site/url-map/url-map.js'
import type { RestPost } from './wordpress/shapes/post.js'
import type { RestTerm } from './wordpress/shapes/term.js'

/** How a head is composed. */
export interface ComposeOptions extends FaqOptions {
  /** What the post cannot know of its site: needed to derive a head, and fills what a plugin's head leaves out. */
  readonly site?: Site | undefined
  /**
   * Where the head comes from. `auto` (where absent): the SEO plugin where it said something, else derived from post and
   * `site`. `plugin`: the plugin alone, `site` fills nothing. `derive`: post and `site`, whatever a plugin said.
   */
  readonly source?: 'auto' | 'plugin' | 'derive' | undefined
  /** All terms of the site, for the ancestors of a post's own: embedded terms name no parent. */
  readonly terms?: readonly RestTerm[] | undefined
  /** Now, as ISO 8601; read only by `%%currentyear%%` and its like, which vanish where it is absent. */
  readonly now?: string | undefined
  /**
   * What the SEO plugin said of the post, fetched elsewhere (as from `yoast/v1/get_head`): stands in place of what
   * the post carries.
   */
  readonly head?: Head | undefined
  /** Where addresses of the CMS lead on the front end; absent leaves them as the CMS printed them. */
  readonly urls?: UrlMap | readonly UrlMap[] | undefined
  /**
   * Who says what crawlers may do. `source` (where absent): the SEO plugin. `from-post`: the post; what is published may be
   * indexed unless an editor hid it, also where the CMS as a whole hides itself from search engines; what is private or
   * behind a password may not. Directives of your own are printed as they are.
   */
  readonly robots?: RobotsPolicy | undefined
  /** The language of the post as BCP 47, where the CMS's is wrong; absent leaves `inLanguage` and `og:locale` as they are. */
  readonly language?: string | undefined
  /** The same page in other languages, in place of what the SEO plugin said; addresses of the CMS are mapped by `urls`. */
  readonly alternates?: Alternates | undefined
}

/**
 * Composes the SEO head of a post: what the site's SEO plugin said of it, the FAQ structured data that the plugin leaves
 * out, and all addresses brought to the front end.
 *
 * A post without a plugin's head gets what the post alone says: title, canonical, `og:title`, `og:type`, `og:url`,
 * times, and `noindex` where it is not published. A draft or preview is `noindex, nofollow` whatever the plugin or
 * `robots` says, and a private post is not indexed where `robots` is given; one behind a password is, where directives of
 * your own say so. Nothing is thrown for any post.
 *
 * @throws ConfigError where an option cannot be right: a map without absolute addresses, a language that is no BCP 47 tag,
 * a robots policy or source that there is not, a `site` without address, name or language.
 * @example
 * ```ts
 * import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
 *
 * const post = parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://cms.example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten euros.</p>' },
 *   yoast_head_json: { title: 'What&#8217;s the fee? &#8211; Example' },
 * })
 * renderHead(composeHead(post, { faq: 'never' })) // '<title>What’s the fee? – Example</title>'
 *
 * const urls = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
 * composeHead(post, { urls }).graph?.['@graph'].map((node) => [node['@type'], node['@id']])
 * // [[['WebPage', 'FAQPage'], 'https://www.example.com/faq/fees/'], ['Question', 'https://www.example.com/faq/fees/#question-549']]
 * ```
 */
export function composeHead(post: RestPost, options: ComposeOptions = {}): Head {
  const { language, alternates, urls } = options
  const facts = toPageFacts(post)
  const page = language === undefined ? facts : { ...facts, language }
  const mapUrl = urls === undefined ? undefined : compileUrlMap(urls, page.url)
  let head = startHead(post, page, options)
  head = applyRobots(head, page, options.robots)
  const pageUrl = addressIn(head, page.url, mapUrl)
  if (language !== undefined) head = correctLanguage(head, language, pageUrl)
  if (alternates !== undefined) head = { ...head, alternates }
  // The graph brings answers within its own policy: what they look like on a page is not read here.
  const questions = mayAskMore(head, page, post, options) ? findQuestions(page, options, post) : []
  if (questions.length > 0) head = addFaqGraph(head, { ...page, url: pageUrl, baseUrl: page.url, questions })
  return mapUrl === undefined ? head : rewriteHead(head, mapUrl)
}

/** Whether there may be questions beyond those that the plugin's graph has: nearly always those of its own block. */
function mayAskMore({ graph }: Head, { html }: PageFacts, post: RestPost, options: ComposeOptions): boolean {
  const known = findNodes(graph, 'Question').map((node) => String(node['@id'] ?? '').split('#')[1] ?? '')
  const isRaw = typeof post.content?.raw === 'string'
  return known.length === 0 || isRaw || options.fields !== undefined || mayHoldMore(html, known, options)
}

/** What the plugin said, what post and site say, or both. */
function startHead(post: RestPost, page: PageFacts, options: ComposeOptions): Head {
  const { site, source = 'auto', terms = [], now } = options
  if (!SOURCES.includes(source)) {
    const message = `${JSON.stringify(source)} is not ${SOURCES.map((name) => JSON.stringify(name)).join(', ')}`
    throw new ConfigError('use source', [{ code: 'unknown', path: 'source', message }])
  }
  const said = source === 'derive' ? undefined : (options.head ?? readPluginHead(post))
  if (site === undefined || source === 'plugin') return said ?? headFromPage(page)
  if (!isSite(site)) defineSite(site)
  const details = toPageDetails(post, { terms, language: site.language })
  const texts = said === undefined ? {} : textsOf(said)
  const derived = deriveHead({ ...page, ...details }, site, { now, terms: terms.map(toPageTerm), texts })
  return said === undefined ? derived : fillHead(said, derived)
}

const SOURCES: readonly string[] = ['auto', 'plugin', 'derive']

/** Whether a site has what every head needs: a site that was put together without its language is the commonest mistake. */
function isSite(site: unknown): boolean {
  if (typeof site !== 'object' || site === null) return false
  const { url, name, language } = site as Readonly<Record<string, unknown>>
  return [url, name, language].every((value) => typeof value === 'string')
}

/** What a plugin's head says of the page that a graph would say too. */
function textsOf({ title, description }: Head): Partial<GraphTexts> {
  return { ...(title !== undefined && { name: title }), ...(description !== undefined && { description }) }
}

/**
 * The address by which a head names a page: a canonical on the front end and a link on the CMS are one page where the map
 * says so.
 */
function addressIn({ canonical }: Head, url: string, mapUrl: MapUrl | undefined): string {
  if (canonical === undefined || mapUrl === undefined || isSamePage(canonical, url)) return url
  return isSamePage(mapUrl(canonical), mapUrl(url)) ? canonical : url
}
