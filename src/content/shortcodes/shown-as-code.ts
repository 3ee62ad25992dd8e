import { decodeEntities } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkHtml } from '../html/walk.js'

/** Elements whose text is code, which is meant to be read as it is. */
const CODE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['code', 'kbd', 'pre', 'samp'])

/** Whether HTML shows a shortcode or a comment as code, with whatever quotes: WordPress keeps those in code. */
export type IsCode = (written: string) => boolean

/** Reads the code in HTML. */
export function codeOf(html: string): IsCode {
  if (!/<(?:code|pre|kbd|samp)\b/i.test(html)) return () => false
  const text = readCode(html)
  const shortcodes = new Set((text.match(/\[[^[\]]+\]/g) ?? []).map(lettersOf))
  return (written) => (written.startsWith('[') ? shortcodes.has(lettersOf(written)) : text.includes(written))
}

/** The content that was read last: all texts of a page are about one content. */
let last: { readonly html: string; readonly isCode: IsCode } | undefined

/** Reads the code in the content of a page, once for all of its texts. */
export function codeOfContent(html: string): IsCode {
  if (last?.html !== html) last = { html, isCode: codeOf(html) }
  return last.isCode
}

function lettersOf(shortcode: string): string {
  return decodeEntities(shortcode).replace(/[^\p{L}\p{N}/]+/gu, '')
}

/** Reads the text of the code in HTML. */
function readCode(html: string): string {
  const collector = collectText()
  let depth = 0
  walkHtml(html, {
    text(raw) {
      if (depth > 0) collector.text(raw)
    },
    open(name) {
      if (CODE_ELEMENTS.has(name)) depth++
    },
    close(name) {
      if (CODE_ELEMENTS.has(name)) depth--
    },
  })
  return collector.take()
}
