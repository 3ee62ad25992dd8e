import { decodeEntities } from '../content/html/entities.js'
import type { Issue } from '../internal/issue.js'
import { isPlainObject } from '../internal/plain-object.js'
import { nameValue, quote, quoteName } from '../internal/quote.js'
import { readWebAddress } from '../internal/web-url.js'
import { ConfigError } from './config-error.js'
import { isLanguageTag } from './language-tag.js'
import type { Robots } from './robots.js'
import type { ImageInfo, PostTypeSettings, Site, SiteAuthor, SitePublisher } from './site.js'
import { suggestFor } from './url-map/routes.js'

/**
 * Checks what is said of a site, and returns what it was given: nothing is filled in, nothing is changed.
 *
 * @throws ConfigError with every problem at once: what is missing or of the wrong type, addresses that are not absolute,
 *   languages and time zones that do not exist, names that no setting has.
 * @example
 * ```ts
 * import { ConfigError, defineSite } from 'wp-faq-seo/site'
 *
 * defineSite({ url: 'https://www.example.com/', name: 'Example', language: 'en-US' }).name // 'Example'
 *
 * let message = ''
 * try {
 *   defineSite({ url: 'www.example.com', name: 'Example', language: 'en_US' })
 * } catch (error) {
 *   if (error instanceof ConfigError) message = error.message
 * }
 * message // 'Cannot use site: url "www.example.com" is not an absolute http(s) address; write "https://www.example.com/"; also language "en_US" is not a BCP 47 tag; write "en-US"'
 * ```
 */
export function defineSite(site: Site): Site {
  checkSettings('site', SITE, ['url', 'name', 'language'], site)
  return site
}

/**
 * Checks directives for crawlers that a developer wrote.
 *
 * @throws ConfigError with every problem: what is mistyped must not show what an editor hid.
 */
export function checkRobots(robots: unknown): void {
  checkSettings('robots', ROBOTS, [], robots)
}

function checkSettings(
  name: string,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[],
  settings: unknown,
): void {
  const issues: Issue[] = []
  checkFields(checks, required, settings, '', (code, path, problem) => {
    const place = path === '' ? name : `${name}.${path}`
    issues.push({ code, path: place, message: `${path} ${problem}`.trim() })
  })
  if (issues.length > 0) throw new ConfigError(`use ${name}`, issues)
}

type Report = (code: string, path: string, problem: string) => void

/** Looks at a value that is there, and reports what is wrong with it. */
type Check = (value: unknown, path: string, report: Report) => void

/** The check of each setting; a setting that comes to be without one does not compile. */
type Checks<T> = { readonly [Key in keyof Required<T>]: Check }

const isText: Check = (...at) => expect('text', typeof at[0] === 'string', ...at)
const isSwitch: Check = (...at) => expect('true or false', typeof at[0] === 'boolean', ...at)
const isNumber: Check = (...at) => expect('a whole number', Number.isInteger(at[0]), ...at)
const isLength: Check = (...at) =>
  expect('a number of pixels', Number.isInteger(at[0]) && Number(at[0]) > 0, ...at)
const isOff: Check = (...at) => expect('false; leave it out to print the tags', at[0] === false, ...at)
const isName: Check = (...at) =>
  expect('a name; write the text that readers see', typeof at[0] === 'string' && at[0].trim() !== '', ...at)
const isPreview: Check = (...at) => expectOneOf(['none', 'standard', 'large'], ...at)
const isPublisherType: Check = (...at) => expectOneOf(['Organization', 'Person'], ...at)

const isAddress: Check = (value, path, report) => {
  if (isAbsolute(value)) return
  // A path has no host that could be meant.
  const suggestion = typeof value === 'string' && !/^\/(?!\/)/.test(value) ? suggestFor(value.trim()) : ''
  report('not-address', path, `${show(value)} is not an absolute http(s) address${suggestion}`)
}

const isHome: Check = (value, path, report) => {
  const rest = isAbsolute(value) ? (readWebAddress(value)?.rest ?? '') : ''
  if (rest === '' || !isAbsolute(value)) return isAddress(value, path, report)
  const part = rest.startsWith('?') ? 'query' : 'fragment'
  report('not-address', path, `${show(value)} has a ${part}; write ${quote(value.slice(0, -rest.length))}`)
}

const isSearch: Check = (value, path, report) => {
  if (value === false) return
  if (!isAbsolute(value)) return isAddress(value, path, report)
  if (value.includes('{search_term_string}')) return
  report('wrong-value', path, `${show(value)} has no "{search_term_string}" where the words go`)
}

const isLanguage: Check = (value, path, report) => {
  if (isLanguageTag(value)) return
  const tag = typeof value === 'string' ? value.replaceAll('_', '-') : ''
  const advice = isLanguageTag(tag) ? quote(tag) : 'one such as "en-US"'
  report('not-language', path, `${show(value)} is not a BCP 47 tag; write ${advice}`)
}

const isTimeZone: Check = (value, path, report) => {
  if (typeof value === 'string' && (/^[+-]\d\d:\d\d$/.test(value) || isNamedTimeZone(value))) return
  report('not-time-zone', path, `${show(value)} is not a time zone; write one such as "Europe/Berlin"`)
}

const isSeparator: Check = (value, path, report) => {
  if (typeof value !== 'string' || value === '') return isName(value, path, report)
  const character = decodeEntities(value)
  if (character !== value) report('wrong-value', path, `${show(value)} is HTML; write ${quote(character)}`)
}

const isTextList: Check = (...at) => checkList(isText, ...at)
const isAddressList: Check = (...at) => checkList(isAddress, ...at)

const ROBOTS: Checks<Robots> = {
  index: isSwitch,
  follow: isSwitch,
  maxSnippet: isNumber,
  maxImagePreview: isPreview,
  maxVideoPreview: isNumber,
  imageIndex: isSwitch,
  archive: isSwitch,
  snippet: isSwitch,
  other: isTextList,
  text: isText,
}
const isRobots: Check = (...at) => checkFields(ROBOTS, [], ...at)

const IMAGE: Checks<ImageInfo> = {
  url: isAddress,
  width: isLength,
  height: isLength,
  type: isText,
  alt: isText,
  caption: isText,
}
const isImage: Check = (...at) => checkFields(IMAGE, ['url'], ...at)

const PUBLISHER: Checks<SitePublisher> = {
  type: isPublisherType,
  name: isName,
  alternateName: isText,
  id: isAddress,
  url: isAddress,
  logo: isImage,
  sameAs: isAddressList,
  description: isText,
}
const isPublisher: Check = (...at) => checkFields(PUBLISHER, ['type', 'name'], ...at)

const POST_TYPE: Checks<PostTypeSettings> = {
  label: isText,
  singularLabel: isText,
  archiveUrl: isAddress,
  titleTemplate: isText,
  descriptionTemplate: isText,
  noindex: isSwitch,
  breadcrumbTaxonomy: isText,
  pageType: isName,
  articleType: isName,
}
const isPostType: Check = (...at) => checkFields(POST_TYPE, [], ...at)
const isPostTypes: Check = (...at) => checkRecord(isPostType, ...at)

const AUTHOR: Checks<SiteAuthor> = {
  id: isAddress,
  sameAs: isAddressList,
  facebookUrl: isAddress,
  twitterCreator: isText,
}
const isAuthor: Check = (...at) => checkFields(AUTHOR, [], ...at)
const isAuthors: Check = (...at) => checkRecord(isAuthor, ...at)

const SITE: Checks<Site> = {
  url: isHome,
  name: isName,
  webSiteName: isText,
  alternateName: isText,
  description: isText,
  language: isLanguage,
  timeZone: isTimeZone,
  dateFormat: isText,
  separator: isSeparator,
  titleTemplate: isText,
  homeLabel: isText,
  search: isSearch,
  publisher: isPublisher,
  socialImage: isImage,
  facebookUrl: isAddress,
  twitterSite: isText,
  openGraph: isOff,
  twitter: isOff,
  robots: isRobots,
  authors: isAuthors,
  postTypes: isPostTypes,
}

function expect(what: string, fits: boolean, value: unknown, path: string, report: Report): void {
  if (!fits) report('wrong-type', path, `${show(value)} is not ${what}`)
}

function expectOneOf(values: readonly unknown[], value: unknown, path: string, report: Report): void {
  expect(`one of ${values.map(show).join(', ')}`, values.includes(value), value, path, report)
}

function checkList(check: Check, value: unknown, path: string, report: Report): void {
  if (!Array.isArray(value)) {
    expect('a list', false, value, path, report)
    return
  }
  for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, report)
}

/** Any names, each with a value of one kind. */
function checkRecord(check: Check, value: unknown, path: string, report: Report): void {
  if (!isPlainObject(value)) {
    expect('an object', false, value, path, report)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) check(item, join(path, key), report)
  }
}

/** The names of a table, and no others. */
function checkFields(
  checks: Readonly<Record<string, Check>>,
  required: readonly string[],
  value: unknown,
  path: string,
  report: Report,
): void {
  if (!isPlainObject(value)) {
    expect('an object', false, value, path, report)
    return
  }
  for (const key of required) {
    if (value[key] === undefined) report('missing', join(path, key), 'is missing')
  }
  for (const [key, item] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (check === undefined) report('unknown', join(path, key), `is unknown${suggestName(key, checks)}`)
    else if (item !== undefined) check(item, join(path, key), report)
  }
}

function isAbsolute(value: unknown): value is string {
  return typeof value === 'string' && value === value.trim() && readWebAddress(value)?.scheme !== undefined
}

function isNamedTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function join(path: string, key: string): string {
  return path === '' ? quoteName(key) : `${path}.${quoteName(key)}`
}

function show(value: unknown): string {
  return typeof value === 'string' ? quote(value) : nameValue(value)
}

/** What was probably meant by a name that is none. */
function suggestName(name: string, checks: Readonly<Record<string, Check>>): string {
  // No name of a setting is nearly as long; the distance costs length by length.
  if (name.length > 40) return ''
  const [best] = Object.keys(checks)
    .map((known) => ({ known, edits: countEdits(name.toLowerCase(), known.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)
  return best !== undefined && best.edits <= Math.max(1, name.length / 4) ? `; write ${best.known}` : ''
}

/** How many letters must be put in, taken out or changed. https://en.wikipedia.org/wiki/Levenshtein_distance */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (let index = 0; index < to.length; index++) {
      const changed = (row[index] ?? 0) + (to[index] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
