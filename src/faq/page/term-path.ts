import type { PageTerm } from './faq-page.js'

/** Terms by id. */
export type TermsById = Pick<ReadonlyMap<number, PageTerm>, 'get'>

/** Maximum depth of a term. */
const DEEPEST = 32

/**
 * Lists a term preceded by its ancestors, outermost first. Only the term itself if its parents form a cycle or do not end.
 *
 */
export function termPath(term: PageTerm, known: TermsById): readonly PageTerm[] {
  const path = [term]
  const parentOf = ({ parentId }: PageTerm) => (parentId === undefined ? undefined : known.get(parentId))
  for (let parent = parentOf(term); parent !== undefined; parent = parentOf(parent)) {
    if (path.length === DEEPEST) return [term]
    path.push(parent)
  }
  return path.reverse()
}
