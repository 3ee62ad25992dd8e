import type { Head } from '../head/model/head.js'

/** Gives a head a title, if it has none. Some plugins leave the title to the theme. */
export function withTitle(head: Head, title: unknown): Head {
  return head.title === undefined && typeof title === 'string' && title !== '' ? { title, ...head } : head
}
