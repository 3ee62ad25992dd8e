import { describe, expect, it } from 'vitest'
import { ConfigError, composeHead, type Head, parsePost, type RestPost, renderHead, toTags } from 'wp-faq-seo'
import { findNodes } from 'wp-faq-seo/jsonld'
import { editFixture, type PostJson, postFixtures } from './support/fixtures.js'

const post = (fields: object = {}) =>
  parsePost({
    id: 7,
    type: 'page',
    link: 'https://example.com/fees/',
    title: { rendered: 'What&#8217;s the fee?' },
    ...fields,
  })

describe('composeHead()', () => {
  it('builds a head from the post alone without a plugin head', () => {
    const dates = { date_gmt: '2025-12-17T09:02:33', modified_gmt: '2025-12-18T09:36:06' }
    expect(composeHead(post(dates))).toEqual({
      title: 'What’s the fee?',
      canonical: 'https://example.com/fees/',
      openGraph: { type: 'article', title: 'What’s the fee?', url: 'https://example.com/fees/' },
      article: { publishedTime: '2025-12-17T09:02:33+00:00', modifiedTime: '2025-12-18T09:36:06+00:00' },
    })
  })

  it('is never empty, and has no empty tags', () => {
    const head = composeHead(post({ link: 'javascript:alert(1)', title: { rendered: '' } }))
    expect(toTags(head)).toEqual([{ tag: 'meta', attributes: { property: 'og:type', content: 'article' } }])
  })

  it('treats a plugin head of null, as in drafts, as absent', () => {
    expect(composeHead(post({ yoast_head: null, yoast_head_json: null })).title).toBe('What’s the fee?')
  })

  it('adopts the plugin head unchanged', () => {
    expect(composeHead(post({ yoast_head_json: { title: 'T' } }))).toEqual({ title: 'T' })
  })

  it('uses pluginHead instead of the head of the post', () => {
    const fields = { yoast_head_json: { title: 'T' } }
    expect(composeHead(post(fields), { pluginHead: { title: 'Elsewhere' } })).toEqual({ title: 'Elsewhere' })
    expect(composeHead(post(fields), { pluginHead: undefined })).toEqual({ title: 'T' })
  })

  it.each(['draft', 'pending', 'future', 'auto-draft', 'inherit', 'trash'])(
    'never indexes a post with status %s, whatever the plugin printed',
    (status) => {
      const robots = { index: 'index', follow: 'follow', 'max-snippet': 'max-snippet:-1' }
      const plugin = { title: 'T', robots, canonical: 'https://example.com/?p=7' }
      const expected = { title: 'T', robots: { index: false, follow: false } }
      expect(composeHead(post({ status, yoast_head_json: plugin }))).toEqual(expected)
      expect(composeHead(post({ status }))).toMatchObject({ robots: expected.robots })
      expect(composeHead(post({ status }))).not.toHaveProperty('canonical')
    },
  )

  it('removes canonical, prev, next and other robots tags from the head of a draft', () => {
    const html =
      '<link rel="canonical" href="https://e/" title="x"><link rel="next" href="https://e/2"><meta name="robots" content="index" lang="de">'
    const { order: _, ...head } = composeHead(post({ status: 'draft', yoast_head: html }))
    expect(head).toEqual({ robots: { index: false, follow: false } })
  })

  it('indexes media, whose status is inherited from their post', () => {
    const plugin = { robots: { index: 'index' } }
    expect(
      composeHead(post({ type: 'attachment', status: 'inherit', yoast_head_json: plugin })).robots,
    ).toEqual({ index: true })
  })

  it('does not index a private post without a plugin head', () => {
    const head = composeHead(post({ status: 'private' }))
    expect(head.robots).toEqual({ index: false, follow: true })
    expect(head).not.toHaveProperty('canonical')
  })

  it('does not index a recorded draft that Yoast would index', () => {
    const { text, json } = editFixture(2341)
    expect(json.yoast_head).toContain('content="index, follow')
    expect(renderHead(composeHead(parsePost(text)))).toContain(
      '<meta name="robots" content="noindex, nofollow">',
    )
  })
})

describe('composeHead() with urls', () => {
  const urls = {
    from: 'https://cms.example.com/',
    to: 'https://www.example.com/',
    trailingSlash: 'never',
  } as const
  const faq = (fields: object) =>
    post({
      type: 'faq',
      link: 'https://cms.example.com/faq/fees/',
      content: {
        rendered: '<p>See <a href="/pay/">how</a>, <a href="../when/">when</a>, <a href="#x">x</a>.</p>',
      },
      ...fields,
    })

  it('maps the plugin head, the questions, and the links in answers', () => {
    const head = composeHead(faq({}), { urls })
    expect(head.canonical).toBe('https://www.example.com/faq/fees')
    const [question] = findNodes(head.graph, 'Question')
    expect(question).toMatchObject({
      '@id': 'https://www.example.com/faq/fees#question-7',
      acceptedAnswer: {
        text: '<p>See <a href="https://www.example.com/pay">how</a>, <a href="https://www.example.com/faq/when">when</a>, <a href="https://www.example.com/faq/fees#x">x</a>.</p>',
      },
    })
  })

  it('treats a canonical on the front end and a link of the CMS as the same page', () => {
    const yoast_head_json = { canonical: 'https://www.example.com/faq/fees' }
    expect(findNodes(composeHead(faq({ yoast_head_json })).graph, 'Question')).toEqual([])
    expect(
      findNodes(composeHead(faq({ yoast_head_json }), { urls }).graph, 'Question').map((node) => node['@id']),
    ).toEqual(['https://www.example.com/faq/fees#question-7'])
    const elsewhere = { canonical: 'https://www.example.com/other' }
    expect(findNodes(composeHead(faq({ yoast_head_json: elsewhere }), { urls }).graph, 'Question')).toEqual(
      [],
    )
  })

  it('finds the node of the page by a canonical on the front end', () => {
    const schema = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': 'https://www.example.com/faq/fees', inLanguage: 'en-US' },
        { '@type': 'ItemPage', '@id': 'https://www.example.com/other', inLanguage: 'fr' },
      ],
    }
    const yoast_head_json = { canonical: 'https://www.example.com/faq/fees', schema }
    const { graph } = composeHead(faq({ yoast_head_json }), { urls, language: 'de' })
    expect(graph?.['@graph'].map((node) => [node['@id'], node.inLanguage])).toEqual([
      ['https://www.example.com/faq/fees', 'de'],
      ['https://www.example.com/other', 'fr'],
      ['https://www.example.com/faq/fees#question-7', 'de'],
    ])
    expect(findNodes(graph, 'Question')[0]?.acceptedAnswer).toMatchObject({
      text: expect.stringContaining('href="https://www.example.com/pay"'),
    })
  })
})

describe('composeHead() with robots', () => {
  const page = 'https://example.com/fees/'
  const bySite = {
    index: 'noindex',
    follow: 'follow',
    'max-snippet': 'max-snippet:-1',
    'max-image-preview': 'max-image-preview:large',
    'max-video-preview': 'max-video-preview:-1',
  }
  const byEditor = { index: 'noindex', follow: 'follow' }
  const open = { index: true, follow: true, maxSnippet: -1, maxImagePreview: 'large', maxVideoPreview: -1 }
  const robotsOf = (fields: object, robots: 'source' | 'from-post' | object) => {
    const { robots: result, canonical } = composeHead(post(fields), { robots })
    return { robots: result, canonical }
  }

  it('keeps the robots of the plugin by default', () => {
    const fields = { yoast_head_json: { robots: bySite } }
    expect(composeHead(post(fields))).toEqual({ robots: { ...open, index: false } })
    expect(composeHead(post(fields), { robots: 'source' })).toEqual(composeHead(post(fields)))
  })

  it('undoes the noindex of the whole CMS with from-post, and restores the canonical', () => {
    expect(robotsOf({ yoast_head_json: { robots: bySite } }, 'from-post')).toEqual({
      robots: open,
      canonical: page,
    })
    const og_url = 'https://example.org/original/'
    expect(robotsOf({ yoast_head_json: { robots: bySite, og_url } }, 'from-post').canonical).toBe(og_url)
    const nofollow = { ...bySite, follow: 'nofollow' }
    expect(robotsOf({ yoast_head_json: { robots: nofollow } }, 'from-post').robots).toEqual({
      ...open,
      follow: false,
    })
  })

  it('keeps the noindex of an editor with from-post', () => {
    expect(robotsOf({ yoast_head_json: { robots: byEditor } }, 'from-post')).toEqual({
      robots: { index: false, follow: true },
      canonical: undefined,
    })
  })

  it.each([
    ['WordPress and AIOSEO', 'noindex, nofollow, max-image-preview:large'],
    ['The SEO Framework', 'noindex,nofollow,max-snippet:-1,max-image-preview:large,max-video-preview:-1'],
    ['Rank Math', 'nofollow, noindex'],
    [
      'a plugin without a follow directive',
      'noindex, max-snippet:-1, max-image-preview:large, max-video-preview:-1',
    ],
  ])('keeps the noindex of %s, which do not distinguish the two', (_, content) => {
    const yoast_head = `<title>T</title><meta name="robots" content="${content}">`
    expect(renderHead(composeHead(post({ yoast_head }), { robots: 'from-post' }))).toContain(
      `<meta name="robots" content="${content}">`,
    )
  })

  it('never indexes a private or protected post with from-post, nor prints its canonical', () => {
    const yoast_head_json = { canonical: page, robots: { ...bySite, index: 'index' } }
    const hidden = { robots: { index: false, follow: true }, canonical: undefined }
    expect(robotsOf({ status: 'private', yoast_head_json }, 'from-post')).toEqual(hidden)
    const content = { rendered: '', protected: true }
    expect(robotsOf({ content, yoast_head_json }, 'from-post')).toEqual(hidden)
    expect(robotsOf({ content }, 'from-post')).toEqual(hidden)
  })

  it('prints the directives of the caller as given, with the matching canonical', () => {
    const yoast_head_json = { robots: byEditor }
    expect(robotsOf({ yoast_head_json }, { index: true, maxSnippet: 50 })).toEqual({
      robots: { index: true, maxSnippet: 50 },
      canonical: page,
    })
    expect(robotsOf({ yoast_head_json: { canonical: page } }, { index: false })).toEqual({
      robots: { index: false },
      canonical: undefined,
    })
  })

  it('does not let the caller index an unpublished or private post', () => {
    const robots = { index: true, follow: true }
    expect(robotsOf({ status: 'draft' }, robots).robots).toEqual({ index: false, follow: false })
    expect(robotsOf({ status: 'private' }, robots)).toEqual({
      robots: { index: false, follow: true },
      canonical: undefined,
    })
  })

  it('removes other robots tags in any letter case', () => {
    const ofSwitch = 'noindex, follow, max-snippet:-1'
    const yoast_head = `<meta name="robots" content="${ofSwitch}" /><meta name="GoogleBot" content="${ofSwitch}" />`
    expect(renderHead(composeHead(post({ yoast_head }), { robots: 'from-post' }))).toBe(
      `<meta name="robots" content="index, follow, max-snippet:-1">\n<link rel="canonical" href="${page}">`,
    )
    const draft =
      '<meta name="ROBOTS" content="index" /><meta name="bingbot" content="index" /><link rel="CANONICAL" href="https://e/" /><link rel="Prev" href="https://e/1" /><title>T</title>'
    expect(renderHead(composeHead(post({ status: 'draft', yoast_head: draft })))).toBe(
      '<title>T</title>\n<meta name="robots" content="noindex, nofollow">',
    )
  })

  it('keeps a second noindex beside that of the CMS', () => {
    const yoast_head =
      '<meta name="robots" content="noindex, follow, max-snippet:-1" /><meta name="googlebot" content="noindex" />'
    expect(composeHead(post({ yoast_head }), { robots: 'from-post' })).toEqual(
      composeHead(post({ yoast_head })),
    )
  })

  it('detects a protected post by its excerpt too, and keeps its nofollow', () => {
    const yoast_head_json = { canonical: page, robots: { index: 'index', follow: 'nofollow' } }
    expect(robotsOf({ excerpt: { rendered: '', protected: true }, yoast_head_json }, 'from-post')).toEqual({
      robots: { index: false, follow: false },
      canonical: undefined,
    })
  })

  it.each([
    ['fromPost', '"fromPost"'],
    [null, 'null'],
    [true, 'true'],
  ])('refuses the policy %j', (policy, written) => {
    const compose = () => composeHead(post(), { robots: policy as unknown as 'source' })
    expect(compose).toThrow(ConfigError)
    expect(compose).toThrow(
      `Cannot use robots: ${written} is not "source", "from-resource" or directives such as { index: true, follow: true }`,
    )
  })

  it.each([
    [{ index: 'noindex' }, 'index is "noindex", not true or false'],
    [
      { noindex: true, 'max-snippet': -1 },
      'noindex is unknown; also max-snippet is unknown; write maxSnippet',
    ],
    [
      { maxSnippet: '50', maxImagePreview: 'big', other: 'x' },
      'maxSnippet is "50", not a whole number; also maxImagePreview is "big", not one of "none", "standard", "large"; also other is "x", not a list',
    ],
  ])('refuses the directives %j', (robots, message) => {
    expect(() => composeHead(post(), { robots: robots as object })).toThrow(ConfigError)
    expect(() => composeHead(post(), { robots: robots as object })).toThrow(`Cannot use robots: ${message}`)
  })

  it('accepts every directive', () => {
    const robots = {
      index: true,
      follow: false,
      maxSnippet: 9,
      maxImagePreview: 'none',
      maxVideoPreview: -1,
      imageIndex: false,
      archive: false,
      snippet: false,
      other: ['notranslate'],
      text: 'x',
    } as const
    expect(composeHead(post(), { robots }).robots).toEqual(robots)
  })

  it.each(postFixtures)('prints $name with from-post as an indexable CMS would', ({ json, text }) => {
    const open = composeHead(parsePost(text), { robots: 'from-post' })
    expect(composeHead(parsePost(withSwitch(json)), { robots: 'from-post' })).toEqual(open)
    const isHidden = json.content?.protected === true || json.yoast_head_json.robots?.index === 'noindex'
    expect(open.robots?.index).toBe(!isHidden)
    expect(open.canonical === undefined).toBe(isHidden)
  })

  /** The response of a WordPress that discourages search engines: noindex instead of index, and no canonical. */
  function withSwitch(json: PostJson): unknown {
    const { canonical: _, ...head } = json.yoast_head_json
    const { robots } = head
    return {
      ...json,
      yoast_head: json.yoast_head
        .replace(/(name="robots" content=")index/, '$1noindex')
        .replace(/<link rel="canonical"[^>]*>/, ''),
      yoast_head_json: {
        ...head,
        robots: robots?.index === 'index' ? { ...robots, index: 'noindex' } : robots,
      },
    }
  }
})

describe('composeHead() with a language', () => {
  const schema = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': 'https://example.com/fees/', inLanguage: 'en-US' },
      { '@type': 'WebSite', inLanguage: 'en-US', deep: { inLanguage: 'en-US' } },
      { '@type': 'Quotation', inLanguage: 'la' },
    ],
  }

  it('corrects the language of the CMS, and nothing else', () => {
    const yoast_head_json = { og_locale: 'en_US', schema }
    const { openGraph, graph } = composeHead(
      post({ type: 'faq', content: { rendered: '<p>Zehn Euro.</p>' }, yoast_head_json }),
      { language: 'de-AT' },
    )
    expect(openGraph).toEqual({ locale: 'de_DE' })
    expect(graph?.['@graph'].map((node) => node.inLanguage)).toEqual(['de-AT', 'de-AT', 'la', 'de-AT'])
    expect(findNodes(graph, 'WebSite')[0]?.deep).toEqual({ inLanguage: 'de-AT' })
    expect(findNodes(graph, 'Question')[0]?.acceptedAnswer).toMatchObject({ inLanguage: 'de-AT' })
  })

  it('changes every language if there is no node of the page, and duplicates no locale', () => {
    const yoast_head =
      '<meta property="og:locale" content="en_US" /><meta property="og:locale:alternate" content="de_DE" /><meta property="og:locale:alternate" content="fr_FR" />'
    const { openGraph, graph } = composeHead(
      post({
        yoast_head,
        yoast_head_json: { schema: { ...schema, '@graph': schema['@graph'].slice(1) } },
      }),
      { language: 'de' },
    )
    expect(openGraph).toEqual({ locale: 'de_DE', alternateLocales: ['fr_FR'] })
    expect(graph?.['@graph'].map((node) => node.inLanguage)).toEqual(['de', 'de'])
  })

  it('sets the language of questions without a plugin head', () => {
    const head = composeHead(post({ type: 'faq', content: { rendered: 'Ten.' } }), { language: 'nl' })
    expect(head.graph?.['@graph'].map((node) => node.inLanguage)).toEqual(['nl', 'nl'])
    expect(head.openGraph).not.toHaveProperty('locale')
  })

  it.each([
    ['de-DE', 'de_DE'],
    ['de-CH', 'de_DE'],
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['en-AU', 'en_US'],
    ['fr', 'fr_FR'],
    ['zh-Hant', 'zh_TW'],
    ['zh-Hans-HK', 'zh_HK'],
    ['zh', 'zh_CN'],
    ['ca', 'ca_ES'],
    ['el', 'el_GR'],
    ['et', 'et_EE'],
    ['sq', 'sq_AL'],
    ['uk', 'uk_UA'],
    ['vi', 'vi_VN'],
    ['sv', 'sv_SE'],
    ['no', 'nb_NO'],
    ['sr-Latn-RS', 'sr_RS'],
    ['ja', 'ja_JP'],
    ['pt-AO', 'pt_PT'],
    ['xx', 'en_US'],
  ])('writes %s as the og:locale %s', (language, locale) => {
    const head = composeHead(post({ yoast_head_json: { og_locale: 'xx_XX' } }), { language })
    expect(head.openGraph?.locale).toBe(locale)
  })

  it.each([
    ['de_DE', 'is "de_DE", not a BCP 47 tag; write "de-DE"'],
    ['deutsch!', 'is "deutsch!", not a BCP 47 tag; write one such as "en-US"'],
    ['', 'is "", not a BCP 47 tag; write one such as "en-US"'],
  ])('refuses %j', (language, message) => {
    expect(() => composeHead(post(), { language })).toThrow(ConfigError)
    expect(() => composeHead(post(), { language })).toThrow(`Cannot use options: language ${message}`)
  })
})

describe('composeHead() with alternates', () => {
  it('replaces the alternates of the plugin, and maps URLs of the CMS', () => {
    const fields = { yoast_head: '<link rel="alternate" hreflang="fr" href="https://example.com/fr/" />' }
    const head: Head = composeHead(post(fields) satisfies RestPost, {
      alternates: { de: 'https://example.com/de/fees/', 'x-default': 'https://example.net/' },
      urls: { from: 'https://example.com/', to: 'https://www.example.org/' },
    })
    expect(renderHead(head)).toBe(
      '<link rel="alternate" hreflang="de" href="https://www.example.org/de/fees/">\n' +
        '<link rel="alternate" hreflang="x-default" href="https://example.net/">',
    )
  })
})
