// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { composeHead, parsePost } from 'wp-faq-seo'
import { askSite } from './ask-site.js'
import { isCopy } from './judge.js'
import { pathOf } from './wordpress.js'

const LAYOUT_TITLE = 'Example'

/** Printed by Next.js on every page. */
const OF_NEXT = [
  '<meta charset="utf-8">',
  '<meta content="width=device-width, initial-scale=1" name="viewport">',
]

/** Links and tags that React does not move to the head. */
const NOT_HOISTED = /^<script|^<(?:meta|link)[^>]* itemprop=|^<link (?!.*href=.*rel=)/

/** @type {import('./run.js').App} */
export const app = {
  name: 'next',
  host: 'next',
  differences: {
    order: 'Next has an order of its own, and what React hoists comes last',
    additions: {
      'a page for a missing URL is hidden a second time': ({ text }, head) =>
        isOfMissing(head) && text === '<meta content="noindex" name="robots">',
      'charset, viewport and files of its own are on every page': ({ text }) =>
        OF_NEXT.includes(text) || /^<link[^>]* href="\/_next\//.test(text),
      'the title is the layout’s where the head has none': ({ text }, { title = '' }) =>
        title === '' && text === `<title>${LAYOUT_TITLE}`,
      'og:title and og:description are copied from title and description': (
        element,
        { title, description },
      ) =>
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
    },
    changes: {
      'an empty address is left out, and the link stays in the body': (/** @type {string} */ text) =>
        text.replace(/^<link href="" /, '<link '),
      'a URL of metadataBase ends in a slash, as trailingSlash demands': (/** @type {string} */ text) =>
        text.replace(/^(<meta content="https:\/\/example\.com\/\w+)(" property="og:url">)$/, '$1/$2'),
    },
    missing: {
      'the body of a page that calls notFound() is rendered in the browser, with the graph': (text, head) =>
        isOfMissing(head) && text.startsWith('<script type="application/ld+json">'),
    },
    inBody: {
      'the graph and what has no rel or href stay where they are rendered': ({ text }) =>
        NOT_HOISTED.test(text),
    },
  },
  async ask({ folder, wordpress, env, run, start }) {
    const next = 'node_modules/next/dist/bin/next'
    await run(next, 'build')
    const { site } = await import(pathToFileURL(join(folder, 'site.js')).href)
    const server = await start(next, 'start', '--port', '0', '--hostname', '127.0.0.1')
    try {
      const { pages, failures = [] } = await askSite(server.url, wordpress, site)
      const previewed = [...wordpress.drafts, ...wordpress.posts.slice(0, 1)]
      const previews = await askPreviews(server.url, previewed, env.PREVIEW_SECRET ?? '')
      const robots = { index: false, follow: false }
      return {
        pages: [
          ...pages,
          ...previewed.map((post, index) => ({
            name: `preview of ${post.id}`,
            html: previews.documents[index] ?? '',
            head: composeHead(parsePost(post), { site, robots }),
          })),
        ],
        failures: [...failures, ...previews.failures],
      }
    } finally {
      await server.stop()
    }
  },
}

/** Whether a head is that of the page for missing URLs. @param {import('wp-faq-seo').Head} head */
function isOfMissing({ title }) {
  return title?.startsWith('Page not found') ?? false
}

/**
 * Opens the previews of posts, which only a visitor with the secret may see.
 *
 * @param {string} server
 * @param {readonly import('./wordpress.js').RecordedPost[]} posts
 * @param {string} secret
 */
async function askPreviews(server, posts, secret) {
  /** @type {string[]} */
  const failures = []
  /** @type {string[]} */
  const documents = []
  const expect = (
    /** @type {string} */ name,
    /** @type {Response} */ { status },
    /** @type {number} */ expected,
  ) => {
    if (status !== expected) failures.push(`${name}: HTTP ${status}, not ${expected}`)
  }
  for (const post of posts) {
    const { id } = post
    const [type = ''] = pathOf(post).split('/')
    const open = (/** @type {string} */ given) =>
      fetch(`${server}/preview/?${new URLSearchParams({ secret: given, type, id })}`, { redirect: 'manual' })
    expect('preview with a wrong secret', await open('wrong'), 401)
    expect('preview without the cookie', await fetch(`${server}/preview/${type}/${id}/`), 404)
    const opened = await open(secret)
    expect('preview', opened, 307)
    const cookie = opened.headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ')
    const page = await fetch(new URL(opened.headers.get('location') ?? '', server), { headers: { cookie } })
    expect(`preview of ${id}`, page, 200)
    documents.push(await page.text())
  }
  return { documents, failures }
}
