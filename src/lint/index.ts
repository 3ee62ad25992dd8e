/**
 * Lints a head and its structured data: broken output, departures from recommendations, common practice.
 *
 * @module
 */

export type { RuleId } from './all-rules.js'
export type { Diagnostic, Severity } from './diagnostic.js'
export { type FormatOptions, formatDiagnostics } from './format/format-diagnostics.js'
export type { LintInput, LintPage } from './input.js'
export { lint } from './lint.js'
export { lintCatalog } from './lint-catalog.js'
export type { RuleDescription, RuleOptions } from './rule.js'
export { RULES, type RuleInfo } from './rule-info.js'
export type { IgnoreEntry, LintConfig } from './settings/config.js'
export type { PresetName } from './settings/presets.js'
export type { RuleSetting } from './settings/rule-setting.js'
export type { Vocabulary } from './vocabulary/vocabulary.js'
