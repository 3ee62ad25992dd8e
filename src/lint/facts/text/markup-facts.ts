import { elementSet } from '../../../content/html/elements.js'
import { decodeAttribute } from '../../../content/html/entities.js'
import { readAttributes, tokenizeHtml } from '../../../content/html/tokens.js'
import { walkHtml } from '../../../content/html/walk.js'
import { URL_ATTRIBUTES } from '../../../content/urls/url-attributes.js'
import { hasActiveScheme } from '../../../content/urls/url-scheme.js'

/** An element of a markup. */
export interface MarkupElement {
  /** Its name in lower case. */
  readonly name: string
  /** Its start tag as it is written. */
  readonly source: string
}

/** The elements of a markup, in order. */
export function listElements(html: string): MarkupElement[] {
  const elements: MarkupElement[] = []
  if (html.includes('<'))
    walkHtml(html, { text() {}, open: (name, source) => elements.push({ name, source }), close() {} })
  return elements
}

/** Whether elements show pictures, sound or other documents. */
export function hasMedia(elements: readonly MarkupElement[]): boolean {
  return elements.some(({ name }) => MEDIA_ELEMENTS.has(name))
}

/** The first tag that runs code, loads a document or takes input. */
export function findActive(elements: readonly MarkupElement[]): string | undefined {
  return elements.find(({ name, source }) => {
    if (ACTIVE_ELEMENTS.has(name)) return true
    for (const [attribute, value] of readAttributes(source)) {
      if (/^on[a-z]/.test(attribute) || attribute === 'srcdoc') return true
      if ((URL_ATTRIBUTES.has(attribute) || attribute === 'ping') && hasActiveScheme(decodeAttribute(value)))
        return true
    }
    return false
  })?.source
}

/** Elements that do something, rather than show it. */
export const ACTIVE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'animate animatemotion animatetransform applet base button embed form frame frameset iframe input link meta object ' +
    'script select set style textarea',
)

const MEDIA_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'audio canvas embed iframe img math object picture svg video',
)

/** What of a markup a parser has to mend: a tag that is never closed or opened, or is closed out of turn. */
export function findUnbalanced(html: string): string | undefined {
  if (!html.includes('<')) return undefined
  let unclosed: string | undefined
  // What a parser drops, or adds of its own, makes the numbers differ.
  let difference = 0
  let lastEnd = ''
  const isWhole = walkHtml(html, {
    text() {},
    open() {
      difference++
    },
    close(name, source) {
      if (source !== '') difference++
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
    close(_, source) {
      difference--
      lastEnd = source
    },
  })
  return difference === 0 ? undefined : lastEnd
}

/** Elements whose end tag may be left out. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const OPTIONAL_ENDS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr',
)
