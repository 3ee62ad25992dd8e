/** A link in content. */
export interface ContentLink {
  /** The URL, decoded. Absolute if a base URL was given. */
  readonly url: string
  /** The text of the link, as `toText` returns it. Empty for a link around an image. */
  readonly text: string
  /** The `rel` attribute, decoded. Absent if the link has none. */
  readonly rel?: string
  /** The `target` attribute, decoded. Absent if the link has none. */
  readonly target?: string
}
