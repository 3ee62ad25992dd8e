import { collapseWhiteSpace } from '../html/white-space.js'
import { escapeMarkdown, markdownCode, markdownLink } from './markdown-text.js'

/** A piece of a line in one style. */
export interface Run {
  readonly kind: 'text' | 'code' | 'image' | 'break'
  /** The decoded text, or the Markdown of an image. */
  readonly text: string
  readonly style: RunStyle
}

/** The style of a run. */
export interface RunStyle {
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** The code element that the run is part of. A different object is a different element. */
  readonly code?: object
  /** The link that the run is part of. A different object is a different link. */
  readonly link?: { readonly url: string }
}

/** Collects runs. Collapses white space and joins pieces of the same style. */
export interface LineCollector {
  text(text: string, style: RunStyle): void
  image(markdown: string, style: RunStyle): void
  breakLine(): void
  /** Returns the collected runs and starts over. */
  take(): readonly Run[]
}

/** Makes a {@link LineCollector}. */
export function collectLine(): LineCollector {
  let runs: { kind: Run['kind']; pieces: string[]; style: RunStyle }[] = []
  // White space before the first visible character and around line breaks is dropped.
  let isSpaced = false

  const push = (kind: Run['kind'], text: string, style: RunStyle) => {
    const last = runs.at(-1)
    const space = isSpaced && last !== undefined && last.kind !== 'break' ? ' ' : ''
    const joins = last?.kind === kind && kind !== 'image' && mayJoin(last.style, space, style)
    isSpaced = false
    if (joins) last.pieces.push(space + text)
    else {
      const { link } = style
      // A space between two parts of a link belongs to the link.
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
      const words = collapseWhiteSpace(text)
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

/** Whether a run is invisible at the end of a line. */
function isEmpty(run: { kind: Run['kind']; pieces: readonly string[] } | undefined): boolean {
  return run !== undefined && (run.kind === 'break' || run.pieces.every((piece) => piece.trim() === ''))
}

/** Where a line is used. A paragraph may have line breaks; a heading or a table cell is one line. */
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

/** Appends runs that are all in the same link, or all outside links. `after` is what follows them. */
function printRuns(runs: readonly Run[], place: LinePlace, pieces: string[], after: string): void {
  runs.forEach((run, index) => {
    const { kind, text } = run
    if (kind === 'break') pieces.push(place === 'paragraph' ? '\\\n' : ' ')
    else if (kind === 'image') pushBracket(pieces, text)
    // In a table a `|` ends the cell even in code, and parsers disagree on how to escape it there.
    else if (kind === 'code' && !(place === 'cell' && text.includes('|'))) pieces.push(markdownCode(text))
    else {
      const next = runs[index + 1]
      const following =
        next === undefined ? after : next.kind === 'text' ? next.text : next.kind === 'break' ? ' ' : '`'
      pieces.push(printText(run, pieces.at(-1)?.slice(-2) ?? '', following))
    }
  })
}

/** Appends a link or an image. An exclamation mark right before a link would turn it into an image. */
function pushBracket(pieces: string[], markdown: string): void {
  const last = pieces.at(-1)
  if (last?.endsWith('!')) pieces[pieces.length - 1] = `${last.slice(0, -1)}\\!`
  pieces.push(markdown)
}

/**
 * Writes a run of text with its emphasis, if Markdown can express it. It cannot between a letter and a quotation mark, or
 * right after other emphasis.
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

// Unicode punctuation and symbols. The last two patterns contain only what every version of CommonMark treats as punctuation.
const STARTS_WITH_MARK = /^[\p{P}\p{S}]/u
const ENDS_WITH_MARK = /[\p{P}\p{S}]$/u
const STARTS_APART = /^(?:$|[\t\n\f\r\p{Zs}\p{P}]|[$+<=>^`|~])/u
const ENDS_APART = /(?:^|[\t\n\f\r\p{Zs}\p{P}]|[$+<=>^`|~])$/u

/** Whether two runs can be joined. Two adjacent code spans have to be. */
function mayJoin(one: RunStyle, space: string, other: RunStyle): boolean {
  if (one.link !== other.link) return false
  if (one.code !== undefined || other.code !== undefined) return one.code === other.code || space === ''
  return one.strong === other.strong && one.emphasis === other.emphasis
}
