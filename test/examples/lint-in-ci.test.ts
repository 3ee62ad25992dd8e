import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakePost } from 'wp-faq-seo/testing'

const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
const script = join(folder, 'lint.js')

const image = { id: 1, url: 'https://www.example.com/a.jpg', width: 1200, height: 630, alt: 'A class' }
const good = fakePost({ image })
const bad = { ...fakePost({ id: 43, slug: 'bad', image }), yoast_head: '<title>%%title%%</title>' }
const { yoast_head_json: _, ...badPost } = bad

/** What the site has: pages of posts. */
let pages: readonly unknown[] = []
let server: Server

beforeAll(async () => {
  await build({
    entryPoints: ['examples/lint-in-ci/lint.js'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'wp-faq-seo': resolve('src'), 'wp-faq-seo/lint': resolve('src/lint') },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const page = Number(searchParams.get('page'))
    const isThere = pathname === '/wp-json/wp/v2/faq' && searchParams.get('per_page') === '100'
    response.writeHead(isThere ? 200 : 404, { 'x-wp-totalpages': pages.length })
    response.end(
      JSON.stringify(
        isThere ? pages[page - 1] : { code: 'rest_no_route', message: 'No route.', data: { status: 404 } },
      ),
    )
  }).listen(0, '127.0.0.1')
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('lint.js', { timeout: 60_000 }, () => {
  it('passes for posts without errors', async () => {
    const { code, output, messages } = await run([save([good])])
    expect(code).toBe(0)
    expect(output).toContain('faq/no-rich-result')
    expect(messages).toContain('posts: 1, errors: 0')
  })

  it('fails for an error and lists it under the link of its post', async () => {
    const { code, output } = await run([save([good, badPost])])
    expect(code).toBe(1)
    const [, ofBad = ''] = output.split('https://www.example.com/faq/bad/\n')
    expect(ofBad).toMatch(/^error +title +.*head\/template-left$/m)
  })

  it('reads all pages of a running site and writes annotations', async () => {
    pages = [[good], [badPost]]
    const { code, output } = await run([address(), '--format', 'github'])
    expect(code).toBe(1)
    expect(output).toMatch(
      /^::error file=https%3A\/\/www.example.com\/faq\/bad\/,title=head\/template-left::title: /m,
    )
  })

  it('reads standard input and writes SARIF with each finding at its post', async () => {
    const { output } = await run(['-', '--format', 'sarif'], JSON.stringify([good, badPost]))
    expect(JSON.parse(output).runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'head/template-left',
        locations: [
          expect.objectContaining({
            physicalLocation: { artifactLocation: { uri: 'https://www.example.com/faq/bad/' } },
          }),
        ],
      }),
    )
  })

  it('compares the pages with each other', async () => {
    const twin = fakePost({ id: 44, slug: 'twin', image })
    const { output } = await run([save([good, twin])])
    expect(output).toContain('catalog/duplicate-question')
    expect((await run([save([good])])).output).not.toContain('catalog/')
  })

  it('finds CMS URLs that the map does not cover', async () => {
    const head = '<title>Fees</title><link rel="canonical" href="https://www.example.com/faq/bad/">'
    const post = { ...badPost, yoast_head: head }
    const { code, output } = await run([
      save([post]),
      '--urls',
      'https://www.example.com/=https://example.org/',
    ])
    expect({ code, output }).toEqual({ code: 0, output: expect.not.stringContaining('source-origin') })
  })

  it('reports unreadable input with another exit code than errors', async () => {
    pages = [[good]]
    const cases: [readonly string[], RegExp][] = [
      [[], /expected a file/],
      [['none.json'], /none\.json/],
      [[save({ code: 'rest_no_route', message: 'No route.' })], /rest_no_route|No route/],
      [[save([good, { id: 5 }])], /post 5/],
      [[address(), '--type', 'none'], /No route/],
      [[save([good]), '--preset', 'mild'], /mild/],
      [[save([good]), '--format', 'xml'], /xml/],
      [[save([good]), '--urls', 'cms.example.com'], /urls/],
    ]
    for (const [args, reason] of cases) {
      const { code, messages } = await run(args)
      expect({ args, code, messages }).toEqual({ args, code: 2, messages: expect.stringMatching(reason) })
    }
  })
})

let files = 0
function save(json: unknown): string {
  const file = join(folder, `posts-${files++}.json`)
  writeFileSync(file, JSON.stringify(json))
  return file
}

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder })
  child.stdin.end(input)
  const [output, messages, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ])
  return { code, output, messages }
}
