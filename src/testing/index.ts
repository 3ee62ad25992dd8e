/**
 * Helpers for testing a site: matchers for heads and questions, and posts as WordPress sends them.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { LintConfig } from '../lint/settings/config.js'
export type { UrlMap } from '../site/url-map/url-map.js'
export type { RestPost } from '../wordpress/shapes/post.js'
export type { RestTerm } from '../wordpress/shapes/term.js'
export type { RestType } from '../wordpress/shapes/type.js'
export type { RestUser } from '../wordpress/shapes/user.js'
export type { FakeListOptions } from './fake-list-head.js'
export { type FakePluginResponseOptions, fakePluginResponse } from './fake-plugin-response.js'
export { type FakePostOptions, type FakeSeoPlugin, fakePost } from './fake-post.js'
export { type FakeTermOptions, fakeTerm } from './fake-term.js'
export { type FakeTypeOptions, fakeType } from './fake-type.js'
export { type FakeUserOptions, fakeUser } from './fake-user.js'
export type { FaqMarkup, QuestionPair } from './faq-markup.js'
export { type MatcherResult, type SeoMatchers, seoMatchers } from './seo-matchers.js'
