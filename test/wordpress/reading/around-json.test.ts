import { describe, expect, it } from 'vitest'
import {
  parseRestError,
  parseRoot,
  parseTypes,
  safeParsePost,
  safeParsePosts,
  safeParseResource,
} from 'wp-faq-seo/wordpress'
import { post } from '../fixture.js'

/** A post with brackets and quotation marks in a string. */
const JSON_TEXT = JSON.stringify(post({ title: { rendered: 'Why "[{" and \\?' } }))

function refusal(text: string) {
  const result = safeParsePost(text)
  if (result.success) throw new Error('was parsed')
  return result.error
}

describe('an HTML comment after JSON', () => {
  it.each([
    '<!-- cached -->',
    '\n<!-- Page cached\nby X at 12:00 -->\n',
    '<!-- a --> <!-- b -->',
    '<!-- {"a":1} -->',
  ])('is ignored with a warning: %j', (comment) => {
    for (const text of [JSON_TEXT, `[${JSON_TEXT}]`, `\ufeff${JSON_TEXT}`]) {
      for (const parse of [safeParsePost, safeParseResource]) {
        const { data, warnings } = parse(text + comment) as never as {
          data: object
          warnings: { code: string }[]
        }
        expect(data).toEqual(JSON.parse(JSON_TEXT))
        expect(warnings.map(({ code }) => code)).toEqual(['trailing-comment'])
      }
    }
  })

  it('is ignored in every kind of response', () => {
    const comment = '<!-- cached -->'
    for (const text of [`[${JSON_TEXT}]`, `{"posts":[${JSON_TEXT}]}`]) {
      const list = safeParsePosts(text + comment)
      expect(list.success && list.data.warnings.map(({ code }) => code)).toEqual(['trailing-comment'])
      expect(list.success && list.data.items).toHaveLength(1)
    }
    const types = parseTypes(`{"faq":{"name":"FAQs","slug":"faq"}}${comment}`)
    expect([types.items.length, types.warnings.map(({ code }) => code)]).toEqual([1, ['trailing-comment']])
    const root = { name: 'Help', description: '', home: 'https://example.com', gmt_offset: 1 }
    expect(parseRoot(JSON.stringify(root) + comment)).toEqual(root)
    expect(parseRestError(`{"code":"rest_no_route","message":"No route."}${comment}`)?.code).toBe(
      'rest_no_route',
    )
  })

  it('does not hide other errors', () => {
    expect(refusal(`{"id":549}<!-- cached -->`).message).toContain('link is missing')
    expect(refusal(`${JSON_TEXT.slice(0, -2)}<!-- cached -->`).code).toBe('broken-json')
  })
})

describe('JSON with something around it', () => {
  it.each([
    ['html', 'a style element before it', `<style>.a{color:red}</style>${JSON_TEXT}`],
    ['html', 'a style element before it', `<style>${'.a{color:red}'.repeat(500)}</style>\n${JSON_TEXT}`],
    ['html', 'a script element before it', `<script>var a = {"b": [1]};</script>${JSON_TEXT}`],
    ['html', 'a link element before it', `<link rel="preload" href="/a.css">${JSON_TEXT}`],
    ['html', 'an iframe element before it', `<iframe src="/a"></iframe>${JSON_TEXT}`],
    ['html', 'an HTML comment before it', `<!-- {"a":1} -->${JSON_TEXT}`],
    [
      'html',
      'a link element before it (starts with "<link>") and an HTML comment after it',
      `<link>${JSON_TEXT}<!-- -->`,
    ],
    ['html', 'a script element after it', `${JSON_TEXT}<script>f({})</script>`],
    ['html', 'an HTML comment after it', `${JSON_TEXT}<!-- a -->0`],
    ['html', 'a PHP message before it', `PHP Notice: Undefined index in /a.php on line 2\n${JSON_TEXT}`],
    ['html', 'a PHP message before it', `<b>Fatal error</b>: x${JSON_TEXT}`],
    ['html', 'a PHP message after it', `${JSON_TEXT}<br />\n<b>Warning</b>: x in a.php`],
    ['html', 'in an HTML page', `<!DOCTYPE html><html><body><pre>${JSON_TEXT}</pre></body></html>`],
    ['not-json', 'a JSONP callback before it (starts with "cb(");', `cb(${JSON_TEXT});`],
    ['not-json', 'a JSONP callback before it', `/**/jQuery.cb_1(${JSON_TEXT})`],
    ['not-json', 'a guard against scripts before it', `)]}',\n${JSON_TEXT}`],
    ['not-json', 'a guard against scripts before it', `)]}'\n[${JSON_TEXT}]`],
    ['not-json', 'a guard against scripts before it', `for(;;);${JSON_TEXT}`],
    ['not-json', 'a byte order mark in another encoding before it', `ï»¿${JSON_TEXT}`],
    ['not-json', 'HTTP headers before it', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${JSON_TEXT}`],
    ['not-json', 'more JSON after it', `${JSON_TEXT}\n${JSON_TEXT}`],
    ['not-json', 'text after it ("0")', `${JSON_TEXT}0`],
    ['not-json', 'text before it (starts with "Hello")', `Hello ${JSON_TEXT}`],
  ])('is refused with the code %s: %s', (code, name, text) => {
    const error = refusal(text)
    expect(error.message).toContain(`this is JSON ${name.startsWith('in ') ? '' : 'with '}${name}`)
    expect(error.message).toMatch(/; [^;]+$/)
    expect(error.code).toBe(code)
  })

  it.each([
    [
      'a page with JSON-LD',
      '<!doctype html><script type="application/ld+json">{"@type":"WebPage"}</script>',
      'html',
    ],
    ['a script', '<div><script>x = {"a":1}</script></div>', 'html'],
    ['an attribute', `<div data-a='{"a":1}'></div>`, 'html'],
    ['a page that shows an example', '<html><body><pre>{"a":1}</pre><p>More</p></body></html>', 'html'],
    ['a message with brackets', 'Error [404]: not found', 'not-json'],
    ['broken JSON with whole objects in it', `{"id":1,,"title":{"rendered":"Why?"}}`, 'broken-json'],
  ])('is not recognized in %s', (_, text, code) => {
    const { message, code: found } = refusal(text)
    expect(message).not.toContain('this is JSON with')
    expect(found).toBe(code)
  })

  it('is read in linear time', { timeout: 30_000 }, () => {
    const texts = [
      `x${'{'.repeat(5_000_000)}`,
      `x${'{"'.repeat(2_000_000)}`,
      '<!--'.repeat(1_000_000),
      '<script>'.repeat(500_000),
      `{}${'<!--'.repeat(1_000_000)}`,
      `{"${'\\'.repeat(5_000_000)}"}`,
      `${'a.'.repeat(2_000_000)}({})`,
    ]
    for (const text of texts) expect(refusal(text).issues).toHaveLength(1)
  })
})
