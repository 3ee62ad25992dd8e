/**
 * The domain: a post as a page of questions and answers.
 *
 * @module
 */

export {
  type AskedQuestion,
  buildCatalog,
  type Catalog,
  type CatalogCategory,
  type CatalogEntry,
  type CatalogLink,
  type CatalogOptions,
  type CatalogQuestion,
  type DeadLink,
  type DuplicateQuestion,
  type MismatchedLink,
  type NumberedSlug,
} from './build-catalog.js'
export type { CollectOptions } from './collect-questions.js'
export { descriptionOf } from './description-of.js'
export { excerptOf } from './excerpt-of.js'
export { expandTemplate, type TemplateVariables } from './expand-template.js'
export { type ExtractOptions, extractQuestions } from './extract-questions.js'
export type {
  Answer,
  FaqPage,
  PageAncestor,
  PageAuthor,
  PageImage,
  PageImageSize,
  PageTerm,
  Question,
  RawText,
} from './faq-page.js'
export type { FaqOptions } from './faq-rules.js'
export type { HeadingOptions } from './find-headings.js'
export { type CategoryGroup, type GroupOptions, groupByCategory } from './group-by-category.js'
export { linkTranslations, type TranslationOptions } from './link-translations.js'
export { type LandingPage, type MergeOptions, mergeFaqPages } from './merge-faq-pages.js'
export { QUESTION_PATTERNS } from './patterns/question-patterns.js'
export type { QuestionBlock, QuestionPattern } from './question-pattern.js'
export type { QuestionFields } from './read-fields.js'
export type { ReportIssue } from './read-questions.js'
export { rewritePageUrls } from './rewrite-page-urls.js'
export type { TemplateOptions } from './template-variables.js'
export { titleOf } from './title-of.js'
export { type PageOptions, toFaqPage } from './to-faq-page.js'
export { type LlmsTextOptions, toLlmsText } from './to-llms-text.js'
export { type MarkdownOptions, toMarkdown } from './to-markdown.js'
