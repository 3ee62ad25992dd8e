/**
 * The domain: a post as a page of questions and answers.
 *
 * @module
 */

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
export { linkTranslations, type TranslationOptions } from './link-translations.js'
export { QUESTION_PATTERNS } from './patterns/question-patterns.js'
export type { QuestionBlock, QuestionPattern } from './question-pattern.js'
export type { QuestionFields } from './read-fields.js'
export type { ReportIssue } from './read-questions.js'
export { rewritePageUrls } from './rewrite-page-urls.js'
export type { TemplateOptions } from './template-variables.js'
export { titleOf } from './title-of.js'
export { type PageOptions, toFaqPage } from './to-faq-page.js'
