import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { postFixtures } from '../../support/fixtures.js'
import { judgeHead, type Verdict } from './judge-head.js'

const PAGE = 'https://e.x/faq/a/'
const WHO = 'https://e.x/#/schema/person/'

type Node = Readonly<Record<string, unknown>>

const tags = [
  '<title>A &#8211; E &amp; F</title>',
  '<meta name="robots" content="index, follow" />',
  `<link rel="canonical" href="${PAGE}" />`,
  '<meta property="og:title" content="A &#8211; E &amp; F" />',
  '<meta property="og:image" content="https://e.x/a.png" />',
  '<meta name="twitter:label1" content="Est. reading time" />',
  '<meta name="twitter:data1" content="2 minutes" />',
]
const page: Node = {
  '@type': 'WebPage',
  '@id': PAGE,
  name: 'A &#8211; E &amp; F',
  mainEntity: [{ '@id': `${PAGE}#q1` }, { '@id': `${PAGE}#q2` }],
}
const article: Node = {
  '@type': 'Article',
  '@id': `${PAGE}#article`,
  author: { name: 'Ada', '@id': `${WHO}0123` },
  wordCount: 273,
  commentCount: 0,
}
const image: Node = {
  '@type': 'ImageObject',
  '@id': `${PAGE}#primaryimage`,
  url: 'https://e.x/a.png',
  caption: 'C',
}
const site: Node = { '@type': 'WebSite', '@id': 'https://e.x/#website', name: 'E &amp; F', description: '' }
const ada: Node = { '@type': ['Person', 'Organization'], '@id': `${WHO}0123`, name: 'Ada' }
const bob: Node = { '@type': 'Person', '@id': `${WHO}4567`, name: 'Bob' }
const question: Node = {
  '@type': 'Question',
  '@id': `${PAGE}#q1`,
  acceptedAnswer: { '@type': 'Answer', text: "It's <br/>so." },
}
const howTo: Node = { '@type': 'HowTo', '@id': `${PAGE}#howto-1`, name: 'H' }
const nodes: readonly Node[] = [article, page, image, site, ada, bob, question, howTo]

const yoastHead = write(tags, nodes)

/** The same head as we would print it: text in the graph is decoded, and what cannot be known is omitted or differs. */
const ourTags = tags.slice(0, 5).toReversed()
const ourNodes: readonly Node[] = [
  { ...page, name: 'A – E & F' },
  { '@type': 'WebSite', '@id': 'https://e.x/#website', name: 'E & F' },
  { '@type': 'Article', '@id': `${PAGE}#article`, author: { '@id': `${WHO}ada`, name: 'Ada' }, wordCount: 1 },
  { '@type': 'ImageObject', '@id': `${PAGE}#primaryimage`, url: 'https://e.x/a.png' },
  { ...ada, '@id': `${WHO}ada` },
  { ...bob, '@id': `${WHO}bob` },
  { ...question, acceptedAnswer: { '@type': 'Answer', text: 'It&#39;s <br>so.' } },
]

function write(lines: readonly string[], graph: readonly Node[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
  return [...lines, `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`].join(
    '\n',
  )
}

function judge(lines: readonly string[], graph: readonly Node[], post: object = {}): Verdict {
  return judgeHead(yoastHead, write(lines, graph), { type: 'faq', featured_media: 0, ...post })
}

function missesOf(lines: readonly string[], graph: readonly Node[], post?: object): readonly string[] {
  return judge(lines, graph, post).misses.map(({ what, how, key }) => `${what} ${key} ${how}`)
}

/** Our nodes, with a change in one of them. */
function withNode(index: number, change: object): readonly Node[] {
  return ourNodes.map((node, place) => (place === index ? { ...node, ...change } : node))
}

describe('judgeHead', () => {
  it('counts tags and facts in any order and spelling', () => {
    // 5 tags; page 4, site 3, article 3, image 3, persons 6, question 3 facts.
    expect(judge(ourTags, ourNodes)).toEqual({ tags: 5, facts: 22, misses: [] })
  })

  it('finds no misses in the heads that Yoast printed', () => {
    for (const { name, text, json } of postFixtures) {
      const own = renderHead(composeHead(parsePost(text), { faq: 'never' }))
      const { tags: right, facts, misses } = judgeHead(json.yoast_head, own, { ...json, featured_media: 1 })
      expect(misses, name).toEqual([])
      expect([right > 5, facts > 15], name).toEqual([true, true])
    }
  })

  it('accepts additions', () => {
    const lines = [
      ...ourTags,
      '<meta name="description" content="D">',
      '<meta property="article:published_time" content="2025-01-01T00:00:00+00:00">',
      '<meta property="og:image:alt" content="I">',
      '<meta name="twitter:label1" content="x"><meta name="twitter:data1" content="y">',
    ]
    const more = { '@type': 'Question', '@id': `${PAGE}#question-1`, name: 'New' }
    const mainEntity = [...(page.mainEntity as Node[]), { '@id': more['@id'] }]
    const graph = [...withNode(0, { '@type': ['WebPage', 'FAQPage'], description: 'D', mainEntity }), more]
    expect(missesOf(lines, graph)).toEqual([])
  })

  it('finds each fault in the tags', () => {
    const [ogImage = '', ...others] = ourTags
    expect(missesOf(others, ourNodes)).toEqual(['tag og:image missing'])
    expect(missesOf([ogImage.replace('a.png', 'b.png'), ...others], ourNodes)).toEqual([
      'tag og:image differs',
    ])
    expect(missesOf([...ourTags, ogImage], ourNodes)).toEqual(['tag og:image 2 extra'])
    expect(missesOf([...ourTags, '<meta name="author" content="Ada">'], ourNodes)).toEqual([
      'tag author extra',
    ])
    const double = ourTags.map((tag) => tag.replace('<title>A &#8211;', '<title>A &amp;#8211;'))
    expect(missesOf(double, ourNodes)).toEqual(['tag title differs'])
    expect(missesOf([], [])).toHaveLength(5 + 22)
  })

  it.each<[fault: string, graph: readonly Node[], miss: string]>([
    ['a value', withNode(0, { name: 'A - E & F' }), 'fact WebPage.name differs'],
    ['text that is not decoded', withNode(1, { name: 'E &amp; F' }), 'fact WebSite.name differs'],
    ['an additional property', withNode(1, { url: 'https://e.x/' }), 'fact WebSite.url extra'],
    ['an additional type', withNode(0, { '@type': ['WebPage', 'ItemPage'] }), 'fact WebPage.@type differs'],
    ['a type in front', withNode(0, { '@type': ['FAQPage', 'WebPage'] }), 'fact WebPage.@type differs'],
    [
      'questions in another order',
      withNode(0, { mainEntity: (page.mainEntity as Node[]).toReversed() }),
      'fact WebPage.mainEntity differs',
    ],
    [
      'another author',
      withNode(2, { author: { '@id': `${WHO}bob`, name: 'Ada' } }),
      'fact Article.author differs',
    ],
    [
      'another answer',
      withNode(6, { acceptedAnswer: { '@type': 'Answer', text: 'It is <br>so.' } }),
      'fact Question.acceptedAnswer differs',
    ],
  ])('finds %s', (_, graph, miss) => {
    expect(missesOf(ourTags, graph)).toEqual([miss])
  })

  it('finds a missing, a duplicate and an additional node', () => {
    expect(missesOf(ourTags, ourNodes.slice(0, -1))).toEqual([
      'fact Question.@type missing',
      'fact Question.@id missing',
      'fact Question.acceptedAnswer missing',
    ])
    expect(missesOf(ourTags, [...ourNodes, ourNodes[1] ?? {}])).toHaveLength(3)
    expect(missesOf(ourTags, [...ourNodes, { '@type': 'Thing', '@id': 'https://e.x/#t' }])).toEqual([
      'fact Thing.@type extra',
      'fact Thing.@id extra',
    ])
  })

  it('requires the caption of a featured image, which is known', () => {
    expect(missesOf(ourTags, ourNodes, { featured_media: 7 })).toEqual(['fact ImageObject.caption missing'])
  })

  it('requires the author label of a blog post, but not its reading time', () => {
    const labels = [
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada">',
      '<meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="1 minute">',
    ]
    const { misses } = judgeHead(write(labels, []), '', { type: 'post' })
    expect(misses).toEqual([{ what: 'tag', how: 'missing', key: 'label Written by', expected: 'Ada' }])
  })
})
