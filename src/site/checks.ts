import type { Issue } from '../internal/issue.js'
import { isPlainObject } from '../internal/plain-object.js'
import { nameValue, quoteInFull, quoteName } from '../internal/quote.js'
import { suggestName } from '../internal/suggest-name.js'
import { ConfigError } from './config-error.js'

/** Reports what is wrong with the option at a path. `problem` is the predicate of a sentence whose subject is the path. */
export type Report = (code: string, path: string, problem: string) => void

/** Checks a value that is not `undefined`, and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void

/** The check of each option. An option without a check does not compile. */
export type Checks<T> = { readonly [Key in keyof Required<T>]: Check }

/**
 * Checks options that a developer wrote.
 *
 * @param name The name of the options in messages.
 * @throws ConfigError with every problem at once: missing, unknown and invalid options.
 */
export function checkOptions(
  name: string,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[],
  value: unknown,
): void {
  throwProblems(name, (report) => checkFields(checks, required, value, '', report))
}

/**
 * Makes a check of options that runs once per object, so one object that serves a list costs nothing more.
 *
 * @param isStrict Whether every unknown option is an error. Otherwise, only one that resembles a known option is an error, because the
 *   object may also serve other functions. Default: `true`.
 */
export function createOptionsCheck(
  name: string,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
  isStrict = true,
): (options: unknown) => void {
  const checked = new WeakMap<object, true>()
  return (options) => {
    if (isPlainObject(options) && checked.has(options)) return
    throwProblems(name, (report) => checkFields(checks, required, options, '', report, isStrict))
    checked.set(options as object, true)
  }
}

/**
 * Runs checks, and returns their result.
 *
 * @throws ConfigError with every problem that they report. Its paths begin with `name`.
 */
export function throwProblems<T>(name: string, run: (report: Report) => T): T {
  const issues: Issue[] = []
  const result = run((code, path, problem) => {
    const fullPath = path === '' || path.startsWith('[') ? `${name}${path}` : `${name}.${path}`
    issues.push({ code, path: fullPath, message: `${path} ${problem}`.trim() })
  })
  if (issues.length > 0) throw new ConfigError(`use ${name}`, issues)
  return result
}

/**
 * Refuses a whole option.
 *
 * @throws ConfigError in any case.
 */
export function throwProblem(name: string, code: string, message: string): never {
  throw new ConfigError(`use ${name}`, [{ code, path: name, message }])
}

/** Accepts strings. */
export const isText: Check = (...at) => expectType('text', typeof at[0] === 'string', ...at)

/** Accepts booleans. */
export const isBoolean: Check = (...at) => expectType('true or false', typeof at[0] === 'boolean', ...at)

/** Accepts functions. */
export const isFunction: Check = (...at) => expectType('a function', typeof at[0] === 'function', ...at)

/** Accepts objects. */
export const isObject: Check = (...at) => expectType('an object', isPlainObject(at[0]), ...at)

/** Accepts any value: where the option is used, it is checked. */
export const isAnything: Check = () => {}

/** Accepts lists. A common mistake is to pass the result of a list parser, which is an object with `items`. */
export const isItems: Check = (...at) =>
  expectType('a list; pass the items of the parsed list', Array.isArray(at[0]), ...at)

/** Accepts integers. */
export const isInteger: Check = (...at) => expectType('a whole number', Number.isInteger(at[0]), ...at)

/** Accepts the listed values only. */
export function isOneOf(...values: readonly unknown[]): Check {
  return (value, path, report) => {
    if (!values.includes(value))
      expectType(`one of ${values.map(show).join(', ')}`, false, value, path, report)
  }
}

/** Accepts lists whose items pass a check. */
export function isListOf(check: Check): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      const expected = typeof value === 'string' ? `a list; write [${show(value)}]` : 'a list'
      return expectType(expected, false, value, path, report)
    }
    for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, report)
  }
}

/** Accepts objects with any keys whose values pass a check. */
export function isRecordOf(check: Check): Check {
  return (value, path, report) => {
    if (!isPlainObject(value)) return expectType('an object', false, value, path, report)
    for (const [key, item] of Object.entries(value))
      if (item !== undefined) check(item, join(path, key), report)
  }
}

/** Accepts objects with the listed keys only. */
export function isObjectOf(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, path, report) => checkFields(checks, required, value, path, report)
}

/** Reports a value that is not of the expected type. */
export function expectType(
  expected: string,
  isExpected: boolean,
  value: unknown,
  path: string,
  report: Report,
): void {
  if (!isExpected) report('wrong-type', path, notExpected(value, path, expected))
}

/** The problem of a value that is not what its path expects: `is "en_US", not a BCP 47 tag`. */
export function notExpected(value: unknown, path: string, expected: string): string {
  return path === '' ? `${show(value)} is not ${expected}` : `is ${show(value)}, not ${expected}`
}

/** Names a value in a message; text is quoted in full, because a developer wrote it. */
export function show(value: unknown): string {
  return typeof value === 'string' ? quoteInFull(value) : nameValue(value)
}

function checkFields(
  checks: Readonly<Record<string, Check>>,
  required: readonly string[],
  value: unknown,
  path: string,
  report: Report,
  isStrict = true,
): void {
  if (!isPlainObject(value)) {
    expectType('an object', false, value, path, report)
    return
  }
  for (const key of required) if (value[key] === undefined) report('missing', join(path, key), 'is missing')
  for (const [key, item] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (check === undefined) reportUnknown(key, Object.keys(checks), join(path, key), report, isStrict)
    else if (item !== undefined) check(item, join(path, key), report)
  }
}

/** Reports a key that is not among the known ones, with the one that was probably meant. */
export function reportUnknown(
  key: string,
  known: readonly string[],
  path: string,
  report: Report,
  isStrict = true,
): void {
  const suggestion = suggestName(key, known)
  if (suggestion !== undefined) report('unknown', path, `is unknown; write ${suggestion}`)
  else if (isStrict) report('unknown', path, 'is unknown')
}

function join(path: string, key: string): string {
  return path === '' ? quoteName(key) : `${path}.${quoteName(key)}`
}
