import { make } from '../dom.js'

/** The number of characters around a difference that are shown. */
const CONTEXT = 120

/** The two sides of a difference. */
export interface MarkedDifference {
  readonly was: Node
  readonly is: Node
}

/** Marks where two texts differ: the words that are neither in their common beginning nor in their common end. */
export function markDifference(was: string, is: string): MarkedDifference {
  const shorter = Math.min(was.length, is.length)
  let start = 0
  while (start < shorter && was[start] === is[start]) start++
  if (isInWord(was[start]) || isInWord(is[start])) while (isInWord(was[start - 1])) start--
  let end = 0
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++
  if (isInWord(was.at(-1 - end)) || isInWord(is.at(-1 - end))) while (end > 0 && isInWord(was.at(-end))) end--
  return { was: mark('del', was, start, end), is: mark('ins', is, start, end) }
}

/** Shows a text, shortened. */
export function excerpt(text: string): string {
  return text.length > 3 * CONTEXT ? `${text.slice(0, 3 * CONTEXT)} …` : text
}

function mark(name: 'del' | 'ins', text: string, start: number, end: number): Node {
  const before = text.slice(0, start)
  const differing = text.slice(start, text.length - end)
  const after = text.slice(text.length - end)
  return make(
    'span',
    {},
    before.length > CONTEXT ? `… ${before.slice(-CONTEXT).replace(/^\S*\s/, '')}` : before,
    differing !== '' && make(name, {}, excerpt(differing)),
    after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\s\S*$/, '')} …` : after,
  )
}

/** Character references and halves of surrogate pairs are kept whole as well. */
function isInWord(character = ''): boolean {
  return /[\p{L}\p{N}\p{M}\p{Surrogate}&#;]/u.test(character)
}
