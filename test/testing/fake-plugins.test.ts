import { describe, expect, it } from 'vitest'
import { composeHead, readPluginHead, toTags } from 'wp-faq-seo'
import { lint } from 'wp-faq-seo/lint'
import { headFromAioseo, headFromHtml, headFromRankMath } from 'wp-faq-seo/plugins'
import { type FakePostOptions, type FakeSeoPlugin, fakePluginResponse, fakePost } from 'wp-faq-seo/testing'
import { readPluginFixture, readPluginJson } from '../support/plugin-fixture.js'

const PLUGINS: readonly FakeSeoPlugin[] = ['yoast', 'rank-math', 'aioseo', 'seopress', 'the-seo-framework']
const image = {
  id: 5,
  url: 'https://www.example.com/a.png',
  width: 1200,
  height: 630,
  alt: 'An A',
  type: 'image/png',
}

/** The head of a fake post, fetched as a site would fetch it. */
function headOf(seo: FakeSeoPlugin, options: FakePostOptions = {}) {
  const post = fakePost({ ...options, seo })
  if (seo === 'yoast' || seo === 'aioseo') return readPluginHead(post)
  return readPluginHead(fakePluginResponse({ ...options, seo }))
}

describe.each(PLUGINS)('a fake post with %s', (seo) => {
  it('has the same texts as with the other plugins', () => {
    const options = { questions: [['Is it "free" & <b>?', 'Yes &amp; no.']] as const, image }
    const head = headOf(seo, options)
    expect(head).toMatchObject({
      title: 'Is it "free" & <b>? - Example School',
      description: 'Yes & no.',
      openGraph: {
        title: 'Is it "free" & <b>? - Example School',
        images: [expect.objectContaining({ url: image.url })],
      },
    })
  })

  it('is hidden by noindex', () => {
    expect(headOf(seo)?.robots?.index).not.toBe(false)
    expect(headOf(seo, { noindex: true })?.robots?.index).toBe(false)
  })

  it('contains every question once in its composed head, without lint errors', () => {
    for (const markup of ['yoast', 'rank-math', 'aioseo', 'details'] as const) {
      const options = {
        markup,
        questions: [
          ['Is it free?', 'Yes.'],
          ['Until when?', 'Until May.'],
        ] as const,
      }
      const post = fakePost({ ...options, seo })
      const site = { url: 'https://www.example.com/', name: 'Example School', language: 'en-US' }
      const head = composeHead(post, { pluginHead: headOf(seo, options), site })
      const names = questionsIn(head.graph)
      expect([markup, names]).toEqual([markup, ['Is it free?', 'Until when?']])
      const config = { extends: seo } as const
      expect(lint({ head, post }, config).filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('is equal for equal options, and omits the texts of a protected post', () => {
    expect(headOf(seo)).toEqual(headOf(seo))
    expect(headOf(seo, { isProtected: true })?.description).toBeUndefined()
  })
})

it('prints tags in the order of the recorded pages', () => {
  const keys = (head: ReturnType<typeof headFromHtml>) =>
    toTags(head ?? {}).flatMap((tag) => {
      if (tag.tag !== 'meta' && tag.tag !== 'link') return [tag.tag]
      const { name, property, rel } = tag.attributes as Readonly<Record<string, string>>
      return [name ?? property ?? rel ?? '']
    })
  const name = 'faq-what-does-amp-lt-mean'
  const pairs = [
    [
      headFromRankMath(fakePluginResponse({ seo: 'rank-math', image })),
      headFromRankMath(readPluginJson(`rankmath/getHead/${name}.json`)),
    ],
    [headFromAioseo(fakePost({ seo: 'aioseo' })), headFromAioseo(readPluginJson(`aioseo/rest/${name}.json`))],
    [
      headFromHtml(fakePluginResponse({ seo: 'the-seo-framework', image })),
      headFromHtml(readPluginFixture(`tsf/page/${name}.html`)),
    ],
  ] as const
  for (const [fake, recorded] of pairs) {
    const order = keys(recorded)
    const known = keys(fake).filter((key) => order.includes(key))
    expect(known).toEqual(order.filter((key) => known.includes(key)))
    expect(known.length).toBeGreaterThan(10)
  }
})

it('refuses an unknown plugin by name', () => {
  expect(() => fakePluginResponse({ seo: 'rankmath' as never })).toThrow(
    'Expected seo to be one of yoast, rank-math, seopress, the-seo-framework, received rankmath',
  )
})

/** The names of the questions in a graph. Those of Rank Math are inside the node of the page. */
function questionsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const { '@type': type, name } = value as Readonly<Record<string, unknown>>
  const own = type === 'Question' ? [name] : []
  return [...own, ...Object.values(value).flatMap(questionsIn)]
}
