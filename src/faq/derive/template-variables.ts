import { escapeText } from '../../content/html/escape.js'
import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
import type { PostTypeSettings, Site, SiteAuthor } from '../../site/site.js'
import type { PageAuthor } from '../page/faq-page.js'
import type { PageDetails, StoredFacts } from '../page/page-details.js'
import type { PageFacts } from '../page/to-faq-page.js'
import type { TemplateVariables } from './expand-template.js'
import { formatDate, type LocalTime, readLocalTime } from './format-date.js'
import { storedSeparator } from './separator.js'

/** Options of what is put together from templates. */
export interface TemplateOptions {
  /** Now, in ISO 8601: for `%%currentyear%%` and its like, which vanish where it is absent. */
  readonly now?: string | undefined
}

/** What of a page's facts templates can name. */
export type TemplateFacts = Pick<
  PageFacts,
  'id' | 'type' | 'url' | 'publishedAt' | 'modifiedAt' | 'isProtected'
>

/**
 * The variables of a page's templates, in WordPress's stored form, each worked out when it is asked for.
 *
 * What REST does not say (custom fields, focus keyphrases, which of several categories is the primary one) stands for nothing.
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 */
export function templateVariables(
  page: TemplateFacts,
  details: Pick<PageDetails, 'stored'>,
  site: Site,
  options: TemplateOptions = {},
): TemplateVariables {
  const { stored } = details
  return (name) => {
    if (/^ct_(?!desc_)/i.test(name)) {
      const [taxonomy = '', single] = name.slice(3).split('%%')
      const names = stored.termNames.get(taxonomy)
      return single === undefined ? names?.join(', ') : names?.[0]
    }
    return VARIABLES.get(name.toLowerCase())?.({ page, stored, site, now: options.now })
  }
}

/** The settings that a site has for a type; a type may be called `constructor`. */
export function settingsOf(site: Site, type: string): PostTypeSettings {
  const { postTypes = {} } = site
  return (Object.hasOwn(postTypes, type) ? postTypes[type] : undefined) ?? {}
}

/** What a site says of the author of a page. */
export function authorSettings({ author }: { readonly author?: PageAuthor }, site: Site): SiteAuthor {
  const { authors = {} } = site
  const slug = author?.slug
  return (slug !== undefined && Object.hasOwn(authors, slug) ? authors[slug] : undefined) ?? {}
}

interface Source {
  readonly page: TemplateFacts
  readonly stored: StoredFacts
  readonly site: Site
  readonly now: string | undefined
}

const VARIABLES: ReadonlyMap<string, (source: Source) => string | undefined> = /* @__PURE__ */ new Map<
  string,
  (source: Source) => string | undefined
>([
  ['title', ({ stored }) => stored.title],
  ['sep', ({ site }) => storedSeparator(site.separator)],
  ['sitename', ({ site }) => storedOption(inOneLine(site.name))],
  ['sitedesc', ({ site }) => storedOption(trimAscii(site.description ?? ''))],
  ['excerpt', templateExcerpt],
  ['excerpt_only', ({ page, stored }) => (page.isProtected ? undefined : typedExcerpt(stored))],
  ['post_content', ({ page, stored }) => (page.isProtected ? undefined : typedContent(stored))],
  // A response is always that of the first page.
  ['pagenumber', () => '1'],
  ['pagetotal', () => '1'],
  ['category', ({ stored }) => stored.termNames.get('category')?.join(', ')],
  ['category_title', ({ stored }) => stored.termNames.get('category')?.[0]],
  ['tag', ({ stored }) => stored.termNames.get('post_tag')?.join(', ')],
  ['name', ({ stored }) => stored.authorName],
  ['user_description', ({ stored }) => stored.authorDescription],
  ['id', ({ page }) => String(page.id)],
  ['permalink', ({ page }) => page.url],
  ['parent_title', ({ stored }) => stored.parentTitle],
  ['pt_single', ({ page, site }) => storedLabel(settingsOf(site, page.type).singularLabel)],
  ['pt_plural', ({ page, site }) => storedLabel(settingsOf(site, page.type).label)],
  ['date', (source) => formatted(source, publishedAt, source.site.dateFormat)],
  ['modified', (source) => formatted(source, modifiedAt, source.site.dateFormat)],
  ['post_year', (source) => formatted(source, publishedAt, 'Y')],
  ['post_month', (source) => formatted(source, publishedAt, 'F')],
  ['post_day', (source) => formatted(source, publishedAt, 'd')],
  ['currentyear', (source) => formatted(source, currentTime, 'Y')],
  ['currentmonth', (source) => formatted(source, currentTime, 'F')],
  ['currentday', (source) => formatted(source, currentTime, 'j')],
  ['currentdate', (source) => formatted(source, currentTime, source.site.dateFormat)],
  ['currenttime', (source) => formatted(source, currentTime, timeFormatOf(source.site.language))],
])

/** WordPress stores the name and the tagline of a site with their quotes escaped too. */
function storedOption(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#039;')
}

function storedLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : escapeText(label)
}

function inOneLine(text: string): string {
  return trimAscii(text.replace(/[\r\n\t ]+/g, ' '))
}

type ReadTime = (source: Source) => string | undefined

const publishedAt: ReadTime = ({ page, stored }) => stored.localDate ?? page.publishedAt
const modifiedAt: ReadTime = ({ page, stored }) => stored.localModified ?? page.modifiedAt
const currentTime: ReadTime = ({ now }) => now

function formatted(source: Source, read: ReadTime, format: string | undefined): string | undefined {
  const { timeZone, language } = source.site
  const time = read(source)
  const local: LocalTime | undefined = time === undefined ? undefined : readLocalTime(time, timeZone)
  return format === undefined || local === undefined ? undefined : formatDate(local, format, language)
}

/** The format of times is a setting that a `Site` does not have: WordPress's own for the language. */
function timeFormatOf(language: string): string {
  return /^en(?![a-z])/i.test(language) ? 'g:i a' : 'G:i'
}

/**
 * The excerpt of a template: as it was typed, or else the content's first 156 characters (80 in Japanese), cut behind a word.
 * Unlike WordPress's excerpt it leaves no block out, and has no typography.
 */
function templateExcerpt({ page, stored, site }: Source): string | undefined {
  if (page.isProtected) return undefined
  const typed = typedExcerpt(stored)
  if (typed !== undefined) return typed
  const limit = site.language === 'ja' ? 80 : 156
  const text = typedContent(stored)
  if (countUpTo(text, limit + 1) <= limit) return text
  const begin = Array.from(inOneLine(text).slice(0, 2 * limit))
    .slice(0, limit)
    .join('')
  const cut = trimAscii(begin.replace(/&[^;\s]{0,6}$/, ''))
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : cut
}

function typedExcerpt({ manualExcerpt }: StoredFacts): string | undefined {
  return manualExcerpt === undefined ? undefined : stripTags(withoutBrackets(manualExcerpt))
}

function typedContent({ content, language }: StoredFacts): string {
  return stripTags(withoutBrackets(untexturize(content, language)))
}

/** Yoast takes whatever stands in square brackets for a shortcode. */
function withoutBrackets(html: string): string {
  // No bracket that opens behind the last one that closes is closed: looking from each for its end would take quadratic time.
  const end = html.lastIndexOf(']') + 1
  return html.slice(0, end).replace(/\[[^\]]+\]/g, '') + html.slice(end)
}

function countUpTo(text: string, limit: number): number {
  return Array.from(text.slice(0, 2 * limit)).length
}
