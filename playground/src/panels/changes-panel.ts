import type { Change } from '../change.js'
import { make } from '../dom.js'
import type { Examination } from '../examine.js'
import { plural } from '../plural.js'

/** The maximum number of rows per section. The rest is only counted. */
const MAX_ROWS = 200

/** Shows the changes between the response and the head. */
export function renderChangesPanel({ changes, pluginHead, options }: Examination): Node {
  const { decoded, added, dropped, rewritten, origins } = changes
  return make(
    'div',
    { class: 'changes' },
    renderSection(
      'Decoded',
      'Texts with character references. Repeated ones are listed once.',
      decoded,
      'No text had a character reference.',
    ),
    renderSection(
      'Added',
      pluginHead === undefined
        ? 'The response has no plugin head. The whole head was derived from the post and the site.'
        : 'What the head has in addition to the plugin’s, or different from it.',
      added,
      'Nothing: the plugin’s head was complete.',
    ),
    renderSection(
      'Dropped',
      'What was omitted, rejected or cleaned, and why.',
      dropped,
      'Nothing was dropped.',
    ),
    renderSection(
      'Rewritten',
      'URLs that were mapped to the front end.',
      rewritten,
      options.urls === undefined
        ? 'There is no URL map, so URLs are those of the CMS. Add one in the options under URLs.'
        : 'The map changed no URL.',
    ),
    make(
      'section',
      {},
      make('h3', {}, 'Origins in the head'),
      make('p', { class: 'note' }, 'URLs in text are not changed.'),
      make(
        'ul',
        { class: 'rows' },
        ...origins.map(({ origin, count, inText }) =>
          make(
            'li',
            {},
            make('code', {}, origin),
            ` ${plural(count, 'time')}${inText > 0 ? `, ${inText} in text` : ''}`,
          ),
        ),
      ),
    ),
  )
}

function renderSection(heading: string, note: string, changes: readonly Change[], nothing: string): Node {
  const rest = changes.length - MAX_ROWS
  return make(
    'section',
    {},
    make('h3', {}, heading, ' ', make('span', { class: 'count' }, changes.length)),
    make('p', { class: 'note' }, changes.length === 0 ? nothing : note),
    changes.length > 0 && make('ul', { class: 'rows' }, ...changes.slice(0, MAX_ROWS).map(renderChange)),
    rest > 0 && make('p', { class: 'note' }, `… and ${rest} more`),
  )
}

function renderChange({ where, before, after, note, count = 1 }: Change): Node {
  return make(
    'li',
    {},
    make('p', { class: 'where' }, make('code', {}, where), count > 1 && ` and ${count - 1} more`),
    before !== undefined && renderSide('before', before),
    after !== undefined && renderSide('after', after),
    note !== undefined && make('p', { dir: 'auto' }, note),
  )
}

function renderSide(side: 'before' | 'after', text: string): Node {
  return make(
    'p',
    { class: side },
    make('span', { class: 'side' }, side),
    make('span', { dir: 'auto' }, text),
  )
}
