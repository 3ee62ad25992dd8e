import { stripTags, trimAscii } from '../../content/stored/strip-tags.js'

/** What a variable stands for, by its name without percent signs; `undefined` for one that stands for nothing. */
export type TemplateVariables = (name: string) => string | undefined

/**
 * Expands a title or description template of Yoast SEO: `%%title%% %%sep%% %%sitename%%`.
 *
 * All of it happens in WordPress's stored form: the template and the values are HTML in which references stand, and so is
 * the result; decode it once at the end (`decodeEntities`). Unknown variables vanish; where that leaves separators
 * side by side, one stays. Values are put in one after the other, in the order in which the template names them: a
 * variable in a title is expanded too if it comes later in the template, and vanishes otherwise.
 * @see https://yoast.com/help/list-available-snippet-variables-yoast-seo/
 * @returns The text in one line; tags of the values are still in it.
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
  if (!text.includes('%%')) return standardizeWhiteSpace(text)
  const names = new Set(Array.from(text.matchAll(VARIABLE), ([, name]) => name as string))
  for (const name of names) {
    const value = variables(name)
    if (value !== undefined) text = putIn(text, `%%${name}%%`, value)
  }
  text = withoutVariables(text, names)
  const separator = names.has('sep') ? variables('sep') : undefined
  if (separator !== undefined && separator !== '') text = collapseSeparators(text, separator)
  return standardizeWhiteSpace(text)
}

const VARIABLE = /%%([^%]+(?:%%single)?)%%?/giu
const WHOLE_VARIABLE = /%%([^%]+(?:%%single)?)%%/iuy

/** A text less the variables of these names: percent signs that are none of them stay, also beside one that is. */
function withoutVariables(text: string, names: ReadonlySet<string>): string {
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

/** Titles and descriptions have hundreds of characters: beyond this a text wants to break something. */
const LONGEST = 1_000_000

/** A text with a value in each of its places; in the first alone where it would grow beyond all measure. */
function putIn(text: string, variable: string, value: string): string {
  const parts = text.split(variable)
  const isTooLong = text.length + (parts.length - 1) * value.length > LONGEST
  if (!isTooLong || parts.length < 2) return parts.join(value)
  const [first = '', ...others] = parts
  return first + value.slice(0, LONGEST) + others.join('')
}

/** Of separators with nothing but white space between them one stays. */
function collapseSeparators(text: string, separator: string): string {
  const parts = text.split(separator)
  const isOuter = (index: number) => index === 0 || index === parts.length - 1
  return parts.filter((part, index) => isOuter(index) || !BLANK.test(part)).join(separator)
}

const BLANK = /^[\s\x85]*$/

/** One pass, as Yoast does it: two spaces become one, three become two. */
function standardizeWhiteSpace(text: string): string {
  return trimAscii(text.replace(/[\t\n\r\f]/g, ' ').replaceAll('  ', ' '))
}
