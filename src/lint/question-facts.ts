import { toText } from '../content/text.js'
import { listOf } from '../jsonld/list-of.js'
import type { JsonValue } from '../jsonld/node.js'
import { isFields } from '../wordpress/guards.js'
import type { GraphFacts, PlacedNode } from './graph-facts.js'
import { listElements, type MarkupElement } from './markup-facts.js'
import { once } from './once.js'
import { type Place, placeWithin } from './place.js'

/** A question of an FAQ in a graph. */
export interface PlacedQuestion {
  /** Its node. */
  readonly node: PlacedNode
  /** The question as it is written; `''` where it has none. */
  readonly name: string
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
      ['mainEntity', 'hasPart'].flatMap((property) => graph.nodesIn(holder, property)),
    ),
  )
  return graph
    .ofType('Question')
    .filter((node) => !others.has(node))
    .map((node) => ({
      node,
      name: textIn(node.node.name),
      place: node.node.name === undefined ? node.place : placeWithin(node.place, ['name'], 0),
      answers: graph.nodesIn(node, 'acceptedAnswer'),
    }))
}

/** The answers of questions that have a text, blank or not. */
export function listAnswers(questions: readonly PlacedQuestion[]): PlacedAnswer[] {
  return questions.flatMap((question) =>
    question.answers.flatMap(({ node, place }): PlacedAnswer[] => {
      if (!hasText(node.text)) return []
      const language = textIn(node.inLanguage) || textIn(question.node.node.inLanguage)
      const html = textIn(node.text)
      const text = once(() => toText(html))
      const elements = once(() => listElements(html))
      return [
        {
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
        },
      ]
    }),
  )
}

/** Whether a property holds a text at all. */
export function hasText(value: JsonValue | undefined): boolean {
  return readText(value) !== undefined
}

/** The text of a property, the first of several; `''` where it has none. */
export function textIn(value: JsonValue | undefined): string {
  return readText(value) ?? ''
}

/** https://www.w3.org/TR/json-ld11/#value-objects */
function readText(value: JsonValue | undefined): string | undefined {
  const [first] = listOf(value)
  const text = isFields(first) ? first['@value'] : first
  return typeof text === 'string' ? text : undefined
}
const OTHER_HOLDERS: readonly string[] = ['QAPage', 'Quiz']
