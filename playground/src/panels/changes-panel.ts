import type { JsonValue } from 'wp-faq-seo'
import type { ChangeKind, Changes, NodeChange, ValueChange } from '../changes/list-changes.js'
import { excerpt, markDifference } from '../changes/mark-difference.js'
import { type Child, make } from '../dom.js'
import type { Examination } from '../examine.js'
import { plural } from '../plural.js'

/** The maximum number of rows per table. The rest is only counted. */
const MAX_ROWS = 200

/** The maximum number of properties of a node that is open at first. */
const MAX_OPEN = 12

const GROUPS: readonly { readonly kind: ChangeKind; readonly heading: string; readonly none: string }[] = [
  { kind: 'changed', heading: 'Changed', none: 'No tag or node has a different value.' },
  { kind: 'added', heading: 'Added', none: 'The plugin’s head was complete.' },
  { kind: 'dropped', heading: 'Dropped', none: 'Nothing was dropped.' },
]

/** Shows how the head differs from what the plugin printed: each tag and each node, and why. */
export function renderChangesPanel({ changes, pluginHead, source, options }: Examination): Node {
  return make(
    'div',
    { class: 'changes' },
    make(
      'p',
      { class: 'note' },
      pluginHead === undefined
        ? 'The response has no plugin head, so everything was added.'
        : `“Before” is what ${source.plugin ?? 'the SEO plugin'} printed. “After” is the new head. ${countUnchanged(changes)}`,
    ),
    ...GROUPS.map(({ kind, heading, none }) => renderGroup(changes, kind, heading, none)),
    changes.issues.length > 0 && renderIssues(changes),
    renderOrigins(changes, options.urls !== undefined),
  )
}

/** The number of changed tags and nodes. */
export function countChanges({ tags, nodes }: Changes): number {
  return tags.length + nodes.length
}

function countUnchanged({ unchanged: { tags, nodes } }: Changes): string {
  return `Unchanged: ${plural(tags, 'tag')}, ${plural(nodes, 'JSON-LD node')}.`
}

function renderGroup({ tags, nodes }: Changes, kind: ChangeKind, heading: string, none: string): Node {
  const rows = tags.filter((change) => change.kind === kind)
  const own = nodes.filter((node) => node.kind === kind)
  return make(
    'section',
    {},
    make('h3', {}, heading, ' ', make('span', { class: 'count' }, rows.length + own.length)),
    rows.length + own.length === 0 && make('p', { class: 'note' }, none),
    rows.length > 0 && renderTable(`${heading} tags`, 'Tag', rows, true),
    own.length > 0 && make('div', { class: 'graph' }, ...own.map(renderNode)),
  )
}

/** A node with its properties. A reason that all of them share is shown once. */
function renderNode({ kind, type, id, properties }: NodeChange): Node {
  const reasons = new Set(properties.map(({ why }) => why.join(' ')))
  const isShared = reasons.size === 1
  return make(
    'details',
    { class: 'node', open: kind === 'changed' && properties.length <= MAX_OPEN },
    make(
      'summary',
      {},
      make('strong', {}, type || 'Node'),
      ' ',
      id !== undefined && make('span', { class: 'node-id' }, id, ' '),
      make('span', { class: 'count' }, plural(properties.length, 'property')),
    ),
    isShared && make('p', { class: 'note' }, ...reasons),
    renderTable(`Properties of ${type} ${id ?? ''}`.trimEnd(), 'Property', properties, !isShared),
  )
}

/** Roles are explicit, because browsers drop those of tables that a style shows as blocks. */
function renderTable(label: string, first: string, rows: readonly ValueChange[], showsWhy: boolean): Node {
  const headings = [first, 'Before', 'After', ...(showsWhy ? ['Why'] : [])]
  const rest = rows.length - MAX_ROWS
  return make(
    'table',
    { role: 'table', 'aria-label': label, class: showsWhy ? undefined : 'without-why' },
    make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        ...headings.map((name) => make('th', { role: 'columnheader', scope: 'col' }, name)),
      ),
    ),
    make(
      'tbody',
      { role: 'rowgroup' },
      ...rows.slice(0, MAX_ROWS).map((row) => renderRow(row, showsWhy)),
      rest > 0 &&
        make(
          'tr',
          { role: 'row' },
          make('td', { role: 'cell', colspan: String(headings.length) }, `… and ${rest} more`),
        ),
    ),
  )
}

function renderRow({ name, was, is, why }: ValueChange, showsWhy: boolean): Node {
  const [before, after] = [toText(was), toText(is)]
  const shown =
    before === undefined || after === undefined
      ? { was: before && excerpt(before), is: after && excerpt(after) }
      : markDifference(before, after)
  return make(
    'tr',
    { role: 'row' },
    make('th', { role: 'rowheader', scope: 'row' }, make('code', {}, ...breakable(name))),
    renderValue('Before', shown.was),
    renderValue('After', shown.is),
    showsWhy &&
      make('td', { role: 'cell', class: 'why', 'data-label': 'Why' }, make('span', {}, why.join(' '))),
  )
}

/** Allows a line break after each part of a name. */
function breakable(name: string): Child[] {
  return name.split(/(?<=[:._\]])/).flatMap((part, index) => (index === 0 ? [part] : [make('wbr'), part]))
}

function renderValue(label: string, value: Child): Node {
  const nothing = make('span', { class: 'note' }, '–', make('span', { class: 'visually-hidden' }, 'nothing'))
  return make(
    'td',
    { role: 'cell', class: 'value', 'data-label': label },
    make('span', { dir: 'auto' }, value ?? nothing),
  )
}

/** A list has one line per item. */
function toText(value: JsonValue | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return Array.isArray(value) ? value.map(toText).join('\n') : JSON.stringify(value)
}

function renderIssues({ issues }: Changes): Node {
  const rest = issues.length - MAX_ROWS
  return make(
    'section',
    {},
    make('h3', {}, 'Reported ', make('span', { class: 'count' }, issues.length)),
    make('p', { class: 'note' }, 'What the library reports about the response and its questions.'),
    make(
      'ul',
      { class: 'rows' },
      ...issues
        .slice(0, MAX_ROWS)
        .map(({ path, message }) =>
          make(
            'li',
            {},
            make('p', { class: 'where' }, make('code', {}, path === '' ? 'content' : path)),
            make('p', { dir: 'auto' }, message),
          ),
        ),
      rest > 0 && make('li', {}, `… and ${rest} more`),
    ),
  )
}

function renderOrigins({ origins }: Changes, isMapped: boolean): Node {
  return make(
    'details',
    { class: 'origins' },
    make('summary', {}, `URLs in the head: ${plural(origins.length, 'origin')}`),
    make(
      'p',
      { class: 'note' },
      isMapped
        ? 'URLs in text are not mapped.'
        : 'There is no URL map, so URLs are those of the CMS. Add one in the options under URLs.',
    ),
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
  )
}
