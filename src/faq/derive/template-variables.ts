import { escapeText } from '../../content/html/escape.js'
import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import type { FaqPage } from '../page/faq-page.js'
import type { TemplateVariables } from './expand-template.js'
import { formatDate, type LocalTime, readLocalTime } from './format-date.js'
import { storedSeparator } from './separator.js'

/** Options of functions that expand templates. */
export interface TemplateOptions {
  /** The current time in ISO 8601, for `%%currentyear%%` and similar. Default: these variables are empty. */
  readonly now?: string | undefined
}

/**
 * Returns the variables of a page's templates in WordPress's stored form. Each is computed when it is used.
 *
 * Variables whose value is not in the REST API are `undefined`: custom fields, focus keyphrases, the primary category.
 *
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 */
export function templateVariables(
  page: FaqPage,
  site: Site,
  options: TemplateOptions = {},
): TemplateVariables {
  return (name) => {
    if (/^ct_(?!desc_)/i.test(name)) {
      const [taxonomy = '', single] = name.slice(3).split('%%')
      const names = termNamesOf(page, taxonomy)
      return single === undefined ? names?.join(', ') : names?.[0]
    }
    return VARIABLES.get(name.toLowerCase())?.({ page, site, now: options.now })
  }
}

interface VariableContext {
  readonly page: FaqPage
  readonly site: Site
  readonly now: string | undefined
}

const VARIABLES: ReadonlyMap<string, (context: VariableContext) => string | undefined> =
  /* @__PURE__ */ new Map<string, (context: VariableContext) => string | undefined>([
    ['title', ({ page }) => page.raw.title],
    ['sep', ({ site }) => storedSeparator(site.separator)],
    ['sitename', ({ site }) => storedOption(inOneLine(site.name))],
    ['sitedesc', ({ site }) => storedOption(trimAscii(site.description ?? ''))],
    ['excerpt', templateExcerpt],
    ['excerpt_only', ({ page }) => (page.isProtected ? undefined : typedExcerpt(page))],
    ['post_content', ({ page, site }) => (page.isProtected ? undefined : typedContent(page, site))],
    // The REST API always returns the first page.
    ['pagenumber', () => '1'],
    ['pagetotal', () => '1'],
    ['category', ({ page }) => termNamesOf(page, 'category')?.join(', ')],
    ['category_title', ({ page }) => termNamesOf(page, 'category')?.[0]],
    ['tag', ({ page }) => termNamesOf(page, 'post_tag')?.join(', ')],
    ['name', ({ page }) => page.raw.authorName],
    ['user_description', ({ page }) => page.raw.authorDescription],
    ['id', ({ page }) => String(page.id)],
    ['permalink', ({ page }) => page.url],
    ['parent_title', ({ page }) => page.raw.parentTitle],
    ['pt_single', ({ page, site }) => storedLabel(settingsOf(site, page.type).singularLabel)],
    ['pt_plural', ({ page, site }) => storedLabel(settingsOf(site, page.type).label)],
    ['date', (context) => formatted(context, publishedAt, context.site.dateFormat)],
    ['modified', (context) => formatted(context, modifiedAt, context.site.dateFormat)],
    ['post_year', (context) => formatted(context, publishedAt, 'Y')],
    ['post_month', (context) => formatted(context, publishedAt, 'F')],
    ['post_day', (context) => formatted(context, publishedAt, 'd')],
    ['currentyear', (context) => formatted(context, currentTime, 'Y')],
    ['currentmonth', (context) => formatted(context, currentTime, 'F')],
    ['currentday', (context) => formatted(context, currentTime, 'j')],
    ['currentdate', (context) => formatted(context, currentTime, context.site.dateFormat)],
    ['currenttime', (context) => formatted(context, currentTime, timeFormatOf(context.site.language))],
  ])

/** Returns the names of a page's terms. Checks for own keys: a taxonomy may be called `constructor`. */
function termNamesOf({ raw: { termNames = {} } }: FaqPage, taxonomy: string): readonly string[] | undefined {
  return Object.hasOwn(termNames, taxonomy) ? termNames[taxonomy] : undefined
}

/** Escapes the name or tagline of a site as WordPress stores it, quotes included. */
function storedOption(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#039;')
}

function storedLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : escapeText(label)
}

function inOneLine(text: string): string {
  return trimAscii(text.replace(/[\r\n\t ]+/g, ' '))
}

type ReadTime = (context: VariableContext) => string | undefined

const publishedAt: ReadTime = ({ page }) => page.raw.date ?? page.publishedAt
const modifiedAt: ReadTime = ({ page }) => page.raw.modified ?? page.modifiedAt
const currentTime: ReadTime = ({ now }) => now

function formatted(context: VariableContext, read: ReadTime, format: string | undefined): string | undefined {
  const { timeZone, language } = context.site
  const time = read(context)
  const local: LocalTime | undefined = time === undefined ? undefined : readLocalTime(time, timeZone)
  return format === undefined || local === undefined ? undefined : formatDate(local, format, language)
}

/** WordPress's default time format of a language. `Site` has no setting for it. */
function timeFormatOf(language: string): string {
  return /^en(?![a-z])/i.test(language) ? 'g:i a' : 'G:i'
}

/**
 * Returns the excerpt as typed, else the first 156 characters of the content (80 in Japanese), cut after a word. Unlike WordPress's
 * excerpt, it includes all blocks and has no typography.
 */
function templateExcerpt({ page, site }: VariableContext): string | undefined {
  if (page.isProtected) return undefined
  const typed = typedExcerpt(page)
  if (typed !== undefined) return typed
  const limit = site.language === 'ja' ? 80 : 156
  const text = typedContent(page, site)
  if (countUpTo(text, limit + 1) <= limit) return text
  const start = Array.from(inOneLine(text).slice(0, 2 * limit))
    .slice(0, limit)
    .join('')
  const cut = trimAscii(start.replace(/&[^;\s]{0,6}$/, ''))
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : cut
}

function typedExcerpt({ raw: { excerpt } }: FaqPage): string | undefined {
  return excerpt === undefined ? undefined : stripTags(withoutBrackets(excerpt))
}

function typedContent({ html }: FaqPage, { language }: Site): string {
  return stripTags(withoutBrackets(untexturize(html, language)))
}

/** Removes everything in square brackets, which Yoast takes for shortcodes. */
function withoutBrackets(html: string): string {
  // Searching behind the last closing bracket, from each opening one, would take quadratic time.
  const end = html.lastIndexOf(']') + 1
  return html.slice(0, end).replace(/\[[^\]]+\]/g, '') + html.slice(end)
}

function countUpTo(text: string, limit: number): number {
  return Array.from(text.slice(0, 2 * limit)).length
}
