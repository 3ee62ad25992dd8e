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
export { buildCatalog, type CatalogOptions } from './catalog/build-catalog.js'
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
export { type CategoryGroup, type GroupOptions, groupByCategory } from './catalog/group-by-category.js'
export { linkTranslations, type TranslationOptions } from './catalog/link-translations.js'
export { type LandingPage, type MergeOptions, mergeFaqPages } from './catalog/merge-faq-pages.js'
export { descriptionOf } from './derive/description-of.js'
export { excerptOf } from './derive/excerpt-of.js'
export { expandTemplate, type TemplateVariables } from './derive/expand-template.js'
export type { TemplateOptions } from './derive/template-variables.js'
export { titleOf } from './derive/title-of.js'
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
  WordPressText,
} from './page/faq-page.js'
export type { FaqOptions } from './page/faq-rules.js'
export type { PageOptions } from './page/read-page.js'
export { rewritePageUrls } from './page/rewrite-page-urls.js'
export { toFaqPage } from './page/to-faq-page.js'
export type { CollectOptions } from './questions/collect-questions.js'
export { type ExtractOptions, extractQuestions } from './questions/extract-questions.js'
export type { HeadingOptions } from './questions/find-headings.js'
export { QUESTION_PATTERNS } from './questions/patterns/question-patterns.js'
export type { QuestionBlock, QuestionPattern } from './questions/question-pattern.js'
export type { QuestionFields } from './questions/read-fields.js'
export type { ReportIssue } from './questions/report-question.js'
