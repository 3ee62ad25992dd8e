import { readAttributes } from '../../content/html/attributes.js'
import { VOID_ELEMENTS } from '../../content/html/elements.js'
import { decodeAttribute } from '../../content/html/entities.js'
import { escapeText } from '../../content/html/escape.js'
import { walkHtml } from '../../content/html/walk.js'

/** A table on its way to a list. */
interface Table {
  /** What stands before it: also what stands in it and in none of its cells, as a browser shows it. */
  before: string
  /** The heads of its columns, HTML; none before a row of heads alone. */
  heads: readonly string[]
  cells: Cell[]
  rows: string
  caption: string
}

interface Cell {
  readonly isHead: boolean
  html: string
}

/** How many tables within each other become lists; the cells of deeper ones are text. */
const DEEPEST = 4

const WITHOUT_TAGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['table', 'tbody', 'tfoot', 'thead'])

/**
 * Makes lists of tables and text of pictures, since an answer in structured data has neither: a row becomes an item
 * in which each cell follows the head of its column, a picture its alternative text.
 * @see https://schema.org/Answer
 */
export function toReadableAnswer(html: string): string {
  if (!/<(?:table|img)\b/i.test(html)) return html
  const tables: Table[] = []
  /** How many tables are open beyond those. */
  let deeper = 0
  let written = ''

  const leaveCells = (table: Table) => {
    table.before += written
    written = ''
  }

  const closeCell = (table: Table) => {
    const cell = table.cells.at(-1)
    if (cell !== undefined) cell.html = written.trim()
    written = ''
  }

  walkHtml(html, {
    text(raw) {
      written += escapeStray(raw)
    },
    open(name, raw) {
      const table = tables.at(-1)
      if (name === 'table' && tables.length === DEEPEST) deeper++
      if (name === 'img') written += escapeText(decodeAttribute(readAttributes(raw).get('alt') ?? ''))
      else if (name === 'table' && tables.length < DEEPEST) {
        tables.push({ before: written, heads: [], cells: [], rows: '', caption: '' })
        written = ''
      } else if (table !== undefined && deeper === 0 && (name === 'td' || name === 'th')) {
        leaveCells(table)
        table.cells.push({ isHead: name === 'th', html: '' })
      } else if (table !== undefined && deeper === 0 && (name === 'tr' || name === 'caption'))
        leaveCells(table)
      else if (table === undefined || !(deeper > 0 ? PARTS : WITHOUT_TAGS).has(name)) written += raw
    },
    close(name, raw) {
      const table = tables.at(-1)
      if (name === 'table' && deeper > 0) {
        deeper--
        return
      }
      if (name === 'table' && table !== undefined) {
        tables.pop()
        leaveCells(table)
        written = table.before + table.caption + (table.rows === '' ? '' : `<ul>${table.rows}</ul>`)
      } else if (deeper > 0 && PARTS.has(name)) written += ' '
      else if (table !== undefined && (name === 'td' || name === 'th')) closeCell(table)
      else if (table !== undefined && name === 'caption') {
        table.caption = `<p>${written.trim()}</p>`
        written = ''
      } else if (table !== undefined && name === 'tr') {
        leaveCells(table)
        closeRow(table)
      } else if (table === undefined || !WITHOUT_TAGS.has(name)) {
        written += raw === '' && !VOID_ELEMENTS.has(name) ? `</${name}>` : raw
      }
    },
  })
  return written
}

const PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'caption',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
])

/** A row of heads alone says what the cells below it are. */
function closeRow(table: Table): void {
  const { cells, heads } = table
  table.cells = []
  if (cells.length > 1 && cells.every(({ isHead }) => isHead)) {
    table.heads = cells.map(({ html }) => html)
    return
  }
  const parts = cells.flatMap(({ html }, column) => {
    const head = heads[column] ?? ''
    if (html === '') return []
    return [head === '' || head === html ? html : `${head}: ${html}`]
  })
  if (parts.length === 0) return
  const [first = '', ...others] = parts
  const isNamed = cells[0]?.isHead === true && cells.length > 1 && others.length > 0
  table.rows += `<li>${isNamed ? `${first}: ${others.join(', ')}` : parts.join(', ')}</li>`
}

/** A `<` that begins no tag must not begin one once something else stands behind it. */
function escapeStray(raw: string): string {
  return raw.includes('<') ? raw.replaceAll('<', '&lt;') : raw
}
