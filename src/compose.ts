import { type AnyPage, isSitePage, readAnyPage } from './faq/kinds/kinds.js'
import type { DeriveOptions } from './faq/kinds/page-facts.js'
import { isSpecialKind, type PageInput, type ResourceKind, resourceKind } from './faq/kinds/resource-kind.js'
import type { SitePageOptions } from './faq/kinds/site-page.js'
import { isFaqContent, mayHaveQuestions } from './faq/page/faq-rules.js'
import { PAGE_OPTIONS, type PageOptions } from './faq/page/page-options.js'
import { isFaqPageWithoutQuestions } from './faq/page/typed-faq-page.js'
import { mayHoldMore } from './faq/questions/collect-questions.js'
import { endsInQuestionMark } from './faq/questions/question-mark.js'
import { buildHead } from './head/derive/build-head.js'
import { fillHead } from './head/derive/fill-head.js'
import { paginateHead } from './head/derive/paginate-head.js'
import { addFaqGraph } from './head/edit/add-faq-graph.js'
import { correctLanguage } from './head/edit/correct-language.js'
import { correctPageUrl } from './head/edit/correct-page-url.js'
import { rewriteUrls } from './head/edit/rewrite-urls.js'
import { applyRobots, type RobotsPolicy } from './head/edit/robots-policy.js'
import { isPluginHead } from './head/model/check-head.js'
import type { Alternates, Head } from './head/model/head.js'
import { firstPageUrlOf } from './head/model/page-of-head.js'
import { withSafeGraph } from './head/read/safe-graph.js'
import { extend } from './internal/extend.js'
import { findNodes } from './jsonld/graph/find-nodes.js'
import type { ReportHeadIssue } from './plugins/plugin.js'
import { readPluginHead } from './plugins/read-plugin-head.js'
import { reportDoubts } from './plugins/report-doubts.js'
import { withTitlesAsShown } from './plugins/titles-as-shown.js'
import { withTitle } from './plugins/with-title.js'
import {
  type Checks,
  createOptionsCheck,
  isAnything,
  isItems,
  isOneOf,
  isRecordOf,
  isText,
} from './site/checks.js'
import { checkSite } from './site/define-site.js'
import type { Site } from './site/site.js'
import { compileUrlMap } from './site/url-map/map-url.js'
import type { UrlMap } from './site/url-map/url-map.js'
import type { RestPost } from './wordpress/shapes/post.js'

/** Options of {@link composeHead}. */
export interface ComposeOptions
  extends Omit<PageOptions, 'site' | 'report'>,
    Pick<SitePageOptions, 'posts' | 'questions'>,
    DeriveOptions {
  /** The site of the page. Needed to derive a complete head. Also fills what a plugin's head lacks. */
  readonly site?: Site | undefined
  /**
   * Where the head comes from. Default: `auto`.
   *
   * - `auto`: the SEO plugin's head if the resource has one. Otherwise the head is derived from the resource and `site`.
   * - `plugin`: the plugin's head alone. `site` is ignored.
   * - `derive`: the resource and `site`. The plugin's head is ignored.
   */
  readonly source?: 'auto' | 'plugin' | 'derive' | undefined
  /**
   * A plugin's head that was fetched elsewhere: `readPluginHead(response)` reads the responses of `yoast/v1/get_head`, Rank Math and SEOPress,
   * and the HTML of a page. Overrides the head in the resource. Ignored with `source: 'derive'`. Default: the head in the resource.
   */
  readonly pluginHead?: Head | undefined
  /** Maps URLs of the CMS to the front end. Default: URLs are kept. */
  readonly urls?: UrlMap | readonly UrlMap[] | undefined
  /** Where robots directives come from, see `applyRobots`. Default: `source`, the SEO plugin. */
  readonly robots?: RobotsPolicy | undefined
  /**
   * Called with an issue about the plugin's head. Its `code` is one of those of `readPluginHead`, or:
   *
   * - `missing-page`: Rank Math returned the head of a URL that does not exist.
   * - `unclear-robots`: with `robots: 'from-resource'`, a `noindex` was kept, because the plugin does not show whether an editor or
   *   WordPress's setting caused it. Only Yoast SEO shows it, in REST and in its printed HTML.
   *
   * Default: issues are ignored.
   */
  readonly report?: ReportHeadIssue | undefined
  /** The same page in other languages. Overrides the plugin's. URLs of the CMS are mapped by `urls`. */
  readonly alternates?: Alternates | undefined
}

/**
 * Composes the SEO head of a page. Uses the head of the site's SEO plugin, or derives one; adds the FAQ structured data that the
 * plugin lacks; and maps all URLs to the front end.
 *
 * Accepts every kind of page: posts, terms, post types, users and responses of `yoast/v1/get_head`, as their parsers return them, and
 * pages without a REST resource, such as `{ kind: 'search', query: 'fees' }`.
 *
 * One call performs these steps, each a public function, and computes nothing that the head does not need:
 *
 * 1. `toFaqPage(post, options)`, with `isFaqPage` if `pluginHead` types the page `FAQPage`, or `toSitePage(resource, options)`
 * 2. `readPluginHead(resource)`, corrected by `correctPageUrl(head, page, { site, mapUrl })` and filled by
 *    `fillHead(head, page, site, options)`; otherwise `buildHead(page, site, options)`. Without `site`, if the plugin left the title to
 *    the theme, the title of the page is used
 * 3. `applyRobots(head, page, robots)`
 * 4. `paginateHead(head, page, site, options)`, if there is both a plugin's head and a `site`
 * 5. `correctLanguage(head, language)` and `alternates`, if given
 * 6. `addFaqGraph(head, page, { mapUrl })`
 * 7. `rewriteUrls(head, urls, page)`, if given
 *
 * `mapUrl` is `(url) => mapUrl(url, urls)`, and omitted if there are no `urls`.
 *
 * Without a plugin's head and without `site`, the head contains only what the resource itself determines: title, canonical, `og:title`,
 * `og:type`, `og:url`, times, and `noindex` for unpublished posts, search results and missing pages. Texts of a resource never make it
 * throw.
 *
 * @throws ConfigError for unknown and invalid options, such as a URL map without absolute URLs, a language that is not a BCP 47 tag, or
 *   a `site` that `defineSite` refuses; and for a resource that no parser returned, such as JSON text or a promise.
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
 *
 * const site = { url: 'https://cms.example.com/', name: 'Example', language: 'en-US' }
 * composeHead({ kind: 'not-found' }, { site, urls }).title // 'Page not found - Example'
 * ```
 */
export function composeHead(resource: PageInput, options: ComposeOptions = {}): Head {
  checkOptions(options)
  const { language, alternates, urls, robots, site, source = 'auto' } = options
  if (site !== undefined) checkSite(site)
  const kind = resourceKind(resource)
  const pluginHead = source === 'derive' ? undefined : readHead(kind, resource, options)
  // A post type and a response of `get_head` have only the URL in their head.
  const url = pluginHead && firstPageUrlOf(pluginHead)
  const page = readAnyPage(kind, resource, extend(options, { url, isFaqPage: isFaqPage(options) }))
  const mapUrl = urls === undefined ? undefined : compileUrlMap(urls, page.url)
  const usedSite = source === 'plugin' ? undefined : site
  let head =
    pluginHead === undefined
      ? buildHead(page, usedSite, options)
      : adoptHead(correctPageUrl(pluginHead, page, { site, mapUrl }), page, usedSite, options)
  head = applyRobots(head, page, robots)
  if (pluginHead !== undefined && usedSite !== undefined) head = paginateHead(head, page, usedSite, options)
  if (language !== undefined) head = correctLanguage(head, language)
  if (alternates !== undefined) head = { ...head, alternates }
  if (mayLackQuestions(head, page, resource, options)) head = addFaqGraph(head, page, { mapUrl })
  return urls === undefined ? head : rewriteUrls(head, urls, page)
}

/** Whether a head that was fetched elsewhere types the page `FAQPage`. Otherwise, the resource decides. */
function isFaqPage({ isFaqPage, pluginHead, source }: ComposeOptions): boolean | undefined {
  if (isFaqPage !== undefined || pluginHead === undefined || source === 'derive') return isFaqPage
  return isFaqPageWithoutQuestions(pluginHead.graph)
}

/** Reads the plugin's head of a resource, unless it was fetched elsewhere. */
function readHead(kind: ResourceKind, resource: PageInput, options: ComposeOptions): Head | undefined {
  const { pluginHead: fetched, report, robots } = options
  const head = fetched === undefined ? findHead(kind, resource, report) : checkHead(kind, resource, fetched)
  if (head !== undefined && report !== undefined) {
    const ignoresSetting = robots === 'from-resource' || robots === 'from-post'
    reportDoubts(head, { isPage: kind !== 'not-found', ignoresSetting }, report)
  }
  return head
}

function findHead(
  kind: ResourceKind,
  resource: PageInput,
  report: ReportHeadIssue | undefined,
): Head | undefined {
  return isSpecialKind(kind) ? undefined : readPluginHead(resource, { report })
}

/** Checks a head that was fetched elsewhere. It may have been read by `parseHead`, which takes any JSON. */
function checkHead(kind: ResourceKind, resource: PageInput, fetched: Head): Head {
  const head = withSafeGraph(fetched)
  return isSpecialKind(kind) ? head : withTitlesAsShown(head, resource)
}

/** Fills a plugin's head if the site is known. Otherwise, a title that the plugin left to the theme is that of the page: its head has only `og:title`. */
function adoptHead(head: Head, page: AnyPage, site: Site | undefined, options: ComposeOptions): Head {
  if (site !== undefined) return fillHead(head, page, site, options)
  return options.source === 'plugin' || head.openGraph?.title === undefined
    ? head
    : withTitle(head, page.title)
}

/**
 * Whether the page may have questions that the graph lacks. Usually the graph has all questions of the plugin's own block, and a
 * quick check of the content, without parsing it, is enough.
 */
function mayLackQuestions(
  { graph }: Head,
  page: AnyPage,
  resource: PageInput,
  options: ComposeOptions,
): boolean {
  if (isSitePage(page)) return page.questions.length > 0
  if (!mayHaveQuestions(page, options)) return false
  const post = resource as RestPost
  const { html } = page
  const known = findNodes(graph, 'Question').map((node) => String(node['@id'] ?? '').split('#')[1] ?? '')
  const isRaw = typeof post.content?.raw === 'string'
  return (
    known.length === 0 ||
    isRaw ||
    options.fields !== undefined ||
    mayHoldMore(html, known, options) ||
    // The plugin does not know that the post itself may be a question.
    (isFaqContent(page, options) && endsInQuestionMark(page.title))
  )
}

const OPTIONS: Checks<ComposeOptions> = /* @__PURE__ */ Object.assign({}, PAGE_OPTIONS, {
  posts: isItems,
  questions: isItems,
  now: isText,
  source: /* @__PURE__ */ isOneOf('auto', 'plugin', 'derive'),
  pluginHead: isPluginHead,
  urls: isAnything,
  robots: isAnything,
  alternates: /* @__PURE__ */ isRecordOf(isText),
})

const checkOptions = /* @__PURE__ */ createOptionsCheck('options', OPTIONS)
