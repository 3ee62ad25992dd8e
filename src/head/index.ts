/**
 * The head as a structure: read from HTML, joined, compared, and written as tags or HTML.
 *
 * @module
 */
export { addFaqGraph } from './add-faq-graph.js'
export { buildHead } from './build-head.js'
export { compareHeads, type HeadDifference } from './compare-heads.js'
export { findOrigins, type OriginCount } from './find-origins.js'
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
} from './head.js'
export { listTagKeys } from './list-tag-keys.js'
export { type HeadUrl, listUrls } from './list-urls.js'
export { mergeHeads } from './merge-heads.js'
export { type DroppedTag, type ParsedHead, parseHead } from './parse-head.js'
export { renderHead, renderTag } from './render.js'
export { rewriteUrls } from './rewrite-urls.js'
export type { RobotsPolicy } from './robots-policy.js'
export { siteFromHead } from './site-from-head.js'
export { toTags } from './to-tags.js'
