// @ts-check
/**
 * Runs independent validators on a head: html-validate on its markup, Adobe's validator on its structured data
 * (vocabulary of schema.org and requirements of Google), and jsonld on its graph.
 */
import { readFileSync } from 'node:fs'
// @ts-expect-error The package has no types.
import Validator from '@adobe/structured-data-validator'
import { HtmlValidate } from 'html-validate'
import jsonld from 'jsonld'
import { parseFragment } from 'parse5'
import { TABLE_FILE } from '../../../scripts/build-vocabulary.js'

/** Rules of html-validate that do not apply to a head alone, each with the reason. */
const SWITCHED_OFF = {
  'long-title': 'how long a title may be is a matter of practice, and the text is the editor’s',
  'void-style': 'a slash at the end of a tag says nothing',
}

const markup = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: Object.fromEntries(Object.keys(SWITCHED_OFF).map((rule) => [rule, 'off'])),
})
const structuredData = new Validator(toSchemaOrgJson())

/** Replaces the context of schema.org, which treats any term as its own. */
const CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['url', 'item', 'image', 'logo', 'contentUrl', 'sameAs', 'urlTemplate'].map((term) => [
        term,
        term === 'urlTemplate' ? {} : { '@type': '@id' },
      ]),
    ),
  },
}

/** A head in which each validator finds something. A validator that is called wrongly finds nothing. */
const FAULTY = `<title>One</title><title>Two</title><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', '@id': '#page', questionCount: 3 }],
})}</script>`

/** The validators that find nothing in a broken head. @returns {Promise<string[]>} */
export async function findBlindValidators() {
  const errors = await runValidators(FAULTY)
  return ['html-validate', 'adobe', 'jsonld'].filter(
    (name) => !errors.some((error) => error.startsWith(name)),
  )
}

/**
 * All errors, each prefixed with its validator and rule. Repeated errors are repeated.
 *
 * @param {string} html A head.
 * @returns {Promise<string[]>}
 */
export async function runValidators(html) {
  const documents = parseFragment(html).childNodes.flatMap((node) => {
    if (!('tagName' in node) || node.tagName !== 'script') return []
    return [JSON.parse(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))]
  })
  const answers = await Promise.all([
    askMarkup(html),
    ...documents.flatMap((document) => [askStructuredData(document), askJsonLd(document)]),
  ])
  return answers.flat()
}

/** @param {string} html */
async function askMarkup(html) {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n${html}</head><body></body></html>\n`
  const { results } = await markup.validateString(page)
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message }) => `html-validate ${ruleId}: ${message}`),
  )
}

/** @param {any} document @returns {Promise<string[]>} */
async function askStructuredData(document) {
  /** @type {Record<string, any[]>} */
  const byType = {}
  for (const node of structuredClone(document['@graph'] ?? [document])) {
    const type = [node['@type']].flat().join(' ')
    byType[type] = [...(byType[type] ?? []), node]
  }
  const issues = await structuredData.validate({ jsonld: byType, microdata: {}, rdfa: {} })
  return issues.map(
    (/** @type {any} */ { rootType, severity, issueMessage }) =>
      `adobe ${severity} ${rootType}: ${issueMessage}`,
  )
}

/** @param {any} document */
async function askJsonLd(document) {
  const documentLoader = async (/** @type {string} */ url) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`There is no context at ${url}`)
    return { documentUrl: url, document: CONTEXT }
  }
  try {
    // In safe mode, jsonld throws for everything that it would drop.
    const options = /** @type {any} */ ({ documentLoader, safe: true })
    const expanded = /** @type {unknown[]} */ (
      /** @type {unknown} */ (await jsonld.expand(document, options))
    )
    return expanded.length === 0 ? ['jsonld: nothing is left of the graph'] : []
  } catch (error) {
    const { message, details } = /** @type {any} */ (error)
    return [`jsonld: ${details?.event?.code ?? message}`]
  }
}

/** The vocabulary in the format of schema.org, as far as the validator needs it. */
function toSchemaOrgJson() {
  const toId = (/** @type {string} */ name) => ({ '@id': `schema:${name}` })
  const source = readFileSync(TABLE_FILE, 'utf8')
  const readLines = (/** @type {string} */ name) =>
    (new RegExp(`const ${name}: string = \`([^\`]+)`).exec(source)?.[1] ?? '').trim().split('\n')
  return {
    '@graph': [
      ...readLines('TYPES').map((line) => {
        const [name = '', ...parents] = line.split(' ')
        return { '@type': 'rdfs:Class', ...toId(name), 'rdfs:subClassOf': parents.map(toId) }
      }),
      ...readLines('PROPERTIES').map((line) => {
        const [before = ''] = line.split('>')
        const [name = '', ...domains] = before.split(' ').filter(Boolean)
        return { '@type': 'rdf:Property', ...toId(name), 'schema:domainIncludes': domains.map(toId) }
      }),
    ],
  }
}
