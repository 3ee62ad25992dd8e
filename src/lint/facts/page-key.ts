import { readSegments, readWebAddress } from '../../internal/web-url.js'

/** What addresses of the same page have in common: not the scheme, `www.`, the final slash or the fragment. */
export function pageKey(url: string): string {
  const address = readWebAddress(url)
  if (address === undefined) return url
  const query = address.rest.replace(/#.*$/s, '')
  return [address.host.replace(/^www\./, ''), ...readSegments(address.path)].join('/') + query
}
