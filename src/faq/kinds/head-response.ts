import type { RestHeadResponse } from '../../wordpress/shapes/head-response.js'
import { deriveTexts } from '../derive/derived-texts.js'
import { siteRobots } from '../derive/robots.js'
import { NOT_FOUND } from './not-found.js'
import { type PageKind, readCore, type SitePageCore } from './site-page.js'

/** A page known only by its head: the response of `yoast/v1/get_head`. */
export interface HeadOnlyPage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'head'
  /** Whether the URL does not exist. */
  readonly isMissing: boolean
}

export const HEAD_ONLY: PageKind<RestHeadResponse, HeadOnlyPage> = {
  isHidden: ({ isMissing }) => isMissing,
  read: ({ status }, options) => ({
    kind: 'head',
    isMissing: status === 404,
    ...readCore(options.url ?? '', '', options),
  }),
  facts(page, site, options) {
    if (page.isMissing) return NOT_FOUND.facts({ ...page, kind: 'not-found' }, site, options)
    // Without the resource, only the URLs of further pages can be derived.
    return {
      site,
      url: page.url,
      part: () => page.part ?? { number: 1, count: 1, url: page.url },
      texts: deriveTexts({ variables: () => undefined, titleTemplate: '' }),
      robots: () => siteRobots(site),
      openGraphType: undefined,
      shareImage: () => undefined,
      twitter: undefined,
      node: () => undefined,
    }
  },
}
