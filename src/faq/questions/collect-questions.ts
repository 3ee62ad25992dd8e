import { toText } from '../../content/html/text.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'
import { findHeadings, type HeadingOptions } from './find-headings.js'
import { compilePatterns, countMarks, type FoundItem, findActive, findItems } from './find-items.js'
import { foldQuestion } from './normalize-question.js'
import { QUESTION_PATTERNS } from './patterns/question-patterns.js'
import type { QuestionPattern } from './question-pattern.js'
import { readBlocks } from './read-blocks.js'
import { readJsonLd } from './read-json-ld.js'
import type { DataItem } from './structured-question.js'
import { withoutResidue } from './without-residue.js'

/** A question of a content, in document order, before it is decided whether it counts and what its answer says. */
export interface CollectedQuestion {
  readonly source: string
  /** Disclosures become questions where the content's own structured data call them so. */
  kind: QuestionPattern['kind']
  /** Where in the content it begins. */
  readonly start: number
  readonly id?: string
  /** Plain text; empty where the item has none. */
  readonly question: string
  /** HTML as the content has it; empty where the item has none. */
  readonly answer: string
  readonly visible: boolean
  /** The question in whose answer this one stands. */
  readonly parent?: CollectedQuestion
}

/** Where questions are looked for. */
export interface CollectOptions {
  /** The markup that is known; `QUESTION_PATTERNS` where absent. */
  readonly patterns?: readonly QuestionPattern[] | undefined
  /**
   * Whether headings that ask count as questions, with what follows them as the answer: where a content has at least
   * two such headings. `false` where absent.
   */
  readonly headings?: boolean | HeadingOptions | undefined
}

/** Where contents and data may hold questions: looked for before anything is parsed. */
const DATA_MARK = /[lL][dD]\+[jJ]|<!-- wp:/

/**
 * Whether a content may hold more questions than are known of it: seen without parsing it, since a plugin that knows its
 * own block is the usual case.
 * @param known The ids of the questions that are known.
 */
export function mayHoldMore(
  html: string,
  known: readonly string[],
  { patterns = QUESTION_PATTERNS, headings }: CollectOptions,
): boolean {
  if (headings || DATA_MARK.test(html) || known.some((id) => id === '' || !html.includes(id))) return true
  return countMarks(html, compilePatterns(patterns)) > known.length
}

/**
 * Collects the questions of a content from whatever markup it uses, each once.
 *
 * @param data Questions that are known from elsewhere, such as mapped fields.
 */
export function collectQuestions(
  html: string,
  options: CollectOptions = {},
  data: readonly DataItem[] = [],
): CollectedQuestion[] {
  const { patterns = QUESTION_PATTERNS, headings = false } = options
  const active = findActive(html, compilePatterns(patterns))
  const isMarked = active.length > 0 || DATA_MARK.test(html)
  if (!isMarked && headings === false && data.length === 0) return []
  const { items, scripts } = isMarked ? findItems(html, active) : { items: [], scripts: [] }
  const found = readItems(items)
  const others = [...data, ...readBlocks(html, patterns), ...scripts.flatMap(readJsonLd)]
  const questions = others.length === 0 ? found : addData(html, found, others)
  if (headings !== false) questions.push(...findHeadings(html, headings === true ? {} : headings, items))
  return questions.sort((a, b) => a.start - b.start)
}

function readItems(items: readonly FoundItem[]): CollectedQuestion[] {
  const read = new Map<FoundItem, CollectedQuestion>()
  for (const item of items) {
    const { source, kind, start, id, visible, parent } = item
    const outer = parent === undefined ? undefined : read.get(parent)
    read.set(item, {
      source,
      kind,
      start,
      ...(id !== undefined && { id }),
      question: toLine(item.question),
      answer: withoutResidue(item.answer),
      visible,
      ...(outer !== undefined && { parent: outer }),
    })
  }
  return [...read.values()]
}

/**
 * Adds what data say beyond the markup. An item of the markup that data name as well (by its id, else by its question) says
 * it better: what was written into data when a post was saved may be out of date, or hidden since.
 */
function addData(
  html: string,
  found: readonly CollectedQuestion[],
  data: readonly DataItem[],
): CollectedQuestion[] {
  const questions = [...found]
  /** Where the questions with an id or a text stand in the list. */
  const places = new Map<string, number[]>()
  const keep = (keys: readonly string[], place: number) => {
    for (const key of keys) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [place])
      else known.push(place)
    }
  }
  questions.forEach((question, place) => {
    keep(keysOf(question), place)
  })
  /** What stands alone on a line, as questions do. */
  let lines: ReadonlySet<string> | undefined
  for (const item of data) {
    const question = toLine(item.question)
    if (question === '') continue
    // A name may be HTML, text, or HTML that was escaped once more.
    const names = [question, item.question, toLine(question)]
    const keys = names.flatMap((name) => keysOf({ ...item, question: name }))
    const twins = keys.map((key) => places.get(key)).find((places) => places !== undefined)
    if (twins !== undefined) {
      if (item.kind === 'faq') for (const place of twins) (questions[place] as CollectedQuestion).kind = 'faq'
      // They are known now, however often data name them again.
      twins.length = 0
      continue
    }
    lines ??= new Set(toText(html).split('\n').map(foldQuestion))
    const visible = item.visible ?? lines.has(foldQuestion(question))
    const added = { ...item, question, answer: withoutResidue(item.answer), visible }
    // Data may give one id to many: only what they ask tells them apart.
    keep(keysOf({ question }), questions.length)
    questions.push(added)
  }
  return questions
}

/** What tells whether two items are the same. */
function keysOf({ id, question }: Pick<CollectedQuestion, 'id' | 'question'>): string[] {
  const keys = [`text:${foldQuestion(question)}`]
  return id === undefined ? keys : [`id:${id}`, ...keys]
}

/** A question as one line of plain text. */
function toLine(html: string): string {
  const shown = html.includes('aria-hidden') ? sanitizeHtml(html, CONTENT_POLICY) : html
  return toText(shown).replace(/\s{2,}|[^\S ]/g, ' ')
}
