import type { RobotsDirective } from '../../facts/tags/robots-directives.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots'> = {
  severity: 'error',
  needs: ['robots'],
  help: 'Say only what is meant: the more restrictive directive wins.',
  check({ robots }, report) {
    const saidBy = new Map<string, Map<string, RobotsDirective>>()
    for (const { agent, directives, place } of robots) {
      // What a tag says is joined with what tags for the same crawler said before it.
      const said = saidBy.get(agent) ?? new Map<string, RobotsDirective>()
      saidBy.set(agent, said)
      const added = new Set<string>()
      for (const directive of directives) {
        const { name, value } = directive
        const before = said.get(name)
        if (before !== undefined && before.value !== value) {
          report(place, `${before.written} and ${directive.written} contradict each other.`)
        } else if (before === undefined) {
          said.set(name, directive)
          added.add(name)
        }
      }
      const found = CONFLICTS.map((pair) => pair.map((name) => said.get(name))).find(
        (pair) => pair.every(hasSay) && pair.some((directive) => directive && added.has(directive.name)),
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

/** A `max-snippet` of 0 says no more than `nosnippet`. */
function hasSay(directive: RobotsDirective | undefined): boolean {
  return directive !== undefined && (directive.name !== 'max-snippet' || Number(directive.value) !== 0)
}
