import { toNameText } from '../../content/stored/name-text.js'
import { addToGroup } from '../../internal/group-by.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestEmbeddedTerm, RestTerm } from '../../wordpress/shapes/term.js'
import { embeddedTerms } from '../../wordpress/values/embedded-resources.js'
import { linkedTerms } from '../../wordpress/values/linked-terms.js'
import type { PageTerm } from './faq-page.js'

/** A term of a post, with its name as WordPress stores it. */
export interface NamedTerm {
  readonly term: PageTerm
  /** HTML with character references. Absent if only the id of the term is known. */
  readonly storedName: string | undefined
}

/**
 * Reads the terms of a post: those it embeds, else those it links to, completed from the list of all terms.
 *
 * @param terms All terms of the site, for the parents, which embedded terms do not name.
 */
export function readTerms(post: RestPost, terms: readonly RestTerm[]): readonly NamedTerm[] {
  const known = new Map(terms.map((term) => [term.id, term]))
  const embedded = embeddedTerms(post)
  if (embedded.length > 0)
    return embedded.map((term) => toNamedTerm(term, term.parent ?? known.get(term.id)?.parent))
  return linkedTerms(post).flatMap(({ taxonomy, ids }) =>
    ids.map((id) => {
      const term = known.get(id)
      return term === undefined
        ? { term: { taxonomy, id }, storedName: undefined }
        : toNamedTerm(term, term.parent)
    }),
  )
}

/** Converts a term of the REST API to a term of a page. */
export function toPageTerm(term: RestTerm): PageTerm {
  return toNamedTerm(term, term.parent).term
}

/** Groups the stored names of terms by taxonomy. `undefined` if no name is known. */
export function groupNames(
  terms: readonly NamedTerm[],
): Readonly<Record<string, readonly string[]>> | undefined {
  const names = new Map<string, string[]>()
  for (const { term, storedName } of terms)
    if (storedName !== undefined) addToGroup(names, term.taxonomy, storedName)
  // Built from entries: a taxonomy may be called `__proto__`.
  return names.size === 0 ? undefined : Object.fromEntries(names)
}

function toNamedTerm(
  { taxonomy, id, name, slug, link }: RestEmbeddedTerm,
  parentId: number | undefined,
): NamedTerm {
  const url = link === undefined ? '' : toHttpUrl(link)
  const term = omitUndefined({
    taxonomy,
    id,
    name: toNameText(name),
    slug,
    url: url === '' ? undefined : url,
    parentId: parentId !== undefined && parentId > 0 ? parentId : undefined,
  })
  return { term, storedName: name }
}
