/**
 * The head as a structure: read from HTML, joined, compared, and written as tags or HTML.
 *
 * @module
 */

export { buildHead } from './build/build-head.js'
export { addFaqGraph } from './edit/add-faq-graph.js'
export { mergeHeads } from './edit/merge-heads.js'
export { rewriteUrls } from './edit/rewrite-urls.js'
export type { RobotsPolicy } from './edit/robots-policy.js'
export { compareHeads, type HeadDifference } from './inspect/compare-heads.js'
export { findOrigins, type OriginCount } from './inspect/find-origins.js'
export { listTagKeys } from './inspect/list-tag-keys.js'
export { type HeadUrl, listUrls } from './inspect/list-urls.js'
export { siteFromHead } from './learn/site-from-head.js'
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
  Robots,
  TitleTag,
  Twitter,
  TwitterLabel,
  Verification,
} from './model/head.js'
export { type DroppedTag, type ParsedHead, parseHead } from './read/parse-head.js'
export { renderHead, renderTag } from './write/render-head.js'
export { toTags } from './write/to-tags.js'
