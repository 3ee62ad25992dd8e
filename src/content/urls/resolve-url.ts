/** Makes a URL absolute. Returns it unchanged if there is no base, or if the two do not make a valid URL. */
export function resolveUrl(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return url
  try {
    return new URL(url, baseUrl).href
  } catch {
    return url
  }
}
