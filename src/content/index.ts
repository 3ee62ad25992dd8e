/**
 * Works with HTML content and its text: decode, escape, sanitise, extract text, truncate, count words, list links, images
 * and headings.
 *
 * @module
 */

export { decodeEntities } from './html/entities.js'
export { escapeAttribute, escapeText } from './html/escape.js'
export { toText } from './html/text.js'
export type { ContentLink } from './lists/content-link.js'
export { type ContentHeading, listHeadings } from './lists/headings.js'
export { type ContentImage, listImages } from './lists/images.js'
export { type ListOptions, listLinks } from './lists/links.js'
export { countWords, readingMinutes } from './prose/count.js'
export { type TruncateOptions, truncateText } from './prose/truncate.js'
export { CONTENT_POLICY, type HtmlPolicy } from './sanitize/policy.js'
export { type SanitizeOptions, sanitizeHtml } from './sanitize/sanitize.js'
