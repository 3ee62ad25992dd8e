/**
 * Undoes `wptexturize` in a title or an excerpt: curly quotes, dashes, ellipses and the like become the plain characters
 * that an editor typed. SEO plugins print the typed text, but REST responses contain only the texturized one.
 *
 * Only references are undone, because WordPress writes references: a `’` that an editor typed stays. The quotes that
 * WordPress writes depend on its translation; all of them become `"` or `'`. Markup stays.
 * @see https://developer.wordpress.org/reference/functions/wptexturize/
 * @param rendered A text as WordPress rendered it, such as `title.rendered`.
 * @param language BCP 47 tag of the site's language. English WordPress writes no named references, so they stay.
 */
export function untexturize(rendered: string, language?: string | undefined): string {
  if (!rendered.includes('&')) return rendered
  const isEnglish = language !== undefined && /^en(?![a-z])/i.test(language)
  return rendered.replace(TEXTURIZED, (reference: string, number?: string, name?: string, offset = 0) => {
    if (number === undefined && isEnglish) return reference
    if (number === undefined && name === undefined) return '"'
    const code = number === undefined ? NAMED.get(name as string) : Number(number)
    return plainText(code, rendered, offset, offset + reference.length) ?? reference
  })
}

/** Guillemets with the no-break space that French has inside them, and any other reference that WordPress may write. */
const TEXTURIZED =
  /&(?:laquo|#171);(?:&nbsp;|&#160;|\u00a0)?|(?:&nbsp;|&#160;|\u00a0)?&(?:raquo|#187);|&(?:#(038|215|8\d{3})|([a-zA-Z]{5,6}));/g

const NAMED: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['sbquo', 0x201a],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['bdquo', 0x201e],
  ['prime', 0x2032],
  ['Prime', 0x2033],
  ['lsaquo', 0x2039],
  ['rsaquo', 0x203a],
])

/** What was typed for a character, judging by its surroundings; `undefined` if WordPress would not have written it there. */
function plainText(code: number | undefined, text: string, start: number, end: number): string | undefined {
  switch (code) {
    case 0x0026:
      return '&'
    case 0x00d7:
      return DIGIT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(end)) ? 'x' : undefined
    case 0x2013:
      return isSpaced(text, start, end) ? '-' : '--'
    case 0x2014:
      return isSpaced(text, start, end) ? '--' : '---'
    case 0x2026:
      return '...'
    case 0x2122:
      return text.charAt(start - 1) === ' ' ? '(tm)' : undefined
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x2033:
      return '"'
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x2032:
    case 0x2039:
    case 0x203a:
      return "'"
    default:
      return undefined
  }
}

const DIGIT = /\d/

/** Whether both sides are white space, a tag or an end of the text: WordPress texturizes the text between tags separately. */
function isSpaced(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return (
    (before === '' || SPACE_BEFORE.test(before)) &&
    (end === text.length || SPACE_AFTER.test(text.slice(end, end + 6)))
  )
}

const SPACE_BEFORE = /(?:[\r\n\t \u00a0>]|&nbsp;)$/
const SPACE_AFTER = /^(?:[\r\n\t \u00a0<]|&nbsp;)/
