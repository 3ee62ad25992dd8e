import type { Plugin } from '../plugin.js'
import { headFromHtml } from './head-from-html.js'

/** Any plugin: the HTML of a page, or of its head. */
export const PRINTED_PAGE: Plugin = {
  name: 'the printed page',
  find: (value) => (typeof value === 'string' ? 'HTML' : undefined),
  read: headFromHtml,
}
