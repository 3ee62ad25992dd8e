import type { Hint } from './selector.js'

/** Finds hints in HTML without parsing it, in a hundredth of the time. */
export interface Prefilter {
  /** Matches the class attributes that contain a hint. */
  readonly classes: RegExp | undefined
  /** Matches a tag from its name on. Sticky. */
  readonly tags: RegExp | undefined
  /** The first letters of the tags, as character codes in lower case. */
  readonly tagLetters: ReadonlySet<number>
  /** Other texts. Their expressions are faster than `includes`. */
  readonly texts: readonly { readonly text: string; readonly expression: RegExp }[]
  /** The hints that describe an ancestor. */
  readonly ancestors: readonly string[]
}

/** What a prefilter found. */
export interface FoundHints {
  /** The texts that contain the hints: class attributes, and the other hints themselves. */
  readonly texts: ReadonlySet<string>
  /** An upper bound for the number of items. */
  readonly count: number
}

/**
 * Compiles hints to a prefilter. Something is found in any HTML that contains a hint.
 *
 * The class expression begins with letters that are rare in HTML. It does not cross a `=`, so that hostile HTML that repeats `class=`
 * costs linear time.
 */
export function compilePrefilter(hints: readonly Hint[]): Prefilter {
  const textsOf = (kind: Hint['kind']) => [
    ...new Set(hints.filter((hint) => hint.kind === kind).map(({ text }) => text)),
  ]
  const [classes, tags] = [textsOf('class').map(escapeRegExp), textsOf('tag')]
  return {
    classes:
      classes.length === 0
        ? undefined
        : new RegExp(`[cC][lL][aA][sS][sS]\\s*=[^>=]*?(?:${classes.join('|')})[^>=]*`, 'g'),
    tags: tags.length === 0 ? undefined : new RegExp(`(${tags.map(escapeRegExp).join('|')})[\\s/>]`, 'iy'),
    tagLetters: new Set(tags.map((tag) => tag.charCodeAt(0))),
    texts: textsOf('text').map((text) => ({ text, expression: new RegExp(escapeRegExp(text), 'g') })),
    ancestors: hints.filter(({ isAncestor }) => isAncestor).map(({ text }) => text),
  }
}

/** Finds the hints in HTML. */
export function findHints(
  html: string,
  { classes, tags, tagLetters, texts, ancestors }: Prefilter,
): FoundHints {
  const found = new Set<string>()
  let count = 0
  if (classes !== undefined) {
    const attributes = html.match(classes) ?? []
    count += attributes.length
    // Many elements share the same few class attributes.
    for (const attribute of attributes) found.add(attribute)
  }
  if (tags !== undefined) {
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      // In ASCII, the letters of both cases differ in one bit.
      if (!tagLetters.has(html.charCodeAt(at + 1) | 0x20)) continue
      tags.lastIndex = at + 1
      const [, name] = tags.exec(html) ?? []
      if (name === undefined) continue
      count++
      found.add(name.toLowerCase())
    }
  }
  for (const { text, expression } of texts) {
    const occurrences = html.match(expression)?.length ?? 0
    count += occurrences
    if (occurrences > 0) found.add(text)
  }
  const isAncestor = (text: string) => ancestors.some((ancestor) => text.includes(ancestor))
  return { texts: found, count: [...found].some(isAncestor) ? Number.POSITIVE_INFINITY : count }
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&')
}
