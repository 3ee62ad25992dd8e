/**
 * Helpers for testing a site: matchers for heads and questions, and posts as WordPress sends them.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { LintConfig } from '../lint/settings/config.js'
export type { RestPost } from '../wordpress/shapes/post.js'
export { type FakePostOptions, fakePost } from './fake-post.js'
export type { FaqMarkup, QuestionPair } from './faq-markup.js'
export { type MatcherResult, type SeoMatchers, seoMatchers } from './seo-matchers.js'
