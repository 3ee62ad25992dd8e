import type { LintTag } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Leave only title, meta, link, script, style and base in the head.',
  check({ tags }, report) {
    for (const { name, isClosed, place } of tags.all) {
      if (!isClosed) report(place, `<${name}> is never closed: it takes in all that comes after it.`)
    }
    const lost = tags.all.filter(isLost)
    const [first] = lost
    if (first === undefined) return
    const end = tags.all.find(({ isInHead }) => !isInHead) ?? first
    // Where the head ends as it should, what comes after it was put there.
    if (end.name === 'body') return
    const cause = end === first ? 'Text' : `<${end.name}>`
    report(end.place, `${cause} ends the head: ${lost.length} of its tags come after it.`)
  },
}

/** Whether a tag is one that counts only in a head: microdata and links to styles may stand anywhere. */
function isLost({ name, attributes, isInHead }: LintTag): boolean {
  if (isInHead) return false
  if (name === 'meta')
    return !attributes.has('itemprop') && (attributes.has('name') || attributes.has('property'))
  const rel = attributes.get('rel') ?? ''
  return name === 'link' && /(?:^|\s)(?:alternate|canonical)(?:\s|$)/i.test(rel)
}
