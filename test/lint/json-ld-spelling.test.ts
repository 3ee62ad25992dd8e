import { describe, expect, it } from 'vitest'
import { type LintInput, lint, type RuleId } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { ALL_VECTORS } from './all-vectors.js'
import { CLEAN_HTML } from './clean-head.js'
import type { Vector } from './vectors.js'

/** The vectors with JSON-LD, and their findings. */
const heads = [...ALL_VECTORS.values()]
  .flatMap(({ flags, passes }) => [...flags, ...passes])
  .flatMap((vector) => ('pages' in vector ? [] : [{ vector, found: find(vector, vector) }]))

type Json = { readonly [key: string]: unknown }
type Spell = (key: string, value: unknown) => readonly [string, unknown]

const SPELLINGS: Readonly<Record<string, Spell>> = {
  'aliases of keywords': (key, value) => [key === '@id' || key === '@type' ? key.slice(1) : key, value],
  'URLs of types': (key, value) => [
    key,
    key === '@type' ? mapEach(value, (type) => nameAs('https://schema.org/', type)) : value,
  ],
  'prefixes of types and properties': (key, value) => [
    nameAs('schema:', key),
    key === '@type' ? mapEach(value, (type) => nameAs('schema:', type)) : value,
  ],
  'value objects': (key, value) => [
    key,
    key.startsWith('@') ? value : mapEach(value, (one) => (isObject(one) ? one : { '@value': one })),
  ],
  lists: (key, value) => [key, Array.isArray(value) && !key.startsWith('@') ? { '@list': value } : value],
  sets: (key, value) => [key, key.startsWith('@') ? value : { '@set': value }],
}

describe.each(Object.entries(SPELLINGS))('JSON-LD with %s', (_, spell) => {
  it('gives the same findings', { timeout: 60_000 }, () => {
    for (const { vector, found } of heads) {
      const spelled = respell(vector, spell)
      if (spelled !== undefined) expect(find(spelled, vector)).toEqual(found)
    }
  })
})

it('changes the spelling of some vectors', () => {
  for (const spell of Object.values(SPELLINGS))
    expect(respell({ html: CLEAN_HTML }, spell)?.html).not.toBe(CLEAN_HTML)
})

function find(input: LintInput, { config = {} }: Pick<Vector, 'config'>): string[] {
  /** Rules that check the text or the context of a document instead of its content. */
  const ofTheText: readonly RuleId[] = [
    'graph/context',
    'graph/too-large',
    'safety/json-invalid',
    'safety/line-separator',
    'safety/script-sequence',
  ]
  return lint(input, { now: '2026-11-01T00:00:00Z', vocabulary: VOCABULARY, ...config })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
    .filter((text) => !ofTheText.some((id) => text.startsWith(id)))
    .sort()
}

/** The vector with its graphs in another spelling. `undefined` without a graph in the context of schema.org. */
function respell(vector: LintInput, spell: Spell): LintInput | undefined {
  if (vector.graph !== undefined) return { ...vector, graph: spellOut(vector.graph, spell) as never }
  let isRead = false
  const html = vector.html?.replace(
    /(<script type="application\/ld\+json">)(.*?)(?=<\/script>)/gs,
    (all, tag, text) => {
      try {
        const json = JSON.parse(text)
        isRead = true
        return `${tag}${JSON.stringify(spellOut(json, spell)).replaceAll('<', '\\u003c')}`
      } catch {
        return all
      }
    },
  )
  return isRead && html !== undefined ? { ...vector, html } : undefined
}

function spellOut(value: unknown, spell: Spell): unknown {
  if (Array.isArray(value)) return value.map((item) => spellOut(item, spell))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '@context'
        ? [key, inner]
        : spell(key, key === '@graph' ? spellGraph(inner, spell) : spellOut(inner, spell)),
    ),
  )
}

/** A graph with one node does not need a list. */
function spellGraph(graph: unknown, spell: Spell): unknown {
  const nodes = spellOut(graph, spell)
  return Array.isArray(nodes) && nodes.length === 1 ? nodes[0] : nodes
}

function mapEach(value: unknown, map: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((one) => (Array.isArray(one) ? one : map(one))) : map(value)
}

/** A schema.org name with its URL or prefix. Keywords, other vocabularies and values that are not names stay as they are. */
function nameAs<T>(prefix: string, name: T): T | string {
  return typeof name === 'string' && /^\w+$/.test(name) ? prefix + name : name
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
