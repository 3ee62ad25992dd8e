/**
 * What is wrong with an address of the web, as the end of a sentence that begins with it; `undefined` where nothing is,
 * and for URLs of other schemes. Browsers mend some of it: other readers do not.
 *
 * @see https://url.spec.whatwg.org/#url-writing
 */
export function problemOfWebUrl(url: string): string | undefined {
  if (!/^https?:/i.test(url)) return undefined
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1]
  if (authority === undefined || authority === '') return 'has no host behind the slashes'
  if (/[\s<>"\\]/.test(url)) return 'has characters in it that have to be encoded'
  // What joins a base and an address that needs none: https://www.example.comhttps://www.example.com/a.jpg
  if (/https?:$/i.test(authority)) return 'has another address in it'
  try {
    const { hostname, username, password } = new URL(url)
    if (/^\.|\.\./.test(hostname)) return 'cannot be read'
    return username + password === '' ? undefined : 'has a user in it'
  } catch {
    return 'cannot be read'
  }
}
