/**
 * Everything in one import: the REST JSON of a WordPress post in, the SEO head out.
 *
 * @module
 */
export { type ComposeOptions, composeHead } from './compose.js'
export type { TemplateOptions } from './faq/derive/site-variables.js'
export type { AuthorPage } from './faq/kinds/author.js'
export type { DateInput, DatePage, DateSpan } from './faq/kinds/date.js'
export type { HeadOnlyPage } from './faq/kinds/head-response.js'
export type { HomeInput, HomePage } from './faq/kinds/home.js'
export { type AnyPage, type SitePage, toSitePage } from './faq/kinds/kinds.js'
export type { NotFoundInput, NotFoundPage } from './faq/kinds/not-found.js'
export type { DeriveOptions } from './faq/kinds/page-facts.js'
export type { PostTypePage } from './faq/kinds/post-type.js'
export type { PostsPagePage } from './faq/kinds/posts-page.js'
export {
  isResource,
  type PageInput,
  type PageInputs,
  type ResourceKind,
  resourceKind,
  type SpecialPage,
} from './faq/kinds/resource-kind.js'
export type { SearchInput, SearchPage } from './faq/kinds/search.js'
export type { SitePageCore, SitePageOptions } from './faq/kinds/site-page.js'
export type { TermPage } from './faq/kinds/term.js'
export type {
  AnswerContent,
  FaqPage,
  PageAncestor,
  PageAuthor,
  PageCore,
  PageImage,
  PageImageSize,
  PageTerm,
  Question,
  WordPressText,
} from './faq/page/faq-page.js'
export type { FaqOptions } from './faq/page/faq-rules.js'
export type { PageOptions, SiteOfPage } from './faq/page/page-options.js'
export type { PagePart, Pagination } from './faq/page/pagination.js'
export { toFaqPage } from './faq/page/to-faq-page.js'
export type { CollectOptions } from './faq/questions/collect-options.js'
export type { HeadingOptions } from './faq/questions/find-headings.js'
export type { QuestionBlock, QuestionPattern } from './faq/questions/question-pattern.js'
export type { QuestionFields } from './faq/questions/read-fields.js'
export type { QuestionIssue, ReportIssue } from './faq/questions/report-question.js'
export { buildHead } from './head/derive/build-head.js'
export { fillHead } from './head/derive/fill-head.js'
export { paginateHead } from './head/derive/paginate-head.js'
export { type AddFaqOptions, addFaqGraph } from './head/edit/add-faq-graph.js'
export { correctLanguage } from './head/edit/correct-language.js'
export { correctPageUrl, type PageUrlOptions } from './head/edit/correct-page-url.js'
export { rewriteUrls } from './head/edit/rewrite-urls.js'
export { applyRobots, type RobotsPage, type RobotsPolicy } from './head/edit/robots-policy.js'
export { type HeadSample, siteFromHead } from './head/learn/site-from-head.js'
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
} from './head/model/head.js'
export { renderHead } from './head/write/render-head.js'
export { toTags } from './head/write/to-tags.js'
export type { Issue } from './internal/issue.js'
export type { Graph, GraphNode, JsonValue } from './jsonld/graph/node.js'
export type { FaqGraphInput, FaqGraphQuestion } from './jsonld/nodes/add-question-nodes.js'
export type { QuestionInput } from './jsonld/nodes/question.js'
export type { PluginHeadOptions, ReportHeadIssue } from './plugins/plugin.js'
export { readPluginHead } from './plugins/read-plugin-head.js'
export { ConfigError } from './site/config-error.js'
export { defineSite } from './site/define-site.js'
export type { Robots } from './site/robots.js'
export type {
  AuthorArchiveSettings,
  BreadcrumbSettings,
  ImageInfo,
  PageKindSettings,
  PageKindsSettings,
  PostsPage,
  PostTypeArchiveSettings,
  PostTypeSettings,
  Site,
  SiteAuthor,
  SitePublisher,
  TaxonomySettings,
} from './site/site.js'
export { defineUrlMap } from './site/url-map/map-url.js'
export type { UrlMap } from './site/url-map/url-map.js'
export { parsePost, safeParsePost } from './wordpress/parse-post.js'
export { parsePosts } from './wordpress/parse-posts.js'
export { parseResource, type RestResource } from './wordpress/parse-resource.js'
export { POST_FIELDS } from './wordpress/post-fields.js'
export type { RestList } from './wordpress/reading/resource.js'
export type { RestIssue, RestParseErrorCode } from './wordpress/reading/rest-issue.js'
export { RestParseError } from './wordpress/reading/rest-parse-error.js'
export type { SafeParse } from './wordpress/reading/safe-parse.js'
export type { RestHeadResponse } from './wordpress/shapes/head-response.js'
export type { RestPost } from './wordpress/shapes/post.js'
export type { RestTerm } from './wordpress/shapes/term.js'
export type { RestType } from './wordpress/shapes/type.js'
export type { RestUser } from './wordpress/shapes/user.js'
