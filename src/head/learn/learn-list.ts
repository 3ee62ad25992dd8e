import { escapeText } from '../../content/html/escape.js'
import { derivePage, type SitePage } from '../../faq/kinds/kinds.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isSamePage } from '../../internal/page-url.js'
import { withEntry } from '../../internal/with-entry.js'
import { settingsOf, taxonomySettings } from '../../site/settings.js'
import type {
  PageKindSettings,
  PageKindsSettings,
  PostTypeArchiveSettings,
  Site,
  TaxonomySettings,
} from '../../site/site.js'
import { listBreadcrumbs } from '../inspect/list-breadcrumbs.js'
import type { Head } from '../model/head.js'
import { isHiddenBySite } from '../model/hidden-site.js'
import { toImageInfo } from './learn-social-image.js'
import { listSeparators } from './learn-title.js'
import { withPostType } from './with-post-type.js'

/** Learns what the head of a page shows that is not a post, and adds it to a site. */
export function learnList(head: Head, page: SitePage, site: Site): Site {
  const known = withSeparator(head, page, site)
  const add = (settings: PageKindSettings) => withKind(known, page, settings)
  const titleTemplate = learnTemplate(head.title, page, withPageNumber, (template) =>
    derivePage(page, add({ titleTemplate: template }), {}).texts.title(),
  )
  const descriptionTemplate = learnTemplate(head.description, page, undefined, (template) =>
    derivePage(page, add({ descriptionTemplate: template }), {}).texts.description(),
  )
  const noindex = site.robots?.index === false ? undefined : learnNoindex(head, page)
  const titled = add(omitUndefined({ titleTemplate, descriptionTemplate, noindex }))
  const learned = page.kind === 'home' ? withKind(titled, page, learnHome(head, page, titled)) : titled
  return learnBreadcrumb(head, page, learned)
}

/** Variables by kind, those that say more about the page first. */
const VARIABLES: { readonly [Kind in SitePage['kind']]: readonly string[] } = {
  home: ['sitename', 'sitedesc'],
  'posts-page': [],
  'post-type': ['archive_title', 'pt_plural', 'pt_single', 'sitename', 'sitedesc'],
  term: ['archive_title', 'term_title', 'term_description', 'sitename', 'sitedesc'],
  author: ['name', 'user_description', 'sitename', 'sitedesc'],
  date: ['archive_title', 'date', 'sitename', 'sitedesc'],
  search: ['searchphrase', 'sitename', 'sitedesc'],
  'not-found': ['sitename', 'sitedesc'],
  head: [],
}

/**
 * Learns a template: the one that expands to exactly this text. `undefined` if the default one does, or if none is found.
 *
 * @param number Adds the page number, which the first page of a list does not show.
 * @param expand Expands a template; the default one without an argument.
 */
function learnTemplate(
  text: string | undefined,
  { kind }: SitePage,
  number: ((template: string) => string) | undefined,
  expand: (template?: string | undefined) => string | undefined,
): string | undefined {
  if (text === undefined || text === expand()) return undefined
  let template = escapeText(text)
  for (const name of VARIABLES[kind]) {
    const value = expand(`%%${name}%%`)
    if (value !== undefined && value !== '')
      template = insertVariable(template, escapeText(value), `%%${name}%%`)
  }
  const separator = expand('%%sep%%')
  if (separator)
    template = ` ${template} `.replaceAll(` ${escapeText(separator)} `, ' %%sep%% ').replace(/^ | $/g, '')
  const paged = number?.(template) ?? template
  // Without a variable, the text belongs to one page, which is the whole kind only for the home page.
  return [paged, template].find((one) => (one.includes('%%') || kind === 'home') && expand(one) === text)
}

/** Puts a variable in place of its value, wherever that stands as whole words. */
function insertVariable(template: string, value: string, variable: string): string {
  const parts = template.split(value)
  return parts.reduce((result, part, index) => {
    const before = (parts[index - 1] ?? '').slice(-1)
    const isWhole = !WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(part.charAt(0))
    return `${result}${isWhole ? variable : value}${part}`
  })
}

const WORD_CHARACTER = /[\p{L}\p{N}%]/u

/** Adds the page number where Yoast's templates have it: before the name of the site, else at the end. */
function withPageNumber(template: string): string {
  const end = '%%sep%% %%sitename%%'
  return template.endsWith(end) ? `${template.slice(0, -end.length)}%%page%% ${end}` : `${template} %%page%%`
}

/** Learns the separator, which must give exactly the title with the default template. */
function withSeparator({ title = '' }: Head, page: SitePage, site: Site): Site {
  if (site.separator !== undefined) return site
  const separator = listSeparators(title).find(
    (one) => derivePage(page, { ...site, separator: one }, {}).texts.title() === title,
  )
  return separator === undefined ? site : { ...site, separator }
}

/** Only the archives of post types and dates are hidden by a setting alone: editors hide single terms and authors. */
function learnNoindex(head: Head, { kind }: SitePage): boolean | undefined {
  if (kind !== 'post-type' && kind !== 'date') return undefined
  const isHidden = head.robots?.index === false && !isHiddenBySite(head)
  return isHidden === (kind === 'date') ? undefined : isHidden
}

/** Learns what only the home page shows to social networks. */
function learnHome({ openGraph }: Head, page: SitePage, site: Site): PageKindSettings {
  const { title, description, images } = openGraph ?? {}
  const { texts } = derivePage(page, site, {})
  const image = images?.[0]
  return omitUndefined({
    socialTitleTemplate: title === undefined || title === texts.socialTitle() ? undefined : escapeText(title),
    socialDescriptionTemplate:
      description === undefined || description === texts.socialDescription()
        ? undefined
        : escapeText(description),
    socialImage: image === undefined || image.url === site.socialImage?.url ? undefined : toImageInfo(image),
  })
}

/** Learns the words of breadcrumbs, and what precedes terms in them. */
function learnBreadcrumb(head: Head, page: SitePage, site: Site): Site {
  const items = listBreadcrumbs(head)
  const last = items.at(-1)?.name ?? ''
  const prefix = (name: string) => (last.endsWith(name) ? last.slice(0, -name.length).trim() : undefined)
  // The home page itself has one item without a URL.
  if (page.kind === 'home') return items.length === 1 && last !== '' ? { ...site, homeLabel: last } : site
  const withWords = (words: Site['breadcrumbs']): Site => ({
    ...site,
    breadcrumbs: { ...site.breadcrumbs, ...words },
  })
  if (page.kind === 'author') {
    const archivePrefix = prefix(page.title)
    return archivePrefix === undefined || last === '' ? site : withWords({ archivePrefix })
  }
  if (page.kind === 'search' && page.query !== '') {
    const searchPrefix = prefix(page.query)
    return searchPrefix === undefined || last === '' ? site : withWords({ searchPrefix })
  }
  if (page.kind === 'post-type' && last !== '' && last !== page.title)
    return withKind(site, page, { breadcrumbLabel: last } as PostTypeArchiveSettings)
  if (page.kind !== 'term') return site
  const hasItem = (wanted: string | undefined) =>
    wanted !== undefined && items.some(({ url }) => url !== undefined && isSamePage(url, wanted))
  const postType = Object.keys(site.postTypes ?? {}).find((type) =>
    hasItem(settingsOf(site, type).archiveUrl),
  )
  const parent = postType ?? (hasItem(site.postsPage?.url) ? 'post' : undefined)
  return parent === undefined ? site : withKind(site, page, { postType: parent } as TaxonomySettings)
}

/** Adds settings of a page's kind to a site. */
function withKind(site: Site, page: SitePage, settings: PageKindSettings): Site {
  const added = omitUndefined(settings)
  if (Object.keys(added).length === 0) return site
  if (page.kind === 'term') {
    const own = { ...taxonomySettings(site, page.taxonomy), ...added }
    return { ...site, taxonomies: withEntry(site.taxonomies, page.taxonomy, own) }
  }
  if (page.kind === 'post-type')
    return withPostType(site, page, { archive: { ...settingsOf(site, page.type).archive, ...added } })
  const name = KIND_NAMES[page.kind]
  if (name === undefined) return site
  return { ...site, pageKinds: { ...site.pageKinds, [name]: { ...site.pageKinds?.[name], ...added } } }
}

const KIND_NAMES: { readonly [Kind in SitePage['kind']]?: keyof PageKindsSettings } = {
  home: 'home',
  author: 'author',
  date: 'date',
  search: 'search',
  'not-found': 'notFound',
}
