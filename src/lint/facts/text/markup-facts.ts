import { readAttributes } from '../../../content/html/attributes.js'
import { elementSet } from '../../../content/html/elements.js'
import { decodeAttribute } from '../../../content/html/entities.js'
import { tokenizeHtml } from '../../../content/html/tokens.js'
import { walkHtml } from '../../../content/html/walk.js'
import { URL_ATTRIBUTES } from '../../../content/urls/url-attributes.js'
import { hasActiveScheme } from '../../../content/urls/url-scheme.js'

/** An element in markup. */
export interface MarkupElement {
  /** Its name in lower case. */
  readonly name: string
  /** Its start tag as written. */
  readonly raw: string
}

/** Lists the elements in markup. */
export function listElements(html: string): MarkupElement[] {
  const elements: MarkupElement[] = []
  if (html.includes('<'))
    walkHtml(html, { text() {}, open: (name, raw) => elements.push({ name, raw }), close() {} })
  return elements
}

/** Whether any element is an image or other media. */
export function hasMedia(elements: readonly MarkupElement[]): boolean {
  return elements.some(({ name }) => MEDIA_ELEMENTS.has(name))
}

/** Finds the first start tag that runs code, loads a document or takes input. */
export function findActive(elements: readonly MarkupElement[]): string | undefined {
  return elements.find(({ name, raw }) => {
    if (ACTIVE_ELEMENTS.has(name)) return true
    for (const [attribute, value] of readAttributes(raw)) {
      if (/^on[a-z]/.test(attribute) || attribute === 'srcdoc') return true
      if ((URL_ATTRIBUTES.has(attribute) || attribute === 'ping') && hasActiveScheme(decodeAttribute(value)))
        return true
    }
    return false
  })?.raw
}

/** Elements that run, load or submit something, or change the page. */
export const ACTIVE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'animate animatemotion animatetransform applet base button embed form frame frameset iframe input link meta object ' +
    'script select set style textarea',
)

const MEDIA_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'audio canvas embed iframe img math object picture svg video',
)

/** Finds a tag that a parser has to repair: one that is never closed or opened, or is closed in the wrong order. */
export function findUnbalanced(html: string): string | undefined {
  if (!html.includes('<')) return undefined
  let unclosed: string | undefined
  // The number of tags that the parser reports, minus the number of tags in the markup. Dropped and added tags make it
  // non-zero.
  let difference = 0
  let lastEnd = ''
  const isWhole = walkHtml(html, {
    text() {},
    open() {
      difference++
    },
    close(name, raw) {
      if (raw !== '') difference++
      else if (!OPTIONAL_ENDS.has(name)) unclosed ??= `<${name}>`
    },
  })
  if (!isWhole) return html.slice(html.lastIndexOf('<'))
  if (unclosed !== undefined) return unclosed
  tokenizeHtml(html, {
    text() {},
    open() {
      difference--
    },
    close(_, raw) {
      difference--
      lastEnd = raw
    },
  })
  return difference === 0 ? undefined : lastEnd
}

/** Elements whose end tag is optional. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const OPTIONAL_ENDS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr',
)
