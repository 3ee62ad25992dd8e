import { renderTag, toTags } from 'wp-faq-seo/head'
import { makeCopyButton } from '../clipboard.js'
import { makeToolbar } from '../controls.js'
import { make } from '../dom.js'
import type { Examination } from '../examine.js'
import { highlight, makeSource } from '../highlight.js'

/** Shows the highlighted HTML of the head. The graph has line breaks here, but not in the copy. */
export function renderHeadPanel({ head, html }: Examination): Node {
  const lines = toTags(head).map((tag) => {
    const fragment = document.createDocumentFragment()
    if (tag.tag !== 'script') fragment.append(highlight(renderTag(tag), 'html'))
    else {
      const json = JSON.stringify(tag.json, null, 2).replaceAll('<', '\\u003c')
      fragment.append(
        highlight('<script type="application/ld+json">', 'html'),
        '\n',
        highlight(json, 'json'),
        '\n',
        highlight('</script>', 'html'),
      )
    }
    fragment.append('\n')
    return fragment
  })
  return make(
    'div',
    {},
    makeToolbar(
      'Put this inside <head>. The graph is formatted here; the copy has it in one line.',
      makeCopyButton('Copy HTML', () => html),
    ),
    makeSource('HTML of the head', ...lines),
  )
}
