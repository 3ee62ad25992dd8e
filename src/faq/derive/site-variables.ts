import { escapeText } from '../../content/html/escape.js'
import { trimAscii } from '../../content/stored/strip-tags.js'
import type { Site } from '../../site/site.js'
import type { PagePart } from '../page/pagination.js'
import type { TemplateVariables } from './expand-template.js'
import { formatDate, type LocalTime, readLocalTime } from './format-date.js'
import { storedSeparator } from './separator.js'

/** Options of functions that expand templates. */
export interface TemplateOptions {
  /** The current time in ISO 8601, for `%%currentyear%%` and similar. Default: these variables are empty. */
  readonly now?: string | undefined
}

/** What the variables of all pages depend on. */
export interface SiteContext {
  readonly site: Site
  readonly now: string | undefined
  /** Which page of a list this is. Default: the only one. */
  readonly part: Pick<PagePart, 'number' | 'count'> | undefined
}

/** Returns the variables that all kinds of page have, in WordPress's stored form. Each is computed when it is used. */
export function siteVariables(context: SiteContext): TemplateVariables {
  return (name) => VARIABLES.get(name.toLowerCase())?.(context)
}

type Variable = (context: SiteContext) => string | undefined

const VARIABLES: ReadonlyMap<string, Variable> = /* @__PURE__ */ new Map<string, Variable>([
  ['sep', ({ site }) => storedSeparator(site.separator)],
  ['sitename', ({ site }) => escapeStored(inOneLine(site.name))],
  ['sitedesc', ({ site }) => escapeStored(trimAscii(site.description ?? ''))],
  ['page', pageOfPages],
  ['pagenumber', ({ part }) => String(part?.number ?? 1)],
  ['pagetotal', ({ part }) => String(Math.max(1, part?.count ?? 1))],
  ['currentyear', (context) => current(context, 'Y')],
  ['currentmonth', (context) => current(context, 'F')],
  ['currentday', (context) => current(context, 'j')],
  ['currentdate', (context) => current(context, context.site.dateFormat)],
  ['currenttime', (context) => current(context, timeFormatOf(context.site.language))],
])

/** Yoast's own words, with the separator before them. They are English on sites without its translation. */
function pageOfPages({ site, part }: SiteContext): string | undefined {
  if (part === undefined || part.number < 2) return undefined
  return `${storedSeparator(site.separator)} Page ${part.number} of ${part.count}`
}

function current({ site, now }: SiteContext, format: string | undefined): string | undefined {
  return formatTime(site, now, format)
}

/** Formats a time in the time zone and the language of a site. */
export function formatTime(
  { timeZone, language }: Site,
  time: string | undefined,
  format: string | undefined,
): string | undefined {
  const local: LocalTime | undefined = time === undefined ? undefined : readLocalTime(time, timeZone)
  return format === undefined || local === undefined ? undefined : formatDate(local, format, language)
}

/** Escapes a text as WordPress stores names and search queries, quotes included. */
export function escapeStored(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#039;')
}

/** Converts a plain label to WordPress's stored form. */
export function storedLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : escapeText(label)
}

/** Collapses white space. */
export function inOneLine(text: string): string {
  return trimAscii(text.replace(/[\r\n\t ]+/g, ' '))
}

/** WordPress's default time format of a language. `Site` has no setting for it. */
function timeFormatOf(language: string): string {
  return /^en(?![a-z])/i.test(language) ? 'g:i a' : 'G:i'
}
