import { once } from '../../internal/once.js'
import { decodeEntities } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkHtml } from '../html/walk.js'

/** Elements whose text is code, which is meant to be read as it is. */
const CODE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['code', 'kbd', 'pre', 'samp'])

/** Whether HTML shows a shortcode or a comment as code, with whatever quotes: WordPress keeps those in code. */
export type IsCode = (written: string) => boolean

/** Reads the code in HTML when it is first asked for. */
export function codeOf(html: string): IsCode {
  if (!/<(?:code|pre|kbd|samp)\b/i.test(html)) return () => false
  const text = once(() => readCode(html))
  const shortcodes = once(() => new Set((text().match(/\[[^[\]]+\]/g) ?? []).map(lettersOf)))
  return (written) =>
    written.startsWith('[') ? shortcodes().has(lettersOf(written)) : text().includes(written)
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
