import type { CollectedQuestion } from './collected-question.js'
import type { UnreadQuestion } from './lazy-answer.js'
import type { QuestionReporter } from './report-question.js'

/**
 * Gives each question its id, position and depth. Questions without text or answer are omitted, but count for positions.
 *
 * @param taken Ids that may not be used.
 */
export function numberQuestions(
  collected: readonly CollectedQuestion[],
  reporter?: QuestionReporter | undefined,
  taken: readonly string[] = [],
): UnreadQuestion[] {
  const questions: UnreadQuestion[] = []
  const counted = new Set(collected)
  const counts = new Map<CollectedQuestion | undefined, number>()
  const depths = new Map<CollectedQuestion, number>()
  const ids = new Map<string, number>(taken.map((id) => [id, 0]))
  for (const item of collected) {
    const { question, answer, source, visible } = item
    const parent = nearestCounted(item.parent, counted)
    const position = (counts.get(parent) ?? 0) + 1
    counts.set(parent, position)
    if (question === '' || answer === '') {
      reporter?.omitEmpty(item)
      // Questions nested in its answer move up to its depth.
      counted.delete(item)
      continue
    }
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1
    depths.set(item, depth)
    const id = unusedId(item.id ?? `question-${slugOf(question)}`, ids)
    questions.push({ id, position, question, answer: { html: answer }, source, depth, visible })
  }
  return questions
}

function nearestCounted(
  item: CollectedQuestion | undefined,
  counted: ReadonlySet<CollectedQuestion>,
): CollectedQuestion | undefined {
  let found = item
  while (found !== undefined && !counted.has(found)) found = found.parent
  return found
}

function slugOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Numbers an id that is taken: a copied block has the ids of the original. */
function unusedId(id: string, used: Map<string, number>): string {
  let count = used.get(id) ?? 0
  let unused = id
  while (used.has(unused)) unused = `${id}-${++count + 1}`
  used.set(id, count)
  if (unused !== id) used.set(unused, 0)
  return unused
}
