/**
 * The domain: a post as a page of questions and answers.
 *
 * @module
 */
export { descriptionOf } from './description-of.js'
export { excerptOf } from './excerpt-of.js'
export { expandTemplate, type TemplateVariables } from './expand-template.js'
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
export { linkTranslations, type TranslationOptions } from './link-translations.js'
export { rewritePageUrls } from './rewrite-page-urls.js'
export type { TemplateOptions } from './template-variables.js'
export { titleOf } from './title-of.js'
export { type PageOptions, toFaqPage } from './to-faq-page.js'
