import { escapeMarkdown, markdownCode, markdownLink } from './markdown-text.js'

/** A piece of a line in one style. */
export interface Run {
  readonly kind: 'text' | 'code' | 'image' | 'break'
  /** The decoded text; the Markdown of an image. */
  readonly text: string
  readonly style: RunStyle
}

/** How a run is written. */
export interface RunStyle {
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** The element of code that the run is part of: another object, another element. */
  readonly code?: object
  /** The link that the run is part of: another object, another link. */
  readonly link?: { readonly url: string }
}

/** Collects runs, with white space collapsed and pieces of the same style joined. */
export interface LineCollector {
  text(text: string, style: RunStyle): void
  image(markdown: string, style: RunStyle): void
  breakLine(): void
  /** What was collected; the collector begins anew. */
  take(): readonly Run[]
}

/** Makes a {@link LineCollector}. */
export function collectLine(): LineCollector {
  let runs: { kind: Run['kind']; pieces: string[]; style: RunStyle }[] = []
  // White space in front of the first visible character, and around line breaks, is none.
  let isSpaced = false

  const push = (kind: Run['kind'], text: string, style: RunStyle) => {
    const last = runs.at(-1)
    const space = isSpaced && last !== undefined && last.kind !== 'break' ? ' ' : ''
    const joins = last?.kind === kind && kind !== 'image' && mayJoin(last.style, space, style)
    isSpaced = false
    if (joins) last.pieces.push(space + text)
    else {
      const { link } = style
      // The space between two parts of a link belongs to it.
      if (space !== '')
        runs.push({
          kind: 'text',
          pieces: [space],
          style: link !== undefined && link === last?.style.link ? { link } : {},
        })
      runs.push({ kind, pieces: [text], style })
    }
  }

  return {
    text(text, style) {
      const words = text.replace(WHITE_SPACE, ' ')
      const visible = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined)
      if (words.startsWith(' ')) isSpaced = true
      if (visible === '') return
      push(style.code !== undefined ? 'code' : 'text', visible, style)
      isSpaced = words.endsWith(' ')
    },
    image: (markdown, style) => push('image', markdown, style),
    breakLine() {
      isSpaced = false
      if (runs.length > 0 && runs.at(-1)?.kind !== 'break')
        runs.push({ kind: 'break', pieces: [], style: {} })
    },
    take() {
      while (isEmpty(runs.at(-1))) runs.pop()
      const taken = runs.map(({ kind, pieces, style }) => ({ kind, text: pieces.join(''), style }))
      runs = []
      isSpaced = false
      return taken
    },
  }
}

/** Whether nothing comes of a run at the end of a line. */
function isEmpty(run: { kind: Run['kind']; pieces: readonly string[] } | undefined): boolean {
  return run !== undefined && (run.kind === 'break' || run.pieces.every((piece) => piece.trim() === ''))
}

/** Where a line stands: the breaks of a paragraph are its own, a heading and a cell of a table are one line. */
export type LinePlace = 'paragraph' | 'heading' | 'cell'

/** Writes runs as Markdown. */
export function printLine(runs: readonly Run[], place: LinePlace): string {
  const pieces: string[] = []
  for (let start = 0; start < runs.length; ) {
    const link = runs[start]?.style.link
    let end = start + 1
    while (end < runs.length && runs[end]?.style.link === link) end++
    const group = runs.slice(start, end)
    if (link === undefined) printRuns(group, place, pieces, end < runs.length ? '[' : '')
    else {
      const inner: string[] = ['[']
      printRuns(group, place, inner, ']')
      const text = inner.join('').slice(1)
      if (text.trim() === '') pieces.push(text)
      else pushBracket(pieces, markdownLink(text, link.url))
    }
    start = end
  }
  return pieces.join('')
}

/** Writes runs of which none or all are of one link, behind what is written already and in front of `after`. */
function printRuns(runs: readonly Run[], place: LinePlace, pieces: string[], after: string): void {
  runs.forEach((run, index) => {
    const { kind, text } = run
    if (kind === 'break') pieces.push(place === 'paragraph' ? '\\\n' : ' ')
    else if (kind === 'image') pushBracket(pieces, text)
    // In a table a `|` ends the cell, in code too, and there is no way to tell how many backslashes keep it.
    else if (kind === 'code' && !(place === 'cell' && text.includes('|'))) pieces.push(markdownCode(text))
    else {
      const next = runs[index + 1]
      const following =
        next === undefined ? after : next.kind === 'text' ? next.text : next.kind === 'break' ? ' ' : '`'
      pieces.push(printText(run, pieces.at(-1)?.slice(-2) ?? '', following))
    }
  })
}

/** Adds a link or an image. An exclamation mark right before a link would make an image of it. */
function pushBracket(pieces: string[], markdown: string): void {
  const last = pieces.at(-1)
  if (last?.endsWith('!')) pieces[pieces.length - 1] = `${last.slice(0, -1)}\\!`
  pieces.push(markdown)
}

/**
 * Writes a run of text, with its emphasis where Markdown can express it: between a letter and a quotation mark it
 * cannot, nor right behind another emphasis.
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function printText({ text, style }: Run, before: string, after: string): string {
  const mark = (style.strong === true ? '**' : '') + (style.emphasis === true ? '*' : '')
  const visible = text.trim()
  if (mark === '' || visible === '') return escapeMarkdown(text)
  const start = text.slice(0, text.length - text.trimStart().length)
  const end = text.slice(text.trimEnd().length)
  const isApart = start !== '' || !before.endsWith('*')
  const canOpen = !STARTS_WITH_MARK.test(visible.slice(0, 2)) || ENDS_APART.test((before + start).slice(-2))
  const canClose = !ENDS_WITH_MARK.test(visible.slice(-2)) || STARTS_APART.test((end + after).slice(0, 2))
  return isApart && canOpen && canClose
    ? start + mark + escapeMarkdown(visible) + mark + end
    : escapeMarkdown(text)
}

// Unicode punctuation and symbols; of those, what every version of CommonMark takes for punctuation.
const STARTS_WITH_MARK = /^[\p{P}\p{S}]/u
const ENDS_WITH_MARK = /[\p{P}\p{S}]$/u
const STARTS_APART = /^(?:$|[\t\n\f\r\p{Zs}\p{P}]|[$+<=>^`|~])/u
const ENDS_APART = /(?:^|[\t\n\f\r\p{Zs}\p{P}]|[$+<=>^`|~])$/u

const WHITE_SPACE = /[\t\n\f\r ]+/g

/** Whether two runs are one. Two spans of code need something between them. */
function mayJoin(one: RunStyle, space: string, other: RunStyle): boolean {
  if (one.link !== other.link) return false
  if (one.code !== undefined || other.code !== undefined) return one.code === other.code || space === ''
  return one.strong === other.strong && one.emphasis === other.emphasis
}
