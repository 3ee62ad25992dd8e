/**
 * Decodes the percent-encoding of a URL: Yoast prints canonical and `og:url` decoded, and the URLs of the graph encoded.
 * Characters that are invalid in URLs are removed.
 *
 * @see https://developer.wordpress.org/reference/functions/esc_url/
 */
export function toReadableUrl(url: string): string {
  if (READABLE.test(url)) return url
  try {
    return decodeURIComponent(url.replaceAll('+', ' '))
      .replaceAll(' ', '%20')
      .replace(/[\0-\x1f"<>\\^`{}\x7f]/g, '')
  } catch {
    return url
  }
}

/** A URL that decoding does not change. */
const READABLE = /^[\w./:?#=&-]*$/
