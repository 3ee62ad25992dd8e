import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeHead, type GraphNode, parsePost } from 'wp-faq-seo'
import { toSitemapEntries } from 'wp-faq-seo/head'
import { mergeGraphs } from 'wp-faq-seo/jsonld'
import { postFixtures } from '../support/fixtures.js'

const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
const CMS = 'https://learn.harbourprep.test/'
const FRONT = 'https://www.example.com/help/'

beforeAll(async () => {
  // The filter imports the package by name. Here that is mapped to the sources, so that no build is needed.
  await build({
    entryPoints: ['examples/site-graph/graph.js'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: {
      'wp-faq-seo/head': resolve('src/head/index.ts'),
      'wp-faq-seo/jsonld': resolve('src/jsonld/index.ts'),
      'wp-faq-seo': resolve('src/index.ts'),
    },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('graph.js', { timeout: 120_000 }, () => {
  it('prints what mergeGraphs makes of all graphs, however little it sorts in memory', async () => {
    const posts = postFixtures.map(({ json }) => json)
    const heads = posts.map((post) => composeHead(parsePost(post)))
    const [first, ...more] = heads
      .filter((head) => toSitemapEntries([{ head }]).length === 1)
      .flatMap(({ graph }) => graph ?? [])
    if (first === undefined) throw new Error('No graph')
    const { '@context': context, '@graph': expected } = mergeGraphs(first, ...more)
    const outputs = await Promise.all(['16', '0.1', '0.001'].map((size) => run(posts, '--buffer', size)))
    const [{ nodes }] = outputs as [Output]
    for (const output of outputs) expect(output.nodes).toEqual(nodes)
    expect(sortById(nodes)).toEqual(sortById(expected.map((node) => ({ '@context': context, ...node }))))
  })

  it('prints no page that may not be indexed, and none that is not published', async () => {
    const { nodes, report } = await run([
      post(1),
      post(2, { yoast_head_json: headOf(2, { robots: { index: 'noindex', follow: 'follow' } }) }),
      post(3, { status: 'draft' }),
    ])
    expect(nodes.map((node) => node['@id'])).toEqual([`${CMS}#website`, `${CMS}faq/1/`])
    expect(report.at(-1)).toMatchObject({ pages: 1, hidden: 2, refused: 0 })
  })

  it('maps URLs to the front end', async () => {
    const { nodes } = await run([post(1)], '--urls', `${CMS}=${FRONT}`)
    expect(nodes.map((node) => node['@id'])).toEqual([`${FRONT}#website`, `${FRONT}faq/1/`])
    expect(JSON.stringify(nodes)).not.toContain(CMS)
  })

  it('merges the properties of all pages, and reports those that contradict each other', async () => {
    const { nodes, report } = await run([
      post(1, { yoast_head_json: headOf(1, {}, { name: 'Old', inLanguage: 'en-US' }) }),
      post(2, { yoast_head_json: headOf(2, {}, { name: 'Old' }) }),
      post(3, { yoast_head_json: headOf(3, {}, { name: 'New', description: 'A site.' }) }),
    ])
    expect(nodes[0]).toMatchObject({ name: 'New', inLanguage: 'en-US', description: 'A site.' })
    expect(report[0]).toEqual({
      id: `${CMS}#website`,
      property: 'name',
      values: ['Old', 'New'],
      pages: [`${CMS}faq/2/`, `${CMS}faq/3/`],
      count: 1,
    })
  })

  it('keeps blank nodes of pages apart, and resolves relative ids', async () => {
    const blank = { '@type': 'Thing', '@id': '_:b0' }
    const { nodes } = await run([1, 2].map((id) => post(id, { yoast_head_json: headOf(id, {}, {}, blank) })))
    const things = nodes.filter((node) => node['@type'] === 'Thing')
    expect(things.map((node) => node['@id'])).toEqual([`${CMS}faq/1/#blank-b0`, `${CMS}faq/2/#blank-b0`])
  })

  it('reports lines that are no posts, and continues', async () => {
    const { nodes, report } = await run(['{"id":', post(1)])
    expect(nodes).toHaveLength(2)
    expect(report[0]).toMatchObject({ error: { code: 'broken-json' } })
  })
})

interface Output {
  readonly nodes: readonly GraphNode[]
  readonly report: readonly unknown[]
}

/** Runs the filter with a post, or a text, per line. */
async function run(lines: readonly unknown[], ...args: string[]): Promise<Output> {
  const child = spawn(process.execPath, [join(folder, 'graph.js'), ...args], { stdio: 'pipe' })
  child.stdin.end(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  const [output, report] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { nodes: parseLines(output) as GraphNode[], report: parseLines(report) }
}

function sortById(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes.toSorted((one, other) => (String(one['@id']) < String(other['@id']) ? -1 : 1))
}

function parseLines(lines: string): unknown[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function post(id: number, fields: object = {}): object {
  return {
    id,
    type: 'page',
    status: 'publish',
    link: `${CMS}faq/${id}/`,
    title: { rendered: `Page ${id}` },
    yoast_head_json: headOf(id),
    ...fields,
  }
}

function headOf(id: number, fields: object = {}, site: object = {}, ...more: object[]): object {
  const url = `${CMS}faq/${id}/`
  return {
    title: `Page ${id}`,
    canonical: url,
    schema: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': url, url, name: `Page ${id}` },
        { '@type': 'WebSite', '@id': `${CMS}#website`, url: CMS, ...site },
        ...more,
      ],
    },
    ...fields,
  }
}
