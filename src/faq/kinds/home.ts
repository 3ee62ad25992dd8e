import { isUrl } from '../../site/url-checks.js'
import { homeBreadcrumb } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { readCore, type SitePageCore } from './site-page.js'
import { isKind, type SpecialKind } from './special-kind.js'

/** The home page of a site that lists the latest posts. */
export interface HomePage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'home'
}

/** Input for the home page of a site that lists the latest posts. */
export interface HomeInput {
  /** Identifies the kind of page. */
  readonly kind: 'home'
  /** Absolute URL. Default: the URL of the site. */
  readonly url?: string | undefined
}

export const HOME: SpecialKind<HomeInput, HomePage> = {
  openGraphType: 'website',
  checks: { kind: isKind, url: isUrl },
  required: [],
  read: ({ url }, options) => ({
    kind: 'home',
    ...readCore(url ?? options.url ?? options.site?.url ?? '', '', options),
  }),
  facts(page, site, options) {
    const { home = {} } = site.pageKinds ?? {}
    return listFacts(page, site, options, {
      openGraphType: 'website',
      settings: {
        socialTitleTemplate: '%%sitename%%',
        ...home,
        descriptionTemplate: home.descriptionTemplate || '%%sitedesc%%',
      },
      titleTemplate: '%%sitename%% %%page%% %%sep%% %%sitedesc%%',
      variables: {},
      node: {
        types: 'CollectionPage',
        isAboutPublisher: true,
        image: () => undefined,
        breadcrumb: () => homeBreadcrumb(site),
      },
    })
  },
}
