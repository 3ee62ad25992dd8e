import { toArray } from '../../internal/to-array.js'
import { compilePrefilter, type Prefilter } from './prefilter.js'
import type { QuestionPattern } from './question-pattern.js'
import { compileSelector, type Hint, hintsOf, type Selector } from './selector.js'

/** Compiled patterns, in the order in which they may claim an element. */
export interface CompiledPatterns {
  readonly patterns: readonly CompiledPattern[]
  readonly prefilter: Prefilter
}

/** A pattern with its selectors compiled. */
export interface CompiledPattern {
  readonly pattern: QuestionPattern
  /** HTML that contains none of these texts has no item of the pattern. */
  readonly hints: readonly Hint[]
  readonly item: Selector
  readonly question: readonly Selector[]
  readonly answer: readonly (Selector | 'rest')[]
  readonly drop: Selector | undefined
  readonly unwrap: Selector | undefined
  readonly hidden: Selector | undefined
}

/**
 * Compiles patterns, once for each list.
 *
 * @throws ConfigError if a selector is invalid.
 */
export function compilePatterns(patterns: readonly QuestionPattern[]): CompiledPatterns {
  let compiled = compiledLists.get(patterns)
  if (compiled === undefined) {
    const list = patterns.flatMap(compilePattern)
    compiled = { patterns: list, prefilter: compilePrefilter(list.flatMap(({ hints }) => hints)) }
    compiledLists.set(patterns, compiled)
  }
  return compiled
}

const compiledLists: WeakMap<readonly QuestionPattern[], CompiledPatterns> = /* @__PURE__ */ new WeakMap()

/** A pattern that describes only a block has nothing to find in HTML. */
function compilePattern(pattern: QuestionPattern): CompiledPattern[] {
  const { item, question, answer = 'rest', drop, unwrap, hidden } = pattern
  if (item === undefined || question === undefined) return []
  const selector = compileSelector(item)
  return [
    {
      pattern,
      hints: hintsOf(selector),
      item: selector,
      question: toArray(question).map(compileSelector),
      answer: toArray(answer).map((part) => (part === 'rest' ? part : compileSelector(part))),
      drop: compileOptional(drop),
      unwrap: compileOptional(unwrap),
      hidden: compileOptional(hidden),
    },
  ]
}

function compileOptional(selector: string | undefined): Selector | undefined {
  return selector === undefined ? undefined : compileSelector(selector)
}
