import { describe, expect, it } from 'vitest'
import { composeHead, parsePost } from 'wp-faq-seo'
import { linkTranslations, rewritePageUrls, toFaqPage } from 'wp-faq-seo/faq'

const post = (id: number, fields: object = {}) =>
  parsePost({ id, type: 'faq', link: `https://example.com/${id}/`, title: { rendered: 'Q?' }, ...fields })

describe('linkTranslations', () => {
  it('links each post with itself and its translations, in the order of the CMS', () => {
    const translations = { en: 1, de: 2, fr: 3 }
    const linked = linkTranslations([1, 2, 3].map((id) => post(id, { translations })))
    const all = { en: 'https://example.com/1/', de: 'https://example.com/2/', fr: 'https://example.com/3/' }
    expect([...linked]).toEqual([
      [1, all],
      [2, all],
      [3, all],
    ])
    expect(composeHead(post(2), { alternates: linked.get(2) }).alternates).toEqual(all)
  })

  it('omits translations that are missing, not public or without a URL', () => {
    const translations = { en: 1, de: 2, fr: 3, it: 4, es: 5 }
    const posts = [
      post(1, { translations }),
      post(2, { translations, status: 'draft' }),
      post(3, { translations, content: { rendered: '', protected: true } }),
      post(4, { translations, link: 'javascript:x' }),
    ]
    expect([...linkTranslations(posts)]).toEqual([])
    expect([...linkTranslations([...posts, post(5)])]).toEqual([
      [1, { en: 'https://example.com/1/', es: 'https://example.com/5/' }],
    ])
  })

  it('does not treat a post as its own translation', () => {
    expect([...linkTranslations([post(1, { translations: { en: 1, de: 1 } })])]).toEqual([])
  })

  it('has no entry for a post that its translations do not include', () => {
    expect([...linkTranslations([post(1), post(2), post(3, { translations: { en: 1, de: 2 } })])]).toEqual([])
  })

  it('writes languages as hreflang values, and adds x-default', () => {
    const translations = { 'pt-br': 1, pt: 2 }
    const linked = linkTranslations([post(1, { translations }), post(2, { translations })], {
      languages: { 'pt-br': 'pt-BR' },
      defaultLanguage: 'pt',
    })
    expect(linked.get(1)).toEqual({
      'pt-BR': 'https://example.com/1/',
      pt: 'https://example.com/2/',
      'x-default': 'https://example.com/2/',
    })
  })

  it('accepts any language name', () => {
    const translations = JSON.parse('{"__proto__":1,"constructor":2}')
    const linked = linkTranslations([post(1, { translations }), post(2, { translations })], { languages: {} })
    expect(JSON.stringify(linked.get(1))).toBe(
      '{"__proto__":"https://example.com/1/","constructor":"https://example.com/2/"}',
    )
  })
})

describe('rewritePageUrls', () => {
  it('maps the URLs of a page and of its markup, and does not change text', () => {
    const html =
      '<p>https://cms.example.com/a/ <a href="https://cms.example.com/a/?b&amp;c">a</a> <a href="/d/">d</a><script>"https://cms.example.com/"</script></p>'
    const page = toFaqPage(post(1, { link: 'https://cms.example.com/1/', content: { rendered: html } }))
    const map = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
    const rewritten = rewritePageUrls(page, map)
    expect(rewritten).toEqual({
      ...page,
      url: 'https://www.example.com/1/',
      html: '<p>https://cms.example.com/a/ <a href="https://www.example.com/a/?b&amp;c">a</a> <a href="https://www.example.com/d/">d</a><script>"https://cms.example.com/"</script></p>',
      questions: [
        {
          ...page.questions[0],
          answer: {
            html: '<p>https://cms.example.com/a/ <a href="https://www.example.com/a/?b&amp;c">a</a> <a href="https://www.example.com/d/">d</a></p>',
            text: 'https://cms.example.com/a/ a d',
          },
        },
      ],
    })
    expect(rewritePageUrls(rewritten, map)).toEqual(rewritten)
  })

  it('throws for an invalid map', () => {
    expect(() => rewritePageUrls(toFaqPage(post(1)), { from: 'x', to: 'y' })).toThrow(
      'Cannot use urls: from is "x"',
    )
  })
})
