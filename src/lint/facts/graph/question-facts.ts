import { toText } from '../../../content/html/text.js'
import { once } from '../../../internal/once.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { type Place, placeWithin } from '../place.js'
import { listElements, type MarkupElement } from '../text/markup-facts.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** A question of an FAQ in a graph. */
export interface PlacedQuestion {
  /** Its node. */
  readonly node: PlacedNode
  /** The question as it is written, the first of several; `''` where it has none. */
  readonly name: string
  /** All that is written as the question. */
  readonly names: readonly string[]
  /** Where `name` stands, or the node where it has none. */
  readonly place: Place
  /** The nodes of its accepted answers, those that it only names too. */
  readonly answers: readonly PlacedNode[]
}

/** An answer of an FAQ in a graph. */
export interface PlacedAnswer {
  /** What it answers. */
  readonly question: PlacedQuestion
  /** Its text, HTML. */
  readonly html: string
  /** What a reader sees of it. */
  readonly text: string
  /** The elements of its HTML. */
  readonly elements: readonly MarkupElement[]
  /** BCP 47, as answer or question say it; absent where neither does. */
  readonly language?: string
  /** Where its text stands. */
  readonly place: Place
}

/** The questions of a graph, less those that a QAPage or a Quiz holds: their rules are others. */
export function listQuestions(graph: GraphFacts): PlacedQuestion[] {
  const others = new Set(
    OTHER_HOLDERS.flatMap((type) => graph.ofType(type)).flatMap((holder) =>
      ['mainEntity', 'hasPart'].flatMap((property) => graph.nodesIn(holder, property).map(({ key }) => key)),
    ),
  )
  return graph
    .ofType('Question')
    .filter(({ key }) => !others.has(key))
    .map((node) => {
      const names = textsIn(node.node.name)
      return {
        node,
        name: names[0] ?? '',
        names,
        place: node.node.name === undefined ? node.place : placeWithin(node.place, ['name'], 0),
        answers: graph.nodesIn(node, 'acceptedAnswer'),
      }
    })
}

/** The texts of the answers of questions, blank or not; of an answer to several questions, once. */
export function listAnswers(graph: GraphFacts, questions: readonly PlacedQuestion[]): PlacedAnswer[] {
  const known = new Set<unknown>()
  return questions.flatMap((question) =>
    question.answers.flatMap((answer) => {
      if (known.has(answer.key)) return []
      known.add(answer.key)
      return listTextsOf(graph, answer).map(([html, { node, place }]): PlacedAnswer => {
        const language = textIn(node.inLanguage) || textIn(question.node.node.inLanguage)
        const text = once(() => toText(html))
        const elements = once(() => listElements(html))
        return {
          question,
          html,
          get text() {
            return text()
          },
          get elements() {
            return elements()
          },
          ...(language !== '' && { language }),
          place: placeWithin(place, ['text'], 0),
        }
      })
    }),
  )
}

/** The texts of an answer, wherever it is described. */
export function textsOfAnswer(graph: GraphFacts, answer: PlacedNode): string[] {
  return listTextsOf(graph, answer).map(([html]) => html)
}

/** The text of a property, the first of several; `''` where it has none. */
export function textIn(value: JsonValue | undefined): string {
  return textsIn(value)[0] ?? ''
}

function textsIn(value: JsonValue | undefined): string[] {
  return toArray(value).filter((text) => typeof text === 'string')
}

function listTextsOf(graph: GraphFacts, answer: PlacedNode): (readonly [html: string, node: PlacedNode])[] {
  return graph
    .descriptionsOf(answer, 'text')
    .flatMap((placed) => textsIn(placed.node.text).map((html) => [html, placed] as const))
}

const OTHER_HOLDERS: readonly string[] = ['QAPage', 'Quiz']
