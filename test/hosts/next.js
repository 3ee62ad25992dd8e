// @ts-check
/**
 * Builds the Next.js application beside this file and compares the pages with `renderHead`, element by element. What
 * Next prints otherwise is named here, one by one; anything else is a failure.
 *
 *     npm run build && node test/hosts/next.js
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { renderHead } from 'wp-faq-seo'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode
 * @typedef {import('wp-faq-seo').Head} Head
 * @typedef {object} FoundElement
 * @property {string} text The element as one line: name, attributes by name, content.
 * @property {string} name What it is of, such as `og:type`.
 * @property {string} content Its `content`.
 * @property {boolean} isInHead
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const APPLICATION = fileURLToPath(new URL('next/', import.meta.url))

const LAYOUT_TITLE = 'Example'

/** What Next prints in every page, whatever its metadata. */
const OF_NEXT = new Set([
  '<meta charset="utf-8">',
  '<meta content="width=device-width, initial-scale=1" name="viewport">',
])

/**
 * What Next prints beside what `renderHead` prints, each under its own rule.
 *
 * @type {Readonly<Record<string, (element: FoundElement, head: Head) => boolean>>}
 */
const ADDITIONS = {
  'the title is the layout’s where the head has none': ({ text }, { title = '' }) =>
    title === '' && text === `<title>${LAYOUT_TITLE}`,
  'og:title and og:description are copied from title and description': (element, { title, description }) =>
    isCopy(element, 'og:title', title || LAYOUT_TITLE) || isCopy(element, 'og:description', description),
  'twitter:title and twitter:description are copied from Open Graph, or from title and description': (
    element,
    { title, description, openGraph },
  ) =>
    isCopy(element, 'twitter:title', openGraph?.title || title || LAYOUT_TITLE) ||
    isCopy(element, 'twitter:description', openGraph?.description || description),
  'twitter:card is made up where there is none that Next knows': ({ name, content }, { twitter }) =>
    name === 'twitter:card' &&
    ['summary', 'summary_large_image'].includes(content) &&
    !['summary', 'summary_large_image', 'player'].includes(twitter?.card ?? ''),
  'twitter:image is copied from Open Graph where nothing is said of Twitter': (
    element,
    { twitter, openGraph },
  ) => {
    const image = openGraph?.images?.[0]
    return (
      twitter === undefined &&
      (isCopy(element, 'twitter:image', image?.url) ||
        isCopy(element, 'twitter:image:alt', image?.alt) ||
        isCopy(element, 'twitter:image:secure_url', image?.secureUrl) ||
        isCopy(element, 'twitter:image:type', image?.type) ||
        isCopy(element, 'twitter:image:width', image?.width) ||
        isCopy(element, 'twitter:image:height', image?.height))
    )
  },
  'og:type is website where Next does not know the true one': ({ name, content }, { openGraph }) =>
    name === 'og:type' && content === 'website' && openGraph?.type === 'product.group',
}

/** How React changes what `renderHead` prints. */
const CHANGES = {
  'an empty address is left out, and the link stays in the body': (/** @type {string} */ text) =>
    text.replace(/^<link href="" /, '<link '),
}

/** Links and tags that React leaves where they are rendered. */
const NOT_HOISTED = /^<script|^<(?:meta|link)[^>]* itemprop=|^<link (?!.*href=.*rel=)/

/** @type {Set<string>} */
const used = new Set()
build()
// It needs the package where the application has it.
const { listHeads } = await import('./next/list-heads.js')
const heads = listHeads(join(ROOT, 'test/fixtures/posts'))
const failures = [...heads].flatMap(([name, head]) => comparePage(name, head))
for (const name of [...Object.keys(ADDITIONS), ...Object.keys(CHANGES)]) {
  if (!used.has(name)) failures.push(`This difference is named, and is none: ${name}`)
}
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exitCode = 1
} else {
  console.log(`Next prints what renderHead prints on ${heads.size} pages, but for this:`)
  for (const name of used) console.log(`- ${name}`)
}

/** Installs, type-checks and builds the application. */
function build() {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('Build the package first: npm run build')
  const options = {
    cwd: APPLICATION,
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--no-package-lock', '--no-audit', '--no-fund'], options)
  const link = join(APPLICATION, 'node_modules/wp-faq-seo')
  rmSync(link, { force: true })
  symlinkSync(ROOT, link, 'junction')
  rmSync(join(APPLICATION, 'out'), { recursive: true, force: true })
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], options)
}

/**
 * @param {string} page
 * @param {Head} head
 * @returns {string[]}
 */
function comparePage(page, head) {
  const expected = readElements(`<!DOCTYPE html><head>${Buffer.from(renderHead(head))}`).map(({ text }) =>
    applyChanges(text),
  )
  const found = readElements(readFileSync(join(APPLICATION, `out/${page}.html`), 'utf8'))
  const failures = []
  for (const element of found) {
    if (OF_NEXT.has(element.text)) continue
    if (!element.isInHead && !NOT_HOISTED.test(element.text))
      failures.push(`${page}: in body: ${element.text}`)
    const place = expected.indexOf(element.text)
    if (place !== -1) expected.splice(place, 1)
    else if (!isAddition(element, head)) failures.push(`${page}: too much: ${element.text}`)
  }
  return [...failures, ...expected.map((text) => `${page}: missing: ${text}`)]
}

/** The elements of a document that are a head's, wherever they stand. @param {string} html */
function readElements(html) {
  /** @type {FoundElement[]} */
  const elements = []
  const visit = (/** @type {ChildNode} */ node, /** @type {boolean} */ isInHead) => {
    if (!('tagName' in node)) return
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    if (isOfHead(node.tagName, attributes)) {
      const inner = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      const content = node.tagName === 'script' ? JSON.stringify(JSON.parse(inner)) : inner
      const list = [...attributes].sort().map(([name, value]) => ` ${name}="${value}"`)
      elements.push({
        text: `<${node.tagName}${list.join('')}>${content}`,
        name: attributes.get('name') ?? attributes.get('property') ?? '',
        content: attributes.get('content') ?? '',
        isInHead,
      })
    }
    for (const child of node.childNodes) visit(child, isInHead || node.tagName === 'head')
  }
  for (const node of parse(html).childNodes) visit(node, false)
  return elements
}

/**
 * @param {string} tagName
 * @param {ReadonlyMap<string, string>} attributes
 */
function isOfHead(tagName, attributes) {
  if (tagName === 'script') return attributes.get('type') === 'application/ld+json'
  if (tagName === 'link') return !attributes.get('href')?.startsWith('/_next/')
  return tagName === 'title' || tagName === 'meta'
}

/**
 * @param {FoundElement} element
 * @param {Head} head
 */
function isAddition(element, head) {
  const [name] = Object.entries(ADDITIONS).find(([, isNamed]) => isNamed(element, head)) ?? []
  if (name !== undefined) used.add(name)
  return name !== undefined
}

/** @param {string} text */
function applyChanges(text) {
  let changed = text
  for (const [name, change] of Object.entries(CHANGES)) {
    const before = changed
    changed = change(before)
    if (changed !== before) used.add(name)
  }
  return changed
}

/**
 * Whether an element says under a name what the head says elsewhere.
 *
 * @param {FoundElement} element
 * @param {string} name
 * @param {string | number | undefined} value
 */
function isCopy(element, name, value) {
  if (element.name !== name || value === undefined) return false
  return element.content === Buffer.from(String(value).replaceAll('\0', '\ufffd')).toString()
}
