/** Names longer than this get no suggestion: the distance takes quadratic time, and no known name is nearly as long. */
const LONGEST = 40

/** The known name that was probably meant by an unknown one; `undefined` if none is similar. Case is ignored. */
export function suggestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined
  const [best] = known
    .map((candidate) => ({ candidate, edits: countEdits(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)
  return best !== undefined && best.edits <= Math.max(1, name.length / 4) ? best.candidate : undefined
}

/**
 * Number of letters to insert, delete or replace to turn one text into the other.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (let index = 0; index < to.length; index++) {
      const replaced = (row[index] ?? 0) + (to[index] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
