import type { PageTerm } from './faq-page.js'

/** Maximum depth of a term. */
const DEEPEST = 32

/**
 * Lists a term preceded by its ancestors, outermost first. Only the term itself if its parents form a cycle or do not end.
 *
 * @param known Terms by id.
 */
export function termPath(term: PageTerm, known: ReadonlyMap<number, PageTerm>): readonly PageTerm[] {
  const path = [term]
  for (let parent = known.get(term.parentId ?? 0); parent !== undefined; ) {
    if (path.length === DEEPEST) return [term]
    path.push(parent)
    parent = known.get(parent.parentId ?? 0)
  }
  return path.reverse()
}
