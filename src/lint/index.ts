/**
 * Opinions about a head and its structured data: what is broken, what is against a recommendation, what is worth knowing.
 *
 * @module
 */
export type { IgnoreEntry, LintConfig } from './config/config.js'
export type { PresetName } from './config/presets.js'
export type { RuleSetting } from './config/rule-setting.js'
export type { Diagnostic, Severity } from './diagnostic.js'
export { type FormatOptions, formatDiagnostics } from './format/format-diagnostics.js'
export type { LintInput } from './input.js'
export { lint } from './lint.js'
export { lintCatalog } from './lint-catalog.js'
export type { RuleDescription, RuleOptions } from './rule.js'
export type { RuleId } from './rule-set.js'
export { RULES, type RuleInfo } from './rules.js'
export type { Vocabulary } from './vocabulary/vocabulary.js'
