import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ComposeOptions, composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { postFixtures } from '../support/fixtures.js'

const folder = mkdtempSync(join(tmpdir(), 'wp-faq-seo-'))
const bulk = join(folder, 'bulk.js')

/** Posts of all sites, some of them many times as long as others, a line each. */
const lines = postFixtures.map(({ json }, index) => {
  const content = { rendered: `<p>${'Very long. '.repeat(index % 7 === 0 ? 30_000 : 1)}</p>` }
  return JSON.stringify(index % 3 === 0 ? { ...json, content } : json)
})

beforeAll(async () => {
  // The filter imports the package by name. Here that is mapped to the sources, so that no build is needed.
  await build({
    entryPoints: ['examples/bulk/bulk.js', 'examples/bulk/worker.js'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'wp-faq-seo': resolve('src/index.ts') },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('bulk.js', { timeout: 120_000 }, () => {
  it('composes posts in order like the library, with any number of workers', async () => {
    const expected = lines.map((line, index) => headOf(index + 1, line))
    for (const workers of ['1', '2', '5']) {
      expect(await run(['--workers', workers], `${lines.join('\n')}\n`)).toEqual({
        code: 0,
        output: expected,
        stderr: '',
      })
    }
  })

  it('composes with a site and URL maps', async () => {
    const site = { url: 'https://cms.example.com/', name: 'Example', language: 'en-GB', separator: '|' }
    const urls = [
      { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
      { from: 'https://cms.example.com/de/', to: 'https://www.example.de/' },
    ]
    const post = JSON.stringify(makePost(7, 'https://cms.example.com/de/faq/a/'))
    const file = join(folder, 'site.json')
    writeFileSync(file, JSON.stringify(site))
    const args = ['--site', file, ...urls.flatMap(({ from, to }) => ['--urls', `${from}=${to}`])]
    const { output } = await run(args, post)
    expect(output).toEqual([headOf(1, post, { site, urls })])
    expect(output[0]).toMatchObject({ head: expect.stringContaining('https://www.example.de/faq/a/') })
  })

  it('confines errors to their line and reports them', async () => {
    const post = JSON.stringify(makePost(1))
    const { code, output } = await run(
      [],
      [post, post.slice(0, -9), '{"id":5}', 'null', 'x', post].join('\n'),
    )
    expect(code).toBe(0)
    expect(output).toEqual([
      headOf(1, post),
      { line: 2, error: { code: 'broken-json', message: expect.stringContaining('truncated') } },
      {
        line: 3,
        id: 5,
        error: { code: 'missing', message: expect.stringContaining('post 5: link is missing') },
      },
      { line: 4, error: expect.objectContaining({ code: expect.any(String) }) },
      { line: 5, error: expect.objectContaining({ code: expect.any(String) }) },
      headOf(6, post),
    ])
  })

  it('reports an error response of WordPress', async () => {
    const answer = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } }
    const { output } = await run([], JSON.stringify(answer))
    expect(output).toMatchObject([{ line: 1, error: { code: 'rest-error', restError: { status: 404 } } }])
  })

  it('accepts CRLF, a byte order mark, empty lines and a last line without line feed', async () => {
    const post = JSON.stringify(makePost(1))
    const { output } = await run([], `\ufeff${post}\r\n\r\n\n \t\n${post}\r\n${post}`)
    expect(output).toEqual([1, 5, 6].map((line) => headOf(line, post)))
    expect((await run([], '')).output).toEqual([])
    expect((await run([], '\n\n')).output).toEqual([])
  })

  it('rejects a line that is not UTF-8', async () => {
    const post = Buffer.from(JSON.stringify(makePost(1)))
    const broken = Buffer.from(post)
    broken[post.indexOf('Why')] = 0xff
    const { output } = await run([], Buffer.concat([broken, Buffer.from('\n'), post]))
    expect(output).toEqual([
      { line: 1, error: { code: 'not-utf-8', message: 'The line is not UTF-8' } },
      headOf(2, post.toString()),
    ])
  })

  it('reads long lines and rejects endless ones', async () => {
    const long = JSON.stringify({ ...makePost(1), filler: 'é'.repeat(2_000_000) })
    const endless = JSON.stringify({ ...makePost(2), filler: 'x'.repeat(2 ** 24) })
    const { output } = await run([], [long, endless, long, endless].join('\n'))
    const error = { code: 'too-long', message: 'The line is longer than 16777216 bytes' }
    expect(output).toEqual([headOf(1, long), { line: 2, error }, headOf(3, long), { line: 4, error }])
  })

  it('does not keep an endless line in memory', async () => {
    const tellMemory = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))"
    const child = start(['--workers', '1'], ['--import', `data:text/javascript,${tellMemory}`])
    const [output, stderr] = [collect(child.stdout), collect(child.stderr)]
    await feed(child, Buffer.alloc(2 ** 24, 'x'), 32, () => {})
    expect(parseLines(await output)).toMatchObject([{ line: 1, error: { code: 'too-long' } }])
    expect(Number(await stderr) / 2 ** 10).toBeLessThan(350)
  })

  it('reads no more than it can write', async () => {
    const child = start([])
    const block = Buffer.from(`${lines.join('\n')}\n`)
    let taken = 0
    const feeding = feed(child, block, 10, (size) => {
      taken += size
    })
    // Its output is not read, so it must stop reading.
    for (let before = -1, still = 0; still < 10; before = taken) {
      await sleep(100)
      still = taken === before ? still + 1 : 0
    }
    expect(taken).toBeLessThan(block.length * 3)
    const output = collect(child.stdout)
    await feeding
    expect((await output).split('\n')).toHaveLength(lines.length * 10 + 1)
    expect(taken).toBe(block.length * 10)
  })

  it('exits quietly when its reader closes the pipe', async () => {
    const child = start([])
    const stderr = collect(child.stderr)
    child.stdin?.on('error', () => {})
    child.stdin?.end(`${lines.join('\n')}\n`.repeat(5))
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await stderr).toBe('')
  })

  it('shows its progress on a terminal', async () => {
    const child = start([], ['--import', 'data:text/javascript,process.stderr.isTTY=true'])
    const [stderr] = [collect(child.stderr), collect(child.stdout)]
    child.stdin?.end(`${lines[0]}\nx\n${lines[1]}\n`)
    expect(await stderr).toMatch(/\r2 heads, 1 errors, \d+ lines\/s, \d+ MiB\x1b\[K\n$/)
  })

  it.each([
    [['--workers', '0'], '--workers must be a positive integer, received 0'],
    [['--workers', 'two'], '--workers must be a positive integer, received two'],
    [['--urls', 'https://cms.example.com/'], 'Cannot use urls'],
    [['--site', 'no-such.json'], 'Cannot read no-such.json: ENOENT'],
    [['--sites', 'x'], "Unknown option '--sites'"],
  ])('rejects %j before reading', async (args, message) => {
    const { code, output, stderr } = await run(args, `${lines[0]}\n`)
    expect({ code, output }).toEqual({ code: 2, output: [] })
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('bulk.js --resume', { timeout: 120_000 }, () => {
  const input = `${[...lines, 'x', '', ...lines].join('\n')}\n\n`
  const file = join(folder, 'heads.ndjson')
  let whole = ''
  beforeAll(async () => {
    rmSync(file, { force: true })
    expect(await run(['--resume', file], input)).toEqual({ code: 0, output: [], stderr: '' })
    whole = readFileSync(file, 'utf8')
  })

  it('writes the same to a file as to standard output', async () => {
    const { output } = await run([], input)
    expect(parseLines(whole)).toEqual(output)
    expect(output).toHaveLength(2 * lines.length + 1)
  })

  it('continues after kill -9 without losing or repeating lines', async () => {
    writeFileSync(file, '')
    for (let kills = 0; kills < 3; kills++) {
      const { size } = statSync(file)
      const child = start(['--resume', file])
      child.stdin?.on('error', () => {})
      child.stdin?.write(input)
      while (statSync(file).size === size) await sleep(1)
      child.kill('SIGKILL')
      await once(child, 'exit')
      const written = readFileSync(file, 'utf8')
      expect(written.length).toBeLessThan(whole.length)
      expect(whole.startsWith(written)).toBe(true)
    }
    await run(['--resume', file], input)
    expect(readFileSync(file, 'utf8')).toBe(whole)
  })

  it.each([0, 1, 7, 8, 9, 5_000, 100_000, -2, -1])('continues if the file ends at byte %i', async (end) => {
    writeFileSync(file, Buffer.from(whole).subarray(0, end))
    await run(['--resume', file], input)
    expect(readFileSync(file, 'utf8')).toBe(whole)
  })

  it('adds nothing to a complete output, with and without a last line feed in the input', async () => {
    writeFileSync(file, whole)
    await run(['--resume', file], input)
    await run(['--resume', file], input.trimEnd())
    expect(readFileSync(file, 'utf8')).toBe(whole)
  })

  it('continues after a line longer than one read', async () => {
    const head = `{"line":1,"id":1,"head":"${'x'.repeat(200_000)}"}\n`
    writeFileSync(file, `${head}{"line":2,"head":"${'y'.repeat(100_000)}`)
    await run(['--resume', file], `${lines[0]}\n${lines[1]}`)
    expect(readFileSync(file, 'utf8')).toBe(`${head}${JSON.stringify(headOf(2, lines[1] ?? ''))}\n`)
  })

  it.each(['precious', 'precious\n', '{"line":1}\nprecious\n', '{"line":x}\n', '{"id":1}\n{"line":1}\n'])(
    'rejects and keeps a file of another origin: %j',
    async (text) => {
      writeFileSync(file, text)
      const { code, stderr } = await run(['--resume', file], input)
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `Cannot resume ${file}: it was not written by this filter\n`,
      })
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )
})

function makePost(id: number, link = 'https://cms.example.com/faq/why/') {
  return { id, type: 'faq', link, title: { rendered: 'Why?' }, content: { rendered: '<p>So.</p>' } }
}

/** The line that a post becomes, by the library itself. */
function headOf(line: number, json: string, options?: ComposeOptions) {
  const post = parsePost(json)
  return { line, id: post.id, head: renderHead(composeHead(post, options)) }
}

function parseLines(text: string): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

function start(args: readonly string[], flags: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, bulk, ...args], { stdio: 'pipe' })
}

/** Runs the filter on a text to its end. */
async function run(args: readonly string[], input: string | Uint8Array) {
  const file = join(folder, 'input.ndjson')
  writeFileSync(file, input)
  const child = spawn(process.execPath, [bulk, ...args], { stdio: [openSync(file, 'r'), 'pipe', 'pipe'] })
  const [stdout, stderr, [code]] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    once(child, 'close'),
  ])
  return { code, output: parseLines(stdout), stderr }
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const chunk of stream?.setEncoding('utf8') ?? []) text += chunk
  return text
}

/** Writes a block some times, as fast as it is taken, in pieces of 64 KiB. */
async function feed({ stdin }: ChildProcess, block: Buffer, times: number, onTaken: (size: number) => void) {
  for (let time = 0; time < times; time++) {
    for (let at = 0; at < block.length; at += 2 ** 16) {
      const piece = block.subarray(at, at + 2 ** 16)
      await new Promise((done) => stdin?.write(piece, done))
      onTaken(piece.length)
    }
  }
  stdin?.end()
}
