/**
 * Reads the head that an SEO plugin printed for a post.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { RestPost } from '../wordpress/shapes/post.js'
export type { RestYoastHead } from '../wordpress/shapes/yoast-head.js'
export { readPluginHead } from './read-plugin-head.js'
export { headFromYoastHtml } from './yoast/head-from-html.js'
export { headFromYoastJson } from './yoast/head-from-json.js'
