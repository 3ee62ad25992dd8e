import type { RobotsDirective } from '../../facts/tags/robots-directives.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'error',
  needs: ['robots'],
  help: 'Keep only the directive that you want. Crawlers apply the more restrictive one.',
  check({ robots }, report) {
    const directivesOf = new Map<string, Map<string, RobotsDirective>>()
    for (const { agent, directives, place } of robots) {
      // Tags for the same crawler are combined.
      const known = directivesOf.get(agent) ?? new Map<string, RobotsDirective>()
      directivesOf.set(agent, known)
      const added = new Set<string>()
      for (const directive of directives) {
        const { name, value } = directive
        const first = known.get(name)
        if (first !== undefined && first.value !== value) {
          report(place, `${first.written} and ${directive.written} contradict each other.`)
        } else if (first === undefined) {
          known.set(name, directive)
          added.add(name)
        }
      }
      const found = CONFLICTS.map((pair) => pair.map((name) => known.get(name))).find(
        (pair) => pair.every(isEffective) && pair.some((directive) => directive && added.has(directive.name)),
      )
      if (found === undefined) continue
      report(place, `${found.map((directive) => directive?.written).join(' and ')} contradict each other.`)
    }
  },
}

const CONFLICTS: readonly (readonly [string, string])[] = [
  ['index', 'noindex'],
  ['follow', 'nofollow'],
  ['all', 'none'],
  ['all', 'noindex'],
  ['index', 'none'],
  ['follow', 'none'],
  ['nosnippet', 'max-snippet'],
]

/** `max-snippet:0` means the same as `nosnippet` and does not conflict with it. */
function isEffective(directive: RobotsDirective | undefined): boolean {
  return directive !== undefined && (directive.name !== 'max-snippet' || Number(directive.value) !== 0)
}
