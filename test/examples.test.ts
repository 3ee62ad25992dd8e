import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { devNull, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeHead, parsePost, RestParseError, toTags } from 'wp-faq-seo'
import { renderTag } from 'wp-faq-seo/head'
import { report, visible } from '../examples/demo-report.js'

const FAILED_EXAM = readFileSync('examples/posts/failed-exam.json', 'utf8')
const YOAST_FAQ_BLOCK = readFileSync('examples/posts/yoast-faq-block.json', 'utf8')
const source = 'post.json'

describe('report', () => {
  it('shows every tag of the head as renderHead writes it', () => {
    const lines = report(FAILED_EXAM, { source }).split('\n')
    const tags = toTags(composeHead(parsePost(FAILED_EXAM))).filter(({ tag }) => tag !== 'script')
    expect(tags).toHaveLength(19)
    expect(lines.slice(4, 4 + tags.length)).toEqual(tags.map((tag) => `  ${renderTag(tag)}`))
  })

  it('formats the JSON-LD without changing it', () => {
    for (const json of [FAILED_EXAM, YOAST_FAQ_BLOCK]) {
      expect(graphOf(report(json, { source }))).toEqual(composeHead(parsePost(json)).graph)
      expect(graphOf(report(json, { source, width: 60 }))).toEqual(composeHead(parsePost(json)).graph)
    }
  })

  it('keeps the JSON-LD safe', () => {
    const text = report(FAILED_EXAM, { source })
    expect(text.slice(text.indexOf('application/ld+json'), text.indexOf('</script>'))).not.toContain('<')
  })

  it('marks what the plugin did not have', () => {
    const marked = report(FAILED_EXAM, { source })
      .split('\n')
      .filter((line) => line.startsWith('+'))
    expect(marked[0]).toBe('+     "@type": ["WebPage", "FAQPage"],')
    expect(marked[1]).toBe('+     "mainEntity": [')
    expect(marked).toContain('+     "@type": "Question",')
    expect(marked.join('\n')).not.toContain('BreadcrumbList')
    expect(report(YOAST_FAQ_BLOCK, { source })).not.toMatch(/^\+/m)
  })

  it('lists what was read, decoded, added and cleaned', () => {
    expect(accountOf(report(FAILED_EXAM, { source }))).toEqual([
      '  read      19 tags and a graph of 4 nodes from Yoast’s yoast_head_json',
      '  decoded   4 texts with character references',
      '            …exam? | Riverside Library &amp; Workshop  →  …the exam? | Riverside Library & Workshop',
      '            …he parts that weren&#8217;t passed. Man…  →  …he parts that weren’t passed. Many cand…',
      '            Riverside Library &amp; Workshop           →  Riverside Library & Workshop',
      '            Books, bikes &amp; bench vises             →  Books, bikes & bench vises',
      '  added     FAQPage to the types of the page, 1 Question with its Answer',
      '            What happens if I fail the exam?',
      '  cleaned   nothing to clean',
      '  warnings  none: all fields of the response are valid',
    ])
  })

  it('notes that the plugin already had the questions', () => {
    expect(report(YOAST_FAQ_BLOCK, { source })).toContain(
      'nothing: the plugin’s graph already has 4 questions',
    )
  })

  it('does not list markup as decoded', () => {
    const json = YOAST_FAQ_BLOCK.replaceAll('coloured overlays', 'coloured &amp; plain overlays')
    expect(report(json, { source })).toContain('coloured &amp; plain overlays')
    expect(report(json, { source })).toContain('3 texts with character references')
  })

  it('notes that the head was read from HTML', () => {
    const { yoast_head_json: _, ...post } = JSON.parse(FAILED_EXAM)
    const account = accountOf(report(JSON.stringify(post), { source }))
    expect(account[0]).toContain('19 tags and a graph of 4 nodes from Yoast’s yoast_head (HTML)')
    expect(account[1]).toContain('4 texts')
  })

  it('notes a missing plugin, elements removed from the answer, and warnings', () => {
    const { yoast_head_json: _, yoast_head: __, ...post } = JSON.parse(FAILED_EXAM)
    const content = { rendered: '<figure><p>You <script>x()</script>may.</p></figure>' }
    expect(accountOf(report(JSON.stringify({ ...post, content, slug: 7 }), { source }))).toEqual([
      '  read      no plugin head in this post: the head is derived from the post',
      '  decoded   nothing: no text had character references',
      '  added     FAQPage to the types of the page, 1 Question with its Answer',
      '            What happens if I fail the exam?',
      '  cleaned   elements that are not allowed in an answer: figure, script',
      '  warnings  slug is 7, not a string',
    ])
  })

  it('notes active content in a plugin’s answer, and the robots of a draft', () => {
    const post = JSON.parse(YOAST_FAQ_BLOCK)
    const question = post.yoast_head_json.schema['@graph'].find((node: { name?: string }) =>
      node.name?.includes('?'),
    )
    question.acceptedAnswer.text = '<p onclick="x()">Yes.</p>'
    const account = accountOf(
      report(JSON.stringify({ ...post, yoast_head: '', status: 'draft' }), { source }),
    )
    expect(account).toContain('  cleaned   active content from 1 answer of the plugin')
    expect(account).toContain('            robots of the plugin, because the post is not published (draft)')
  })

  it('writes a line for each post of a list, and for rejected items', () => {
    const list = `[${FAILED_EXAM},${YOAST_FAQ_BLOCK},{"id":3}]`
    expect(report(list, { source }).split('\n')).toEqual([
      '2 posts  post.json',
      '',
      '  post      head read from   tags  questions  title',
      '  faq 2299  yoast_head_json    20      0 + 1  What happens if I fail the exam? | Riverside Library & Workshop',
      '  faq 2124  yoast_head_json    20      4 + 0  Four short answers for newcomers | Riverside Library & Workshop',
      '',
      '  questions: from the plugin + added. To see the head of a post, run the demo with that post only.',
      '  rejected: Cannot parse WordPress post 3: link is missing; add link to _fields (also: type, title.rendered)',
    ])
  })

  it('throws the library’s error if there is no post', () => {
    expect(() => report('[]', { source })).toThrow(RestParseError)
    expect(() => report('[]', { source })).toThrow('the list is empty')
    expect(() => report('<!DOCTYPE html><html>', { source })).toThrow(RestParseError)
    expect(() => report('[{"id":3}]', { source })).toThrow('link is missing')
  })

  it('uses colours only if asked to', () => {
    expect(report(FAILED_EXAM, { source })).not.toContain('\u001b')
    expect(report(FAILED_EXAM, { source, color: true })).toContain(
      '\u001b[32m+     "mainEntity": [\u001b[39m',
    )
  })

  it('escapes control characters of a post', () => {
    const post = JSON.parse(
      FAILED_EXAM.replaceAll('fail the exam', 'fail \\u001b[31m\\u009b1m\\u202e the exam'),
    )
    const text = report(JSON.stringify(post), { source: 'a\u0007.json' })
    expect(text).toContain('<title>What happens if I fail \\u001b[31m\\u009b1m\\u202e the exam?')
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  })
})

describe('visible', () => {
  it('escapes control characters and nothing else', () => {
    expect(visible('a\n\u0000\u2067é👩‍🔧')).toBe('a\\u000a\\u0000\\u2067é👩‍🔧')
  })
})

describe('demo.js', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
  const demo = join(folder, 'demo.mjs')

  beforeAll(async () => {
    // The demo imports the package by name. Here that is mapped to the sources, so that no build is needed.
    const rooms = ['wordpress', 'content', 'head', 'jsonld', 'plugins']
    await build({
      entryPoints: ['examples/demo.js'],
      outfile: demo,
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: {
        'wp-faq-seo': resolve('src/index.ts'),
        ...Object.fromEntries(rooms.map((room) => [`wp-faq-seo/${room}`, resolve(`src/${room}/index.ts`)])),
      },
    })
    cpSync('examples/posts', join(folder, 'posts'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs the demo; standard input is a text through a pipe, a pipe left open, or a file. */
  function run(
    args: readonly string[],
    input: string | 'open' | { readonly file: string } = { file: devNull },
  ) {
    const isFile = typeof input === 'object'
    const child = spawn(process.execPath, [demo, ...args], {
      stdio: [isFile ? openSync(input.file, 'r') : 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, INIT_CWD: folder },
    })
    if (!isFile && input !== 'open') child.stdin?.end(input)
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
      const texts = { stdout: '', stderr: '' }
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        texts.stdout += text
      })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        texts.stderr += text
      })
      child.on('close', (code) => done({ code, ...texts }))
    })
  }

  const shownDefault = () =>
    `${report(FAILED_EXAM, { source: 'examples/posts/failed-exam.json', width: 96 })}\n`
  const shown = (from: string, json = YOAST_FAQ_BLOCK) => `${report(json, { source: from, width: 96 })}\n`

  it('shows the post of the repository by default', async () => {
    expect(await run([])).toEqual({ code: 0, stdout: shownDefault(), stderr: '' })
    expect(await run([], '')).toEqual({ code: 0, stdout: shownDefault(), stderr: '' })
  })

  it('does not wait for a silent pipe', async () => {
    expect(await run([], 'open')).toEqual({ code: 0, stdout: shownDefault(), stderr: '' })
  })

  it('reads standard input from a pipe or a file, with and without a dash', async () => {
    const file = join(folder, 'posts/yoast-faq-block.json')
    for (const args of [[], ['-']]) {
      expect((await run(args, YOAST_FAQ_BLOCK)).stdout).toBe(shown('standard input'))
      expect((await run(args, { file })).stdout).toBe(shown('standard input'))
    }
  })

  it('resolves a file path from where npm was called', async () => {
    expect((await run(['posts/yoast-faq-block.json'])).stdout).toBe(shown('posts/yoast-faq-block.json'))
  })

  it('reads a list', async () => {
    const list = `[${FAILED_EXAM},${YOAST_FAQ_BLOCK}]`
    writeFileSync(join(folder, 'list.json'), list)
    expect((await run(['list.json'])).stdout).toBe(shown('list.json', list))
  })

  it('fetches from a site, and reports why it failed', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/2299' ? 200 : 404
      response.end(
        request.url === '/2299' ? FAILED_EXAM : '{"code":"rest_no_route","message":"No route was found."}',
      )
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect((await run([`${home}/2299`])).stdout).toBe(shown(`${home}/2299`, FAILED_EXAM))
    const refused = { code: 1, stdout: '', stderr: `Cannot fetch ${home}/7: HTTP 404, No route was found.\n` }
    expect(await run([`${home}/7`])).toEqual(refused)
    await new Promise((done) => server.close(done))
    const { code, stderr } = await run([`${home}/2299`])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Cannot fetch http:.*: connect ECONNREFUSED .*\n$/)
  })

  it('exits with 1 and one line if there is no post', async () => {
    const { code, stdout, stderr } = await run(['-'], '[]')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('Cannot parse WordPress post: the list is empty, so no post has this slug\n')
    const missing = await run(['none.json'])
    expect(missing.code).toBe(1)
    expect(missing.stderr).toMatch(/^Cannot read none\.json: ENOENT.*\n$/)
  })
})

/** The account below a head, without the heading. */
function accountOf(text: string): string[] {
  const lines = text.split('\n')
  return lines.slice(lines.indexOf('How it was made') + 2)
}

/** The graph that a report shows, marks in the margin taken off. */
function graphOf(text: string): unknown {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.includes('application/ld+json'))
  const json = lines.slice(start + 1, lines.indexOf('  </script>', start))
  return JSON.parse(json.map((line) => line.replace(/^\+/, ' ')).join('\n'))
}
