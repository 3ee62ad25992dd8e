import { withoutBuilderShortcodes } from '../../content/shortcodes/builder-shortcodes.js'
import { joinLines } from '../../content/stored/name-text.js'
import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'
import { toStoredLine } from '../../content/stored/title-text.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import type { FactOptions } from '../kinds/page-facts.js'
import type { FaqPage } from '../page/faq-page.js'
import type { TemplateVariables } from './expand-template.js'
import { formatTime, inOneLine, siteVariables, storedLabel } from './site-variables.js'

/**
 * Returns the variables of a post's templates in WordPress's stored form. Each is computed when it is used.
 *
 * Variables whose value is not in the REST API are `undefined`: custom fields, focus keyphrases, the primary category.
 *
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 */
export function postVariables(page: FaqPage, site: Site, options: FactOptions = {}): TemplateVariables {
  const ofSite = siteVariables({ site, now: options.now, part: options.isRest ? undefined : page.part })
  return (name) => {
    if (/^ct_(?!desc_)/i.test(name)) {
      const [taxonomy = '', single] = name.slice(3).split('%%')
      const names = termNamesOf(page, taxonomy)
      return single === undefined ? names?.join(', ') : names?.[0]
    }
    const variable = VARIABLES.get(name.toLowerCase())
    return variable === undefined ? ofSite(name) : variable({ page, site })
  }
}

interface VariableContext {
  readonly page: FaqPage
  readonly site: Site
}

const VARIABLES: ReadonlyMap<string, (context: VariableContext) => string | undefined> =
  /* @__PURE__ */ new Map<string, (context: VariableContext) => string | undefined>([
    ['title', ({ page }) => toStoredLine(page.raw.title)],
    ['excerpt', templateExcerpt],
    ['excerpt_only', ({ page }) => (page.isProtected ? undefined : typedExcerpt(page))],
    ['post_content', ({ page, site }) => (page.isProtected ? undefined : typedContent(page, site))],
    ['category', ({ page }) => termNamesOf(page, 'category')?.join(', ')],
    ['category_title', ({ page }) => termNamesOf(page, 'category')?.[0]],
    ['tag', ({ page }) => termNamesOf(page, 'post_tag')?.join(', ')],
    ['name', ({ page: { raw } }) => raw.authorName && joinLines(raw.authorName)],
    ['user_description', ({ page }) => page.raw.authorDescription],
    ['id', ({ page }) => String(page.id)],
    ['permalink', ({ page }) => page.url],
    ['parent_title', ({ page: { raw } }) => raw.parentTitle && toStoredLine(raw.parentTitle)],
    ['pt_single', ({ page, site }) => storedLabel(settingsOf(site, page.type).singularLabel)],
    ['pt_plural', ({ page, site }) => storedLabel(settingsOf(site, page.type).label)],
    ['date', (context) => formatted(context, publishedAt, context.site.dateFormat)],
    ['modified', (context) => formatted(context, modifiedAt, context.site.dateFormat)],
    ['post_year', (context) => formatted(context, publishedAt, 'Y')],
    ['post_month', (context) => formatted(context, publishedAt, 'F')],
    ['post_day', (context) => formatted(context, publishedAt, 'd')],
  ])

/** Returns the names of a page's terms. Checks for own keys: a taxonomy may be called `constructor`. */
function termNamesOf({ raw: { termNames = {} } }: FaqPage, taxonomy: string): readonly string[] | undefined {
  return Object.hasOwn(termNames, taxonomy) ? termNames[taxonomy]?.map(joinLines) : undefined
}

type ReadTime = (context: VariableContext) => string | undefined

const publishedAt: ReadTime = ({ page }) => page.raw.date ?? page.publishedAt
const modifiedAt: ReadTime = ({ page }) => page.raw.modified ?? page.modifiedAt

function formatted(context: VariableContext, read: ReadTime, format: string | undefined): string | undefined {
  return formatTime(context.site, read(context), format)
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
  return stripTags(withoutBrackets(untexturize(withoutBuilderShortcodes(html), language)))
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
