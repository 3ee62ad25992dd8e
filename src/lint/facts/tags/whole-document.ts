import type { TagFacts } from './tag-facts.js'

/** Whether HTML is a document with scripts and a base of its own, not what a program made to be put into a head. */
export function isWholeDocument({ all }: TagFacts): boolean {
  return all.some(({ name }) => name === 'html' || name === 'head' || name === 'body')
}
