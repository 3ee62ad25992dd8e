import type { Head } from '../head/model/head.js'
import type { Issue } from '../internal/issue.js'

/** Receives an issue about the head of a plugin. */
export type ReportHeadIssue = (issue: Issue) => void

/** Options of the functions that read the head of a plugin. */
export interface PluginHeadOptions {
  /**
   * Called with an issue about the head. Corrections that do not depend on other data are not reported. Its `code` is one of:
   *
   * - `two-plugins`: the resource has the heads of two plugins. The first one in the order of `readPluginHead` was read.
   * - `foreign-robots`: All in One SEO added `noindex` or another directive of a different post in the same list. It was removed.
   * - `missing-robots`: the query of WPGraphQL does not contain `metaRobotsNoindex`, so a hidden page would be indexed.
   *
   * Default: issues are ignored.
   */
  readonly report?: ReportHeadIssue | undefined
}

/** An SEO plugin, or an add-on that returns its head. */
export interface Plugin {
  /** The name, for messages. */
  readonly name: string
  /** The name of the field that has the plugin's head, or whatever describes the value. `undefined` if the value has no head of the plugin. */
  find(value: unknown): string | undefined
  /** Reads the head. `undefined` if it is empty. */
  read(value: unknown, options: PluginHeadOptions): Head | undefined
}
