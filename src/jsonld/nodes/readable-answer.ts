import { elementSet } from '../../content/html/elements.js'
import { escapeLessThan } from '../../content/html/escape.js'
import { walkHtml } from '../../content/html/walk.js'

/** An open table that becomes a list. All texts are HTML. */
interface Table {
  /** The column headings: the cells of the last row with headings only. */
  headings: readonly string[]
  /** The cells of the current row. */
  cells: Cell[]
  /** The items of the list. */
  items: string
  caption: string
}

interface Cell {
  readonly isHeading: boolean
  readonly html: string
}

/** Maximum depth of nested tables that become lists. Deeper tables become the text of their cells. */
const MAX_NESTED_LISTS = 4

const TABLE_TAGS: ReadonlySet<string> = /* @__PURE__ */ elementSet('caption table tbody td tfoot th thead tr')

/**
 * Replaces markup that structured data cannot show: a table becomes a list with an item for each row, in which each cell follows
 * the heading of its column.
 *
 * @see https://schema.org/Answer
 */
export function toReadableAnswer(html: string): string {
  if (!/<table\b/i.test(html)) return html
  const tables: Table[] = []
  /** The HTML of the answer, then that of each open table, cell and caption. A table's own HTML is what is outside its cells. */
  const parts: string[] = ['']
  /** Number of open tables below the deepest one that becomes a list. */
  let flattened = 0

  const write = (text: string) => {
    parts[parts.length - 1] += text
  }
  const takePart = () => parts.pop() as string

  walkHtml(html, {
    text: (raw) => write(escapeLessThan(raw)),
    open(name, raw) {
      if (tables.length === 0 && name !== 'table') write(raw)
      else if (name === 'table' && tables.length === MAX_NESTED_LISTS) flattened++
      else if (name === 'table') {
        tables.push({ headings: [], cells: [], items: '', caption: '' })
        parts.push('')
      } else if (!TABLE_TAGS.has(name)) write(raw)
      else if (flattened === 0 && (name === 'td' || name === 'th' || name === 'caption')) parts.push('')
    },
    close(name, raw) {
      const table = tables.at(-1)
      if (table === undefined || !TABLE_TAGS.has(name)) write(raw === '' ? `</${name}>` : raw)
      else if (flattened > 0) {
        if (name === 'table') flattened--
        else write(' ')
      } else if (name === 'table') {
        tables.pop()
        write(takePart() + table.caption + (table.items === '' ? '' : `<ul>${table.items}</ul>`))
      } else if (name === 'td' || name === 'th') {
        table.cells.push({ isHeading: name === 'th', html: takePart().trim() })
      } else if (name === 'caption') table.caption = `<p>${takePart().trim()}</p>`
      else if (name === 'tr') closeRow(table)
    },
  })
  return takePart()
}

/** Ends a row. A row of several headings and no other cells names the columns below it; any other row becomes an item. */
function closeRow(table: Table): void {
  const { cells, headings } = table
  table.cells = []
  if (cells.length > 1 && cells.every(({ isHeading }) => isHeading))
    table.headings = cells.map(({ html }) => html)
  else table.items += toItem(cells, headings)
}

function toItem(cells: readonly Cell[], headings: readonly string[]): string {
  const parts = cells.flatMap(({ html }, column) => {
    const heading = headings[column] ?? ''
    if (html === '') return []
    return [heading === '' || heading === html ? html : `${heading}: ${html}`]
  })
  if (parts.length === 0) return ''
  const [first = '', ...others] = parts
  const isNamed = cells[0]?.isHeading === true && others.length > 0
  return `<li>${isNamed ? `${first}: ${others.join(', ')}` : parts.join(', ')}</li>`
}
