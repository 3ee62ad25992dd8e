import { renderPreview } from 'wp-faq-seo/preview'
import { makeSwitch, makeToolbar } from '../controls.js'
import { make } from '../dom.js'
import type { Examination } from '../examine.js'
import { trustPreview } from '../trust-preview.js'

/** The widths of the frame. The choice is kept when the panel is rendered again. */
const WIDTHS = [
  { id: 'full', label: 'Full width' },
  { id: 'tablet', label: 'Tablet' },
  { id: 'phone', label: 'Phone' },
] as const

let chosen: (typeof WIDTHS)[number]['id'] = 'full'

/**
 * Shows the preview in a frame that cannot run scripts and has no origin.
 *
 * https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 */
export function renderPreviewPanel({ head, page }: Examination): Node {
  const frame = make('iframe', {
    sandbox: 'allow-popups',
    title: 'Preview of the head',
    class: 'preview',
    'data-width': chosen,
  })
  frame.srcdoc = trustPreview(renderPreview(head, { page, shownBy: 'srcdoc' }))
  const choose = (id: typeof chosen) => {
    chosen = id
    frame.dataset.width = id
  }
  return make(
    'div',
    {},
    makeToolbar(
      'Images are shown as links: this page makes no requests.',
      makeSwitch({
        name: 'preview-width',
        legend: 'Width of the preview',
        options: WIDTHS,
        chosen,
        onChoose: ({ id }) => choose(id),
        className: 'widths',
      }),
    ),
    frame,
  )
}
