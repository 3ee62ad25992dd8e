import { toText } from '../../content/html/text.js'
import { addToGroup } from '../../internal/group-by.js'
import { once } from '../../internal/once.js'
import type { CollectedQuestion } from './collected-question.js'
import { normalizeQuestion } from './normalize-question.js'
import { toQuestionLine } from './question-line.js'
import type { StructuredQuestion } from './structured-question.js'
import { withoutResidue } from './without-residue.js'

/**
 * Merges structured data into the questions of the markup.
 *
 * If the markup has the same question, by id or by text, the markup wins: the data was written when the post was saved,
 * and the question may have been changed or hidden since. Data of kind `faq` confirms that a disclosure is a question.
 */
export function mergeStructured(
  html: string,
  found: readonly CollectedQuestion[],
  structured: readonly StructuredQuestion[],
): CollectedQuestion[] {
  const questions = [...found]
  const byKey = new Map<string, CollectedQuestion[]>()
  for (const question of found) for (const key of keysOf(question)) addToGroup(byKey, key, question)
  /** Keys that the data has already named: a hostile page repeats them thousands of times. */
  const named = new Set<string>()
  const confirmed = new Set<CollectedQuestion>()
  const lines = once(() => new Set(toText(html).split('\n').map(normalizeQuestion)))
  for (const item of structured) {
    const question = toQuestionLine(item.question)
    if (question === '') continue
    // A name may be HTML, plain text, or HTML that was escaped once more.
    const names = [question, item.question, toQuestionLine(question)]
    const keys = names.flatMap((name) => keysOf({ ...item, question: name }))
    const key = keys.find((key) => byKey.has(key))
    if (key === undefined) {
      const visible = item.visible ?? lines().has(normalizeQuestion(question))
      const added = { ...item, question, answer: withoutResidue(item.answer), visible }
      // Not by its id: data may give one id to many questions.
      addToGroup(byKey, textKeyOf(question), added)
      questions.push(added)
    } else if (!named.has(key)) {
      named.add(key)
      if (item.kind === 'faq') for (const twin of byKey.get(key) ?? []) confirmed.add(twin)
    }
  }
  return confirmed.size === 0 ? questions : confirm(questions, confirmed)
}

/** Copies questions, with the kind `faq` for those confirmed. Parents are copied with them. */
function confirm(
  questions: readonly CollectedQuestion[],
  confirmed: ReadonlySet<CollectedQuestion>,
): CollectedQuestion[] {
  const copies = new Map<CollectedQuestion, CollectedQuestion>()
  for (const question of questions) {
    const parent = question.parent && copies.get(question.parent)
    copies.set(question, {
      ...question,
      ...(confirmed.has(question) && { kind: 'faq' }),
      ...(parent !== undefined && { parent }),
    })
  }
  return [...copies.values()]
}

/** Two questions are the same if they share a key. */
function keysOf({ id, question }: Pick<CollectedQuestion, 'id' | 'question'>): string[] {
  const key = textKeyOf(question)
  return id === undefined ? [key] : [`id:${id}`, key]
}

function textKeyOf(question: string): string {
  return `text:${normalizeQuestion(question)}`
}
