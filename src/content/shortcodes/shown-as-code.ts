import { collectText } from '../html/text.js'
import { walkHtml } from '../html/walk.js'

/** Elements whose text is code, which is meant to be read as it is. */
const CODE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['code', 'kbd', 'pre', 'samp'])

/** Reads the text of the code in HTML. Without code, `''`. */
export function readCode(html: string): string {
  if (!/<(?:code|pre|kbd|samp)\b/i.test(html)) return ''
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
