/**
 * Reads the head that an SEO plugin printed for a page.
 *
 * @module
 */

export type { Head } from '../head/model/head.js'
export type { Issue } from '../internal/issue.js'
export type { RestYoastHead } from '../wordpress/shapes/yoast-head.js'
export { headFromAioseo } from './aioseo/head-from-aioseo.js'
export { recognizePlugin } from './find-plugin-head.js'
export { headFromHtml } from './html/head-from-html.js'
export type { PluginHeadOptions, ReportHeadIssue } from './plugin.js'
export { headFromRankMath } from './rank-math/head-from-rank-math.js'
export { readPluginHead } from './read-plugin-head.js'
export { headFromSeopress } from './seopress/head-from-seopress.js'
export { headFromWpGraphqlYoast } from './wpgraphql-yoast/head-from-wpgraphql-yoast.js'
export { headFromYoastHtml } from './yoast/head-from-html.js'
export { headFromYoastJson } from './yoast/head-from-json.js'
