import type { Diagnostic } from './diagnostic.js'
import type { LintContext } from './facts/context.js'
import { createContext } from './facts/create-context.js'
import { chainOf, comparePlaces, formatPlace, type Place } from './facts/place.js'
import type { LintInput } from './input.js'
import { type LintConfig, type ResolvedConfig, resolveConfig } from './settings/config.js'

/**
 * Lints the head of a page, its graph and whatever else is given. Runs the rules whose facts the input provides, and
 * returns their findings in document order. No input makes it throw.
 *
 * @throws ConfigError for an invalid configuration: an unknown rule, option or preset.
 * @example
 * ```ts
 * import { lint } from 'wp-faq-seo/lint'
 *
 * const html = '<title>Fees</title><title>Fees again</title>'
 * const errors = lint({ html }).filter(({ severity }) => severity === 'error')
 * errors.map(({ ruleId, path }) => [ruleId, path]) // [['head/title-many', 'title(2)']]
 * ```
 */
export function lint(input: LintInput, config: LintConfig = {}): Diagnostic[] {
  const { vocabulary, now } = config
  return runRules(createContext(input, { vocabulary, now }), resolveConfig(config))
}

/** Runs the rules whose facts the context has. */
export function runRules(context: LintContext, { rules, isIgnored }: ResolvedConfig): Diagnostic[] {
  const found: { readonly chain: readonly Place[]; readonly diagnostic: Diagnostic }[] = []
  for (const { id, rule, severity, options } of rules) {
    if (rule.needs.some((need) => context[need] === undefined)) continue
    rule.check(
      context as Parameters<typeof rule.check>[0],
      (place, message, help = rule.help) => {
        const chain = chainOf(place)
        const path = formatPlace(chain)
        if (!isIgnored(id, path))
          found.push({ chain, diagnostic: { ruleId: id, severity, path, message, help } })
      },
      options,
    )
  }
  return found.sort((one, other) => comparePlaces(one.chain, other.chain)).map(({ diagnostic }) => diagnostic)
}
