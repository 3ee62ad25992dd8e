/**
 * The straight way: the REST JSON of a WordPress post in, the SEO head out.
 *
 * @module
 */
export { type ComposeOptions, composeHead } from './compose.js'
export type { Answer, FaqPage, Question } from './faq/page/faq-page.js'
export type { FaqOptions } from './faq/page/faq-rules.js'
export { toFaqPage } from './faq/page/to-faq-page.js'
export { buildHead } from './head/build/build-head.js'
export { addFaqGraph } from './head/edit/add-faq-graph.js'
export { rewriteUrls } from './head/edit/rewrite-urls.js'
export type { RobotsPolicy } from './head/edit/robots-policy.js'
export { siteFromHead } from './head/learn/site-from-head.js'
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
} from './head/model/head.js'
export { renderHead } from './head/write/render-head.js'
export { toTags } from './head/write/to-tags.js'
export type { Issue } from './internal/issue.js'
export type { Graph, GraphNode, JsonValue } from './jsonld/graph/node.js'
export type { FaqGraphInput, FaqGraphQuestion } from './jsonld/nodes/add-question-nodes.js'
export type { QuestionInput } from './jsonld/nodes/question.js'
export { readPluginHead } from './plugins/read-plugin-head.js'
export { ConfigError } from './site/config-error.js'
export { defineSite } from './site/define-site.js'
export type { ImageInfo, PostTypeSettings, Site, SiteAuthor, SitePublisher, SiteRobots } from './site/site.js'
export { defineUrlMap } from './site/url-map/map-url.js'
export type { UrlMap } from './site/url-map/url-map.js'
export { parsePost, safeParsePost } from './wordpress/parse-post.js'
export { type PostList, parsePosts } from './wordpress/parse-posts.js'
export { POST_FIELDS } from './wordpress/post-fields.js'
export type { RestIssue, RestParseErrorCode } from './wordpress/reading/rest-issue.js'
export { RestParseError } from './wordpress/reading/rest-parse-error.js'
export type { SafeParse } from './wordpress/reading/safe-parse.js'
export type { RestPost } from './wordpress/shapes/post.js'
