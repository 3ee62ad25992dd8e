/**
 * Parsers and types for the responses of the WordPress REST API.
 *
 * @module
 */

export type { Issue } from '../internal/issue.js'
export { parsePost, safeParsePost } from './parse-post.js'
export { type PostList, parsePosts, safeParsePosts } from './parse-posts.js'
export { parseRoot } from './parse-root.js'
export { parseTerms } from './parse-terms.js'
export { POST_FIELDS } from './post-fields.js'
export { parseRestError, type RestErrorBody } from './reading/rest-error.js'
export type { RestIssue, RestParseErrorCode } from './reading/rest-issue.js'
export { RestParseError, type RestParseErrorOptions } from './reading/rest-parse-error.js'
export type { SafeParse } from './reading/safe-parse.js'
export type { RestEmbedded, RestEmbeddedError, RestParent } from './shapes/embedded.js'
export type { RestLink, RestLinks } from './shapes/links.js'
export type { RestMedia, RestMediaDetails, RestMediaSize } from './shapes/media.js'
export { type RestPost, restPostSchema } from './shapes/post.js'
export type { RestRenderedText } from './shapes/rendered-text.js'
export type { RestRoot } from './shapes/root.js'
export type { RestTerm } from './shapes/term.js'
export type { RestType } from './shapes/type.js'
export type { RestUser } from './shapes/user.js'
export type { RestYoastHead, RestYoastImage } from './shapes/yoast-head.js'
