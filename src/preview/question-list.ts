import type { HtmlPolicy } from '../content/sanitize/policy.js'
import { sanitizeHtml } from '../content/sanitize/sanitize.js'
import { nodesOfType, resolveNodes, textOf } from '../jsonld/graph/graph-index.js'
import { type Html, html, trusted } from './html.js'
import { plural } from './plural.js'
import { type PreviewContext, textAttributes } from './preview-context.js'

/** A question to show. */
export interface ShownQuestion {
  /** The question as plain text. */
  readonly question: string
  /** The answer, not sanitised. */
  readonly html: string
}

/** The questions of the page, or of the graph if the page has none. */
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

/** Renders questions that open to show their answers. */
export function renderQuestions(questions: readonly ShownQuestion[], context: PreviewContext): Html {
  const items = questions.map(
    (item, index) =>
      html`<details class="question"${index === 0 ? html` open` : undefined}><summary>${item.question || '(no question)'}</summary><div class="answer">${renderAnswer(item, context)}</div></details>`,
  )
  return html`<p>${plural(items.length, 'question')}</p><div${textAttributes(context)}>${items}</div>`
}

function renderAnswer(item: ShownQuestion, { url }: PreviewContext): Html {
  const answer = sanitizeHtml(item.html, SHOWN_POLICY, { baseUrl: url }).trim()
  return answer === '' ? html`<p class="note">No answer text</p>` : trusted(answer)
}

/** The policy for answers in the preview: no headings, which would mix with those of the preview, and nothing that has to be loaded. */
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
