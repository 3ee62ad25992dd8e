import type { TagFacts } from './tag-facts.js'

/** Whether HTML is a whole document, which may have its own scripts and base, and not a generated head. */
export function isWholeDocument({ all }: TagFacts): boolean {
  return all.some(({ name }) => name === 'html' || name === 'head' || name === 'body')
}
