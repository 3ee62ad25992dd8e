import { omitUndefined } from '../../internal/omit-undefined.js'
import { readPageUrl } from '../../internal/page-url.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { PageTerm } from '../page/faq-page.js'
import { toPageTerm } from '../page/read-terms.js'
import { termPath } from '../page/term-path.js'
import { learnUrlChange, type UrlPair } from './learn-url-change.js'

/** Options of {@link groupByCategory} and {@link groupQuestions}. */
export interface GroupOptions {
  /**
   * Taxonomy of the categories. Default: the first of these that the pages have: `category`; a taxonomy whose name ends in
   * `category`, `categories` or `cat`, as in plugins (`faq_category`, `ufaq-category`); any taxonomy except `post_tag`.
   */
  readonly taxonomy?: string | undefined
  /**
   * All terms of the site. They provide parents, which embedded terms do not contain. Fields of the pages' own terms override theirs. If
   * the pages have other URLs for the same terms, as after `rewritePageUrls`, those of the parents change in the same way. A URL on
   * another host than all pages is omitted if nothing shows how it changes. Default: none.
   */
  readonly terms?: readonly RestTerm[] | undefined
}

/** Something with terms, such as a page. */
interface Member {
  /** The URL of its page. */
  readonly url?: string | undefined
  readonly terms: readonly PageTerm[]
}

/** A term with its members and the terms below it. */
export interface TermGroup<T> {
  /** Omitted in the last group if that contains the members without a term. */
  readonly term?: PageTerm
  readonly members: readonly T[]
  readonly children: readonly TermGroup<T>[]
}

/**
 * Groups members by the terms of one taxonomy, nested as the terms are. A member is listed in each of its terms, except in ancestors
 * of another one; with `isOnce`, only in the first of them.
 */
export function groupByTerm<T extends Member>(
  members: readonly T[],
  options: GroupOptions & { readonly isOnce?: boolean },
): readonly TermGroup<T>[] {
  return groupByCategories(members, readCategories(members, options), options.isOnce)
}

/** Groups members as {@link groupByTerm} does, by categories that are already read. */
export function groupByCategories<T extends Member>(
  members: readonly T[],
  categories: Categories,
  isOnce = false,
): readonly TermGroup<T>[] {
  const root: Node<T> = { members: [], children: [] }
  const nodes = new Map<number, Node<T>>()
  const others: T[] = []
  for (const member of members) {
    const own = categories.of(member)
    if (own.length === 0) others.push(member)
    for (const term of isOnce ? own.slice(0, 1) : own) {
      let parent = root
      for (const above of categories.pathTo(term)) {
        let node = nodes.get(above.id)
        if (node === undefined) {
          node = { term: above, members: [], children: [] }
          nodes.set(above.id, node)
          parent.children.push(node)
        }
        parent = node
      }
      parent.members.push(member)
    }
  }
  return others.length === 0 ? root.children : [...root.children, { members: others, children: [] }]
}

interface Node<T> {
  readonly term?: PageTerm
  readonly members: T[]
  readonly children: Node<T>[]
}

/** Looks up categories. */
export interface Categories {
  /** The categories of a member, without ancestors of another one. */
  of(member: Member): readonly PageTerm[]
  /** The path of a category: its ancestors, outermost first, and itself. */
  pathTo(term: PageTerm): readonly PageTerm[]
}

/** Reads the categories by which {@link groupByTerm} groups. */
export function readCategories(members: readonly Member[], options: GroupOptions): Categories {
  const taxonomy = options.taxonomy ?? findTaxonomy(members)
  const isOfTaxonomy = (term: PageTerm) => term.taxonomy === taxonomy
  const terms = new Map<number, PageTerm>()
  for (const term of members.flatMap((member) => member.terms.filter(isOfTaxonomy)))
    terms.set(term.id, { ...term, ...terms.get(term.id) })
  const all = (options.terms ?? []).map(toPageTerm)
  const changeUrl = learnChange(members, all)
  for (const { url, ...term } of all.filter(isOfTaxonomy)) {
    const changed = omitUndefined({ ...term, url: url && changeUrl(url) })
    terms.set(term.id, { ...changed, ...terms.get(term.id) })
  }
  const paths = new Map<number, readonly PageTerm[]>()
  const pathTo = (id: number): readonly PageTerm[] => {
    const known = paths.get(id)
    if (known !== undefined) return known
    const term = terms.get(id)
    const path = term === undefined ? [] : termPath(term, terms)
    paths.set(id, path)
    return path
  }
  return {
    pathTo: ({ id }) => pathTo(id),
    of({ terms: memberTerms }) {
      if (memberTerms.length === 0) return NO_TERMS
      const own = new Set(memberTerms.filter((term) => term.taxonomy === taxonomy).map(({ id }) => id))
      const above = new Set<number>()
      if (own.size > 1) for (const id of own) for (const term of pathTo(id).slice(0, -1)) above.add(term.id)
      return [...own].filter((id) => !above.has(id)).flatMap((id) => terms.get(id) ?? [])
    },
  }
}

const NO_TERMS: readonly PageTerm[] = []

/** Learns from the terms of all taxonomies how the pages were rewritten; if none has a URL, from the hosts of the pages. */
function learnChange(
  members: readonly Member[],
  listed: readonly PageTerm[],
): (url: string) => string | undefined {
  if (listed.length === 0) return (url) => url
  const shown = new Map(
    members.flatMap(({ terms }) =>
      terms.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const])),
    ),
  )
  const pairs = listed.flatMap(({ id, url: before }): UrlPair[] => {
    const after = shown.get(id)
    return before === undefined || after === undefined ? [] : [[before, after]]
  })
  if (pairs.length > 0) return learnUrlChange(pairs)
  const hosts = new Set(members.flatMap(({ url = '' }) => hostOf(url) ?? []))
  // The pages are elsewhere, and nothing shows where their terms are.
  return (url) => (hosts.size === 0 || hosts.has(hostOf(url) ?? '') ? url : undefined)
}

function hostOf(url: string): string | undefined {
  return readPageUrl(url)?.host
}

/** Name of a term, or else what identifies it. */
export function nameOf({ name, slug, id }: PageTerm): string {
  return name ?? slug ?? String(id)
}

function findTaxonomy(members: readonly Member[]): string | undefined {
  const names = [...new Set(members.flatMap(({ terms }) => terms.map(({ taxonomy }) => taxonomy)))]
  return (
    names.find((name) => name === 'category') ??
    names.find((name) => /(?:category|categories|cat)$/.test(name)) ??
    names.find((name) => name !== 'post_tag')
  )
}
