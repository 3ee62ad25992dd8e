import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHead, composeHead, parsePost, renderHead, type Site, toFaqPage, toTags } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { postFixtures } from '../../support/fixtures.js'

const site: Site = { url: 'https://example.com/', name: 'Example & Sons', language: 'en-US' }

const wire = (fields: object = {}) => ({
  id: 7,
  type: 'faq',
  status: 'publish',
  link: 'https://example.com/faq/fees/',
  title: { rendered: 'What&#8217;s the fee?' },
  date_gmt: '2025-01-02T03:04:05',
  modified_gmt: '2025-01-02T03:04:06',
  content: { rendered: '<p>Ten euros.</p>' },
  ...fields,
})
const page = (fields: object = {}) => toFaqPage(parsePost(wire(fields)))

describe('buildHead', () => {
  it('builds the head that Yoast would print, with a description', () => {
    const { graph, ...head } = buildHead(page(), site)
    expect(head).toEqual({
      title: "What's the fee? - Example & Sons",
      description: 'Ten euros.',
      robots: { index: true, follow: true, maxSnippet: -1, maxImagePreview: 'large', maxVideoPreview: -1 },
      canonical: 'https://example.com/faq/fees/',
      openGraph: {
        locale: 'en_US',
        type: 'article',
        title: "What's the fee? - Example & Sons",
        description: 'Ten euros.',
        url: 'https://example.com/faq/fees/',
        siteName: 'Example & Sons',
      },
      article: { publishedTime: '2025-01-02T03:04:05+00:00', modifiedTime: '2025-01-02T03:04:06+00:00' },
      twitter: {
        card: 'summary_large_image',
        labels: [{ label: 'Est. reading time', data: '1 minute' }],
      },
    })
    expect(graph?.['@graph'].map((node) => node['@type'])).toEqual(['WebPage', 'BreadcrumbList', 'WebSite'])
  })

  it('prints the card of the site, and no search action without a search', () => {
    const head = buildHead(page(), { ...site, twitterCard: 'summary', search: false })
    expect(head.twitter?.card).toBe('summary')
    expect(JSON.stringify(head.graph)).not.toContain('SearchAction')
  })

  it('follows the templates and switches of the site', () => {
    const settings: Site = {
      ...site,
      separator: '|',
      openGraph: false,
      twitterSite: 'https://x.com/example',
      postTypes: {
        faq: {
          titleTemplate: '%%title%% %%sep%% %%pt_plural%% %%nonsense%%',
          descriptionTemplate: '%%sitedesc%%',
          label: 'Help',
        },
      },
    }
    const head = buildHead(page(), settings)
    expect(head.title).toBe("What's the fee? | Help")
    expect(head).not.toHaveProperty('openGraph')
    expect(head).not.toHaveProperty('article')
    expect(head.twitter).toEqual({
      card: 'summary_large_image',
      title: "What's the fee? | Help",
      description: 'Ten euros.',
      site: '@example',
      labels: [{ label: 'Est. reading time', data: '1 minute' }],
    })
    // Labels are for chat apps, and have a switch of their own.
    expect(buildHead(page(), { ...site, twitter: false }).twitter).toEqual({
      labels: [{ label: 'Est. reading time', data: '1 minute' }],
    })
  })

  it('prints noindex for a hidden site, type or status, in distinguishable forms', () => {
    const robots = (fields: object, settings: Partial<Site>) => {
      const head = buildHead(page(fields), { ...site, ...settings })
      return [renderHead({ ...(head.robots && { robots: head.robots }) }), head.canonical]
    }
    const hidden = ['<meta name="robots" content="noindex, follow">', undefined]
    expect(robots({}, { postTypes: { faq: { noindex: true } } })).toEqual(hidden)
    expect(robots({ status: 'private' }, {})).toEqual(hidden)
    expect(robots({}, { robots: { index: false } })).toEqual([
      '<meta name="robots" content="noindex, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1">',
      undefined,
    ])
    expect(robots({}, { robots: { archive: false } })[1]).toBe('https://example.com/faq/fees/')
  })

  it('gives the status of a post precedence over the settings of the site', () => {
    const robots = (fields: object, wishes: object, postTypes = {}) =>
      buildHead(page(fields), { ...site, robots: wishes, postTypes }).robots
    expect(robots({ status: 'private' }, { index: true, maxSnippet: 50 })).toEqual({
      index: false,
      follow: true,
    })
    expect(robots({ status: 'draft' }, {})).toEqual({ index: false, follow: false })
    expect(robots({}, { maxSnippet: 50, follow: false }, { faq: { noindex: true } })).toEqual({
      index: false,
      follow: false,
    })
    expect(robots({}, { index: undefined, snippet: false, imageIndex: false })).toEqual({
      index: true,
      follow: true,
      maxVideoPreview: -1,
      snippet: false,
      imageIndex: false,
    })
  })

  it('expands variables and collapses white space in a typed excerpt', () => {
    const excerpt = { rendered: '<p>Line one.</p>\n<p>Two %%sitename%% %%x%%.</p>\n' }
    expect(buildHead(page({ excerpt }), site).openGraph?.description).toBe('Line one. Two Example & Sons .')
  })

  it('has no image at all if the featured image is unknown', () => {
    const content = { rendered: '<img src="https://example.com/c.png">' }
    const head = buildHead(page({ content }), site)
    expect(head.openGraph?.images).toHaveLength(1)
    const unknown = composeHead(parsePost(wire({ content, featured_media: 9 })), { site, faq: 'never' })
    expect(unknown.openGraph).not.toHaveProperty('images')
    expect(findNodes(unknown.graph, 'ImageObject')).toEqual([])
  })

  it('decodes URLs in tags, and keeps those in the graph encoded', () => {
    const link = 'https://example.com/%e3%81%82/a%2Bb/'
    const { canonical, openGraph, graph } = buildHead(page({ link }), site)
    expect([canonical, openGraph?.url]).toEqual([
      'https://example.com/あ/a+b/',
      'https://example.com/あ/a+b/',
    ])
    expect(findNodes(graph, 'WebPage')[0]?.url).toBe(link)
    expect(buildHead(page({ link: 'https://example.com/a%0A%22%3Cb%3E/' }), site).canonical).toBe(
      'https://example.com/ab/',
    )
  })

  it('links the next page of a post in several pages', () => {
    const content = { rendered: '<p>One.</p><!--nextpage--><p>Two.</p>' }
    expect(buildHead(page({ content }), site).next).toBe('https://example.com/faq/fees/2/')
    expect(buildHead(page({ content, link: 'https://example.com/?faq=a' }), site).next).toBe(
      'https://example.com/?faq=a&page=2',
    )
    expect(buildHead(page({ content, status: 'private' }), site)).not.toHaveProperty('next')
    expect(buildHead(page({ content }), site).graph?.['@graph'].map((node) => node['@type'])).toEqual([
      'WebPage',
      'WebSite',
    ])
  })

  it('uses the first image that networks show: the featured one, one of the content, that of the site', () => {
    const socialImage = { url: 'https://example.com/s.png', width: 9, height: 8, type: 'image/png', alt: 'S' }
    const images = (fields: object) => buildHead(page(fields), { ...site, socialImage }).openGraph?.images
    const featured = (media: object) => ({
      _embedded: {
        'wp:featuredmedia': [
          {
            id: 3,
            source_url: 'https://example.com/f.jpg',
            media_type: 'image',
            mime_type: 'image/jpeg',
            alt_text: 'F',
            media_details: {
              width: 2000,
              height: 1000,
              filesize: 10,
              sizes: {
                large: {
                  source_url: 'https://example.com/f-1024.jpg',
                  width: 1024,
                  height: 512,
                  mime_type: 'image/jpeg',
                  filesize: 9,
                },
              },
            },
            ...media,
          },
        ],
      },
    })
    expect(images({})).toEqual([socialImage])
    expect(images(featured({}))).toEqual([
      { url: 'https://example.com/f.jpg', width: 2000, height: 1000, type: 'image/jpeg', alt: 'F' },
    ])
    expect(
      images(
        featured({
          media_details: {
            width: 2000,
            height: 1000,
            filesize: 2_097_153,
            sizes: {
              large: { source_url: 'https://example.com/f-1024.jpg', width: 1024, height: 512, filesize: 9 },
            },
          },
        }),
      ),
    ).toEqual([
      { url: 'https://example.com/f-1024.jpg', width: 1024, height: 512, type: 'image/jpeg', alt: 'F' },
    ])
    expect(
      images({
        ...featured({ mime_type: 'image/svg+xml' }),
        content: { rendered: '<img src="https://example.com/c.png">' },
      }),
    ).toEqual([socialImage])
    const content = (rendered: string) => ({ content: { rendered } })
    expect(
      images(
        content(
          '<img src="/r.png"><img alt="" src="https://example.com/ü.png"><img src=\'https://example.com/c.png?a=1&amp;b=2\'>',
        ),
      ),
    ).toEqual([{ url: 'https://example.com/c.png?a=1&b=2' }])
    const upload = 'https://example.com/wp-content/uploads/c'
    expect(
      images(
        content(
          `<img class="wp-image-5" src="${upload}-300x150.jpg" srcset="${upload}-300x150.jpg 300w, ${upload}.jpg 1600w">`,
        ),
      ),
    ).toEqual([{ url: `${upload}.jpg`, width: 1600, height: 800, type: 'image/jpeg' }])
    expect(images({ content: { rendered: '', protected: true }, ...featured({}) })).toBeUndefined()
  })

  it('labels author and reading time, including images, in supported languages', () => {
    const fields = {
      type: 'post',
      content: { rendered: `<p>${'Wort '.repeat(179)}</p><img src="/a.png">` },
      _embedded: { author: [{ id: 4, name: 'Ada &amp; Co', slug: 'ada' }] },
    }
    const labels = (language: string) => buildHead(page(fields), { ...site, language }).twitter?.labels
    expect(labels('de-AT')).toEqual([
      { label: 'Verfasst von', data: 'Ada & Co' },
      { label: 'Geschätzte Lesezeit', data: '2 Minuten' },
    ])
    expect(labels('en-GB')?.[1]).toEqual({ label: 'Est. reading time', data: '1 minute' })
    expect(labels('fr')).toBeUndefined()
  })

  it('omits the description of a protected post', () => {
    const head = buildHead(page({ content: { rendered: '', protected: true } }), site)
    expect(head).not.toHaveProperty('description')
    expect(head.openGraph?.description).toBe('There is no excerpt because this is a protected post.')
    expect(head.graph?.['@graph'].map((node) => node['@type'])).toEqual(['WebPage', 'WebSite'])
  })

  it('has no og:title if the post has no title', () => {
    const head = buildHead(page({ title: { rendered: '' } }), { ...site, titleTemplate: '%%title%%' })
    expect(head.title).toBe('Example & Sons')
    expect(head.openGraph).not.toHaveProperty('title')
  })
})

describe('buildHead, for any post and site,', () => {
  const hostile = fc.constantFrom(
    '',
    '%%title%%',
    '</title><script>',
    '&lt;b&gt; &amp;amp; &#8217;',
    '"\'',
    '<!--nextpage-->',
    '[gallery]',
    '\ud800',
    '<p>',
    '%%',
    '[&hellip;]',
    ' – ',
    '<img src="javascript:x">',
  )
  const text = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 5 }).map((parts) => parts.join(' '))
  const post = fc.record({
    title: text,
    content: text,
    excerpt: text,
    type: fc.constantFrom('faq', 'post', '__proto__'),
    link: fc.constantFrom('https://example.com/a/', 'javascript:alert(1)', 'https://example.com/%ff/'),
    status: fc.constantFrom('publish', 'private', 'draft'),
  })
  const settings = fc.record({
    name: text.filter((name) => name.trim() !== ''),
    description: text,
    titleTemplate: text,
    separator: fc.constantFrom('-', '>', '—', '|'),
  })

  it('never throws, and prints no empty tag or relative URL', () => {
    fc.assert(
      fc.property(post, settings, ({ title, content, excerpt, ...fields }, options) => {
        const read = page({
          ...fields,
          title: { rendered: title },
          content: { rendered: content },
          excerpt: { rendered: excerpt },
        })
        const head = buildHead(read, { ...site, ...options })
        for (const tag of toTags(head)) {
          if (tag.tag === 'title' || tag.tag === 'script') continue
          const { content: value, href, property = '', rel } = tag.attributes
          expect(value ?? href, JSON.stringify(tag)).not.toBe('')
          if (rel !== undefined || /url$|image$/.test(property)) expect(value ?? href).toMatch(/^https?:\/\//)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves no template variable in the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('title', 'sep', 'sitename', 'ct_x', 'cf_y', 'nonsense', 'currentyear', 'date'),
          { maxLength: 6 },
        ),
        (names) => {
          const titleTemplate = names.map((name) => `%%${name}%%`).join(' ')
          expect(buildHead(page(), { ...site, titleTemplate }).title).not.toContain('%%')
        },
      ),
    )
  })
})

describe('deriving from megabytes', () => {
  const settings: Site = {
    ...site,
    postTypes: { faq: { titleTemplate: '%%title%% %%excerpt_only%%', descriptionTemplate: '%%excerpt%%' } },
  }

  it.each([
    ['images without an end', '<img '.repeat(400_000)],
    ['images without a URL', '<img src="/a" '.repeat(200_000)],
    ['scripts without an end', `${'<script'.repeat(300_000)}>`],
    ['variables', '%%excerpt_only%%%%ct_a%%'.repeat(20_000)],
    ['brackets', '['.repeat(1_000_000)],
  ])('of %s takes linear time, and does not throw', { timeout: 20_000 }, (_, text) => {
    const post = parsePost(
      wire({
        title: { rendered: text.slice(0, 200_000) },
        content: { rendered: text },
        excerpt: { rendered: text },
      }),
    )
    expect(composeHead(post, { site: settings, faq: 'never' }).canonical).toBe(
      'https://example.com/faq/fees/',
    )
  })
})

describe('composeHead() with a site', () => {
  it('derives the head without a plugin head', () => {
    const head = composeHead(parsePost(wire()), { site })
    expect(head).toEqual({ ...buildHead(page(), site), graph: head.graph })
    expect(findNodes(head.graph, 'Question').map((node) => node.name)).toEqual(['What’s the fee?'])
    expect(findNodes(head.graph, 'FAQPage')).toEqual(findNodes(head.graph, 'WebPage'))
  })

  it('fills missing fields, and contradicts nothing', () => {
    const plugin = { title: 'Own', robots: { index: 'noindex' }, og_title: 'OG' }
    const head = composeHead(parsePost(wire({ yoast_head_json: plugin })), { site, faq: 'never' })
    expect(head).toMatchObject({
      title: 'Own',
      description: 'Ten euros.',
      robots: { index: false },
      openGraph: { title: 'OG', type: 'article' },
    })
    expect(head).not.toHaveProperty('canonical')
    expect(
      composeHead(parsePost(wire({ yoast_head_json: plugin })), { site, source: 'plugin', faq: 'never' }),
    ).toEqual({
      title: 'Own',
      robots: { index: false },
      openGraph: { title: 'OG' },
    })
  })

  it('agrees with the plugin, and adds no section that was switched off', () => {
    const said = { title: 'Own', description: 'Own words.', canonical: 'https://example.com/faq/fees/' }
    const filled = composeHead(parsePost(wire({ yoast_head_json: said })), { site, faq: 'never' })
    expect(filled.openGraph).toMatchObject({ title: 'Own', description: 'Own words.', url: said.canonical })
    expect(findNodes(filled.graph, 'WebPage')[0]).toMatchObject({ name: 'Own', description: 'Own words.' })
    const elsewhere = { ...said, canonical: 'https://example.net/' }
    expect(composeHead(parsePost(wire({ yoast_head_json: elsewhere })), { site })).not.toHaveProperty('graph')
    const whole = { ...said, schema: { '@context': 'https://schema.org', '@graph': [] } }
    const head = composeHead(parsePost(wire({ yoast_head_json: whole })), { site, faq: 'never' })
    expect(head).not.toHaveProperty('openGraph')
    expect(head).not.toHaveProperty('twitter')
    const card = { ...whole, twitter_card: 'summary' }
    expect(composeHead(parsePost(wire({ yoast_head_json: card })), { site, faq: 'never' }).twitter).toEqual({
      card: 'summary',
    })
  })

  it('ignores the plugin with source: derive', () => {
    const plugin = { title: 'Own' }
    expect(composeHead(parsePost(wire({ yoast_head_json: plugin })), { site, source: 'derive' }).title).toBe(
      "What's the fee? - Example & Sons",
    )
  })

  it('throws for an unknown source, and for a site without required fields', () => {
    const compose = (options: object) => () => composeHead(parsePost(wire()), options)
    expect(compose({ source: 'derived' })).toThrow(
      'Cannot use options: source is "derived", not one of "auto", "plugin", "derive"',
    )
    expect(compose({ site: { url: 'https://example.com/', name: 'Example' } })).toThrow(
      'Cannot use site: language is missing',
    )
    expect(compose({ site: null })).toThrow('Cannot use options: site is null, not an object')
    expect(compose({ site: undefined, source: undefined })).not.toThrow()
  })

  it('applies robots, urls and language, and hides drafts', () => {
    expect(composeHead(parsePost(wire({ status: 'draft' })), { site }).robots).toEqual({
      index: false,
      follow: false,
    })
    const urls = { from: 'https://example.com/', to: 'https://www.example.org/' }
    const head = composeHead(parsePost(wire()), { site, urls, language: 'de' })
    expect(head.canonical).toBe('https://www.example.org/faq/fees/')
    expect(head.openGraph?.locale).toBe('de_DE')
    expect(JSON.stringify(head.graph)).not.toContain('https://example.com')
  })

  it.each(postFixtures)('changes no tag of Yoast in $name', ({ text }) => {
    const adopted = composeHead(parsePost(text))
    const filled = composeHead(parsePost(text), { site })
    expect(filled).toMatchObject({ ...adopted, ...(adopted.order && { order: adopted.order }) })
    expect(filled.graph).toEqual(adopted.graph)
  })
})
