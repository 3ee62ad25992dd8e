import type { Head } from '../head/model/head.js'
import type { ReportHeadIssue } from './plugin.js'
import { isMissingPage } from './rank-math/is-missing-page.js'

/** Where a plugin's head is used. */
export interface HeadUse {
  /** Whether the head is for a page that exists. */
  readonly isPage: boolean
  /** Whether the page should be indexed if only the CMS as a whole is hidden. */
  readonly ignoresSetting: boolean
}

/** Reports a head that is probably not that of the page, or whose `noindex` may have another reason than the caller assumes. */
export function reportDoubts(head: Head, { isPage, ignoresSetting }: HeadUse, report: ReportHeadIssue): void {
  const { robots } = head
  if (isPage && isMissingPage(head)) {
    const message =
      "expected the head of the page, received Rank Math's head of a missing URL; request getHead with the link of the post as url"
    report({ code: 'missing-page', path: 'robots', message })
  } else if (ignoresSetting && robots?.index === false && robots.text !== undefined) {
    const message = `"${robots.text}" was kept, because the plugin does not show whether an editor or WordPress's setting "Discourage search engines" caused it; if the setting did, pass robots: { index: true, follow: true }`
    report({ code: 'unclear-robots', path: 'robots', message })
  }
}
