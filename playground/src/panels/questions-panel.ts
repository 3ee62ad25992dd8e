import type { Question } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { make } from '../dom.js'
import { makeEmpty } from '../empty.js'
import type { Examination } from '../examine.js'
import { highlight } from '../highlight.js'
import { makeSource } from '../source-block.js'

/** Shows the questions of the page, each with its answer as text and HTML. */
export function renderQuestionsPanel({ page, head }: Examination): Node {
  if (page.questions.length === 0) {
    return makeEmpty(
      'No questions',
      'The content has no FAQ markup, and the post itself is not a question. In the options, “Questions” can treat the post as a question or read headings with a question mark.',
    )
  }
  const inGraph = new Set(findNodes(head.graph, 'Question').map((node) => String(node['@id']).split('#')[1]))
  return make(
    'ol',
    { class: 'questions', lang: page.language },
    ...page.questions.map((question) => renderQuestion(question, inGraph.has(question.id))),
  )
}

function renderQuestion(
  { question, answer, source, id, depth, visible }: Question,
  isInGraph: boolean,
): Node {
  return make(
    'li',
    { class: depth > 0 ? 'nested' : undefined },
    make('h3', { dir: 'auto' }, question),
    make(
      'p',
      { class: 'badges' },
      make('span', { class: 'badge' }, source),
      make(
        'span',
        { class: `badge ${isInGraph ? 'good' : 'warning'}` },
        isInGraph ? 'in the graph' : 'not in the graph',
      ),
      depth > 0 && make('span', { class: 'badge' }, `depth ${depth}`),
      !visible && make('span', { class: 'badge warning' }, 'only in structured data'),
      make('code', {}, id),
    ),
    make('p', { class: 'answer', dir: 'auto' }, answer.text),
    make(
      'details',
      {},
      make('summary', {}, 'HTML of the answer'),
      makeSource(`HTML of the answer to ${question}`, highlight(answer.html, 'html')),
    ),
  )
}
