import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'

/** Returns the value of a variable, by its name without percent signs. `undefined` for an unknown variable. */
export type TemplateVariables = (name: string) => string | undefined

/**
 * Expands a title or description template of Yoast SEO: `%%title%% %%sep%% %%sitename%%`.
 *
 * Template, values and result are in WordPress's stored form: HTML with character references. Decode the result once, with
 * `decodeEntities`. Unknown variables are removed, and adjacent separators are collapsed into one.
 *
 * Values are inserted one after the other, in template order. A variable inside a value is expanded too if it comes later in the
 * template; otherwise it is removed.
 *
 * @returns The text on one line, with the tags of the values.
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 * @example
 * ```ts
 * import { expandTemplate } from 'wp-faq-seo/faq'
 *
 * const values = new Map([['title', 'Q&amp;A'], ['sep', '&#8211;'], ['sitename', 'Example']])
 * expandTemplate('%%title%% %%page%% %%sep%% %%sitename%%', (name) => values.get(name)) // 'Q&amp;A &#8211; Example'
 * ```
 */
export function expandTemplate(template: string, variables: TemplateVariables): string {
  let text = stripTags(template)
  if (!text.includes('%%')) return normalizeWhiteSpace(text)
  const names = namesOf(text)
  for (const name of names) {
    const value = variables(name)
    if (value !== undefined) text = insertValue(text, `%%${name}%%`, value)
  }
  text = removeVariables(text, names)
  const separator = names.has('sep') ? variables('sep') : undefined
  if (separator !== undefined && separator !== '') text = collapseSeparators(text, separator)
  return normalizeWhiteSpace(text)
}

function namesOf(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  VARIABLE.lastIndex = 0
  for (let match = VARIABLE.exec(text); match !== null; match = VARIABLE.exec(text))
    names.add(match[1] as string)
  return names
}

const VARIABLE = /%%([^%]+(?:%%single)?)%%?/giu
const WHOLE_VARIABLE = /%%([^%]+(?:%%single)?)%%/iuy

/** Removes the variables with these names. Other percent signs are kept, even next to a variable. */
function removeVariables(text: string, names: ReadonlySet<string>): string {
  let result = ''
  let copied = 0
  for (let start = text.indexOf('%%'); start >= 0; start = text.indexOf('%%', start)) {
    WHOLE_VARIABLE.lastIndex = start
    const name = WHOLE_VARIABLE.exec(text)?.[1]
    if (name === undefined || !names.has(name)) {
      start++
      continue
    }
    result += text.slice(copied, start)
    start = copied = WHOLE_VARIABLE.lastIndex
  }
  return result + text.slice(copied)
}

/** Maximum length in UTF-16 code units. Titles and descriptions have hundreds; more than this is an attack. */
const MAX_LENGTH = 1_000_000

/** Replaces a variable with its value: each occurrence, or only the first one if the text would become too long. */
function insertValue(text: string, variable: string, value: string): string {
  const parts = text.split(variable)
  const isTooLong = text.length + (parts.length - 1) * value.length > MAX_LENGTH
  if (!isTooLong || parts.length < 2) return parts.join(value)
  const [first = '', ...others] = parts
  return first + value.slice(0, MAX_LENGTH) + others.join('')
}

/** Collapses separators that have only white space between them. */
function collapseSeparators(text: string, separator: string): string {
  const parts = text.split(separator)
  const isOuter = (index: number) => index === 0 || index === parts.length - 1
  return parts.filter((part, index) => isOuter(index) || !BLANK.test(part)).join(separator)
}

const BLANK = /^[\s\x85]*$/

/** Normalizes white space in a single pass, like Yoast: two spaces become one, three become two. */
function normalizeWhiteSpace(text: string): string {
  return trimAscii(text.replace(/[\t\n\r\f]/g, ' ').replaceAll('  ', ' '))
}
