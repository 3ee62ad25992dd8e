import type { Issue } from '../../internal/issue.js'
import { once } from '../../internal/once.js'
import { ConfigError } from '../../site/config-error.js'
import type { Severity } from '../diagnostic.js'
import type { Rule, RuleOptions } from '../rule.js'
import { ALL_RULES, type RuleId } from '../rule-set.js'
import type { Vocabulary } from '../vocabulary/vocabulary.js'
import { PRESETS, type PresetName } from './presets.js'
import type { RuleSetting } from './rule-setting.js'

/** Which diagnostics are left out. */
export interface IgnoreEntry {
  /** The paths of diagnostics, `*` standing for anything: `graph.@graph[3]*`. */
  readonly path: string
  /** The rules that are meant; absent means all. */
  readonly rules?: readonly RuleId[] | undefined
}

/** How to lint. */
export interface LintConfig {
  /**
   * What to start from, the later over the earlier; `recommended` where absent. `strict` makes warnings of what is for
   * information and errors of warnings; `yoast` leaves out what a site cannot change about the heads that Yoast SEO prints.
   */
  readonly extends?: PresetName | readonly PresetName[] | undefined
  /** Rule by rule, over what the presets say. */
  readonly rules?: Partial<Readonly<Record<RuleId, RuleSetting | undefined>>> | undefined
  /** What to leave out, by the path of the diagnostic. */
  readonly ignore?: readonly (string | IgnoreEntry)[] | undefined
  /** Now, as ISO 8601: rules that ask for the time have no say without it. */
  readonly now?: string | undefined
  /** The vocabulary that types and properties are looked up in; its rules have no say without it. */
  readonly vocabulary?: Vocabulary | undefined
}

/** A rule that is to be run. */
export interface ActiveRule {
  /** The rule's id. */
  readonly id: RuleId
  /** The rule. */
  readonly rule: Rule
  /** How its diagnostics are marked. */
  readonly severity: Severity
  /** Its options, all of them. */
  readonly options: RuleOptions
}

/** A configuration, read. */
export interface ResolvedConfig {
  /** The rules to run. */
  readonly rules: readonly ActiveRule[]
  /** Whether a diagnostic is left out. */
  isIgnored(ruleId: RuleId, path: string): boolean
}

/**
 * Reads a configuration.
 *
 * @throws ConfigError for a rule, preset, severity or option that there is not: a mistyped one must not be passed over in silence.
 */
export function resolveConfig(config: LintConfig): ResolvedConfig {
  const { extends: from, rules, ignore } = config
  return (from ?? rules ?? ignore) === undefined ? recommended() : readConfig(config)
}

/** Most callers configure nothing. */
const recommended = /* @__PURE__ */ once(() => readConfig({}))

function readConfig(config: LintConfig): ResolvedConfig {
  const issues: Issue[] = []
  const refuse = (path: string, message: string) => issues.push({ code: 'unknown', path, message })
  const settings = new Map<RuleId, RuleSetting>()
  const take = (rules: Readonly<Record<string, RuleSetting | undefined>>, path: string) => {
    for (const [id, setting] of Object.entries(rules)) {
      if (!isRuleId(id)) refuse(`${path}.${id}`, `there is no rule "${id}"`)
      else if (setting !== undefined) settings.set(id, setting)
    }
  }

  let raise = false
  const names = config.extends ?? 'recommended'
  for (const name of typeof names === 'string' ? [names] : names) {
    if (!Object.hasOwn(PRESETS, name)) {
      refuse('extends', `there is no preset "${name}"; there is ${Object.keys(PRESETS).join(', ')}`)
      continue
    }
    const preset = PRESETS[name]
    raise ||= preset.raise === true
    take(preset.rules ?? {}, name)
  }
  const preset = new Map(settings)
  take(config.rules ?? {}, 'rules')

  const rules = (Object.keys(ALL_RULES) as RuleId[]).flatMap((id): ActiveRule[] => {
    const rule = ALL_RULES[id]
    const setting = settings.get(id) ?? 'on'
    const [written, options] = typeof setting === 'object' ? setting : [setting, undefined]
    const problem = problemIn(id, rule, written, options)
    if (problem !== undefined) refuse(`rules.${id}`, problem)
    if (written === 'off') return []
    // What the caller says of a rule holds as it stands; presets only speak of the rest.
    const isOwn = settings.get(id) !== preset.get(id)
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

/** What is wrong with a setting; types are not there in JavaScript. */
function problemIn(
  id: RuleId,
  { options: defaults = {} }: Rule,
  severity: string,
  options: RuleOptions | undefined,
): string | undefined {
  if (severity !== 'on' && severity !== 'off' && !Object.hasOwn(RAISED, severity)) {
    return `"${id}" cannot be "${severity}"; write "error", "warning", "info", "on" or "off"`
  }
  for (const [name, value] of Object.entries(options ?? {})) {
    if (!Object.hasOwn(defaults, name)) return `"${id}" has no option "${name}"`
    if (typeof value !== typeof defaults[name]) {
      return `option "${name}" of "${id}" is ${typeof defaults[name]}, not ${typeof value}`
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

/** Whether a text is made of parts in their order, with anything between them. */
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
