/**
 * The directives of `<meta name="robots">`. An absent key prints nothing.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export interface Robots {
  /** `index` or `noindex`. */
  readonly index?: boolean
  /** `follow` or `nofollow`. */
  readonly follow?: boolean
  /** `max-snippet`: characters; -1 for no limit. */
  readonly maxSnippet?: number
  /** `max-image-preview`. */
  readonly maxImagePreview?: 'none' | 'standard' | 'large'
  /** `max-video-preview`: seconds; -1 for no limit. */
  readonly maxVideoPreview?: number
  /** `false` prints `noimageindex`. */
  readonly imageIndex?: boolean
  /** `false` prints `noarchive`. */
  readonly archive?: boolean
  /** `false` prints `nosnippet`. */
  readonly snippet?: boolean
  /** Directives without a field of their own, as they were written. */
  readonly other?: readonly string[]
  /**
   * The directives as they were written, present only if order, case or spacing differ from what the library prints, or if a plugin other
   * than Yoast SEO hides the page: the reason is then unclear. Printed as long as it agrees with the fields. Ignored once a field has
   * changed.
   */
  readonly text?: string
}

/** The directives that Yoast SEO prints for a page that may be indexed. */
export const YOAST_ROBOTS: Robots = /* @__PURE__ */ Object.freeze({
  index: true,
  follow: true,
  maxSnippet: -1,
  maxImagePreview: 'large' as const,
  maxVideoPreview: -1,
})
