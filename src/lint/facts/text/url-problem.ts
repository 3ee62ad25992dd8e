/**
 * Describes what is wrong with an http(s) URL, as the predicate of a sentence. `undefined` for a valid URL, and for other
 * schemes. Browsers repair some of these URLs, other clients do not.
 *
 * @see https://url.spec.whatwg.org/#url-writing
 */
export function problemOfWebUrl(url: string): string | undefined {
  if (!/^https?:/i.test(url)) return undefined
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1]
  if (authority === undefined || authority === '') return 'has no host'
  if (/[\s<>"\\]/.test(url)) return 'contains characters that must be percent-encoded'
  // A base joined with an absolute URL: https://www.example.comhttps://www.example.com/a.jpg
  if (/https?:$/i.test(authority)) return 'contains another URL'
  try {
    const { hostname, username, password } = new URL(url)
    if (/^\.|\.\./.test(hostname)) return 'is invalid'
    return username + password === '' ? undefined : 'contains a user name or password'
  } catch {
    return 'is invalid'
  }
}
