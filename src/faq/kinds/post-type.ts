import { toNameText } from '../../content/stored/name-text.js'
import { archiveUrlOf } from '../../site/archive-url.js'
import { settingsOf } from '../../site/settings.js'
import type { RestType } from '../../wordpress/shapes/type.js'
import { storedLabel } from '../derive/site-variables.js'
import { breadcrumbOf, toItem } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { type PageKind, readCore, type SitePageCore } from './site-page.js'

/** The page that lists all posts of a type. */
export interface PostTypePage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'post-type'
  /** Name of the type. */
  readonly type: string
  /** What WordPress stores: HTML with character references. */
  readonly raw: {
    /** Plural name. */
    readonly label: string
  }
}

export const POST_TYPE: PageKind<RestType, PostTypePage> = {
  openGraphType: 'website',
  read(type, options) {
    const { site } = options
    const known = site && settingsOf(site, type.slug).archiveUrl
    const guess = site && archiveUrlOf(type, site)
    return {
      kind: 'post-type',
      type: type.slug,
      raw: { label: type.name },
      ...readCore(options.url ?? known ?? guess ?? '', toNameText(type.name), options),
    }
  },
  facts(page, site, options) {
    const { singularLabel, archive = {} } = settingsOf(site, page.type)
    const { label } = page.raw
    return listFacts(page, site, options, {
      openGraphType: 'website',
      settings: archive,
      titleTemplate: '%%pt_plural%% Archive %%page%% %%sep%% %%sitename%%',
      variables: {
        pt_plural: () => label,
        pt_single: () => storedLabel(singularLabel),
        archive_title: () => `Archives: ${label}`,
      },
      node: {
        types: 'CollectionPage',
        breadcrumb: () => breadcrumbOf(site, [toItem(archive.breadcrumbLabel || page.title, undefined)]),
      },
    })
  },
}
