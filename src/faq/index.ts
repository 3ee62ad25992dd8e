/**
 * The domain: a post as a page of questions and answers.
 *
 * @module
 */

export type { Issue } from '../internal/issue.js'
export type { Site } from '../site/site.js'
export type { UrlMap } from '../site/url-map/url-map.js'
export type { RestPost } from '../wordpress/shapes/post.js'
export type { RestTerm } from '../wordpress/shapes/term.js'
export { buildCatalog, type CatalogHead, type CatalogOptions } from './catalog/build-catalog.js'
export type {
  AskedQuestion,
  Catalog,
  CatalogCategory,
  CatalogEntry,
  CatalogLink,
  CatalogQuestion,
  DeadLink,
  DuplicateQuestion,
  MismatchedLink,
  NumberedSlug,
} from './catalog/catalog.js'
export { type CategoryGroup, groupByCategory } from './catalog/group-by-category.js'
export type { GroupOptions } from './catalog/group-by-term.js'
export { groupQuestions, type QuestionGroup } from './catalog/group-questions.js'
export { linkTranslations, type TranslationOptions } from './catalog/link-translations.js'
export { type LandingPage, type MergeOptions, mergeFaqPages } from './catalog/merge-faq-pages.js'
export { descriptionOf } from './derive/description-of.js'
export { excerptOf } from './derive/excerpt-of.js'
export { expandTemplate, type TemplateVariables } from './derive/expand-template.js'
export type { TemplateOptions } from './derive/site-variables.js'
export { titleOf } from './derive/title-of.js'
export type { AuthorPage } from './kinds/author.js'
export type { DateInput, DatePage, DateSpan } from './kinds/date.js'
export type { HeadOnlyPage } from './kinds/head-response.js'
export type { HomeInput, HomePage } from './kinds/home.js'
export { type AnyPage, type SitePage, toSitePage } from './kinds/kinds.js'
export type { NotFoundInput, NotFoundPage } from './kinds/not-found.js'
export type { PostTypePage } from './kinds/post-type.js'
export type { PostsPagePage } from './kinds/posts-page.js'
export {
  isResource,
  type PageInput,
  type PageInputs,
  type ResourceKind,
  resourceKind,
  type SpecialPage,
} from './kinds/resource-kind.js'
export type { SearchInput, SearchPage } from './kinds/search.js'
export type { SitePageCore, SitePageOptions } from './kinds/site-page.js'
export type { TermPage } from './kinds/term.js'
export type { LlmsOptions } from './output/llms-sections.js'
export { toLlmsFullText } from './output/to-llms-full-text.js'
export { type LlmsTextOptions, toLlmsText } from './output/to-llms-text.js'
export { type MarkdownOptions, toMarkdown } from './output/to-markdown.js'
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
  QuestionOrigin,
  WordPressText,
} from './page/faq-page.js'
export type { FaqOptions } from './page/faq-rules.js'
export type { PageOptions, SiteOfPage } from './page/page-options.js'
export type { PagePart, Pagination } from './page/pagination.js'
export { rewritePageUrls } from './page/rewrite-page-urls.js'
export { toFaqPage } from './page/to-faq-page.js'
export type { CollectOptions } from './questions/collect-options.js'
export { type ExtractOptions, extractQuestions } from './questions/extract-questions.js'
export type { HeadingOptions } from './questions/find-headings.js'
export { QUESTION_PATTERNS } from './questions/patterns/question-patterns.js'
export type { QuestionBlock, QuestionPattern } from './questions/question-pattern.js'
export type { QuestionFields } from './questions/read-fields.js'
export type { QuestionIssue, ReportIssue } from './questions/report-question.js'
