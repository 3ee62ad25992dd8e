// @ts-check
/**
 * What others say of a head, who know nothing of this library: html-validate of its markup, Adobe's validator of its
 * structured data by schema.org's vocabulary and Google's requirements, and jsonld of whether its graph can be read.
 */
import { readFileSync } from 'node:fs'
// @ts-expect-error It comes without types.
import Validator from '@adobe/structured-data-validator'
import { HtmlValidate } from 'html-validate'
import jsonld from 'jsonld'
import { parseFragment } from 'parse5'
import { TABLE_FILE } from '../../../scripts/build-vocabulary.js'

/** Rules of html-validate that are not about heads, with the reason. */
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

/** Stands for schema.org's own context, which takes any term for one of its vocabulary. */
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

/** A head in which each of them finds something: one that is asked the wrong way finds nothing. */
const FAULTY = `<title>One</title><title>Two</title><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', '@id': '#page', questionCount: 3 }],
})}</script>`

/** Which of them find nothing in a faulty head. @returns {Promise<string[]>} */
export async function findBlindValidators() {
  const errors = await askValidators(FAULTY)
  return ['html-validate', 'adobe', 'jsonld'].filter(
    (name) => !errors.some((error) => error.startsWith(name)),
  )
}

/**
 * All errors, each with the judge and the rule before it; one that occurs twice is there twice.
 *
 * @param {string} html A head.
 * @returns {Promise<string[]>}
 */
export async function askValidators(html) {
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
    // Safe means that it throws for whatever it would have to leave out.
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

/** The vocabulary in the form that schema.org publishes, as far as the validator reads it. */
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
