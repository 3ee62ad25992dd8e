import { readAttributes } from '../../content/html/attributes.js'
import { HEADING_ELEMENTS, VOID_ELEMENTS } from '../../content/html/elements.js'
import { decodeAttribute } from '../../content/html/entities.js'
import { toText } from '../../content/html/text.js'
import { walkHtml } from '../../content/html/walk.js'
import type { CollectedQuestion } from './collect-questions.js'
import type { FoundItem } from './find-items.js'
import { asks } from './question-mark.js'

/** Which headings ask. */
export interface HeadingOptions {
  /**
   * Words with which a question may begin that ends in no question mark, such as `how` and `why`; case does not
   * matter. None where absent.
   */
  readonly questionWords?: readonly string[] | undefined
}

/** A heading as it stands in the content. */
interface Section {
  readonly level: number
  readonly id: string
  /** The element that holds it: an answer does not reach beyond. */
  readonly holder: { end: number }
  readonly start: number
  readonly contentStart: number
  contentEnd: number
  end: number
}

/** How many questions within each other are told apart. */
const DEEPEST = 3

/** How many headings are looked through for the end of an answer. */
const FURTHEST = 500

/** How many headings have to ask before they are an FAQ. */
const FEWEST = 2

/**
 * Finds headings (`h2` to `h4`) that ask, each with what follows it up to the next heading of its rank or a higher
 * one, or to an item of FAQ markup.
 * @param claimed Items of FAQ markup, in document order: headings in them are theirs.
 */
export function findHeadings(
  html: string,
  { questionWords = [] }: HeadingOptions,
  claimed: readonly FoundItem[],
): CollectedQuestion[] {
  const words = new Set(questionWords.map((word) => word.toLowerCase()))
  const items = claimed.filter(({ parent }) => parent === undefined)
  const sections = listSections(html)
  const questions: CollectedQuestion[] = []
  /** The questions that the walk is in. */
  const outer: { readonly question: CollectedQuestion; readonly end: number }[] = []
  let passed = 0
  sections.forEach((section, index) => {
    while ((items[passed]?.end ?? Number.POSITIVE_INFINITY) <= section.start) passed++
    const item = items[passed]
    if (section.level < 2 || section.level > 4 || (item !== undefined && item.start < section.start)) return
    const question = toText(html.slice(section.contentStart, section.contentEnd)).replace(/\s+/g, ' ')
    if (!asks(question) && !words.has(firstWord(question))) return
    while (outer.length > 0 && (outer.at(-1)?.end ?? 0) <= section.start) outer.pop()
    if (outer.length === DEEPEST) return
    const end = Math.min(
      section.holder.end,
      startOfNext(sections, index) ?? html.length,
      item?.start ?? html.length,
    )
    const parent = outer.at(-1)?.question
    const asked: CollectedQuestion = {
      source: 'headings',
      kind: 'faq',
      start: section.start,
      ...(section.id !== '' && { id: section.id }),
      question,
      answer: html.slice(section.end, end).trim(),
      visible: true,
      ...(parent !== undefined && { parent }),
    }
    outer.push({ question: asked, end })
    questions.push(asked)
  })
  if (questions.length < FEWEST) return []
  // A heading above others that ask is no question where nothing but these follows it.
  const starts = new Set(questions.map(({ start }) => start))
  return questions.filter(
    ({ answer, start }) => answer !== '' && !isHeadingAlone(html, answer, start, starts),
  )
}

function isHeadingAlone(html: string, answer: string, start: number, starts: ReadonlySet<number>): boolean {
  return starts.has(html.indexOf(answer.slice(0, 200), start))
}

/** Where the next heading of the same rank or a higher one begins within the same element. */
function startOfNext(sections: readonly Section[], index: number): number | undefined {
  const { level, holder } = sections[index] as Section
  for (let place = index + 1; place < Math.min(sections.length, index + FURTHEST); place++) {
    const next = sections[place] as Section
    if (next.start >= holder.end) return undefined
    if (next.holder === holder && next.level <= level) return next.start
  }
  return undefined
}

function listSections(html: string): Section[] {
  const sections: Section[] = []
  const holders: { end: number }[] = [{ end: html.length }]
  /** The headings that are open; a heading within another one is part of its text. */
  const open: (Section | undefined)[] = []
  let depth = 0
  walkHtml(html, {
    text() {},
    open(name, source, start) {
      if (VOID_ELEMENTS.has(name)) return
      const isHeading = HEADING_ELEMENTS.has(name) && depth === 0
      const section = isHeading
        ? toSection(name, source, start, holders.at(-1) as Section['holder'])
        : undefined
      if (section !== undefined) {
        sections.push(section)
        depth++
      }
      open.push(section)
      holders.push({ end: html.length })
    },
    close(_, source, end) {
      const holder = holders.pop() as Section['holder']
      holder.end = end
      const section = open.pop()
      if (section === undefined) return
      section.contentEnd = end
      section.end = end + source.length
      depth--
    },
  })
  return sections
}

function toSection(name: string, source: string, start: number, holder: Section['holder']): Section {
  const contentStart = start + source.length
  const id = decodeAttribute(readAttributes(source).get('id') ?? '').trim()
  return {
    level: Number(name.charAt(1)),
    id,
    holder,
    start,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
  }
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? ''
}
