/**
 * Reads the head that an SEO plugin printed for a page.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { RestResource } from '../wordpress/parse-resource.js'
export type { RestYoastHead } from '../wordpress/shapes/yoast-head.js'
export { readPluginHead } from './read-plugin-head.js'
export { headFromYoastHtml } from './yoast/head-from-html.js'
export { headFromYoastJson } from './yoast/head-from-json.js'
