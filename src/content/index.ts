/**
 * HTML in, text out, safely back: decoding, rendered text, sanitising, cutting, counting, listing.
 *
 * @module
 */
export { countWords, readingMinutes } from './count.js'
export { decodeEntities } from './entities.js'
export { escapeAttribute, escapeText } from './escape.js'
export { type Heading, listHeadings } from './headings.js'
export { type ContentImage, listImages } from './images.js'
export { type Link, type ListOptions, listLinks } from './links.js'
export { CONTENT_POLICY, type HtmlPolicy } from './policy.js'
export { type SanitizeOptions, sanitizeHtml } from './sanitize.js'
export { toText } from './text.js'
export { type TruncateOptions, truncateText } from './truncate.js'
