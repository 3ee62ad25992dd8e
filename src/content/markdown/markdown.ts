import { readAttributes } from '../html/attributes.js'
import { BLOCK_ELEMENTS, elementSet, HEADING_ELEMENTS } from '../html/elements.js'
import { decodeAttribute } from '../html/entities.js'
import { withEmojiText } from '../html/image-text.js'
import { withoutReferenceMarks } from '../html/reference-marks.js'
import { readVisibleTree, type VisibleElement, type VisibleNode } from '../html/visible-tree.js'
import { readUrl } from '../urls/read-url.js'
import { collectLine, type LineCollector, printLine, type RunStyle } from './markdown-line.js'
import { escapeLineStarts, escapeMarkdown, fenceFor, markdownHeading, markdownLink } from './markdown-text.js'

/** Options of {@link toMarkdownText}. */
export interface MarkdownTextOptions {
  /** The level of the highest heading, from 1 to 6. Default: 1. Lower headings follow, down to level 6. */
  readonly topLevel?: number | undefined
}

/**
 * Converts HTML to CommonMark with GitHub's tables: the text of `toText`, in the same blocks. All text is escaped, and the
 * result contains no HTML. Never throws.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/#tables-extension-
 * @returns Markdown without a final line break. Empty if there is no text.
 */
export function toMarkdownText(html: string, { topLevel = 1 }: MarkdownTextOptions = {}): string {
  const nodes = readVisibleTree(withEmojiText(withoutReferenceMarks(html)))
  return joinBlocks(readBlocks(nodes, {}, topLevel - highestHeading(html)), '\n\n')
}

/** A block of Markdown. */
interface Block {
  readonly markdown: string
  /** The marker of the items, if the block is a list. */
  readonly mark?: string
  /** Whether the block may follow a paragraph without a blank line: a list without blank lines that is unordered or starts at 1. */
  readonly isTight?: boolean
}

function readBlocks(nodes: readonly VisibleNode[], style: RunStyle, shift: number): Block[] {
  const blocks: Block[] = []
  const line = collectLine()

  const add = (markdown: string) => {
    if (markdown !== '') blocks.push({ markdown })
  }
  const endParagraph = () => add(escapeLineStarts(printLine(line.take(), 'paragraph')))
  const readInto = (inside: readonly VisibleNode[], outer: RunStyle) => {
    readInline(inside, outer, line, (element, inner) => {
      endParagraph()
      addBlock(element, inner)
      endParagraph()
    })
  }
  const addBlock = (element: VisibleElement, inner: RunStyle) => {
    const { name, children } = element
    if (name === 'hr') add('___')
    else if (name === 'pre') add(fenceCode(element))
    else if (HEADING_ELEMENTS.has(name)) add(writeHeading(element, inner, shift))
    else if (name === 'blockquote') {
      const quoted = joinBlocks(readBlocks(children, inner, shift), '\n\n')
      if (quoted !== '') add(withMarker('> ', quoted, '> '))
    } else if (LISTS.has(name) || name === 'li') {
      const list = writeList(element, inner, shift, blocks.at(-1)?.mark)
      if (list !== undefined) blocks.push(list)
    } else if (name === 'table') {
      const { rows, others } = readTable(element)
      readInto(others, inner)
      endParagraph()
      add(
        writeTable(
          rows.map((row) => ({ ...row, cells: row.cells.map((cell) => readLine([cell], inner, 'cell')) })),
        ),
      )
    } else readInto(children, inner)
  }

  readInto(nodes, style)
  endParagraph()
  return blocks
}

const LISTS: ReadonlySet<string> = /* @__PURE__ */ elementSet('dir menu ol ul')
const CODE: ReadonlySet<string> = /* @__PURE__ */ elementSet('code kbd samp')
const CELLS: ReadonlySet<string> = /* @__PURE__ */ elementSet('td th')

/** The style that an element gives to its text. */
const STYLES: ReadonlyMap<string, RunStyle> = /* @__PURE__ */ new Map<string, RunStyle>([
  ['b', { strong: true }],
  ['strong', { strong: true }],
  ['dt', { strong: true }],
  ['summary', { strong: true }],
  ['em', { emphasis: true }],
  ['i', { emphasis: true }],
  ['cite', { emphasis: true }],
])

/** Reads inline content into a line. Blocks in it are passed to `onBlock`. */
function readInline(
  nodes: readonly VisibleNode[],
  style: RunStyle,
  line: LineCollector,
  onBlock: (element: VisibleElement, style: RunStyle) => void,
): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      line.text(node, style)
      continue
    }
    const { name, raw, children } = node
    if (name === 'br') line.breakLine()
    else if (name === 'img') readImage(raw, style, line)
    else {
      const inner = {
        ...style,
        ...STYLES.get(name),
        ...(CODE.has(name) && { code: node }),
        ...(name === 'a' && linkOf(raw)),
      }
      if (BLOCK_ELEMENTS.has(name) || CELLS.has(name)) onBlock(node, inner)
      else readInline(children, inner, line, onBlock)
    }
  }
}

/** Reads all content as one line. Blocks are separated by a space. */
function readLine(nodes: readonly VisibleNode[], style: RunStyle, place: 'heading' | 'cell'): string {
  const line = collectLine()
  const readInto = (inside: readonly VisibleNode[], outer: RunStyle) => {
    readInline(inside, outer, line, ({ children }, inner) => {
      line.text(' ', outer)
      readInto(children, inner)
      line.text(' ', outer)
    })
  }
  readInto(nodes, style)
  return printLine(line.take(), place)
}

function readImage(raw: string, style: RunStyle, line: LineCollector): void {
  const attributes = readAttributes(raw)
  const alt = decodeAttribute(attributes.get('alt') ?? '')
  const url = readUrl(attributes, 'src')
  if (url === undefined || url === '') line.text(alt, style)
  else line.image(`!${markdownLink(escapeMarkdown(alt), url)}`, style)
}

function linkOf(raw: string): RunStyle | false {
  const url = readUrl(readAttributes(raw), 'href')
  return url !== undefined && url !== '' && { link: { url } }
}

function writeHeading({ name, children }: VisibleElement, style: RunStyle, shift: number): string {
  const markdown = readLine(children, style, 'heading')
  const level = Math.min(Math.max(Number(name.charAt(1)) + shift, 1), LOWEST_LEVEL)
  return markdown === '' ? '' : markdownHeading(level, markdown)
}

const LOWEST_LEVEL = 6

/** The level of the highest heading, even one in a comment. The result does not matter if there is none. */
function highestHeading(html: string): number {
  let highest = LOWEST_LEVEL
  for (const [, level] of html.matchAll(/<h([1-6])\b/gi)) highest = Math.min(highest, Number(level))
  return highest
}

/** Writes preformatted text in a fence that does not occur in it. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenceCode({ raw, children }: VisibleElement): string {
  const code = textOf(children).replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd()
  if (code === '') return ''
  const tags = [raw, ...children.map((child) => (typeof child === 'string' ? '' : child.raw))]
  // https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
  const [, language = ''] = /\blanguage-([\w#+-]+)/.exec(tags.join(' ')) ?? []
  const fence = fenceFor(code, 3)
  return `${fence}${language}\n${code}\n${fence}`
}

function textOf(nodes: readonly VisibleNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : textOf(node.children)))
    .join('')
}

/** @param before The marker of a list right before this one. With the same marker, the two would become one list. */
function writeList(
  list: VisibleElement,
  style: RunStyle,
  shift: number,
  before: string | undefined,
): Block | undefined {
  const isOrdered = list.name === 'ol'
  const [first, other] = isOrdered ? ['.', ')'] : ['-', '*']
  const mark = before === first ? other : first
  const start = isOrdered ? startOf(list) : 1
  const items = readItems(list)
    .map((children) => readBlocks(children, style, shift))
    .filter((blocks) => blocks.length > 0)
  if (items.length === 0) return undefined
  const isTight = items.every((blocks) =>
    blocks.every((block, index) => index === 0 || block.isTight === true),
  )
  const written = items.map((blocks, index) => {
    const marker = isOrdered ? `${start + index}${mark} ` : `${mark} `
    return withMarker(marker, joinBlocks(blocks, '\n'), ' '.repeat(marker.length))
  })
  return { markdown: written.join(isTight ? '\n' : '\n\n'), mark, isTight: isTight && start === 1 }
}

/** The content of each item. Content between items belongs to the item before it. */
function readItems(list: VisibleElement): readonly (readonly VisibleNode[])[] {
  if (list.name === 'li') return [list.children]
  const items: VisibleNode[][] = []
  for (const child of list.children) {
    const isItem = typeof child !== 'string' && child.name === 'li'
    if (isItem || items.length === 0) items.push(isItem ? [...child.children] : [child])
    else items.at(-1)?.push(child)
  }
  return items
}

/** The first number of a list. CommonMark allows at most nine digits. */
function startOf({ raw }: VisibleElement): number {
  return Number(/^\d{1,8}$/.exec(readAttributes(raw).get('start') ?? '')?.[0] ?? 1)
}

interface Row<Cell> {
  readonly cells: readonly Cell[]
  readonly isHead: boolean
}

/** The rows of a table, and the content outside its cells, such as the caption. A browser puts that before the table. */
function readTable(table: VisibleElement): { rows: Row<VisibleElement>[]; others: VisibleNode[] } {
  const rows: Row<VisibleElement>[] = []
  const others: VisibleNode[] = []
  const readParts = (parts: readonly VisibleNode[], isInHead: boolean) => {
    const cells: VisibleElement[] = []
    for (const part of parts) {
      if (typeof part === 'string') others.push(part)
      else if (CELLS.has(part.name)) cells.push(part)
      else if (/^t(?:head|body|foot|r)$/.test(part.name))
        readParts(part.children, isInHead || part.name === 'thead')
      // A browser keeps cells in their row even if another element is open around them.
      else if (part.name !== 'table' && holdsCell(part)) readParts(part.children, isInHead)
      else others.push(part)
    }
    if (cells.length > 0) rows.push({ cells, isHead: isInHead || cells.every(({ name }) => name === 'th') })
  }
  readParts(table.children, false)
  return { rows, others }
}

function holdsCell({ children }: VisibleElement): boolean {
  return children.some((child) => typeof child !== 'string' && (CELLS.has(child.name) || holdsCell(child)))
}

function writeTable(rows: readonly Row<string>[]): string {
  if (rows.every(({ cells }) => cells.every((cell) => cell === ''))) return ''
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  // A Markdown table needs a head. It is empty if the HTML has none.
  const [head, ...body] = rows[0]?.isHead === true ? rows : [{ cells: [] }, ...rows]
  const columns = Array.from({ length: width }, (_, index) => head?.cells[index] ?? '')
  const lines = [columns, columns.map(() => '---'), ...body.map(({ cells }) => cells)]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** @param listBreak The separator before a list that may follow a block without a blank line. */
function joinBlocks(blocks: readonly Block[], listBreak: '\n' | '\n\n'): string {
  return blocks
    .map(
      ({ markdown, isTight }, index) => (index === 0 ? '' : isTight === true ? listBreak : '\n\n') + markdown,
    )
    .join('')
}

/** Puts blocks into a list item or a quote: the marker before the first line, the indent before all others. */
function withMarker(marker: string, markdown: string, indent: string): string {
  const [first, ...others] = markdown.split('\n')
  return [marker + first, ...others.map((line) => (line === '' ? indent.trimEnd() : indent + line))].join(
    '\n',
  )
}
