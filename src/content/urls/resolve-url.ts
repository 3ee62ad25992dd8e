/** The absolute form of a URL; the URL itself where there is no base, or where the two make no URL. */
export function resolveUrl(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return url
  try {
    return new URL(url, baseUrl).href
  } catch {
    return url
  }
}
