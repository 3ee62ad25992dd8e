// @ts-check
import assert from 'node:assert/strict'
import { parse } from 'parse5'

/**
 * Checks that a row prints the same title and tags as Yoast, read as a browser reads them, and the same graph or at least
 * nodes of the same types.
 *
 * @param {import('./rows.js').Row} row
 * @param {string} json
 */
export function checkRow({ name, run, prepare, graph }, json) {
  if (graph === undefined) return
  const post = JSON.parse(json)
  const actual = readHead(String(run(prepare?.(json) ?? json)))
  const expected = readHead(post.yoast_head)
  const where = `${name}, post ${post.id}`
  assert.deepEqual(actual.tags, expected.tags, `${where}: other tags than in yoast_head`)
  assert.deepEqual(listTypes(actual.graph), listTypes(expected.graph), `${where}: other nodes in the graph`)
  if (graph === 'as-is')
    assert.deepEqual(actual.graph, post.yoast_head_json.schema, `${where}: another graph`)
}

/** @param {string} html */
function readHead(html) {
  const document = parse(`<!DOCTYPE html><html><head>${html}</head><body></body></html>`)
  /** @type {string[]} */
  const tags = []
  /** @type {any} */
  let graph
  const visit = (/** @type {any} */ node) => {
    const attributes = Object.fromEntries(
      (node.attrs ?? []).map((/** @type {any} */ { name, value }) => [name, value]),
    )
    const text = node.childNodes?.[0]?.value
    if (node.nodeName === 'title') tags.push(`title ${text}`)
    if (node.nodeName === 'meta')
      tags.push(`meta ${attributes.name ?? attributes.property} ${attributes.content}`)
    if (node.nodeName === 'link') tags.push(`link ${attributes.rel} ${attributes.href}`)
    if (node.nodeName === 'script') graph = JSON.parse(text)
    for (const child of node.childNodes ?? []) visit(child)
  }
  visit(document)
  return { tags: tags.sort(), graph }
}

/** @param {any} graph */
function listTypes(graph) {
  return graph['@graph'].map((/** @type {any} */ node) => [node['@type']].flat().join(' ')).sort()
}
