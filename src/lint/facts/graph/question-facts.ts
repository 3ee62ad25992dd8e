import { toText } from '../../../content/html/text.js'
import { lazyProperties } from '../../../internal/lazy.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { type Place, placeWithin } from '../place.js'
import { listElements, type MarkupElement } from '../text/markup-facts.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'

/** A Question in a graph. */
export interface PlacedQuestion {
  /** Its node. */
  readonly node: PlacedNode
  /** The first name of the question as written. `''` if there is none. */
  readonly name: string
  /** All names of the question. */
  readonly names: readonly string[]
  /** The place of the name, or of the node if it has no name. */
  readonly place: Place
  /** Its accepted answers, with references resolved. */
  readonly answers: readonly PlacedNode[]
}

/** An accepted Answer in a graph. */
export interface PlacedAnswer {
  /** The question. */
  readonly question: PlacedQuestion
  /** Its `text`, which is HTML. */
  readonly html: string
  /** Its visible text. */
  readonly text: string
  /** The elements of its HTML. */
  readonly elements: readonly MarkupElement[]
  /** The language of the answer, else of the question, as BCP 47. Omitted if unknown. */
  readonly language?: string
  /** The place of the text. */
  readonly place: Place
}

/** Lists the questions of a graph, except those of a QAPage or Quiz, which have other rules. */
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

/** Lists the answers to questions that have text, even if it is blank. An answer to several questions is listed once. */
export function listAnswers(graph: GraphFacts, questions: readonly PlacedQuestion[]): PlacedAnswer[] {
  const listed = new Set<unknown>()
  return questions.flatMap((question) =>
    question.answers.flatMap((answer) => {
      if (listed.has(answer.key)) return []
      listed.add(answer.key)
      return listTextsOf(graph, answer).map(([html, { node, place }]): PlacedAnswer => {
        const language = textIn(node.inLanguage) || textIn(question.node.node.inLanguage)
        return withReadings({
          question,
          html,
          ...(language !== '' && { language }),
          place: placeWithin(place, ['text'], 0),
        })
      })
    }),
  )
}

const withReadings = /* @__PURE__ */ lazyProperties<
  Omit<PlacedAnswer, 'text' | 'elements'>,
  Pick<PlacedAnswer, 'text' | 'elements'>
>({
  text: ({ html }) => toText(html),
  elements: ({ html }) => listElements(html),
})

/** The texts in all descriptions of an answer. */
export function textsOfAnswer(graph: GraphFacts, answer: PlacedNode): string[] {
  return listTextsOf(graph, answer).map(([html]) => html)
}

/** The first string in a property. `''` if there is none. */
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
