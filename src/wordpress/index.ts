/**
 * The wire: what WordPress's REST API answers, read and typed.
 *
 * @module
 */

export type { RestEmbedded, RestEmbeddedError, RestParent } from './embedded.js'
export type { Issue } from './issue.js'
export type { RestLink, RestLinks } from './links.js'
export type { RestMedia, RestMediaDetails, RestMediaSize } from './media.js'
export { parsePost, safeParsePost } from './parse-post.js'
export { type PostList, parsePosts, safeParsePosts } from './parse-posts.js'
export { parseRoot } from './parse-root.js'
export { parseTerms } from './parse-terms.js'
export { POST_FIELDS } from './post-fields.js'
export type { RestRenderedText } from './rendered-text.js'
export { parseRestError, type RestErrorBody } from './rest-error.js'
export { RestParseError, type RestParseErrorOptions } from './rest-parse-error.js'
export { type RestPost, restPostSchema } from './rest-post.js'
export type { RestRoot } from './rest-root.js'
export type { RestType } from './rest-type.js'
export type { SafeParse } from './safe-parse.js'
export type { RestTerm } from './term.js'
export type { RestUser } from './user.js'
export type { RestYoastHead, RestYoastImage } from './yoast-head.js'
