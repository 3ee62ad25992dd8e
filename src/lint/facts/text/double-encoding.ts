import { once } from '../../../internal/once.js'
import { decodeSegment } from '../../../internal/web-url.js'

/** A part of a text that was encoded as UTF-8 twice. */
export interface DoubleEncoding {
  /** The characters in the text. */
  readonly found: string
  /** The characters that were encoded. */
  readonly meant: string
}

/**
 * Finds the first characters that were encoded as UTF-8, read as Windows-1252 or Latin-1, and encoded again: `Ã©` for `é`.
 *
 * Such characters can also be next to each other by chance, as in `IRMÃ”`. They count only if that is not plausible: inside a
 * lower-case word, if the pair is well known, or next to another pair.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export function findDoubleEncoding(text: string): DoubleEncoding | undefined {
  if (!/[\xc2-\xf4]/.test(text)) return undefined
  let run = ''
  let meant = ''
  let end = -1
  for (const match of text.matchAll(sequences())) {
    const [sequence] = match
    const character = decode(sequence)
    if (character === undefined) continue
    const isNext = match.index === end
    run = isNext ? run + sequence : sequence
    meant = isNext ? meant + character : character
    end = match.index + sequence.length
    if (isNext || isCertain(sequence, text.charAt(match.index - 1), text.charAt(end)))
      return { found: run, meant }
  }
  return undefined
}

/** The characters of Windows-1252 for the bytes from 0x80 that differ from Latin-1. */
const SPECIAL = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const sequences = /* @__PURE__ */ once(() => {
  const trail = `[\\x80-\\xbf${SPECIAL}]`
  const source = `[\\xc2-\\xdf]${trail}|[\\xe0-\\xef]${trail}{2}|[\\xf0-\\xf4]${trail}{3}`
  return new RegExp(source, 'g')
})

/** Decodes characters as the UTF-8 bytes of one character. `undefined` if they are not. */
function decode(sequence: string): string | undefined {
  const encoded = Array.from(sequence, (character) => `%${toByte(character).toString(16)}`).join('')
  const decoded = decodeSegment(encoded)
  return decoded === encoded ? undefined : decoded
}

function toByte(character: string): number {
  const index = SPECIAL.indexOf(character)
  return index < 0 ? character.charCodeAt(0) : 0x80 + index
}

function isCertain(sequence: string, before: string, after: string): boolean {
  if (sequence.length > 3 || CERTAIN.test(sequence)) return true
  if (sequence.length > 2 || !FREQUENT.test(sequence)) return false
  if (/\p{Ll}/u.test(before)) return true
  const mark = sequence.charAt(1)
  if (DASH.test(mark)) return sequence.startsWith('Ã') && !/\p{L}/u.test(before) && /\p{Ll}/u.test(after)
  return /\p{L}/u.test(after) || !(MARK.test(mark) && /\p{Lu}/u.test(before))
}

/** Quotes, dashes and signs (`â€™`), arrows and stars, kana, U+FEFF and U+FFFD. */
const CERTAIN = /^(?:â[€‚„†ˆœ˜\x80\x82\x84\x86\x88\x98\x9c]|ã[€‚ƒ\x80-\x83]|ï[»¿])/
/** The first bytes of most letters with an accent. */
const FREQUENT = /^[ÂÃÄÅ]/
/** What may follow a word in capitals without a space before the next word. */
const DASH = /[–—…’·•\u0085\u0092\u0096\u0097]/
/** What may follow a word in capitals. */
const MARK = /[“”‘«»‹›„‚™®©ªº°¡¿€\u00a0\u00ad\u00b2\u00b3\u00b9]/
