import { readdirSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe } from 'vitest'
import { parseHead } from 'wp-faq-seo/head'
import { type Graph, type JsonValue, mergeGraphs, parseGraph } from 'wp-faq-seo/jsonld'
import { runSuite } from './suite.js'

interface Case {
  readonly name: string
  readonly document: Graph
}

type Path = readonly (string | number)[]

const KEYWORDS =
  '@id @type @index @language @direction @value @reverse @graph @included @nest @context'.split(' ')

const VALUES: readonly JsonValue[] = [
  null,
  true,
  0,
  'x',
  '',
  [],
  {},
  ['x'],
  [0],
  [[]],
  { a: 'x' },
  { '@id': 0 },
  { '@value': 'x' },
]

/** What else is wrong with a document: a keyword beside others, a term that means nothing, a URL that is not found. */
const OTHER_FAULTS: readonly string[] = [
  'colliding keywords',
  'invalid IRI mapping',
  'invalid set or list object',
  'invalid value object',
  'keyword redefinition',
  'loading remote context failed',
]

const folder = new URL('./data/jsonld/', import.meta.url)
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonld'))
  .map((file) => [file.replace('.jsonld', ''), readDocument(file)] as const)

describe('the documents of jsonld.js', () => {
  runSuite({
    cases: documents,
    count: 16,
    nameOf: ([name]) => name,
    faultOf: async ([, document]) => (await whyRefused(document)) ?? (await whyRefused(adopt(document))),
    exceptions: {},
  })
})

const cases = await listRefused()

describe('the documents of jsonld.js, with a value of the wrong type for a keyword', () => {
  runSuite({
    cases,
    count: 3862,
    nameOf: ({ name }) => name,
    async faultOf({ document }) {
      const adopted = adopt(document)
      return (await whyRefused(adopted)) ?? (await whyRefused(mergeGraphs(adopted, adopted)))
    },
    exceptions: {
      'An object without any property of the context. It is no node for jsonld.js, whose context a graph cannot know.':
        [
          'frame-0001-in 0 @included {"a":"x"}',
          'frame-0001-in 0 @included {}',
          'frame-0001-in 1 @included {"a":"x"}',
          'frame-0001-in 1 @included {}',
          'frame-0001-in 2 @included {"a":"x"}',
          'frame-0001-in 2 @included {}',
          'frame-0002-in 1 @included {"a":"x"}',
          'frame-0002-in 1 @included {}',
          'frame-0003-in 1 @included {"a":"x"}',
          'frame-0003-in 1 @included {}',
          'frame-0003-in 2 @included {"a":"x"}',
          'frame-0003-in 2 @included {}',
          'frame-0004-in 0 @included {"a":"x"}',
          'frame-0004-in 0 @included {}',
          'frame-0004-in 1 @included {"a":"x"}',
          'frame-0004-in 1 @included {}',
          'frame-0005-in 0 @included {"a":"x"}',
          'frame-0005-in 0 @included {}',
          'frame-0006-in 4 @included {"a":"x"}',
          'frame-0006-in 4 @included {}',
          'frame-0007-in 2 @included {"a":"x"}',
          'frame-0007-in 2 @included {}',
          'frame-0007-in 4 @included {"a":"x"}',
          'frame-0007-in 4 @included {}',
          'frame-0008-in 0 @included {"a":"x"}',
          'frame-0008-in 0 @included {}',
          'frame-0008-in 1 @included {"a":"x"}',
          'frame-0008-in 1 @included {}',
          'frame-0008-in 4 @included {"a":"x"}',
          'frame-0008-in 4 @included {}',
        ],
    },
  })
})

function readDocument(file: string): Graph {
  const { '@context': context, ...node } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  return { '@context': context, '@graph': node['@graph'] ?? [node] }
}

/** Every document with every keyword and value in one of its objects, as far as jsonld.js refuses it because of the type. */
async function listRefused(): Promise<readonly Case[]> {
  const found: Case[] = []
  const shapes = new Set<string>()
  for (const [name, original] of documents)
    for (const path of listPaths(original['@graph'] as unknown as JsonValue)) {
      // Objects with the same keys in the same place differ only in their texts.
      const shape = `${path.filter((key) => !/^\d+$/.test(String(key)))} ${Object.keys(objectAt(original, path))}`
      if (shapes.has(shape)) continue
      shapes.add(shape)
      for (const keyword of KEYWORDS)
        for (const value of VALUES) {
          const document = structuredClone(original)
          objectAt(document, path)[keyword] = value
          const reason = await whyRefused(document)
          // A `TypeError` is a fault of jsonld.js.
          if (reason === undefined || OTHER_FAULTS.includes(reason) || reason.startsWith('TypeError'))
            continue
          found.push({ name: `${name} ${path.join('/')} ${keyword} ${JSON.stringify(value)}`, document })
        }
    }
  return found
}

function objectAt(document: Graph, path: Path): Record<string, unknown> {
  const start: unknown = document['@graph']
  return path.reduce((parent, key) => (parent as Record<string, unknown>)[key], start) as Record<
    string,
    unknown
  >
}

/** The paths of all objects in a value. */
function listPaths(value: JsonValue | undefined, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) => listPaths(member, [...path, key]))
  return Array.isArray(value) ? inside : [path, ...inside]
}

/** The graph that is left when the head of a plugin that contains it is read. */
function adopt(document: Graph): Graph {
  const json = JSON.stringify(parseGraph(JSON.stringify(document))).replaceAll('<', '\\u003c')
  const { graph } = parseHead(`<script type="application/ld+json">${json}</script>`).head
  if (graph === undefined) throw new Error('The graph is gone.')
  return graph
}

/** Why jsonld.js refuses a document. `undefined` if it does not. */
async function whyRefused(document: Graph): Promise<string | undefined> {
  try {
    await jsonld.toRDF(structuredClone(document) as object, { documentLoader: refuseToLoad })
    return undefined
  } catch (error) {
    const { details } = error as { details?: { code?: string } }
    return details?.code ?? String(error)
  }
}

function refuseToLoad(): never {
  throw new Error('Tests do not load documents.')
}
