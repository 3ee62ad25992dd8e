/**
 * The domain: a post as a page of questions and answers.
 *
 * @module
 */
export type { Answer, FaqPage, Question } from './faq-page.js'
export type { FaqOptions } from './faq-rules.js'
export { linkTranslations, type TranslationOptions } from './link-translations.js'
export { rewritePageUrls } from './rewrite-page-urls.js'
export { toFaqPage } from './to-faq-page.js'
