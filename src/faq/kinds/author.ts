import { joinLines } from '../../content/stored/name-text.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import { authorSettings } from '../../site/settings.js'
import type { RestUser } from '../../wordpress/shapes/user.js'
import { hiddenRobots } from '../derive/robots.js'
import { escapeStored } from '../derive/site-variables.js'
import type { PageAuthor } from '../page/faq-page.js'
import { toPageAuthor } from '../page/read-author.js'
import { breadcrumbOf, toItem } from './breadcrumb.js'
import { listFacts } from './list-facts.js'
import { type PageKind, readCore, type SitePageCore } from './site-page.js'

/** The archive of an author. */
export interface AuthorPage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'author'
  /** The author. */
  readonly author: PageAuthor
  /** What WordPress stores: HTML with character references. */
  readonly raw: {
    /** Name. */
    readonly name: string
    /** Biography. */
    readonly description: string
  }
}

export const AUTHOR: PageKind<RestUser, AuthorPage> = {
  openGraphType: 'profile',
  isHidden: ({ isEmpty = false }) => isEmpty,
  read(user, options) {
    const author = toPageAuthor(user)
    const { name = '' } = author
    return {
      kind: 'author',
      author,
      raw: { name: user.name, description: user.description ?? '' },
      ...readCore(toHttpUrl(user.link ?? '') || (options.url ?? ''), name, options),
    }
  },
  facts(page, site, options) {
    const { author, raw } = page
    const name = joinLines(raw.name)
    const { firstName = '', lastName = '' } = authorSettings(site, author.slug)
    const { noindexEmpty = true, ...settings } = site.pageKinds?.author ?? {}
    const { archivePrefix = 'Archives for' } = site.breadcrumbs ?? {}
    const facts = listFacts(page, site, options, {
      openGraphType: 'profile',
      settings,
      titleTemplate: '%%name%%, Author at %%sitename%% %%page%%',
      variables: {
        name: () => name,
        user_description: () => raw.description,
        author_first_name: () => escapeStored(firstName),
        author_last_name: () => escapeStored(lastName),
        archive_title: () => `Author: ${name}`,
      },
      node: {
        types: 'ProfilePage',
        isReadable: true,
        breadcrumb: () => breadcrumbOf(site, [toItem(`${archivePrefix} ${page.title}`.trim(), undefined)]),
        author: omitUndefined({
          ...author,
          // The URL of the person is that of this page, which the node names in another way.
          url: undefined,
          storedName: raw.name,
          storedDescription: raw.description,
          pageUrl: page.url,
        }),
      },
    })
    // Yoast shows only the name of an author without posts.
    if (page.isEmpty && noindexEmpty)
      return {
        ...facts,
        robots: () => hiddenRobots(site),
        sharedUrl: '',
        shareImage: () => undefined,
        node: () => undefined,
      }
    const portrait = settings.socialImage ?? (author.avatar && { url: largeAvatar(author.avatar) })
    if (portrait === undefined || portrait === '') return facts
    return { ...facts, shareImage: () => portrait }
  },
}

/** The URL of an avatar 500 pixels wide, if the service takes a width. https://docs.gravatar.com/sdk/images/#size */
function largeAvatar(url: string): string {
  return url.replace(/([?&]s=)\d+/, '$1500')
}
