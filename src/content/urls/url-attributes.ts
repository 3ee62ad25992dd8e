import { elementSet } from '../html/elements.js'

/** Attributes whose value is one URL. https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
export const URL_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'archive background cite classid codebase data dynsrc href icon itemid itemtype longdesc lowsrc manifest poster ' +
    'profile src usemap xlink:href',
)

/** Attributes whose value is a list of URLs with descriptors. */
export const URL_LIST_ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ elementSet('imagesrcset srcset')

/**
 * Replaces each URL of a `srcset`.
 *
 * @param replace Returns the new URL, or `undefined` to reject the whole `srcset`.
 * @returns `undefined` if `replace` returned `undefined`. The same string if nothing changed.
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function replaceInSrcset(
  srcset: string,
  replace: (url: string) => string | undefined,
): string | undefined {
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
    const replaced = replace(url)
    if (replaced === undefined) return undefined
    if (replaced !== url) isChanged = true
    candidates.push(replaced + srcset.slice(urlEnd, position).trimEnd())
  }
}

const SEPARATORS = /[\t\n\f\r ,]*/y
const CANDIDATE_URL = /[^\t\n\f\r ]+/y
const DESCRIPTORS = /[^,(]*(?:\([^)]*\)?[^,(]*)*/y

/** The index after the match of a sticky pattern at `position`. */
function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position
  return pattern.test(text) ? pattern.lastIndex : position
}
