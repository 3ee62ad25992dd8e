import type { Hint } from './selector.js'

/**
 * Finds hints in HTML without parsing it, in a hundredth of the time. One prefilter looks for all class names; each of
 * the other hints has its own.
 */
export interface Prefilter {
  readonly expression: RegExp
  readonly kind: Hint['kind']
  /** The text of the hint; empty for the prefilter of all class names. */
  readonly text: string
}

/**
 * Compiles hints to expressions. At least one of them matches any HTML that contains a hint.
 *
 * Each expression begins with letters that are rare in HTML, never with `<`. The class expression does not cross a `=`, so
 * that hostile HTML that repeats `class=` costs linear time.
 */
export function compilePrefilters(hints: readonly Hint[]): Prefilter[] {
  const classes = new Set(hints.filter(({ kind }) => kind === 'class').map(({ text }) => escapeRegExp(text)))
  const others = new Map(hints.filter(({ kind }) => kind !== 'class').map((hint) => [hint.text, hint]))
  const prefilters = [...others.values()].map(({ kind, text }): Prefilter => {
    const source = kind === 'tag' ? `${inEitherCase(text)}[\\s/>]` : escapeRegExp(text)
    return { kind, text, expression: new RegExp(source, 'g') }
  })
  if (classes.size === 0) return prefilters
  const source = `${inEitherCase('class')}\\s*=[^>=]*?(?:${[...classes].join('|')})[^>=]*`
  return [{ kind: 'class', text: '', expression: new RegExp(source, 'g') }, ...prefilters]
}

/** The texts in HTML that contain the hints found there: class attributes, and the other hints themselves. */
export function findHints(html: string, prefilters: readonly Prefilter[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { expression, kind, text } of prefilters) {
    // Many elements share the same few class attributes.
    if (kind === 'class') for (const attribute of html.match(expression) ?? []) found.add(attribute)
    else if (html.search(expression) >= 0) found.add(text)
  }
  return found
}

/** An upper bound for the number of items in HTML. */
export function countHints(html: string, prefilters: readonly Prefilter[]): number {
  return prefilters.reduce((count, { expression, kind }) => {
    const found = html.match(expression)?.length ?? 0
    // An ancestor may hold any number of items.
    return count + (kind === 'ancestor' && found > 0 ? Number.POSITIVE_INFINITY : found)
  }, 0)
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&')
}

/** Class names are case-sensitive, tag and attribute names are not. */
function inEitherCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
