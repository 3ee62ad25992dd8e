import { describe, expect, it } from 'vitest'
import {
  type Diagnostic,
  type LintConfig,
  type LintInput,
  lint,
  lintCatalog,
  RULES,
  type RuleId,
} from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { ALL_VECTORS } from './all-vectors.js'
import { CLEAN_HTML } from './clean-head.js'
import type { Vector } from './vectors.js'

/** `now` in all vectors and examples. */
const NOW = '2026-11-01T00:00:00Z'

const ids = Object.keys(RULES) as RuleId[]

describe('the rules', () => {
  it('all have test vectors, and all test vectors have a rule', () => {
    expect([...ALL_VECTORS.keys()].sort()).toEqual([...ids].sort())
  })

  it('find nothing in a clean head, except what applies to every FAQ', () => {
    const found = lint({ html: CLEAN_HTML }, { now: NOW, vocabulary: VOCABULARY }).map(({ ruleId }) => ruleId)
    expect(found.filter((id) => id !== 'faq/no-rich-result')).toEqual([])
  })

  it('have a reference: a URL, or "practice"', () => {
    for (const id of ids) expect(RULES[id].reference, id).toMatch(/^(?:https:\/\/\S+|practice: .+)$/)
  })

  it('never promise a rich result for FAQ markup', () => {
    for (const id of ids) expect(JSON.stringify(RULES[id])).not.toMatch(/add FAQPage|eligible|earns? /i)
  })
})

describe.each(ids)('%s', (id) => {
  const { flags = [], passes = [], silent = [] } = ALL_VECTORS.get(id) ?? {}

  it('has vectors of all three kinds', () => {
    expect([flags.length, passes.length, silent.length].every((count) => count > 0)).toBe(true)
  })

  it.each(flags)('reports fault $#', (vector) => {
    const found = run(vector)
    expect(found.map(({ ruleId }) => ruleId)).toContain(id)
    const { also = [] } = vector
    const others = found.filter(({ ruleId, severity }) => severity === 'error' && ruleId !== id)
    expect(others.filter(({ ruleId }) => !also.includes(ruleId as RuleId))).toEqual([])
    for (const { ruleId, severity, path, message, help } of found) {
      if (ruleId !== id) continue
      expect(severity).toBe(RULES[id].severity)
      // Quoted text comes from the input.
      const texts = [path, message.replace(/"[^"]*"/g, '""'), help]
      for (const text of texts) expect(text).toMatch(/^(?!.*(?:undefined|\[object)).+/)
    }
  })

  it.each(passes)('does not report near miss $#', (vector) => {
    const found = run(vector)
    expect(found.filter(({ ruleId, severity }) => ruleId === id || severity === 'error')).toEqual([])
  })

  it.each(silent)('does not run on $#', (vector) => {
    expect(run(vector).map(({ ruleId }) => ruleId)).not.toContain(id)
  })

  it('reports its bad example and not its good one', () => {
    const { bad, good, needs } = RULES[id]
    const settings = { now: NOW, ...(needs.includes('vocabulary') && { vocabulary: VOCABULARY }) }
    expect(runExample(bad, settings).map(({ ruleId }) => ruleId)).toContain(id)
    expect(runExample(good, settings).map(({ ruleId }) => ruleId)).not.toContain(id)
  })
})

function run({ config, also: _, ...input }: Vector): readonly Diagnostic[] {
  const settings = { now: NOW, ...config }
  return 'pages' in input ? lintCatalog(input.pages, settings) : lint(input, settings)
}

function runExample(example: LintInput | readonly LintInput[], settings: LintConfig): readonly Diagnostic[] {
  return Array.isArray(example) ? lintCatalog(example, settings) : lint(example as LintInput, settings)
}
