/**
 * The SEO head as data: derive, parse, merge, rewrite, compare and render it.
 *
 * @module
 */

export type { AnyPage, SitePage } from '../faq/kinds/kinds.js'
export type { DeriveOptions } from '../faq/kinds/page-facts.js'
export type { FaqPage } from '../faq/page/faq-page.js'
export type { FaqGraphInput, FaqGraphQuestion } from '../jsonld/nodes/add-question-nodes.js'
export type { Robots } from '../site/robots.js'
export type { Site } from '../site/site.js'
export type { UrlMap } from '../site/url-map/url-map.js'
export { buildHead } from './derive/build-head.js'
export { fillHead } from './derive/fill-head.js'
export { paginateHead } from './derive/paginate-head.js'
export { type AddFaqOptions, addFaqGraph } from './edit/add-faq-graph.js'
export { correctLanguage } from './edit/correct-language.js'
export { correctPageUrl, type PageUrlOptions } from './edit/correct-page-url.js'
export { mergeHeads } from './edit/merge-heads.js'
export { rewriteUrls } from './edit/rewrite-urls.js'
export { applyRobots, type RobotsPage, type RobotsPolicy } from './edit/robots-policy.js'
export { compareHeads, type HeadDifference } from './inspect/compare-heads.js'
export { findOrigins, type OriginCount } from './inspect/find-origins.js'
export { type Breadcrumb, listBreadcrumbs } from './inspect/list-breadcrumbs.js'
export { listTagKeys } from './inspect/list-tag-keys.js'
export { type HeadUrl, listUrls } from './inspect/list-urls.js'
export {
  type SitemapEntry,
  type SitemapItem,
  type SitemapPage,
  toSitemapEntries,
} from './inspect/to-sitemap-entries.js'
export { type HeadSample, siteFromHead } from './learn/site-from-head.js'
export type {
  Alternates,
  Article,
  ExtraTag,
  Head,
  HeadTag,
  JsonLdTag,
  LinkTag,
  MetaTag,
  OpenGraph,
  OpenGraphImage,
  TitleTag,
  Twitter,
  TwitterLabel,
  Verification,
} from './model/head.js'
export { headFromTags } from './read/head-from-tags.js'
export { type DroppedTag, type ParsedHead, parseHead } from './read/parse-head.js'
export { renderHead, renderTag } from './write/render-head.js'
export { toTags } from './write/to-tags.js'
