import { stripTags } from './strip-tags.js'

/** The quotes of a language, as character references. */
interface Quotes {
  readonly double: readonly [opening: string, closing: string]
  readonly single: readonly [opening: string, closing: string]
}

const ENGLISH: Quotes = { double: ['&#8220;', '&#8221;'], single: ['&#8216;', '&#8217;'] }
const GERMAN: Quotes = { double: ['&#8222;', '&#8220;'], single: ['&#8218;', '&#8217;'] }

const APOSTROPHE = '&#8217;'
/** An apostrophe within a word, or before a year. */
const APOSTROPHES = /(?<!^|[([{"\-\s]|&lt;)'(?![.,:;!?"'(){}[\]\-\s]|&[gl]t;|$)|'(?=\d\d(?!\d))/g
/** Words that begin with an apostrophe. */
const COCKNEY = /'(?:tain't|twere|twas|tis|twill|til|bout|nuff|round|cause|em)(?!\w)/gi
const OPENING_SINGLE = /(?<=^|[([{"\-\s]|&lt;)'/g
const OPENING_DOUBLE = /(?<=^|[([{"\-\s]|&lt;)"(?!\s)/g
const AMPERSAND = /&(?!#(?:\d+|x[a-f0-9]+);|[a-z][a-z0-9]{1,8};)/gi

/**
 * Removes the tags of a text and applies WordPress's typography to it, as WordPress does when it prints a description: curly quotes,
 * dashes, ellipses. Character references are written in numbers, as WordPress writes them.
 *
 * The opposite of `untexturize`.
 *
 * @param language BCP 47 tag of the site's language, which determines the quotes. Languages other than German have those of
 * English.
 * @see https://developer.wordpress.org/reference/functions/wptexturize/
 */
export function texturize(html: string, language: string): string {
  if (!/["'&.`\-x]/.test(html)) return stripTags(html)
  const quotes = /^de(?![a-z])/i.test(language) ? GERMAN : ENGLISH
  let raw = ''
  // Each text between tags is a text of its own: a quotation does not continue behind a tag.
  const parts = html.replaceAll('\r\n', '\n').split(/(<[^<>]*>)/)
  for (const [index, part] of parts.entries()) {
    const tag = index % 2 === 0 ? undefined : RAW_TAG.exec(part)
    if (raw === '' && index % 2 === 0) parts[index] = texturizeText(part, quotes)
    else if (raw === '' && tag?.[1] === '') raw = nameOf(tag)
    else if (tag?.[1] === '/' && nameOf(tag) === raw) raw = ''
  }
  return stripTags(parts.join(''))
}

/** The elements whose text WordPress prints as it was typed. */
const RAW_TAG = /^<(\/?)(code|kbd|pre|samp|script|style|tt)(?![\w-])/i

function nameOf(tag: RegExpExecArray): string {
  return (tag[2] as string).toLowerCase()
}

function texturizeText(text: string, { double, single }: Quotes): string {
  const opened = text
    .replaceAll('...', '&#8230;')
    .replaceAll('``', double[0])
    .replaceAll("''", double[1])
    .replaceAll(' (tm)', ' &#8482;')
    .replace(COCKNEY, (word) => word.replaceAll("'", APOSTROPHE))
    .replace(APOSTROPHES, APOSTROPHE)
    .replace(OPENING_SINGLE, single[0])
    .replace(OPENING_DOUBLE, double[0])
  return closeQuotes(opened, { double, single })
    .replaceAll('---', '&#8212;')
    .replace(/(?<=^|\s)--(?=\s|$)/g, '&#8212;')
    .replace(/(?<!xn)--/g, '&#8211;')
    .replace(/(?<=^|\s)-(?=\s|$)/g, '&#8211;')
    .replace(/(?<=[1-9]|[\d.,]\d)x(?=\d)/g, '&#215;')
    .replace(AMPERSAND, '&#038;')
}

/** Replaces the remaining quotes, which close a quotation or stand for feet and inches. */
function closeQuotes(text: string, { double, single }: Quotes): string {
  let isOpen = false
  return text.replace(/&#8\d{3};|["']/g, (mark, index: number) => {
    const isAfterDigit = /\d/.test(text.charAt(index - 1))
    if (mark === "'") return isAfterDigit ? '&#8242;' : single[1]
    if (mark !== '"') {
      if (mark === double[0]) isOpen = true
      return mark
    }
    if (isAfterDigit && !isOpen) return '&#8243;'
    isOpen = false
    return double[1]
  })
}
