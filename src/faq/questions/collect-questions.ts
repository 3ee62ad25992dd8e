import type { CollectOptions } from './collect-options.js'
import type { CollectedQuestion } from './collected-question.js'
import { compilePatterns } from './compile-patterns.js'
import { findHeadings } from './find-headings.js'
import { findActive, findItems } from './find-items.js'
import { mergeStructured } from './merge-structured.js'
import { QUESTION_PATTERNS } from './patterns/question-patterns.js'
import { toQuestionLine } from './question-line.js'
import { readBlocks } from './read-blocks.js'
import type { FoundItem } from './read-item.js'
import { readJsonLd } from './read-json-ld.js'
import type { StructuredQuestion } from './structured-question.js'
import { withoutResidue } from './without-residue.js'

/** Matches all content that has JSON-LD or block attributes. */
const DATA_HINT = /[lL][dD]\+[jJ]|<!-- wp:/

/**
 * Whether content may have questions other than the known ones. Does not parse the content, because a plugin usually
 * knows all questions of its own block.
 *
 * @param known Ids of the known questions.
 */
export function mayHoldMore(
  html: string,
  known: readonly string[],
  { patterns = QUESTION_PATTERNS, headings }: CollectOptions,
): boolean {
  if (headings || DATA_HINT.test(html) || known.some((id) => id === '' || !html.includes(id))) return true
  const { active, count } = findActive(html, compilePatterns(patterns))
  // An item may contain any number of questions, unless its answer is the rest of the item.
  return count > known.length || active.some(({ answer }) => !answer.includes('rest'))
}

/** What is known about content besides its HTML. */
export interface CollectSources {
  /** Questions known from elsewhere, such as mapped fields. */
  readonly data?: readonly StructuredQuestion[]
  /** Absolute URL of the page, to which the links of reference marks lead. */
  readonly pageUrl?: string | undefined
}

/** Collects the questions of content, in document order and each once. */
export function collectQuestions(
  html: string,
  options: CollectOptions = {},
  { data = [], pageUrl }: CollectSources = {},
): CollectedQuestion[] {
  const { patterns = QUESTION_PATTERNS, headings = false } = options
  const { active } = findActive(html, compilePatterns(patterns))
  const hasMarkup = active.length > 0 || DATA_HINT.test(html)
  if (!hasMarkup && headings === false && data.length === 0) return []
  const { items, scripts } = hasMarkup ? findItems(html, active) : { items: [], scripts: [] }
  const found = toQuestions(items, pageUrl)
  const structured = [...data, ...readBlocks(html, patterns), ...scripts.flatMap(readJsonLd)]
  const questions = structured.length === 0 ? found : mergeStructured(html, found, structured)
  if (headings !== false)
    questions.push(...findHeadings(html, headings === true ? {} : headings, items, pageUrl))
  return questions.sort((one, other) => one.start - other.start)
}

function toQuestions(items: readonly FoundItem[], pageUrl: string | undefined): CollectedQuestion[] {
  const questions = new Map<FoundItem, CollectedQuestion>()
  for (const item of items) {
    const { source, kind, start, end, id, visible, parts } = item
    const parent = item.parent && questions.get(item.parent)
    questions.set(item, {
      source,
      kind,
      start,
      end,
      ...(id !== undefined && { id }),
      question: toQuestionLine(item.question, pageUrl),
      answer: withoutResidue(item.answer),
      visible,
      parts,
      ...(parent !== undefined && { parent }),
    })
  }
  return [...questions.values()]
}
