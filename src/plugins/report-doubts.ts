import type { Head } from '../head/model/head.js'
import { isHiddenBySite, showsReason } from '../head/model/hidden-site.js'
import { formatRobots } from '../site/robots-content.js'
import type { Plugin, ReportHeadIssue } from './plugin.js'
import { isMissingPage } from './rank-math/is-missing-page.js'

/** Where a plugin's head is used. */
export interface HeadUse {
  /** Whether the head is for a page that exists. */
  readonly isPage: boolean
  /** Whether the page should be indexed if only the CMS as a whole is hidden. */
  readonly ignoresSetting: boolean
  /** The plugin. `undefined` if the head was fetched elsewhere. */
  readonly plugin: Plugin | undefined
}

/** Reports a head of a plugin that is probably not the head of the page, or whose `noindex` may have another reason than the caller assumes. */
export function reportDoubts(
  head: Head,
  { isPage, ignoresSetting, plugin }: HeadUse,
  report: ReportHeadIssue,
): void {
  if (isPage && isMissingPage(head)) {
    const message =
      "expected the head of the page, received Rank Math's head of a missing URL; request getHead with the link of the post as url"
    report({ code: 'missing-page', path: 'robots', message })
  } else if (ignoresSetting && hasUnclearReason(head, plugin)) {
    const robots = formatRobots(head.robots ?? {})
    const name = plugin?.name ?? 'the plugin'
    const message = `"${robots}" was kept: ${name} does not show whether an editor or WordPress's setting "Discourage search engines" caused it; if the setting did, pass robots: { index: true, follow: true }`
    report({ code: 'unclear-robots', path: 'robots', message })
  }
}

function hasUnclearReason(head: Head, plugin: Plugin | undefined): boolean {
  const { robots } = head
  if (robots?.index !== false || isHiddenBySite(head)) return false
  return plugin === undefined ? !showsReason(robots) : plugin.showsSetting !== true
}
