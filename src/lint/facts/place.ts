/** A location in the input. Created for everything that is read, but formatted only for findings. */
export interface Place {
  /** The place around it. Omitted for the root. */
  readonly outer?: Place
  /** The path from there. */
  readonly path: readonly (string | number)[]
  /** The sort key among the places in the same outer place. */
  readonly index: number
}

/** The root of all places. */
export const ROOT: Place = { path: [], index: 0 }

/** The input that a place is in. */
export type Section = 'head' | 'graph' | 'page' | 'post' | 'json' | 'pageHtml' | 'urls'

/** In sort order: the head comes first. */
const SECTIONS: readonly Section[] = ['head', 'graph', 'page', 'post', 'json', 'pageHtml', 'urls']

/** A place in an input. */
export function placeIn(root: Place, section: Section, path: Place['path'] = [section]): Place {
  return placeWithin(root, path, SECTIONS.indexOf(section))
}

/** A place inside another one. */
export function placeWithin(outer: Place, path: Place['path'], index: number): Place {
  return { outer, path, index }
}

/** Compares places in document order, by their chains. An outer place comes before the places in it. */
export function comparePlaces(one: readonly Place[], other: readonly Place[]): number {
  for (const [depth, { index }] of one.entries()) {
    const difference = index - (other[depth]?.index ?? -1)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Formats the chain of a place: `graph.@graph[2].url`. */
export function formatPlace(chain: readonly Place[]): string {
  let text = ''
  for (const { path } of chain) {
    for (const step of path) {
      if (typeof step === 'number') text += `[${step}]`
      else text += text === '' ? step : `.${step}`
    }
  }
  return text
}

/** The places around a place from the outside in, and the place itself. */
export function chainOf(place: Place): readonly Place[] {
  const chain = [place]
  for (let { outer } = place; outer !== undefined; outer = outer.outer) chain.push(outer)
  return chain.reverse()
}
