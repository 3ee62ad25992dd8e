/**
 * Adds the time zone to a `_gmt` time, which WordPress sends without one. Drafts have a zero date, which is omitted.
 *
 * @see {@link https://developer.wordpress.org/rest-api/reference/posts/#schema | Posts, REST API Handbook}
 */
export function toIsoTime(gmt: string | undefined): string | undefined {
  return gmt !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(gmt) && !gmt.startsWith('0000')
    ? `${gmt}+00:00`
    : undefined
}
