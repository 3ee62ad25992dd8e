import { elementSet } from '../html/elements.js'
import { decodeAttribute } from '../html/entities.js'
import { resolveUrl } from '../urls/resolve-url.js'
import { replaceInSrcset, URL_ATTRIBUTES, URL_LIST_ATTRIBUTES } from '../urls/url-attributes.js'
import { hasActiveScheme, schemeOf } from '../urls/url-scheme.js'
import type { HtmlPolicy } from './policy.js'

/**
 * Decides whether an attribute is kept. Returns `undefined` to remove it, `raw` itself to keep it, otherwise its new
 * value, decoded.
 * @param allowed The attributes that the policy allows on this element, besides those that it allows on all.
 */
export function admitAttribute(
  name: string,
  raw: string,
  allowed: readonly string[],
  policy: HtmlPolicy,
  baseUrl: string | undefined,
): string | undefined {
  if (name.startsWith('on') || ACTIVE_ATTRIBUTES.has(name) || !isPlainName(name)) return undefined
  const { attributes } = policy
  if (!allowed.includes(name) && !attributes.includes(name) && !attributes.includes('*')) return undefined
  const isList = URL_LIST_ATTRIBUTES.has(name)
  if (!isList && !URL_ATTRIBUTES.has(name)) return raw
  const value = decodeAttribute(raw)
  // A reader that takes a list for one URL ignores line breaks in it.
  if (isList && hasActiveScheme(value)) return undefined
  const admitted = isList
    ? replaceInSrcset(value, (url) => admitUrl(url, policy, baseUrl))
    : admitUrl(value, policy, baseUrl)
  return admitted === value ? raw : admitted
}

/** Whether every HTML parser reads the name of an element or attribute in the same way. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name)
}

const PLAIN_NAME = /^[a-z_:][a-z0-9_:.-]*$/

// Attributes that contain a document or send data: https://html.spec.whatwg.org/multipage/indices.html#attributes-3
const ACTIVE_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'action formaction http-equiv ping srcdoc',
)

function admitUrl(url: string, policy: HtmlPolicy, baseUrl: string | undefined): string | undefined {
  const scheme = schemeOf(url)
  if (scheme === undefined) return url === '' ? url : resolveUrl(url, baseUrl)
  const { schemes } = policy
  const isNamed = schemes.includes(scheme) || schemes.includes('*')
  return isNamed && !hasActiveScheme(url, scheme) ? url : undefined
}
