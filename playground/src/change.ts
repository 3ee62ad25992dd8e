/** One change between the response and the head. */
export interface Change {
  /** What changed: a field of the response, a tag, a path in the graph. */
  readonly where: string
  /** The value before; absent if there was none. */
  readonly before?: string
  /** The value after; absent if there is none. */
  readonly after?: string
  /** The reason. */
  readonly note?: string
  /** How often the same change was made. Default: once. */
  readonly count?: number
}
