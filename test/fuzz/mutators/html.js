// @ts-check
/** Changes HTML in strings at the borders of its tags and attributes. */
import { activeUrl, hostileText, hostileUrl } from '../hostile.js'
import { editSlot } from '../slots.js'
import { htmlSlot, rootSlot } from './pick-slot.js'

/** @typedef {import('../random.js').Random} Random */

/** Elements that parsers handle in a special way, and elements with questions. */
const WRAPPERS =
  'details table td tr select option svg math template noscript noembed noframes iframe textarea title style script xmp plaintext p a b form ul li dl dt dd h2 h3 button ruby rt foreignObject mtext annotation-xml desc caption colgroup object video picture head body html main nav footer summary label dialog slot x-y'.split(
    ' ',
  )
const HANDLERS = ['onclick', 'ONERROR', 'onload', 'onfocus', 'ontoggle', 'onpointerrawupdate', 'on', 'onx']
const URL_ATTRIBUTES =
  'href src srcset poster cite data background action formaction ping longdesc xlink:href imagesrcset usemap manifest'.split(
    ' ',
  )
const OTHER_ATTRIBUTES = [
  'style="background:url(javascript:alert(1))"',
  'srcdoc="<script>alert(1)</script>"',
  'hidden',
  'aria-hidden="true"',
  'class="faq-question"',
  'itemscope itemtype="https://schema.org/Question"',
  'itemprop="name"',
  'id="x"',
  'id="faq-question-1"',
  'is="x"',
  'target="_blank"',
  'http-equiv="refresh"',
  'slot=x',
]

/** @type {readonly [name: string, weight: number, change: (html: string, random: Random) => string | undefined][]} */
const CHANGES = [
  [
    'hostile markup between tags',
    4,
    (html, random) => insertAt(html, random.pick(tagEnds(html)) ?? 0, hostileText(random)),
  ],
  ['tag removed', 2, (html, random) => replaceTag(html, random, () => '')],
  ['tag repeated', 0.5, (html, random) => replaceTag(html, random, (tag) => tag + tag)],
  ['tag without its end', 1, (html, random) => replaceTag(html, random, (tag) => tag.slice(0, -1))],
  ['quote removed', 1, (html, random) => replaceTag(html, random, (tag) => tag.replace(/["']/, ''))],
  ['quotes exchanged', 0.3, (html, random) => replaceTag(html, random, (tag) => tag.replaceAll('"', "'"))],
  ['tag in other case', 0.5, (html, random) => replaceTag(html, random, (tag) => tag.toUpperCase())],
  [
    'handler',
    2,
    (html, random) =>
      addAttribute(
        html,
        random,
        `${random.pick(HANDLERS)}${random.pick(['=', ' = ', '\n='])}${random.pick(['alert(1)', '"alert(1)"', "'alert(1)'"])}`,
      ),
  ],
  [
    'URL attribute',
    2,
    (html, random) => addAttribute(html, random, `${random.pick(URL_ATTRIBUTES)}="${hostileUrl(random)}"`),
  ],
  ['odd attribute', 1, (html, random) => addAttribute(html, random, random.pick(OTHER_ATTRIBUTES))],
  [
    'active URL in an attribute',
    3,
    (html, random) =>
      replaceOne(
        html,
        random,
        /\b(?:href|src|content|action|poster|srcset)=(?:"[^"]*"|'[^']*')/g,
        (attribute) => attribute.replace(/=.*/s, `="${activeUrl(random)}"`),
      ),
  ],
  [
    'hostile text in an attribute',
    2,
    (html, random) => replaceOne(html, random, /=(?:"[^"]*"|'[^']*')/g, () => `="${hostileText(random)}"`),
  ],
  ['in another element', 2, (html, random) => wrap(html, random)],
  ['another element', 2, (html, random) => rename(html, random)],
  ['in a comment', 0.3, (html, random) => wrapWith(html, random, '<!--', '-->')],
  ['in CDATA', 0.3, (html, random) => wrapWith(html, random, '<![CDATA[', ']]>')],
  ['tags escaped', 0.5, (html) => html.replaceAll('<', '&lt;')],
  ['part moved', 1, (html, random) => move(html, random)],
]

/** @type {readonly import('./index.js').Mutator[]} */
export const HTML = CHANGES.map(([name, weight, change]) => ({
  name,
  weight,
  mutate(draft) {
    const slot = typeof draft.json === 'string' ? rootSlot(draft) : htmlSlot(draft)
    return editSlot(slot, (html) => change(html, draft.random) ?? html)
  },
}))

/** @param {string} html */
function tagEnds(html) {
  return [0, html.length, ...[...html.matchAll(/>/g)].map(({ index }) => index + 1)]
}

/** @param {string} html @param {number} index @param {string} inserted */
function insertAt(html, index, inserted) {
  return html.slice(0, index) + inserted + html.slice(index)
}

/** Replaces one match. @param {string} html @param {Random} random @param {RegExp} pattern @param {(match: string) => string} replace */
function replaceOne(html, random, pattern, replace) {
  const match = random.pick([...html.matchAll(pattern)])
  if (match === undefined) return undefined
  return html.slice(0, match.index) + replace(match[0]) + html.slice(match.index + match[0].length)
}

/** @param {string} html @param {Random} random @param {(tag: string) => string} replace */
function replaceTag(html, random, replace) {
  return replaceOne(html, random, /<\/?[a-z][^>]*>/gi, replace)
}

/** @param {string} html @param {Random} random @param {string} attribute */
function addAttribute(html, random, attribute) {
  const separator = random.pick([' ', ' ', '\n', '/', '\t', '"'])
  return replaceOne(html, random, /<[a-z][\w:-]*/gi, (start) => `${start}${separator}${attribute}`)
}

/** @param {string} html @param {Random} random */
function wrap(html, random) {
  const name = random.pick(WRAPPERS)
  return wrapWith(html, random, `<${name}>`, random.chance(0.8) ? `</${name}>` : '')
}

/** @param {string} html @param {Random} random @param {string} open @param {string} close */
function wrapWith(html, random, open, close) {
  const ends = tagEnds(html)
  const [start, end] = [random.pick(ends), random.pick(ends)].sort((one, other) => one - other)
  return html.slice(0, start) + open + html.slice(start, end) + close + html.slice(end)
}

/** Renames an element, or only one of its tags. @param {string} html @param {Random} random */
function rename(html, random) {
  const tag = random.pick([...html.matchAll(/<\/?([a-z][\w-]*)/gi)])
  if (tag === undefined) return undefined
  const to = random.pick(WRAPPERS)
  const from = /** @type {string} */ (tag[1])
  if (random.chance(0.5)) return html.replaceAll(new RegExp(`(</?)${from}\\b`, 'gi'), `$1${to}`)
  return html.slice(0, tag.index) + tag[0].replace(from, to) + html.slice(tag.index + tag[0].length)
}

/** @param {string} html @param {Random} random */
function move(html, random) {
  const ends = tagEnds(html)
  const [start = 0, end = 0] = [random.pick(ends), random.pick(ends)].sort((one, other) => one - other)
  const rest = html.slice(0, start) + html.slice(end)
  return insertAt(rest, random.pick(tagEnds(rest)), html.slice(start, end))
}
