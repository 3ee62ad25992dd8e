import type { Diagnostic } from './diagnostic.js'
import { readCatalog } from './facts/catalog/read-catalog.js'
import { createContext } from './facts/create-context.js'
import { placeWithin, ROOT } from './facts/place.js'
import type { LintInput } from './input.js'
import { runRules } from './lint.js'
import { type LintConfig, resolveConfig } from './settings/config.js'

/**
 * Lints the pages of a site against each other: runs the `catalog/…` rules, which need more than one page. Use `lint`
 * for the other rules, page by page. No input makes it throw.
 *
 * @throws ConfigError for an invalid configuration, like `lint`.
 * @example
 * ```ts
 * import { lintCatalog } from 'wp-faq-seo/lint'
 *
 * lintCatalog([]) // []
 * ```
 */
export function lintCatalog(pages: readonly LintInput[], config: LintConfig = {}): Diagnostic[] {
  const { vocabulary, now } = config
  const { rules, isIgnored } = resolveConfig(config)
  const inputs: readonly LintInput[] = Array.isArray(pages) ? pages : []
  // One context at a time: the facts of all pages together would fill the memory.
  function* listContexts() {
    for (const [index, page] of inputs.entries())
      yield createContext(page, { vocabulary, now, root: placeWithin(ROOT, ['pages', index], index) })
  }
  const catalogRules = rules.filter(({ rule }) => rule.needs.includes('catalog'))
  const context = createContext({}, { vocabulary, now, readCatalog: () => readCatalog(listContexts()) })
  return runRules(context, { rules: catalogRules, isIgnored })
}
