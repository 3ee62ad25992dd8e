/**
 * Decodes a URL as people read it: Yoast prints canonical and `og:url` decoded, and the URLs of the graph encoded.
 *
 * Characters that no URL can contain are removed. https://developer.wordpress.org/reference/functions/esc_url/
 */
export function toReadableUrl(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '))
      .replaceAll(' ', '%20')
      .replace(/[\0-\x1f"<>\\^`{}\x7f]/g, '')
  } catch {
    return url
  }
}

/** The URL of a post's second page. */
export function nextPageUrl(url: string): string {
  if (url.includes('?')) return `${url}&page=2`
  return url.endsWith('/') ? `${url}2/` : `${url}/2`
}
