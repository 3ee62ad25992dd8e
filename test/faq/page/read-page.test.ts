import { describe, expect, it } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { excerptOf, type PageOptions, rewritePageUrls } from 'wp-faq-seo/faq'
import { storedExcerptOf } from '../../../src/faq/derive/excerpt-of.js'
import { readPage } from '../../../src/faq/page/read-page.js'

const CMS = 'https://cms.example.com'

const json = (fields: object = {}) => ({
  id: 7,
  type: 'faq',
  link: `${CMS}/faq/fees/`,
  title: { rendered: 'What&#8217;s &#8220;it&#8221; &#8212; Q&amp;A?' },
  content: { rendered: '<p>It&#8217;s ten euros.</p>' },
  ...fields,
})

const page = (fields: object = {}, options: PageOptions = {}) => toFaqPage(parsePost(json(fields)), options)

const term = { id: 3, name: 'Q &amp; A', slug: 'q-a', taxonomy: 'faq-category', link: `${CMS}/topic/q-a/` }

describe('toFaqPage()', () => {
  it('has the title as the editor typed it', () => {
    expect(page().raw.title).toBe(`What's "it" -- Q&amp;A?`)
    expect(page({ title: { rendered: 'A &#8212; B', raw: 'A --- B' } }).raw.title).toBe('A --- B')
  })

  it('distinguishes a typed excerpt from one that WordPress made from the content', () => {
    const made = page({ excerpt: { rendered: '<p>It&#8217;s ten euros.</p>\n' } })
    expect(made.excerpt).toBe('It’s ten euros.')
    expect(made.raw).not.toHaveProperty('excerpt')
    const typed = page({ excerpt: { rendered: '<p>It&#8217;s a lot.<br />\nReally.</p>\n<p>Yes.</p>\n' } })
    expect(typed.excerpt).toBe('It’s a lot.\nReally.\n\nYes.')
    expect(typed.raw.excerpt).toBe("It's a lot.\nReally.\n\nYes.")
    expect(page({ excerpt: { rendered: '<p>Words of a plugin [&hellip;]</p>' } }).raw).not.toHaveProperty(
      'excerpt',
    )
  })

  it('trusts the edit context about whether an excerpt was typed', () => {
    const excerpt = { rendered: '<p>Other words.</p>', raw: '' }
    expect(page({ excerpt }).raw).not.toHaveProperty('excerpt')
    expect(page({ excerpt: { rendered: '<p>a &#8211; b</p>', raw: 'a - b' } }).raw.excerpt).toBe('a - b')
  })

  it('recognizes an automatic excerpt that a theme ends differently', () => {
    const content = { rendered: `<p>${'Some words of it. '.repeat(30)}</p>` }
    const rendered = `<p>${'Some words of it. '.repeat(9)}&hellip; <a href="/a/">Read more</a></p>`
    expect(page({ content, excerpt: { rendered } }).raw).not.toHaveProperty('excerpt')
  })

  it('has the embedded terms, with parents from the list of all terms', () => {
    const _embedded = { 'wp:term': [[term], []] }
    const expected = { taxonomy: 'faq-category', id: 3, name: 'Q & A', slug: 'q-a', url: term.link }
    expect(page({ _embedded }).terms).toEqual([expected])
    expect(page({ _embedded }, { terms: [{ ...term, parent: 2 }] }).terms).toEqual([
      { ...expected, parentId: 2 },
    ])
  })

  it('has the ids of terms that are not embedded, with names from the list of all terms', () => {
    const linked = {
      'faq-categories': [3, 4],
      _links: {
        'wp:term': [{ taxonomy: 'faq-category', href: `${CMS}/wp-json/wp/v2/faq-categories?post=7` }],
      },
    }
    expect(page(linked, { terms: [{ ...term, parent: 0 }] }).terms).toEqual([
      { taxonomy: 'faq-category', id: 3, name: 'Q & A', slug: 'q-a', url: term.link },
      { taxonomy: 'faq-category', id: 4 },
    ])
  })

  it('has the author, the image and the parent page', () => {
    const found = page({
      author: 5,
      featured_media: 9,
      comment_status: 'open',
      _embedded: {
        author: [
          {
            id: 5,
            name: 'Ann &amp; Bo',
            url: 'https://ann.example/',
            description: 'Writes <b>a lot</b>.',
            link: `${CMS}/author/ann/`,
            slug: 'ann',
            avatar_urls: { 24: 'https://a.example/24', 96: 'https://a.example/96' },
          },
        ],
        'wp:term': [[term]],
        up: [{ id: 2, link: `${CMS}/help/`, title: { rendered: 'Help &#038; more' } }],
        'wp:featuredmedia': [
          {
            id: 9,
            source_url: `${CMS}/wp-content/uploads/a.png`,
            media_type: 'image',
            mime_type: 'image/png',
            alt_text: 'A &amp; B',
            caption: { rendered: '<p>It&#8217;s <em>us</em></p>\n' },
            media_details: {
              width: 1600,
              height: 900,
              filesize: 12345,
              sizes: {
                large: {
                  source_url: `${CMS}/wp-content/uploads/a-1024.png`,
                  width: 1024,
                  height: 576,
                  filesize: 99,
                },
              },
            },
          },
        ],
      },
    })
    expect(found.author).toEqual({
      id: 5,
      name: 'Ann & Bo',
      url: `${CMS}/author/ann/`,
      website: 'https://ann.example/',
      slug: 'ann',
      description: 'Writes a lot.',
      avatar: 'https://a.example/96',
    })
    expect(found.image).toEqual({
      id: 9,
      url: `${CMS}/wp-content/uploads/a.png`,
      width: 1600,
      height: 900,
      type: 'image/png',
      alt: 'A & B',
      caption: "It's us",
      fileSize: 12345,
      sizes: {
        large: { url: `${CMS}/wp-content/uploads/a-1024.png`, width: 1024, height: 576, fileSize: 99 },
      },
    })
    expect(found.ancestors).toEqual([{ id: 2, title: 'Help & more', url: `${CMS}/help/` }])
    expect(found.commentsOpen).toBe(true)

    const mapped = rewritePageUrls(found, { from: CMS, to: 'https://www.example.com', media: 'rewrite' })
    expect(mapped.terms[0]?.url).toBe('https://www.example.com/topic/q-a/')
    expect(mapped.author?.url).toBe('https://www.example.com/author/ann/')
    expect(mapped.author?.website).toBe('https://ann.example/')
    expect(mapped.ancestors?.[0]?.url).toBe('https://www.example.com/help/')
    expect(mapped.image?.sizes?.large?.url).toBe('https://www.example.com/wp-content/uploads/a-1024.png')
  })

  it('has no size of an image whose URL is not an http(s) URL', () => {
    const sizes = { large: { source_url: 'javascript:alert(1)' }, small: { source_url: `${CMS}/b.png` } }
    const media = { id: 9, source_url: `${CMS}/a.png`, media_details: { sizes } }
    const { image } = page({ _embedded: { 'wp:featuredmedia': [media] } })
    expect(image?.sizes).toEqual({ small: { url: `${CMS}/b.png` } })
  })

  it('has no avatar that is not an http(s) URL', () => {
    const author = (avatar: string) => [{ id: 5, name: 'Ann', avatar_urls: { 96: avatar } }]
    expect(page({ _embedded: { author: author('javascript:alert(1)') } }).author).toEqual({
      id: 5,
      name: 'Ann',
    })
  })

  it('has only the id of an author who is not embedded, and no author without one', () => {
    expect(page({ author: 5 }).author).toEqual({ id: 5 })
    expect(page({ author: 0 })).not.toHaveProperty('author')
  })
})

describe('page.raw', () => {
  it('keeps the stored form, including character references', () => {
    const _embedded = {
      'wp:term': [[term]],
      author: [{ id: 5, name: 'Ann &amp; Bo', description: 'Writes <b>a lot</b>.' }],
      up: [{ id: 2, link: `${CMS}/help/`, title: { rendered: 'Help &#038; more' } }],
    }
    expect(page({ _embedded, date: '2025-01-02T03:04:05', modified: '2025-02-03T04:05:06' }).raw).toEqual({
      title: `What's "it" -- Q&amp;A?`,
      autoExcerpt: 'It&#8217;s ten euros.',
      termNames: { 'faq-category': ['Q &amp; A'] },
      authorName: 'Ann &amp; Bo',
      authorDescription: 'Writes <b>a lot</b>.',
      parentTitle: 'Help & more',
      date: '2025-01-02T03:04:05',
      modified: '2025-02-03T04:05:06',
    })
  })

  it('has the ids of an image and a parent that the response does not describe', () => {
    expect(page({ featured_media: 9, parent: 2 }).raw).toMatchObject({ imageId: 9, parentId: 2 })
    const described = page({ featured_media: 0, parent: 0 }).raw
    expect(described).not.toHaveProperty('imageId')
    expect(described).not.toHaveProperty('parentId')
  })

  it('contains nothing of the content of a protected post', () => {
    const hidden = { rendered: '<p>Secret.</p>', protected: true }
    expect(JSON.stringify(page({ content: hidden, excerpt: hidden }).raw)).not.toContain('Secret')
  })

  it('depends on the language of the site, which determines WordPress’s typography', () => {
    const title = { rendered: 'A &ndash; B' }
    expect(page({ title }, { site: { language: 'de-DE' } }).raw.title).toBe('A - B')
    expect(page({ title }, { site: { language: 'en-US' } }).raw.title).toBe('A &ndash; B')
  })

  it('has the language of the options, else that of the post', () => {
    expect(page({ lang: 'en' }).language).toBe('en')
    expect(page({ lang: '' })).not.toHaveProperty('language')
    expect(page({ lang: 'en' }, { language: 'de-AT' }).language).toBe('de-AT')
  })

  it('is plain data', () => {
    const read = page({ excerpt: { rendered: '<p>Typed.</p>' }, _embedded: { 'wp:term': [[term]] } })
    expect(JSON.parse(JSON.stringify(read))).toEqual(read)
    for (const key of Object.keys(read))
      expect(Object.getOwnPropertyDescriptor(read, key)).toHaveProperty('value')
  })
})

describe('readPage()', () => {
  it('computes each costly field once', () => {
    const read = readPage(parsePost(json({ _embedded: { 'wp:term': [[term]] } })))
    expect(read.questions).toBe(read.questions)
    expect(read.terms).toBe(read.terms)
    expect(read.raw).toBe(read.raw)
  })
})

describe('excerptOf()', () => {
  it('is the excerpt as typed, else as WordPress makes it', () => {
    expect(excerptOf(page({ excerpt: { rendered: '<p>A <b>&#8220;typed&#8221;</b> one</p>' } }))).toBe(
      'A "typed" one',
    )
    expect(excerptOf(page())).toBe('It’s ten euros.')
    expect(excerptOf(page({ content: { rendered: '<p>&amp;lt;</p>' } }))).toBe('&lt;')
    expect(excerptOf(page({ content: { rendered: '', protected: true } }))).toBe('')
  })
})

describe('storedExcerptOf()', () => {
  it('is the sentence that WordPress shows for a protected post', () => {
    const hidden = page({ content: { rendered: '', protected: true } })
    expect(storedExcerptOf(page(), 'xx')).toBe('It&#8217;s ten euros.')
    expect(storedExcerptOf(hidden, 'xx')).toBe('There is no excerpt because this is a protected post.')
    expect(storedExcerptOf(hidden, 'de-AT')).toBe(
      'Es gibt keinen Textauszug, da dies ein geschützter Beitrag ist.',
    )
  })
})
