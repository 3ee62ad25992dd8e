// @ts-check
/** Changes JSON-LD: graphs in JSON, and the scripts in the HTML of a head. */
import { activeUrl, hostileText, hostileUrl } from '../hostile.js'
import { editSlot, listSlots, setOwn } from '../slots.js'
import { rootSlot } from './pick-slot.js'

/** @typedef {import('../random.js').Random} Random */

const TYPES =
  'WebPage WebSite Article FAQPage QAPage Question Answer HowTo HowToSection HowToStep HowToDirection HowToTip BreadcrumbList ListItem Organization Person ImageObject VideoObject SearchAction EntryPoint ReadAction PropertyValueSpecification Product Offer Review Recipe Event Thing DefinedTerm Comment Quotation'.split(
    ' ',
  )
const URL_PROPERTIES =
  'url image logo sameAs contentUrl embedUrl thumbnailUrl item target urlTemplate mainEntityOfPage isPartOf license downloadUrl relatedLink discussionUrl hasMap @id additionalType publishingPrinciples significantLink primaryImageOfPage potentialAction itemListElement about inLanguage breadcrumb publisher author'.split(
    ' ',
  )
const MARKUP_PROPERTIES =
  'text description name headline articleBody caption step acceptedAnswer suggestedAnswer itemListElement transcript reviewBody recipeInstructions abstract keywords alternateName'.split(
    ' ',
  )
const ODD_TYPES = [
  [],
  [null],
  7,
  null,
  {},
  '',
  'https://schema.org/Answer',
  'http://schema.org/HowTo',
  'schema:Answer',
  ['Answer', 'Question'],
  [['Answer']],
  'answer',
]

/** The forms that a value has in JSON-LD. https://www.w3.org/TR/json-ld11/#value-objects */
const FORMS = [
  (/** @type {any} */ value) => value,
  (/** @type {any} */ value) => [value],
  (/** @type {any} */ value) => ['https://example.com/', value],
  (/** @type {any} */ value) => ({ '@value': value }),
  (/** @type {any} */ value) => ({ '@id': value }),
  (/** @type {any} */ value) => ({ '@type': 'URL', '@value': value }),
  (/** @type {any} */ value) => ({ '@list': [value] }),
  (/** @type {any} */ value) => ({ '@set': [{ '@value': value, '@language': 'en' }] }),
  (/** @type {any} */ value) => ({ '@type': 'ImageObject', url: value, contentUrl: value }),
  (/** @type {any} */ value) => ({ en: value, de: [value] }),
  (/** @type {any} */ value) => [[value]],
  (/** @type {any} */ value) => ({ '@type': '@json', '@value': value }),
  (/** @type {any} */ value) => ({ '@type': '@json', '@value': { url: value, text: [value] } }),
  (/** @type {any} */ value) => ({ '@index': 'x', '@value': value, '@direction': 'rtl' }),
  (/** @type {any} */ value) => ({ '@graph': [{ '@type': 'Thing', url: value, description: value }] }),
  (/** @type {any} */ value) => ({ 1: value }),
]

/** @type {readonly [name: string, weight: number, change: (nodes: readonly any[], random: Random, graph: any) => void][]} */
const CHANGES = [
  [
    'active URL in a property',
    5,
    (nodes, random) =>
      setOwn(random.pick(nodes), random.pick(URL_PROPERTIES), random.pick(FORMS)(activeUrl(random))),
  ],
  [
    'odd URL in a property',
    2,
    (nodes, random) =>
      setOwn(random.pick(nodes), random.pick(URL_PROPERTIES), random.pick(FORMS)(hostileUrl(random))),
  ],
  [
    'markup in a property',
    5,
    (nodes, random) =>
      setOwn(random.pick(nodes), random.pick(MARKUP_PROPERTIES), random.pick(FORMS)(hostileText(random))),
  ],
  [
    'another type',
    2,
    (nodes, random) =>
      setOwn(
        random.pick(nodes),
        '@type',
        random.chance(0.5) ? random.pick(TYPES) : structuredClone(random.pick(ODD_TYPES)),
      ),
  ],
  ['another node', 3, (_, random, graph) => addNode(graph, newNode(random))],
  [
    'nested node',
    3,
    (nodes, random) =>
      setOwn(
        random.pick(nodes),
        random.pick([...URL_PROPERTIES, ...MARKUP_PROPERTIES]),
        random.pick(FORMS)(newNode(random)),
      ),
  ],
  [
    'the id of another node',
    1,
    (nodes, random) => setOwn(random.pick(nodes), '@id', random.pick(nodes)['@id'] ?? 'x'),
  ],
  [
    'a reference to another node',
    1,
    (nodes, random) =>
      setOwn(random.pick(nodes), random.pick(URL_PROPERTIES), { '@id': random.pick(nodes)['@id'] ?? 'x' }),
  ],
  [
    'another context',
    1,
    (_, random, graph) => setOwn(graph, '@context', structuredClone(random.pick(CONTEXTS))),
  ],
  [
    'what is no node',
    1,
    (_, random, graph) =>
      addNode(graph, structuredClone(random.pick([null, 'x', 7, [], [[{}]], { '@graph': [] }]))),
  ],
  ['a keyword', 3, (nodes, random) => setOwn(random.pick(nodes), ...keywordOf(random))],
  ['active values everywhere', 0.5, (nodes, random) => fill(nodes, random)],
]

const CONTEXTS = [
  'http://schema.org',
  'https://schema.org/',
  null,
  [],
  ['https://schema.org', { x: 'javascript:alert(1)' }],
  { '@vocab': 'https://schema.org/' },
  { '@base': 'javascript:alert(1)' },
  7,
]

const KEYWORDS = [
  '@id',
  '@type',
  'id',
  'type',
  '@index',
  '@included',
  '@nest',
  '@language',
  '@direction',
  '@value',
  '@graph',
  '@reverse',
  '@context',
  '@list',
  '@set',
  '@none',
  '@version',
]

/** A keyword with a value that is valid for some keyword. @param {Random} random @returns {[string, any]} */
function keywordOf(random) {
  const node = () => newNode(random)
  const value = random.pick([
    () => activeUrl(random),
    () => 'de',
    () => 'rtl',
    () => null,
    () => 7,
    () => [],
    () => ['Answer', null, 7],
    node,
    () => [node(), 'x', null],
    () => ({ author: node(), publisher: [node()], '@id': 'x' }),
    () => ({
      x: { '@id': 'y:z', '@type': '@id', '@container': ['@list', 7], '@context': {} },
      '@vocab': 'z',
      '@prefix': 7,
      '@protected': true,
    }),
  ])()
  return [random.pick(KEYWORDS), value]
}

/** @type {readonly import('./index.js').Mutator[]} */
export const GRAPHS = CHANGES.map(([name, weight, change]) => ({
  name: `JSON-LD: ${name}`,
  weight,
  mutate(draft) {
    const root = rootSlot(draft)
    const slot = hasGraph(root) ? root : draft.random.pick(draft.slots().filter(hasGraph))
    return editSlot(slot, (value) => (typeof value === 'string' ? editScript(value, edit) : edit(value)))

    /** @param {any} graph */
    function edit(graph) {
      const nodes = [graph, ...listSlots(graph).map(({ value }) => value)].filter(
        (value) => value?.['@type'] !== undefined,
      )
      if (nodes.length > 0) change(nodes, draft.random, graph)
      return graph
    }
  },
}))

const SCRIPT = /(<script[^>]*application\/ld\+json[^>]*>)(.*?)(<\/script>)/s

/** @param {import('../slots.js').Slot} slot */
function hasGraph({ value }) {
  if (typeof value === 'string') return value.includes('ld+json') && SCRIPT.test(value)
  return Array.isArray(value?.['@graph'])
}

/** Changes the JSON-LD of HTML, if it is JSON. @param {string} html @param {(graph: any) => any} edit */
function editScript(html, edit) {
  return html.replace(SCRIPT, (script, open, json, close) => {
    try {
      return `${open}${JSON.stringify(edit(JSON.parse(json))).replaceAll('</', '<\\/')}${close}`
    } catch {
      return script
    }
  })
}

/** @param {any} graph @param {any} node */
function addNode(graph, node) {
  if (Array.isArray(graph['@graph'])) graph['@graph'].push(node)
  else setOwn(graph, '@graph', [node])
}

/** A node with hostile values. @param {Random} random */
function newNode(random) {
  /** @type {Record<string, any>} */
  const node = { '@type': random.pick(TYPES) }
  for (const property of random.some(URL_PROPERTIES, 0.1))
    node[property] = random.pick(FORMS)(hostileUrl(random))
  for (const property of random.some(MARKUP_PROPERTIES, 0.2))
    node[property] = random.pick(FORMS)(hostileText(random))
  return node
}

/** @param {readonly any[]} nodes @param {Random} random */
function fill(nodes, random) {
  const form = random.pick(FORMS)
  const url = form(activeUrl(random))
  const text = form(hostileText(random))
  for (const node of nodes)
    for (const key of Object.keys(node)) {
      if (key !== '@id' && URL_PROPERTIES.includes(key)) setOwn(node, key, url)
      else if (MARKUP_PROPERTIES.includes(key)) setOwn(node, key, text)
    }
}
