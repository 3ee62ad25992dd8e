/** A text and where it comes from. */
export interface Sourced {
  /** The text. */
  readonly text: string
  /** The name of the tag, or what is used in its place. */
  readonly source: string
}

/** The first of several texts that is not blank. */
export function firstOf(
  ...texts: readonly (readonly [source: string, text: string | undefined])[]
): Sourced | undefined {
  for (const [source, text] of texts) {
    if (text !== undefined && text.trim() !== '') return { text, source }
  }
  return undefined
}
