/** A text, and the place in the head that it is from. */
export interface Sourced {
  /** The text. */
  readonly text: string
  /** The name of the tag, or what stands in for one. */
  readonly source: string
}

/** The first of several places that says something. */
export function firstOf(
  ...places: readonly (readonly [source: string, text: string | undefined])[]
): Sourced | undefined {
  for (const [source, text] of places) {
    if (text !== undefined && text.trim() !== '') return { text, source }
  }
  return undefined
}
