import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, renderHead, toFaqPage } from 'wp-faq-seo'
import { headFromYoastJson, readPluginHead } from 'wp-faq-seo/plugins'
import { readReferenceHead } from '../conformance/recorded/reference-head.js'

const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }

/** A post with a title, and with the head that the plugin made from it. */
function postOf(rendered: string, printed?: string) {
  return parsePost({
    id: 5,
    type: 'faq',
    link: 'https://example.com/faq/x/',
    title: { rendered },
    content: { rendered: '<p>Yes.</p>' },
    ...(printed !== undefined && { yoast_head_json: yoastHead(printed) }),
  })
}

function yoastHead(printed: string) {
  return {
    title: `${printed} - Example`,
    description: `All about ${printed} and more`,
    og_title: printed,
    og_description: `All about ${printed}`,
    twitter_title: `${printed} | Example`,
    schema: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': 'https://example.com/faq/x/', name: `${printed} - Example` },
        { '@type': 'Article', headline: printed },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: printed }] },
      ],
    },
  }
}

/** Every title and name in a rendered head, as a browser reads it. */
function titlesIn(html: string): string[] {
  return readReferenceHead(html, true).flatMap(([name, attributes, content]) => {
    if (name === 'title') return [String(content)]
    if (name === 'script') return namesIn(content)
    const isTitle = attributes.some((attribute) => /^(?:name|property)=\S*title$/.test(attribute))
    return isTitle ? attributes.flatMap((attribute) => /^content=(.*)$/s.exec(attribute)?.[1] ?? []) : []
  })
}

/** Every name and headline in a graph, except those of the site and the home page. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item !== 'string'
      ? namesIn(item)
      : /^(?:name|headline)$/.test(key) && !['Example', 'Home'].includes(item)
        ? [item]
        : [],
  )
}

describe('a title with a line break', () => {
  it('that is stored has one space in a script without spaces', () => {
    const { title, openGraph } = composeHead(postOf('営業\n時間', '営業\n時間'))
    expect([title, openGraph?.title]).toEqual(['営業 時間 - Example', '営業 時間'])
  })

  it.each([
    ['8 hours\nand online', '8 hours\nand online'],
    ['8 hours \r\n  and online', '8 hours \r\n  and online'],
    ['8 hours\nand online', '8 hours and online'],
  ])('that is stored, %j, has one space in every adopted field', (rendered, printed) => {
    const head = composeHead(postOf(rendered, printed), { faq: 'never' })
    const title = rendered.replace(/\s+/g, ' ')
    expect(head).toMatchObject({
      title: `${title} - Example`,
      description: `All about ${title} and more`,
      openGraph: { title, description: `All about ${title}` },
      twitter: { title: `${title} | Example` },
    })
    expect(head.graph?.['@graph'][0]?.name).toBe(`${title} - Example`)
    expect(JSON.stringify(head)).not.toMatch(/\\[rn]/)
  })

  it.each([
    ['8 hours<br>and online', '8 hours and online'],
    ['8 hours<BR />and online', '8 hours and online'],
    ['8 hours<br class="wide"><br/>and online', '8 hours and online'],
    ['8 hours <br>\nand online', '8 hours and online'],
    ['<em>8 hours<br></em>and online', '8 hours and online'],
    ['8 hours\nand online', '8 hours and online'],
    ['Wie lange<br />dauert es?', 'Wie lange dauert es?'],
    ['営業<br>時間', '営業 時間'],
    ['<br>8 hours<br>', '8 hours'],
  ])('%j is %j in every derived field', (rendered, title) => {
    const post = postOf(rendered)
    const page = toFaqPage(post)
    expect([page.title, page.questions[0]?.question]).toEqual([title, title])
    const titles = titlesIn(renderHead(composeHead(post, { site })))
    expect(new Set(titles)).toEqual(new Set([title, `${title} - Example`]))
  })

  it.each([
    ['8 hours<br>and online', '8 hoursand online', '8 hours and online'],
    ['8 hours<br>and online', '8 hours\nand online', '8 hours and online'],
    ['8 hours<br>and online', '8 hours<br>and online', '8 hours and online'],
    ['Don&#8217;t<br />stop', "Don'tstop", "Don't stop"],
    ['8<br>Stunden', '8Stunden', '8 Stunden'],
  ])('%j, printed as %j, is %j in every field of an adopted head', (rendered, printed, title) => {
    const json = JSON.stringify(composeHead(postOf(rendered, printed), { faq: 'never' }))
    const expected = JSON.stringify(composeHead(postOf(title, title), { faq: 'never' }))
    expect(json).toBe(expected)
    const fetched = headFromYoastJson(yoastHead(printed))
    expect(composeHead(postOf(rendered), { faq: 'never', pluginHead: fetched })).toEqual(JSON.parse(expected))
  })

  it('is corrected in the breadcrumb of a child page', () => {
    const parent = { id: 3, link: 'https://example.com/up/', title: { rendered: 'Our<br>hours' } }
    const post = parsePost({ ...postOf('Child', 'Ourhours'), _embedded: { up: [parent] } })
    const list = readPluginHead(post)?.graph?.['@graph'][2]
    expect(list?.itemListElement).toEqual([{ '@type': 'ListItem', position: 1, name: 'Our hours' }])
    expect(toFaqPage(post).ancestors?.[0]?.title).toBe('Our hours')
  })

  it('does not change a word that only looks like the title', () => {
    const post = postOf('Web<br>site', 'Website builders')
    expect(readPluginHead(post)?.title).toBe('Website builders - Example')
    expect(readPluginHead(post)?.description).toBe('All about Website builders and more')
    expect(readPluginHead(postOf('Web<br>site', 'Website'))?.title).toBe('Web site - Example')
  })

  it('does not change a head in which the plugin wrote the title differently', () => {
    const post = postOf('8 hours<br>and online', 'Opening hours')
    expect(readPluginHead(post)).toEqual(headFromYoastJson(yoastHead('Opening hours')))
  })
})

describe('names with a line break', () => {
  it('are one line on the page and in the head', () => {
    const post = parsePost({
      ...postOf('Hours'),
      type: 'post',
      _embedded: {
        author: [{ id: 1, name: 'Ann<br>Lee' }],
        'wp:term': [[{ id: 2, taxonomy: 'category', slug: 'hours', name: 'Opening<br />hours' }]],
        'wp:featuredmedia': [
          {
            id: 3,
            source_url: 'https://example.com/a.png',
            alt_text: 'A\nclock',
            caption: { rendered: '<p>A<br>clock</p>' },
          },
        ],
      },
    })
    const { author, terms, image } = toFaqPage(post)
    expect([author?.name, terms[0]?.name, image?.alt, image?.caption]).toEqual([
      'Ann Lee',
      'Opening hours',
      'A clock',
      'A clock',
    ])
    expect(composeHead(post, { site }).author).toBe('Ann Lee')
  })
})

describe('a title with a character reference without a semicolon', () => {
  it.each([
    ['8 hours &#8211 online', '8 hours &#8211 online', '8 hours – online'],
    ['8 hours &#x2013 online', '8 hours &#x2013 online', '8 hours – online'],
    ['8 hours &#038;#8211 online', '8 hours &#8211 online', '8 hours – online'],
    ['Ann&#39s &amp Bob', 'Ann&#39s &amp Bob', "Ann's & Bob"],
    ['&copy 2026', '&copy 2026', '© 2026'],
    ['R&#038;D &notify &#1 choice', 'R&D &notify &#1 choice', 'R&D &notify &#1 choice'],
    ['?a=1&copy=2', '?a=1&copy=2', '?a=1&copy=2'],
    ['Escaped &amp;#8211 on purpose', 'Escaped &amp;#8211 on purpose', 'Escaped &#8211 on purpose'],
  ])('%j is the same on the page, in derived and in adopted heads', (rendered, stored, title) => {
    expect(toFaqPage(postOf(rendered)).title).toBe(title)
    const derived = titlesIn(renderHead(composeHead(postOf(rendered), { site })))
    expect(new Set(derived)).toEqual(new Set([title, `${title} - Example`]))
    const escaped = stored.replace(/&(?!amp;)/g, '&amp;')
    const html = `<title>${escaped} - Example</title><meta property="og:title" content="${escaped}">`
    const fromHtml = parsePost({ ...postOf(rendered), yoast_head: html })
    const adopted = [composeHead(postOf(rendered, stored)), composeHead(fromHtml)]
    for (const head of adopted)
      expect([head.title, head.openGraph?.title]).toEqual([`${title} - Example`, title])
    const names = titlesIn(renderHead(adopted[0] ?? {})).map((text) => text.replace(/ [-|] Example$/, ''))
    expect(new Set(names)).toEqual(new Set([title]))
  })

  it('is decoded in descriptions and names, but not in URLs', () => {
    const head = headFromYoastJson({
      description: 'Mon&#8211Fri',
      og_url: 'https://example.com/?a&#8211',
      schema: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'Ann &#38 Bob' }] },
    })
    expect(head.description).toBe('Mon–Fri')
    expect(head.openGraph?.url).toBe('https://example.com/?a&#8211')
    expect(head.graph?.['@graph'][0]?.name).toBe('Ann & Bob')
  })
})
