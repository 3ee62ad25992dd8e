/**
 * Reads the head that an SEO plugin printed for a post.
 *
 * @module
 */
export { readPluginHead } from './read-plugin-head.js'
export { headFromYoastHtml } from './yoast/head-from-html.js'
export { headFromYoastJson } from './yoast/head-from-json.js'
