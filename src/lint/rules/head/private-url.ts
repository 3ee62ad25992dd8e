import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'warning',
  needs: ['urlValues'],
  help: 'Map the address to the public site before the head is printed.',
  check({ urlValues }, report) {
    // A head names its site in every other tag: what holds of all URLs of a host is said once.
    const said = new Set<string>()
    const seen = new Set<string>()
    for (const { url, place } of urlValues) {
      if (seen.has(url)) continue
      seen.add(url)
      for (const { host, reason } of reasonsAgainst(url)) {
        if (said.has(`${host} ${reason}`)) continue
        said.add(`${host} ${reason}`)
        report(place, `Nobody else can reach ${quote(url)}: ${reason}.`)
      }
    }
  },
}

/** https://www.rfc-editor.org/rfc/rfc6761, less example.com and its like, which are there to be shown. */
const PRIVATE_NAME =
  /(?:^|\.)(?:corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)\.?$/
/** https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.(?:0\.0|168)|198\.1[89]|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[34]\d|5[0-5]))\.(?=[\d.]+$)/
const PRIVATE_IPV6 = /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/
/** What WordPress, its customizer and builders of pages add to the address of a draft. */
const PREVIEWS: readonly string[] = [
  'preview',
  'preview_id',
  'preview_nonce',
  'customize_changeset_uuid',
  'elementor-preview',
]

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
  // A name without a dot is one of a network of one's own.
  if (isPrivate || !/[.:]/.test(hostname)) reasons.push('the host is a private one')
  else if (port !== '') reasons.push(`port ${port} is hardly that of a public site`)
  if (PREVIEWS.some((name) => searchParams.has(name))) reasons.push('it is a preview')
  return reasons.map((reason) => ({ host, reason }))
}
