import type { LintTag } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Keep only title, meta, link, script, style and base in the head.',
  check({ tags }, report) {
    for (const { name, isClosed, place } of tags.all) {
      if (!isClosed) report(place, `<${name}> is never closed and contains everything after it.`)
    }
    const lost = tags.all.filter(isLost)
    const [first] = lost
    if (first === undefined) return
    const end = tags.all.find(({ isInHead }) => !isInHead) ?? first
    // After a regular end of the head, tags are in the body on purpose.
    if (end.name === 'body') return
    const cause = end === first ? 'Text' : `<${end.name}>`
    report(end.place, `${cause} ends the head before ${lost.length} of its tags.`)
  },
}

/** Whether a tag is outside the head and only works inside. Microdata and stylesheets work anywhere. */
function isLost({ name, attributes, isInHead }: LintTag): boolean {
  if (isInHead) return false
  if (name === 'meta')
    return !attributes.has('itemprop') && (attributes.has('name') || attributes.has('property'))
  const rel = attributes.get('rel') ?? ''
  return name === 'link' && /(?:^|\s)(?:alternate|canonical)(?:\s|$)/i.test(rel)
}
