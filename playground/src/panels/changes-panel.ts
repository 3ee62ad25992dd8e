import type { Change } from '../changes.js'
import { make, plural } from '../dom.js'
import type { Examination } from '../examine.js'

/** Rows of one kind beyond which the rest is counted only. */
const MOST_ROWS = 200

/** What happened on the way from the response to the head. */
export function renderChangesPanel({ changes, pluginHead, options }: Examination): Node {
  const { decoded, added, dropped, rewritten, origins } = changes
  return make(
    'div',
    { class: 'changes' },
    renderSection(
      'Decoded',
      'Texts that held character references. Repeated ones are told once.',
      decoded,
      'No text held a character reference.',
    ),
    renderSection(
      'Added',
      pluginHead === undefined
        ? 'The response has no head of a plugin: all of it was written from the post and the site.'
        : 'What the head says beyond the plugin, or otherwise.',
      added,
      'Nothing: the plugin said it all.',
    ),
    renderSection(
      'Dropped',
      'What was left out, refused or cleaned, and why.',
      dropped,
      'Nothing had to go.',
    ),
    renderSection(
      'Rewritten',
      'Addresses that were brought to the front end.',
      rewritten,
      options.urls === undefined
        ? 'No URL map: addresses are the CMS’s. Give one in the options under Addresses.'
        : 'The map changed no address.',
    ),
    make(
      'section',
      {},
      make('h3', {}, 'Origins in the head'),
      make('p', { class: 'note' }, 'What is written out in text stays as its author wrote it.'),
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
  const rest = changes.length - MOST_ROWS
  return make(
    'section',
    {},
    make('h3', {}, heading, ' ', make('span', { class: 'count' }, changes.length)),
    make('p', { class: 'note' }, changes.length === 0 ? nothing : note),
    changes.length > 0 && make('ul', { class: 'rows' }, ...changes.slice(0, MOST_ROWS).map(renderChange)),
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
