import type { HtmlPolicy } from '../content/sanitize/policy.js'
import { sanitizeHtml } from '../content/sanitize/sanitize.js'
import { nodesOfType, resolveNodes, textOf } from '../jsonld/graph/graph-index.js'
import { type Html, html, trusted } from './html.js'
import type { PreviewContext } from './preview-context.js'

/** A question as it is shown. */
export interface ShownQuestion {
  /** The question as plain text. */
  readonly question: string
  /** The answer; need not be sanitised. */
  readonly html: string
}

/** The questions of a page, else those of its graph. */
export function listQuestions({ page, index }: PreviewContext): ShownQuestion[] {
  const questions = page?.questions ?? []
  if (questions.length > 0) return questions.map(({ question, answer }) => ({ question, html: answer.html }))
  return nodesOfType(index, 'Question').map((node) => ({
    question: textOf(node.name) ?? textOf(node.text) ?? '',
    html: [node.acceptedAnswer, node.suggestedAnswer]
      .flatMap((answers) => resolveNodes(answers, index))
      .map((answer) => textOf(answer.text) ?? '')
      .join('\n'),
  }))
}

/** Questions that open on their answers. */
export function renderQuestions(questions: readonly ShownQuestion[], context: PreviewContext): Html {
  const items = questions.map(
    (item, place) =>
      html`<details class="question"${place === 0 ? html` open` : undefined}><summary dir="auto">${item.question || '(without a question)'}</summary><div class="answer" dir="auto">${renderAnswer(item, context)}</div></details>`,
  )
  return html`<div class="questions">${items}</div>`
}

function renderAnswer(item: ShownQuestion, { address }: PreviewContext): Html {
  const answer = sanitizeHtml(item.html, SHOWN_POLICY, { baseUrl: address }).trim()
  return answer === '' ? html`<p class="note">No answer in text</p>` : trusted(answer)
}

/** What is shown of an answer: no headings, which would stand among the page's own, and nothing that has to be loaded. */
const SHOWN_POLICY: HtmlPolicy = {
  elements: {
    a: ['href'],
    b: [],
    blockquote: [],
    br: [],
    code: [],
    dd: [],
    div: [],
    dl: [],
    dt: [],
    em: [],
    i: [],
    li: [],
    ol: [],
    p: [],
    pre: [],
    strong: [],
    table: [],
    tbody: [],
    td: [],
    th: [],
    thead: [],
    tr: [],
    ul: [],
  },
  attributes: [],
  schemes: ['http', 'https', 'mailto', 'tel'],
  drop: ['audio', 'video'],
  dropHidden: true,
}
