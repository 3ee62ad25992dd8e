/**
 * The straight way: the REST JSON of a WordPress post in, the SEO head out.
 *
 * @module
 */
export { type ComposeOptions, composeHead } from './compose.js'
export type { Answer, FaqPage, Question } from './faq/faq-page.js'
export type { FaqOptions } from './faq/faq-rules.js'
export { toFaqPage } from './faq/to-faq-page.js'
export { addFaqGraph } from './head/add-faq-graph.js'
export { buildHead } from './head/build-head.js'
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
} from './head/head.js'
export { renderHead } from './head/render.js'
export { rewriteUrls } from './head/rewrite-urls.js'
export type { RobotsPolicy } from './head/robots-policy.js'
export { siteFromHead } from './head/site-from-head.js'
export { toTags } from './head/to-tags.js'
export type { FaqGraphInput, FaqGraphQuestion } from './jsonld/faq-graph.js'
export type { Graph, GraphNode, JsonValue } from './jsonld/node.js'
export type { QuestionInput } from './jsonld/question.js'
export { readPluginHead } from './plugins/read-plugin-head.js'
export { ConfigError } from './site/config-error.js'
export { defineSite } from './site/define-site.js'
export { defineUrlMap } from './site/map-url.js'
export type { ImageInfo, PostTypeSettings, Site, SiteAuthor, SitePublisher, SiteRobots } from './site/site.js'
export type { UrlMap } from './site/url-map.js'
export type { Issue } from './wordpress/issue.js'
export { parsePost, safeParsePost } from './wordpress/parse-post.js'
export { type PostList, parsePosts } from './wordpress/parse-posts.js'
export { POST_FIELDS } from './wordpress/post-fields.js'
export { RestParseError } from './wordpress/rest-parse-error.js'
export type { RestPost } from './wordpress/rest-post.js'
export type { SafeParse } from './wordpress/safe-parse.js'
