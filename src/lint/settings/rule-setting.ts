import type { Severity } from '../diagnostic.js'
import type { RuleOptions } from '../rule.js'

/**
 * How a rule runs: with a severity, `on` with its own severity, or `off`. In a list, options follow that override the
 * defaults.
 */
export type RuleSetting = Severity | 'on' | 'off' | readonly [severity: Severity | 'on', options: RuleOptions]
