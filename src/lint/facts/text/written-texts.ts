import { decodeEntities } from '../../../content/html/entities.js'
import { kindOfProperty } from '../../../jsonld/graph/property-kinds.js'
import type { GraphFacts } from '../graph/graph-facts.js'
import type { JsonRecord } from '../page/records.js'
import type { Place } from '../place.js'
import type { PlacedText } from './plain-texts.js'
import { listTextFields, type WrittenText } from './text-fields.js'

/** The sources of texts that people wrote. */
export interface WrittenSources {
  readonly texts: readonly PlacedText[] | undefined
  readonly graph: GraphFacts | undefined
  readonly page: JsonRecord | undefined
  readonly post: JsonRecord | undefined
  /** The text of the page as readers see it. */
  readonly pageText: string | undefined
  /** Returns the place of a field in an input. */
  at(section: 'page' | 'post' | 'pageHtml', ...path: readonly string[]): Place
}

/** Lists the texts that people wrote: those of the head, the graph with its markup, the fields of page and post, and the page as shown. */
export function listWrittenTexts({
  texts = [],
  graph,
  page,
  post,
  pageText,
  at,
}: WrittenSources): WrittenText[] {
  const inTags = texts.filter(({ isInTag }) => isInTag)
  const inGraph: WrittenText[] = []
  for (const { value, property, node, place } of graph?.values ?? []) {
    if (typeof value === 'string' && kindOfProperty(property, node.node) !== 'url')
      inGraph.push({ text: value, place })
  }
  return [
    ...inTags,
    ...inGraph,
    ...listFields(page ?? {}, (...path) => at('page', ...path)),
    ...listFields(post ?? {}, (...path) => at('post', ...path)),
    ...(pageText === undefined ? [] : [{ text: pageText, place: at('pageHtml') }]),
  ]
}

const FIELDS: readonly string[] = ['title', 'html', 'name', 'excerpt', 'content', 'description']

function listFields(resource: JsonRecord, at: (...path: string[]) => Place): WrittenText[] {
  return listTextFields(resource, FIELDS, at).map(({ text, place }) => ({
    text: decodeEntities(text),
    place,
  }))
}
