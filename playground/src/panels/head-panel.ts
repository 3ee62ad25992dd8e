import { makeCopyButton } from '../clipboard.js'
import { makeToolbar } from '../controls.js'
import { make } from '../dom.js'
import type { Examination } from '../examine.js'
import { formatHtml } from '../format-source.js'
import { makeSource } from '../source-block.js'

/** Shows the HTML of the head. The graph has line breaks here, but not in the copy. */
export function renderHeadPanel({ html }: Examination): Node {
  return make(
    'div',
    {},
    makeToolbar(
      'Put this inside <head>. JSON-LD is collapsed here, but copied in full.',
      makeCopyButton('Copy HTML', () => html),
    ),
    makeSource('HTML of the head', ...formatHtml(html)),
  )
}
