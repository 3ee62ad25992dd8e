import type { Head } from './head.js'

/**
 * A head with what it leaves out taken from another one, field by field; what it says stays. Canonical and neighbours are
 * not filled where it says `noindex`, and of a graph nothing is: its nodes know each other.
 */
export function fillHead(head: Head, other: Head): Head {
  const { canonical, prev, next, order: _, extra: __, ...rest } = other
  const places = head.robots?.index === false ? {} : withoutAbsent({ canonical, prev, next })
  return {
    ...rest,
    ...places,
    ...head,
    ...fillSection(head, other, 'openGraph'),
    ...fillSection(head, other, 'article'),
    ...fillSection(head, other, 'twitter'),
  }
}

function fillSection(head: Head, other: Head, name: 'openGraph' | 'article' | 'twitter'): Head {
  const [own, filling] = [head[name], other[name]]
  return own === undefined || filling === undefined ? {} : { [name]: { ...filling, ...own } }
}

function withoutAbsent(fields: { readonly [Key in keyof Head]: Head[Key] | undefined }): Head {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
