import { schemeOf } from '../../../content/urls/url-scheme.js'
import { PREVIEW_KEYS } from '../../../internal/page-address.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'warning',
  needs: ['urlValues'],
  help: 'Map the URL to the public site before you print the head.',
  check({ urlValues }, report) {
    // A head has many URLs of one host: each reason is reported once per host.
    const reported = new Set<string>()
    const seen = new Set<string>()
    for (const { url, place } of urlValues) {
      if (seen.has(url)) continue
      seen.add(url)
      for (const { host, reason } of reasonsAgainst(url)) {
        if (reported.has(`${host} ${reason}`)) continue
        reported.add(`${host} ${reason}`)
        report(place, `${quote(url)} is not public: ${reason}.`)
      }
    }
  },
}

/** Special-use domain names, except `example.com` and other names for documentation. https://www.rfc-editor.org/rfc/rfc6761 */
const PRIVATE_NAME =
  /(?:^|\.)(?:corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)\.?$/
/** https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.(?:0\.0|168)|198\.1[89]|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[34]\d|5[0-5]))\.(?=[\d.]+$)/
const PRIVATE_IPV6 = /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/

function reasonsAgainst(url: string): { readonly host: string; readonly reason: string }[] {
  const scheme = schemeOf(url)
  if (scheme !== 'http' && scheme !== 'https') return []
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return []
  }
  const { host, hostname, port, searchParams } = parsed
  const isPrivate = PRIVATE_NAME.test(hostname) || PRIVATE_IPV4.test(hostname) || PRIVATE_IPV6.test(hostname)
  const reasons: string[] = []
  // A name without a dot is one in a local network.
  if (isPrivate || !/[.:]/.test(hostname)) reasons.push('its host is private')
  else if (port !== '') reasons.push(`it has port ${port}`)
  if (PREVIEW_KEYS.some((name) => searchParams.has(name))) reasons.push('it is a preview')
  return reasons.map((reason) => ({ host, reason }))
}
