import type { Head } from '../head/model/head.js'
import { parseJson } from '../jsonld/graph/parse-graph.js'
import { AIOSEO } from './aioseo/plugin.js'
import { PRINTED_PAGE } from './html/plugin.js'
import type { Plugin, PluginHeadOptions } from './plugin.js'
import { RANK_MATH } from './rank-math/plugin.js'
import { SEOPRESS } from './seopress/plugin.js'
import { withTitlesAsShown } from './titles-as-shown.js'
import { WPGRAPHQL_YOAST } from './wpgraphql-yoast/plugin.js'
import { YOAST } from './yoast/plugin.js'

/** The supported plugins. If a value has heads of several plugins, the first one is read. */
const PLUGINS: readonly Plugin[] = [YOAST, AIOSEO, WPGRAPHQL_YOAST, RANK_MATH, SEOPRESS, PRINTED_PAGE]

/** A head, and the plugin that printed it. */
export interface PluginHead {
  readonly head: Head
  readonly plugin: Plugin
}

/** Finds the head that an SEO plugin printed in a value. `undefined` if it has none. */
export function findPluginHead(input: unknown, options: PluginHeadOptions = {}): PluginHead | undefined {
  const value = toValue(input)
  for (const plugin of PLUGINS) {
    const head = plugin.find(value) === undefined ? undefined : plugin.read(value, options)
    if (head === undefined) continue
    reportOthers(value, plugin, options)
    return { head: withTitlesAsShown(head, value), plugin }
  }
  return undefined
}

/** The value of JSON text. Other text is HTML. */
function toValue(input: unknown): unknown {
  return typeof input === 'string' && /^\s*[[{]/.test(input) ? parseJson(input) : input
}

/** Reports the plugins whose heads are not read. Two active plugins print two heads, on the site as well. */
function reportOthers(value: unknown, used: Plugin, { report }: PluginHeadOptions): void {
  if (report === undefined) return
  for (const plugin of PLUGINS) {
    const path = plugin === used ? undefined : plugin.find(value)
    if (path === undefined) continue
    const message = `the head of ${plugin.name} is ignored, because the value also has the head of ${used.name}; deactivate one of the plugins, or pass the head that you want as pluginHead`
    report({ code: 'two-plugins', path, message })
  }
}

/**
 * Recognizes the SEO plugin whose head a value contains, as `readPluginHead` does.
 *
 * @param value A resource, the response of a plugin, or the HTML of a page.
 * @returns The name of the plugin, such as `Rank Math`, or `the printed page` for HTML. `undefined` if there is no head.
 * @example
 * ```ts
 * import { recognizePlugin } from 'wp-faq-seo/plugins'
 *
 * recognizePlugin({ success: true, head: '<title>Fees</title>' }) // 'Rank Math'
 * recognizePlugin({ id: 7, aioseo_head_json: { title: 'Fees' } }) // 'All in One SEO'
 * ```
 */
export function recognizePlugin(value: unknown): string | undefined {
  return findPluginHead(value)?.plugin.name
}
