import type { Head } from '../model/head.js'

/**
 * A head with what it leaves out taken from another one; what it says stays, and what is filled agrees with it.
 *
 * A head with a graph is a plugin's whole one: of what it leaves out as a whole (no `og:*`, no `twitter:*`) it has been told
 * so. Canonical and neighbours are not filled where it says `noindex`, and a graph is not where the canonical names
 * another page.
 */
export function fillHead(head: Head, other: Head): Head {
  const { title, description, canonical, robots } = head
  const isWhole = head.graph !== undefined
  const isHidden = robots?.index === false
  const isElsewhere = canonical !== undefined && canonical !== other.canonical
  const { canonical: ownPlace, prev, next, openGraph, article, twitter, graph, ...rest } = other
  return {
    ...rest,
    ...(!isHidden && withoutAbsent({ canonical: ownPlace, prev, next })),
    ...(!isWhole && withoutAbsent({ openGraph, article, twitter })),
    ...(!isElsewhere && withoutAbsent({ graph })),
    ...head,
    ...fillSection(head, other, 'openGraph', withoutAbsent({ title, description, url: canonical }), isWhole),
    ...fillSection(head, other, 'article', {}, isWhole),
    ...fillSection(head, isWhole ? withoutLabels(other) : other, 'twitter', {}, isWhole),
  }
}

type Section = 'openGraph' | 'article' | 'twitter'

/** @param agreed What the head says elsewhere of the same thing. */
function fillSection(head: Head, other: Head, name: Section, agreed: object, isWhole: boolean): Head {
  const [own, filling] = [head[name], other[name]]
  if (filling === undefined || (own === undefined && isWhole)) return {}
  return { [name]: { ...filling, ...agreed, ...own } }
}

/** Labels are a switch of their own. */
function withoutLabels({ twitter, ...head }: Head): Head {
  if (twitter === undefined) return head
  const { labels: _, ...others } = twitter
  return { ...head, twitter: others }
}

function withoutAbsent<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
