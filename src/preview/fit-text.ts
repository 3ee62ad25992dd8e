import { segmentsOf } from '../content/prose/segments.js'
import { truncateText } from '../content/prose/truncate.js'
import { advancesOf, textWidth } from '../internal/text-width.js'

/** Room for a text. */
export interface TextRoom {
  /** Pixels, all lines together. */
  readonly width: number
  /** The size of the letters, in pixels. */
  readonly fontSize: number
}

/** A text in its room. */
export interface FittedText {
  /** The text, or as much of it as there is room for. */
  readonly text: string
  /** The width of the whole text in pixels, rounded. */
  readonly width: number
  /** Whether the text did not fit. */
  readonly isCut: boolean
}

/** What stands for the rest of a text in a search result; it keeps to the last word. */
const ELLIPSIS = '\u00a0...'

/**
 * Cuts a text behind the last word that there is room for, as it would be set in Arial.
 *
 * @param language BCP 47: where words of scripts without spaces end.
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

/** How much of a text there is room for, in code units. */
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
