/**
 * What an SEO plugin already said of a post, as a `Head`.
 *
 * @module
 */
export { readPluginHead, readPluginHeads } from './read-plugin-head.js'
export { headFromYoastHtml } from './yoast/head-from-html.js'
export { headFromYoastJson } from './yoast/head-from-json.js'
