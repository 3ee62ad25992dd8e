/** Where something stands in what is linted. Made for everything that is read, and written out only for what is found. */
export interface Place {
  /** The place around it; absent around everything. */
  readonly outer?: Place
  /** The way from there. */
  readonly path: readonly (string | number)[]
  /** What it is sorted by among the places in the one around it. */
  readonly index: number
}

/** What is around everything. */
export const ROOT: Place = { path: [], index: 0 }

/** Which input a place is in. */
export type Section = 'head' | 'graph' | 'page' | 'post' | 'json' | 'pageHtml' | 'urls'

/** Heads come first, since they are what is looked at. */
const SECTIONS: readonly Section[] = ['head', 'graph', 'page', 'post', 'json', 'pageHtml', 'urls']

/** A place in an input, reached by a path. */
export function placeIn(root: Place, section: Section, path: Place['path'] = [section]): Place {
  return placeWithin(root, path, SECTIONS.indexOf(section))
}

/** A place inside another one. */
export function placeWithin(outer: Place, path: Place['path'], index: number): Place {
  return { outer, path, index }
}

/** Orders places as a reader meets them; one that holds another comes first. */
export function comparePlaces(one: Place, other: Place): number {
  const others = chainOf(other)
  for (const [depth, { index }] of chainOf(one).entries()) {
    const difference = index - (others[depth]?.index ?? -1)
    if (difference !== 0) return difference
  }
  return chainOf(one).length - others.length
}

/** A place as text: `graph.@graph[2].url`. */
export function formatPlace(place: Place): string {
  return chainOf(place)
    .flatMap(({ path }) => path)
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')
}

/** The places around a place, outermost first, and itself. */
function chainOf(place: Place): Place[] {
  const chain = [place]
  for (let { outer } = place; outer !== undefined; outer = outer.outer) chain.unshift(outer)
  return chain
}
