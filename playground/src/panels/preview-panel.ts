import { renderPreview } from 'wp-faq-seo/preview'
import { make } from '../dom.js'
import type { Examination } from '../examine.js'
import { trustPreview } from '../trust-preview.js'

/** How wide the frame is; the choice outlives the panel. */
const WIDTHS = [
  { id: 'full', label: 'Full width' },
  { id: 'tablet', label: 'Tablet' },
  { id: 'phone', label: 'Phone' },
] as const

let chosen: (typeof WIDTHS)[number]['id'] = 'full'

/**
 * The preview in a frame that may run nothing, and has no origin.
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
    make(
      'div',
      { class: 'toolbar' },
      make('p', { class: 'note' }, 'Pictures are links here: this page loads nothing from anywhere.'),
      make(
        'fieldset',
        { class: 'switch' },
        make('legend', { class: 'visually-hidden' }, 'Width of the preview'),
        ...WIDTHS.map(({ id, label }) =>
          make(
            'label',
            {},
            make('input', {
              type: 'radio',
              name: 'preview-width',
              value: id,
              checked: id === chosen,
              onchange: () => choose(id),
            }),
            make('span', {}, label),
          ),
        ),
      ),
    ),
    make('div', { class: 'stage' }, frame),
  )
}
