import { type LintConfig, resolveConfig } from './config/config.js'
import type { Diagnostic } from './diagnostic.js'
import { readCatalog } from './facts/catalog-facts.js'
import { createContext } from './facts/context.js'
import { placeWithin, ROOT } from './facts/place.js'
import type { LintInput } from './input.js'
import { runRules } from './lint.js'

/**
 * Lints the pages of a site against each other: the rules that `lint` has no say in, because one page alone does not
 * tell. What is wrong with a page by itself `lint` says. Nothing is thrown for any input.
 *
 * @throws ConfigError as `lint` does.
 * @example
 * ```ts
 * import { lintCatalog } from 'wp-faq-seo/lint'
 *
 * lintCatalog([]) // []
 * ```
 */
export function lintCatalog(pages: readonly LintInput[], config: LintConfig = {}): Diagnostic[] {
  const { vocabulary, now } = config
  const contexts = Array.from(Array.isArray(pages) ? (pages as readonly LintInput[]) : [], (page, index) =>
    createContext(page, { vocabulary, now, root: placeWithin(ROOT, ['pages', index], index) }),
  )
  const { rules, isIgnored } = resolveConfig(config)
  const ofCatalog = rules.filter(({ rule }) => rule.needs.includes('pages'))
  return runRules(createContext({}, { vocabulary, now, pages: contexts, readCatalog }), {
    rules: ofCatalog,
    isIgnored,
  })
}
