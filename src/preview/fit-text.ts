import { segmentsOf } from '../content/prose/segments.js'
import { truncateText } from '../content/prose/truncate.js'
import { advancesOf, textWidth } from '../internal/text-width.js'

/** The space for a text. */
export interface TextRoom {
  /** The width of all lines together, in pixels. */
  readonly width: number
  /** The font size in pixels. */
  readonly fontSize: number
}

/** A text cut to its space. */
export interface FittedText {
  /** The text, or as much of it as fits. */
  readonly text: string
  /** The width of the whole text in pixels, rounded. */
  readonly width: number
  /** Whether the text was cut. */
  readonly isCut: boolean
}

/** What replaces the rest of a text in a search result. It stays on the line of the last word. */
const ELLIPSIS = '\u00a0...'

/**
 * Cuts a text after the last word that fits, measured in Arial.
 *
 * @param language BCP 47 tag, for the word boundaries of scripts without spaces.
 */
export function fitText(
  text: string,
  { width, fontSize }: TextRoom,
  language?: string | undefined,
): FittedText {
  const scale = 1000 / fontSize
  const whole = textWidth(text)
  const fitted = { text, width: Math.round(whole / scale), isCut: whole > width * scale }
  if (!fitted.isCut) return fitted
  const begin = text.slice(0, offsetAt(text, width * scale - textWidth(ELLIPSIS)))
  const room = [...segmentsOf(begin, 'grapheme')].length
  return { ...fitted, text: truncateText(text, room, { ellipsis: '', language }) + ELLIPSIS }
}

/** How much of a text fits, in code units. */
function offsetAt(text: string, room: number): number {
  let offset = 0
  let width = 0
  for (const { advance, length } of advancesOf(text)) {
    width += advance
    if (width > room) break
    offset += length
  }
  return offset
}
