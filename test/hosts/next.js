// @ts-check
import { composeHead, parsePost } from 'wp-faq-seo'
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
    },
    inBody: {
      'the graph and what has no rel or href stay where they are rendered': ({ text }) =>
        NOT_HOISTED.test(text),
    },
  },
  async ask({ wordpress, run, start }) {
    const next = 'node_modules/next/dist/bin/next'
    await run(next, 'build')
    const server = await start(next, 'start', '--port', '0', '--hostname', '127.0.0.1')
    try {
      const { status } = await fetch(`${server.url}/faq/no-such-post`)
      const failures = status === 404 ? [] : [`faq/no-such-post: HTTP ${status}`]
      const pages = []
      for (const post of wordpress.posts) {
        const name = pathOf(post)
        const html = await (await fetch(`${server.url}/${name}`)).text()
        pages.push({ name, html, head: composeHead(parsePost(post)) })
      }
      return { pages, failures }
    } finally {
      await server.stop()
    }
  },
}
