import { quote } from '../../../internal/quote.js'
import { isWholeDocument } from '../../facts/tags/whole-document.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Escape " in values as &quot;, and put every value in double quotes.',
  check({ tags }, report) {
    const isDocument = isWholeDocument(tags)
    for (const { name, attributes, place } of tags.all) {
      if (!METADATA.has(name)) continue
      // A whole document may load its styles late. In a generated head, only links to styles may.
      const mayLoadLate =
        isDocument || (name === 'link' && /^(?:preload|stylesheet)$/i.test(attributes.get('rel') ?? ''))
      for (const attribute of attributes.keys()) {
        if (isExpected(attribute, mayLoadLate)) continue
        report(
          place,
          `<${name}> has the attribute ${quote(attribute)}: a value before it may have ended early.`,
        )
        break
      }
    }
  },
}

const METADATA: ReadonlySet<string> = /* @__PURE__ */ new Set(['base', 'link', 'meta', 'title'])

/** Attributes of HTML, RDFa, microdata and frameworks. https://html.spec.whatwg.org/multipage/semantics.html */
const ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `about as blocking charset class color content crossorigin datatype dir disabled fetchpriority hid href hreflang id
  imagesizes imagesrcset importance integrity itemid itemprop itemref itemscope itemtype key lang media name nonce prefix
  property referrerpolicy rel resource rev scheme scope sizes slot style tabindex target title translate type typeof
  vmid vocab xmlns`.split(/\s+/),
  ))()

function isExpected(attribute: string, mayLoadLate: boolean): boolean {
  if (attribute === 'onload' || attribute === 'onerror') return mayLoadLate
  return (
    ATTRIBUTES.has(attribute) ||
    /^[@:]?[a-z][\w.]*[-:][\w.:-]*$|^[@:][a-z][\w-]*$/.test(attribute) ||
    attribute === '/'
  )
}
