import { elementSet } from './elements.js'
import { decodeAttribute } from './entities.js'
import type { HtmlPolicy } from './policy.js'
import { resolveUrl } from './resolve-url.js'
import { hasActiveScheme, schemeOf } from './url-scheme.js'

/**
 * Decides on one attribute: undefined where it must go, the very `raw` where it may stay, else its new value, decoded.
 * @param allowed The attributes that the policy grants the element beside those that it grants all.
 */
export function admitAttribute(
  name: string,
  raw: string,
  allowed: readonly string[],
  policy: HtmlPolicy,
  baseUrl: string | undefined,
): string | undefined {
  if (name.startsWith('on') || ACTIVE_ATTRIBUTES.has(name) || !PLAIN_NAME.test(name)) return undefined
  const { attributes } = policy
  if (!allowed.includes(name) && !attributes.includes(name) && !attributes.includes('*')) return undefined
  const isList = URL_LIST_ATTRIBUTES.has(name)
  if (!isList && !URL_ATTRIBUTES.has(name)) return raw
  const value = decodeAttribute(raw)
  const admitted = isList ? admitSrcset(value, policy, baseUrl) : admitUrl(value, policy, baseUrl)
  return admitted === value ? raw : admitted
}

/** Names that mean the same to every reader of HTML. */
const PLAIN_NAME = /^[a-z_:][a-z0-9_:.-]*$/

// What holds a document, or sends one somewhere: https://html.spec.whatwg.org/multipage/indices.html#attributes-3
const ACTIVE_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'action formaction http-equiv ping srcdoc',
)

const URL_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'archive background cite classid codebase data dynsrc href icon itemid itemtype longdesc lowsrc manifest poster ' +
    'profile src usemap xlink:href',
)

const URL_LIST_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet('imagesrcset srcset')

function admitUrl(url: string, policy: HtmlPolicy, baseUrl: string | undefined): string | undefined {
  const scheme = schemeOf(url)
  if (scheme === undefined) return url === '' ? url : resolveUrl(url, baseUrl)
  const { schemes } = policy
  const isNamed = schemes.includes(scheme) || schemes.includes('*')
  return isNamed && !hasActiveScheme(url, scheme) ? url : undefined
}

const SEPARATORS = /[\t\n\f\r ,]*/y
const CANDIDATE_URL = /[^\t\n\f\r ]+/y
const DESCRIPTORS = /[^,(]*(?:\([^)]*\)?[^,(]*)*/y

/** Decides on each URL of a srcset: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
function admitSrcset(srcset: string, policy: HtmlPolicy, baseUrl: string | undefined): string | undefined {
  const candidates: string[] = []
  let isChanged = false
  for (let position = 0; ; ) {
    position = endOf(SEPARATORS, srcset, position)
    if (position === srcset.length) return isChanged ? candidates.join(', ') : srcset
    const urlEnd = endOf(CANDIDATE_URL, srcset, position)
    // A URL that ends in a comma has no descriptors; the comma is not part of it.
    let end = urlEnd
    while (srcset[end - 1] === ',') end--
    const url = srcset.slice(position, end)
    position = end < urlEnd ? urlEnd : endOf(DESCRIPTORS, srcset, urlEnd)
    const admitted = admitUrl(url, policy, baseUrl)
    if (admitted === undefined) return undefined
    if (admitted !== url) isChanged = true
    candidates.push(admitted + srcset.slice(urlEnd, position).trimEnd())
  }
}

/** Where the match of a sticky pattern ends; such a pattern matches at every place, if only nothing. */
function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position
  return pattern.test(text) ? pattern.lastIndex : position
}
