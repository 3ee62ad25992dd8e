import type { RobotsDirective } from '../../robots-directives.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'robots'> = {
  code: 'H21',
  severity: 'error',
  needs: ['robots'],
  help: 'Say only what is meant: the more restrictive directive wins.',
  check({ robots }, report) {
    for (const [index, { agent, directives, place }] of robots.entries()) {
      // What a tag says is joined with what tags for the same crawler said before it.
      const earlier = robots.slice(0, index).filter((other) => other.agent === agent)
      const all = [...earlier.flatMap((other) => other.directives), ...directives]
      const found = CONFLICTS.map((pair) =>
        pair.map((name) => all.find((directive) => says(directive, name))),
      ).find(
        (pair) =>
          pair.every(Boolean) && pair.some((directive) => directive && directives.includes(directive)),
      )
      if (found === undefined) continue
      const written = found.map((directive) => directive?.written)
      report(place, `${written.join(' and ')} contradict each other.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'The robots directives contradict each other.',
  why: 'Crawlers follow the more restrictive one: a page that was meant to be found is not.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-directives',
  bad: { html: '<meta name="robots" content="index, noindex">' },
  good: { html: '<meta name="robots" content="index, follow">' },
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

/** Whether a directive says something; a `max-snippet` of 0 is a `nosnippet`. */
function says({ name, value }: RobotsDirective, directive: string): boolean {
  return name === directive && (name !== 'max-snippet' || Number(value) > 0)
}
