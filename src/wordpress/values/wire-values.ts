/** WordPress sends UTC without a zone, and a zero date for a draft. https://developer.wordpress.org/rest-api/reference/posts/ */
export function toIsoTime(gmt: string | undefined): string | undefined {
  return gmt !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(gmt) && !gmt.startsWith('0000')
    ? `${gmt}+00:00`
    : undefined
}

/** A link as an address; `''` where it is no http(s) URL. */
export function toHttpUrl(link: string): string {
  return /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^/?#\s[\]])/i.test(link) ? link : ''
}
