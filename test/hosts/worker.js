// @ts-check
/**
 * The worker in workerd, between visitors and an origin whose pages have a head already. Everything outside of the worker
 * is one server here, which tells by host and path what is asked: the origin, or the WordPress of a site.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { pathOf } from './wordpress.js'

/**
 * @typedef {import('wp-faq-seo').Head} Head
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 */

const PUBLIC_URL = 'https://front.example/'

/** How long the origin waits, in milliseconds, for somebody to have read what it has sent. */
const PATIENCE = 5000

/** What a page's head has of its own, and what looks like a tag that is replaced, and is none. */
const OWN_START = `<!DOCTYPE html>
<html lang=en><HEAD class="a">
<meta charset=utf-8><meta name=viewport content="width=device-width">
<!-- <title>Comment</title> --><link rel=stylesheet href='/a.css?b&c'>
<script>document.title = '<title>Script</title>'; "</head>"</script><style>title::after { content: '<title>' }</style>
<noscript><link rel=canonical href=/noscript/></noscript>
`
const OWN_END = `\t<link rel="icon" href=/favicon.ico><script async src="/a.js"></script>
</HEAD
><body class=b><svg><title>Drawing</title></svg>&nbsp;&Uuml; ü \u2028 <b>un<i>balanced</b></i>
<script type=application/ld+json>{"@type": "Thing"}</script><p>End`

/** What `OWN_START` and `OWN_END` have, as the judge tells it. */
const OWN = [
  '<meta charset="utf-8">',
  '<meta content="width=device-width" name="viewport">',
  '<link href="/a.css?b&c" rel="stylesheet">',
  '<link href="/noscript/" rel="canonical">',
  '<link href="/favicon.ico" rel="icon">',
  '<title>Drawing',
  '<script type="application/ld+json">{"@type":"Thing"}',
]

/** Tags that a head replaces, as people write them by hand: with what the judge tells of them, and what they are. */
const OLD = [
  { html: '<title>Old</title>', text: '<title>Old', key: 'title' },
  { html: '<Title\n>Old &amp; older</TITLE >', text: '<title>Old & older', key: 'title' },
  {
    html: "<META content='Old > new'\n name=description />",
    text: '<meta content="Old > new" name="description">',
    key: 'meta name description',
  },
  {
    html: '<meta property=og:title content=Old>',
    text: '<meta content="Old" property="og:title">',
    key: 'meta property og:title',
  },
  {
    html: '<link href=/old/ rel=Canonical>',
    text: '<link href="/old/" rel="Canonical">',
    key: 'link canonical',
  },
  {
    html: '<script data-a type="application/LD+json"> {"a": "<title>"}\n</script>',
    text: '<script data-a="" type="application/LD+json">{"a":"<title>"}',
    key: 'script',
  },
]

/**
 * What WordPress may do instead of answering with a post.
 *
 * @type {Readonly<Record<string, (response: ServerResponse) => void>>}
 */
const FAILURES = {
  'is-down': (response) => response.destroy(),
  'is-broken': (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error</h1>'),
  'is-locked': (response) =>
    response.writeHead(401).end('{"code":"rest_forbidden","message":"Sorry.","data":{"status":401}}'),
  'answers-with-a-page': (response) => response.end('<!DOCTYPE html><title>Log in</title>'),
  'answers-with-a-term': (response) => response.end('[{"id":1,"name":"Fees","taxonomy":"category"}]'),
  'answers-with-null': (response) => response.end('null'),
  'answers-with-nothing': (response) => response.end(),
  'breaks-off': (response) => response.write('[{"id":', () => response.destroy()),
  'says-nothing': () => {},
  'stops-halfway': (response) => response.write('[{"id":'),
}

/** @type {import('./run.js').App} */
export const app = {
  name: 'worker',
  host: 'workerd',
  node: 'node-24',
  differences: {
    order: 'what stays of the old head stands before the new one',
    additions: {
      'what else the origin has stays, in its head and in its body': ({ text }) => OWN.includes(text),
      'an old tag stays where the head has none of its kind': ({ text }, head) =>
        OLD.some((tag) => tag.text === text && !listKeys(renderHead(head)).has(tag.key)),
      'a link that pages may have many of stays where the head has it at the front end’s address': ({
        text,
      }) => /^<link [^>]*href="\//.test(text),
      'an old tag stays where what names it is written with a character reference': ({ text }) =>
        /^<(?:meta|link) .*(?:name|hreflang)=".*&/s.test(text),
    },
  },
  async ask({ folder, wordpress, run }) {
    await run('node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', 'dist')
    const outside = await startOutside(wordpress)
    const sites = [...new Set(wordpress.posts.map(({ link }) => new URL(link).origin))]
    const workers = await startWorkers(folder, outside.port, sites)
    try {
      /** @type {string[]} */
      const failures = []
      /** @type {import('./judge.js').Page[]} */
      const pages = []
      for (const post of wordpress.posts) {
        const { origin } = new URL(post.link)
        const name = pathOf(post)
        const head = composeHead(parsePost(post), { urls: { from: `${origin}/`, to: PUBLIC_URL } })
        const { body } = await ask(workers.port(origin), `/${name}`)
        if (!body.equals(Buffer.from(replaceHead(outside.page(`/${name}`), renderHead(head))))) {
          failures.push(`${name}: something else is changed too`)
        }
        pages.push({ name, html: body.toString(), head })
      }
      const [post] = wordpress.posts
      if (post === undefined) return { pages }
      const port = workers.port(new URL(post.link).origin)
      const path = `/${pathOf(post)}`
      failures.push(
        ...(await checkUntouched(outside, port, path)),
        ...(await checkReplaced(outside, port, path)),
      )
      return { pages, failures }
    } finally {
      await workers.stop()
      await outside.close()
    }
  },
}

/**
 * What must reach the visitor as the origin sends it.
 *
 * @param {Outside} outside
 * @param {number} port
 * @param {string} path Of a post.
 */
async function checkUntouched(outside, port, path) {
  const check = async (/** @type {string} */ target, method = 'GET') => {
    const [expected, found] = [await ask(outside.port, target, method), await ask(port, target, method)]
    return findChanges(expected, found, target).map((change) => `${method} ${change}`)
  }
  const before = outside.countOfRequests()
  const notPosts = [
    await check('/about/'),
    await check('/faq/'),
    await check(`${path}/more`),
    await check(path, 'POST'),
    await check(path, 'HEAD'),
  ].flat()
  if (outside.countOfRequests() !== before) notPosts.push('WordPress is asked for what is no post')
  const names = ['no-such-post', ...Object.keys(FAILURES)]
  const notReadable = await Promise.all([
    ...names.map((name) => check(`/faq/${name}/`)),
    ...['not-found', 'redirect', 'json'].map((kind) => check(`${path}?as=${kind}`)),
  ])
  return [...notPosts, ...notReadable.flat()]
}

/** @param {Answer} expected @param {Answer} found @param {string} name */
function findChanges(expected, found, name) {
  const changes = []
  if (found.status !== expected.status) changes.push(`${name}: HTTP ${found.status}`)
  for (const header of ['content-type', 'etag', 'location', 'x-origin']) {
    const [before, after] = [expected.headers[header], found.headers[header]]
    if (after !== before) changes.push(`${name}: ${header} is ${after}, not ${before}`)
  }
  if (!found.body.equals(expected.body)) changes.push(`${name}: the page is changed`)
  return changes
}

/**
 * What else a page with another head must be.
 *
 * @param {Outside} outside
 * @param {number} port
 * @param {string} path Of a post.
 */
async function checkReplaced(outside, port, path) {
  const failures = []
  const { headers, body } = await ask(port, path)
  for (const name of ['etag', 'last-modified', 'content-length']) {
    if (headers[name] !== undefined) failures.push(`${name} of the origin's page is sent with another`)
  }
  if (headers['x-origin'] !== 'yes') failures.push('headers of the origin are lost')
  const packed = await ask(port, `${path}?as=gzip`)
  const text = packed.headers['content-encoding'] === 'gzip' ? gunzipSync(packed.body) : packed.body
  if (!text.equals(body)) failures.push('a page that the origin compresses is another')
  const isStreamed = await askSlowly(port, `${path}?as=stream`, outside.finish)
  return isStreamed ? failures : [...failures, 'the page is sent when it is complete, and not before']
}

/**
 * @typedef {object} Outside
 * @property {number} port
 * @property {(path: string) => string} page What the origin serves there.
 * @property {() => number} countOfRequests How often WordPress was asked.
 * @property {() => void} finish Lets the origin send the rest of what it streams.
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./wordpress.js').WordPress} wordpress
 * @returns {Promise<Outside>}
 */
async function startOutside(wordpress) {
  const heads = new Map(
    wordpress.posts.map((post) => [`/${pathOf(post)}`, renderHead(composeHead(parsePost(post)))]),
  )
  const page = (/** @type {string} */ path) => {
    const old = OLD.map(({ html }) => html)
    return [OWN_START, ...old, heads.get(path) ?? '', OWN_END].join('\n')
  }
  let count = 0
  let finish = () => {}
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://outside.example')
    if (pathname.startsWith('/wp-json/')) {
      count++
      const fail = FAILURES[searchParams.get('slug') ?? '']
      if (fail !== undefined) return fail(response)
      const answer = await fetch(wordpress.url + request.url)
      return response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(await answer.text())
    }
    const html = page(pathname)
    const headers = {
      'content-type': 'text/html; charset=UTF-8',
      etag: '"1"',
      'last-modified': 'Mon, 02 Mar 2026 09:00:00 GMT',
      'x-origin': 'yes',
    }
    switch (searchParams.get('as')) {
      case 'not-found':
        return response.writeHead(404, headers).end(html)
      case 'redirect':
        return response.writeHead(301, { ...headers, location: '/elsewhere/' }).end(html)
      case 'json':
        return response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(html)
      case 'gzip':
        return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(html))
      case 'stream':
        finish = () => response.end(OWN_END)
        return response.writeHead(200, headers).write(html)
      default:
        return response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(html) }).end(html)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    port,
    page,
    countOfRequests: () => count,
    finish: () => finish(),
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * A worker for each site, with what wrangler would bind.
 *
 * @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp
 * @param {string} folder
 * @param {number} outside
 * @param {readonly string[]} sites
 */
async function startWorkers(folder, outside, sites) {
  const services = sites.map(
    (site, index) => `
  (name = "${index}", worker = (
    compatibilityDate = "2026-11-01",
    globalOutbound = "outside",
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    bindings = [
      (name = "WORDPRESS_URL", text = ${JSON.stringify(`${site}/`)}),
      (name = "PUBLIC_URL", text = ${JSON.stringify(PUBLIC_URL)}),
    ],
  )),`,
  )
  const sockets = sites.map(
    (_, index) => `(name = "${index}", address = "127.0.0.1:0", http = (), service = "${index}"),`,
  )
  const config = join(folder, 'dist/config.capnp')
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "outside", external = (address = "127.0.0.1:${outside}", http = ())),${services.join('')}],
  sockets = [${sockets.join('\n')}],
);
`,
  )
  const workerd = createRequire(join(folder, 'package.json'))('workerd').default
  const child = spawn(workerd, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const closed = once(child, 'close')
  /** @type {Map<string, number>} */
  const ports = new Map()
  for await (const line of createInterface({ input: /** @type {Readable} */ (child.stdio[3]) })) {
    const { event, socket, port } = JSON.parse(line)
    if (event === 'listen') ports.set(sites[Number(socket)] ?? '', port)
    if (ports.size === sites.length) break
  }
  if (ports.size < sites.length) throw new Error('workerd does not start')
  return {
    port: (/** @type {string} */ site) => ports.get(site) ?? 0,
    stop: async () => {
      // Asked politely, it waits for requests that are never answered.
      child.kill('SIGKILL')
      await closed
    },
  }
}

/**
 * As a visitor of the front end asks.
 *
 * @param {number} port
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<Answer>}
 */
async function ask(port, path, method = 'GET') {
  const response = await open(port, path, method)
  const body = Buffer.concat(await Readable.from(response).toArray())
  return { status: response.statusCode, headers: response.headers, body }
}

/**
 * Whether the new head arrives while the origin is still sending.
 *
 * @param {number} port
 * @param {string} path
 * @param {() => void} finish
 */
async function askSlowly(port, path, finish) {
  let [text, isFinished] = ['', false]
  const timer = setTimeout(() => {
    isFinished = true
    finish()
  }, PATIENCE)
  for await (const chunk of await open(port, path, 'GET')) {
    text += chunk
    if (isFinished || !text.includes('</HEAD')) continue
    clearTimeout(timer)
    finish()
    return true
  }
  return false
}

/** @param {number} port @param {string} path @param {string} method @returns {Promise<IncomingMessage>} */
async function open(port, path, method) {
  const headers = { host: new URL(PUBLIC_URL).host, 'accept-encoding': 'gzip' }
  const signal = AbortSignal.timeout(3 * PATIENCE)
  const asked = request({ host: '127.0.0.1', port, path, method, headers, signal, agent: false }).end()
  const [response] = await once(asked, 'response')
  return response
}

/**
 * The page with another head, as the rules say and not as the worker does it: what is a child of `<head>` and says what
 * the head says too is cut out of the source, and the head stands before `</head>`. `HTMLRewriter` compares attributes as
 * they are written: one with a character reference is none that a selector names.
 *
 * @param {string} html
 * @param {string} head
 */
function replaceHead(html, head) {
  const keys = listKeys(head)
  const element = findHead(html.replaceAll('&', '\u0001'))
  let [kept, end] = ['', 0]
  for (const child of element.childNodes) {
    const location = child.sourceCodeLocation
    if (!('tagName' in child) || !keys.has(keyOf(child)) || location == null) continue
    kept += html.slice(end, location.startOffset)
    end = location.endOffset
  }
  const place = element.sourceCodeLocation?.endTag?.startOffset
  return kept + html.slice(end, place) + head + html.slice(place)
}

/** What the tags of a head say. @param {string} head @returns {Set<string>} */
function listKeys(head) {
  const { childNodes } = findHead(`<!DOCTYPE html><head>${head}</head>`)
  return new Set(childNodes.flatMap((child) => ('tagName' in child ? [keyOf(child)] : [])))
}

/** @param {string} html */
function findHead(html) {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find(
    ({ nodeName }) => nodeName === 'html',
  )
  return /** @type {Element} */ (/** @type {Element} */ (root).childNodes[0])
}

/**
 * What a tag says, of which a page has one: of links that come in numbers, where they lead.
 *
 * @param {Element} element
 */
function keyOf({ tagName, attrs }) {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]))
  if (tagName === 'script')
    return attributes.get('type')?.toLowerCase() === 'application/ld+json' ? 'script' : ''
  if (tagName === 'link') {
    const rel = attributes.get('rel')?.toLowerCase() ?? ''
    if (['canonical', 'prev', 'next', 'shortlink'].includes(rel)) return `link ${rel}`
    const hreflang = rel === 'alternate' ? attributes.get('hreflang')?.toLowerCase() : undefined
    return hreflang === undefined ? `link ${rel} ${attributes.get('href')}` : `link to ${hreflang}`
  }
  if (tagName !== 'meta') return tagName
  const naming = ['name', 'property', 'itemprop'].find((name) => attributes.has(name)) ?? attrs[0]?.name ?? ''
  return ['name', 'property', 'itemprop'].includes(naming)
    ? `meta ${naming} ${attributes.get(naming)}`
    : `meta ${naming}`
}
