import type { Issue } from '../../internal/issue.js'
import { once } from '../../internal/once.js'
import { ConfigError } from '../../site/config-error.js'
import { ALL_RULES, type RuleId } from '../all-rules.js'
import type { Severity } from '../diagnostic.js'
import type { Rule, RuleOptions } from '../rule.js'
import type { Vocabulary } from '../vocabulary/vocabulary.js'
import { PRESETS, type PresetName } from './presets.js'
import type { RuleSetting } from './rule-setting.js'

/** Diagnostics to omit. */
export interface IgnoreEntry {
  /** The path of the diagnostics. `*` matches any text: `graph.@graph[3]*`. */
  readonly path: string
  /** The rules. Default: all. */
  readonly rules?: readonly RuleId[] | undefined
}

/** Configuration of `lint` and `lintCatalog`. */
export interface LintConfig {
  /**
   * The presets to start from. Later ones override earlier ones. Default: `recommended`. `strict` turns warnings into
   * errors and information into warnings. `yoast`, `rank-math`, `aioseo`, `seopress` and `the-seo-framework` relax rules about things
   * that a site cannot change in a head of the plugin.
   */
  readonly extends?: PresetName | readonly PresetName[] | undefined
  /** Settings by rule. They override the presets. */
  readonly rules?: Partial<Readonly<Record<RuleId, RuleSetting | undefined>>> | undefined
  /** Diagnostics to omit, by path or by path and rule. */
  readonly ignore?: readonly (string | IgnoreEntry)[] | undefined
  /** The current time as ISO 8601. Rules that compare dates with it do not run without it. */
  readonly now?: string | undefined
  /** The vocabulary of schema.org. The `vocabulary/…` rules do not run without it. */
  readonly vocabulary?: Vocabulary | undefined
}

/** A rule that is not off. */
export interface ActiveRule {
  /** The id of the rule. */
  readonly id: RuleId
  /** The rule. */
  readonly rule: Rule
  /** The severity of its diagnostics. */
  readonly severity: Severity
  /** All options, with defaults. */
  readonly options: RuleOptions
}

/** A validated configuration. */
export interface ResolvedConfig {
  /** The rules to run. */
  readonly rules: readonly ActiveRule[]
  /** Whether to omit a diagnostic. */
  isIgnored(ruleId: RuleId, path: string): boolean
}

/**
 * Validates a configuration and applies its presets.
 *
 * @throws ConfigError for an unknown rule, preset, severity or option.
 */
export function resolveConfig(config: LintConfig): ResolvedConfig {
  const { extends: from, rules, ignore } = config
  return (from ?? rules ?? ignore) === undefined ? recommended() : readConfig(config)
}

/** Cached, because most callers configure nothing. */
const recommended = /* @__PURE__ */ once(() => readConfig({}))

function readConfig(config: LintConfig): ResolvedConfig {
  const issues: Issue[] = []
  const refuse = (path: string, message: string) => issues.push({ code: 'unknown', path, message })
  const settings = new Map<RuleId, RuleSetting>()
  const take = (rules: Readonly<Record<string, RuleSetting | undefined>>, path: string) => {
    for (const [id, setting] of Object.entries(rules)) {
      if (!isRuleId(id)) refuse(`${path}.${id}`, `unknown rule "${id}"`)
      else if (setting !== undefined) settings.set(id, setting)
    }
  }

  let raise = false
  const names = config.extends ?? 'recommended'
  for (const name of typeof names === 'string' ? [names] : names) {
    if (!Object.hasOwn(PRESETS, name)) {
      refuse('extends', `unknown preset "${name}"; expected ${Object.keys(PRESETS).join(', ')}`)
      continue
    }
    const preset = PRESETS[name]
    raise ||= preset.raise === true
    take(preset.rules ?? {}, name)
  }
  take(config.rules ?? {}, 'rules')

  const rules = (Object.keys(ALL_RULES) as RuleId[]).flatMap((id): ActiveRule[] => {
    const rule = ALL_RULES[id]
    const setting = settings.get(id) ?? 'on'
    const [written, options] = typeof setting === 'object' ? setting : [setting, undefined]
    const problem = problemIn(id, rule, written, options)
    if (problem !== undefined) refuse(`rules.${id}`, problem)
    if (written === 'off') return []
    // A severity that the caller sets is not raised.
    const isOwn = config.rules?.[id] !== undefined
    const severity = written === 'on' ? rule.severity : written
    return [
      {
        id,
        rule,
        severity: raise && !(isOwn && written !== 'on') ? RAISED[severity] : severity,
        options: { ...rule.options, ...options },
      },
    ]
  })
  if (issues.length > 0) throw new ConfigError('lint', issues)
  return { rules, isIgnored: readIgnore(config.ignore ?? []) }
}

const RAISED: Readonly<Record<Severity, Severity>> = { error: 'error', warning: 'error', info: 'warning' }

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(ALL_RULES, id)
}

/** Describes what is wrong with a setting. Callers in JavaScript have no types. */
function problemIn(
  id: RuleId,
  { options: defaults = {} }: Rule,
  severity: string,
  options: RuleOptions | undefined,
): string | undefined {
  if (severity !== 'on' && severity !== 'off' && !Object.hasOwn(RAISED, severity)) {
    return `unknown severity "${severity}" of "${id}"; expected "error", "warning", "info", "on" or "off"`
  }
  for (const [name, value] of Object.entries(options ?? {})) {
    if (!Object.hasOwn(defaults, name)) return `unknown option "${name}" of "${id}"`
    if (typeof value !== typeof defaults[name]) {
      return `option "${name}" of "${id}" must be of type ${typeof defaults[name]}, not ${typeof value}`
    }
  }
  return undefined
}

function readIgnore(entries: NonNullable<LintConfig['ignore']>): ResolvedConfig['isIgnored'] {
  const tests = entries.map((entry) => {
    const { path, rules } = typeof entry === 'string' ? { path: entry, rules: undefined } : entry
    return { parts: path.split('*'), rules }
  })
  return (ruleId, path) =>
    tests.some(({ parts, rules }) => (rules?.includes(ruleId) ?? true) && matchesParts(path, parts))
}

/** Whether a text consists of parts in order, with any text between them. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false
  let position = first.length
  for (const part of others) {
    const found = text.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return position <= text.length - last.length
}
