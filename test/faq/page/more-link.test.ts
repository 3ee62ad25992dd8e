import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'

const site = { url: 'https://example.com/blog/', name: 'Example', language: 'en-US' }
const LINK = 'https://example.com/blog/faq/fees/'

function postOf(excerpt: string, content = '<p>Ten euros for an evening, ninety for a term.</p>') {
  return parsePost({
    id: 41,
    type: 'faq',
    link: LINK,
    guid: { rendered: 'https://example.com/blog/?post_type=faq&#038;p=41' },
    title: { rendered: 'Fees' },
    content: { rendered: content },
    excerpt: { rendered: excerpt },
  })
}

describe('the excerpt of a post', () => {
  it.each([
    [
      'Twenty Seventeen',
      `<p>Ten euros.</p><p class="link-more"><a href="${LINK}" class="more-link">Continue reading<span class="screen-reader-text"> &#8220;Fees&#8221;</span></a></p>`,
    ],
    [
      'Twenty Twenty-One',
      `<p>Ten euros. <a class="more-link" href="${LINK}">Continue reading <span class="screen-reader-text">Fees</span></a></p>`,
    ],
    [
      'Astra',
      `<p>Ten euros.</p><p class="read-more"> <a class="ast-button" href="${LINK}"> <span class="screen-reader-text">Fees</span> Read More &raquo;</a></p>`,
    ],
    [
      'GeneratePress',
      `<p>Ten euros. <a title="Fees" class="read-more" href="${LINK}" aria-label="Read more about Fees">Read more</a></p>`,
    ],
    ['a theme in German', `<p>Ten euros. <a href="${LINK}#more-41">Weiterlesen</a> &raquo;</p>`],
    ['a theme in Japanese', '<p>Ten euros. <a href="/blog/faq/fees/">続きを読む</a></p>'],
    ['a relative link with the id', '<p>Ten euros. | <a href="?p=41">mehr</a></p>'],
    [
      'the link of the GUID',
      '<p>Ten euros. (<a href="//example.com/blog/?post_type=faq&#038;p=41">mehr</a>)</p>',
    ],
    [
      'the slug of a post without pretty link',
      '<p>Ten euros. <a href="https://example.com/blog/?faq=fees">More</a></p>',
    ],
    ['a preview', `<p>Ten euros. <a href="${LINK}?preview=true">More</a></p>`],
    ['a paragraph of its own', `<p>Ten euros.</p>\n<p><a href="${LINK}">Zum ganzen Beitrag</a></p>`],
    ['another line', `<p>Ten euros.<br />\n<strong><a href="${LINK}">Lire</a></strong></p>`],
    ['another host', '<p>Ten euros. → <a href="http://www.front.example/blog/faq/fees">More</a></p>'],
    ['a label without link', '<p>Ten euros. <span class="read-more">Read more</span></p>'],
    [
      'a button',
      '<p>Ten euros.</p><div class="read-more-wrapper"><button class="btn">Lire la suite</button></div>',
    ],
    [
      'Divi',
      `<p>Ten euros.</p><a class="et_pb_button more-link" href="${LINK}">leer más</a> <img src="/arrow.png" alt="" />`,
    ],
  ])('ends before the link of %s', (_, rendered) => {
    const post = postOf(rendered)
    expect(toFaqPage(post).excerpt).toBe('Ten euros.')
    const head = composeHead(post, { site })
    expect([head.description, head.openGraph?.description]).toEqual(['Ten euros.', 'Ten euros.'])
  })

  it.each([
    [`<p>Ten euros [&hellip;] <a class="more-link" href="${LINK}">More</a></p>`, 'Ten euros […]'],
    [`<p>Ten euros &hellip; <a class="more-link" href="${LINK}">More</a></p>`, 'Ten euros …'],
    ['<p>Ten euros &#8230; <a href="https://example.com/blog/?faq=fees">More</a></p>', 'Ten euros …'],
    [`<p>Ten euros <a href="${LINK}">(more&hellip;)</a></p>`, 'Ten euros'],
    [`<p>Ten euros <a href="${LINK}">Weiter &raquo;</a></p>`, 'Ten euros'],
    [`<p>Ten euros <a href="${LINK}#more-41">mehr</a></p>`, 'Ten euros'],
    [`<p>Ten euros</p><p><a href="${LINK}">mehr</a></p>`, 'Ten euros'],
    [`<p>Ten euros [&hellip; <a class="more-link" href="${LINK}">More</a>]</p>`, 'Ten euros […]'],
  ])('keeps the ellipsis of %s', (rendered, excerpt) => {
    expect(toFaqPage(postOf(rendered)).excerpt).toBe(excerpt)
  })

  it.each([
    [
      'a link to another page',
      '<p>Ten euros. <a href="https://example.com/blog/prices/">All prices</a></p>',
      'Ten euros. All prices',
    ],
    ['another post by id', '<p>Ten euros. <a href="/blog/?p=42">All prices</a></p>', 'Ten euros. All prices'],
    [
      'a link to the post within the text',
      `<p>See <a href="${LINK}">the fees</a> of this term.</p>`,
      'See the fees of this term.',
    ],
    [
      'a text that is a link to the post',
      `<p><a href="${LINK}">Ten euros for an evening, ninety for a term.</a></p>`,
      'Ten euros for an evening, ninety for a term.',
    ],
    ['a short text that is a link', `<p><a href="${LINK}">We open on 5 May.</a></p>`, 'We open on 5 May.'],
    ['the last words of a sentence', `<p>We open on <a href="${LINK}">5 May</a>.</p>`, 'We open on 5 May.'],
    ['last words in Japanese', `<p>開館は<a href="${LINK}">五月五日</a></p>`, '開館は五月五日'],
    [
      'a link within the page',
      '<p>The library is <a href="#map">on the map</a></p>',
      'The library is on the map',
    ],
    ['such a link after a sentence', '<p>Come in. <a href="#map">On the map</a></p>', 'Come in. On the map'],
    [
      'a link to a part of the post',
      `<p>Come in.</p><p><a href="${LINK}#map">On the map</a></p>`,
      'Come in.\n\nOn the map',
    ],
    ['a text in a collapsible', '<div class="read-more-content"><p>Ten euros.</p></div>', 'Ten euros.'],
    ['a class with more', '<p>Ten euros. <span class="anymore">No more.</span></p>', 'Ten euros. No more.'],
  ])('keeps %s', (_, rendered, excerpt) => {
    expect(toFaqPage(postOf(rendered)).excerpt).toBe(excerpt)
  })

  it('is absent if it contains only the link', () => {
    const rendered = `<p> <a href="${LINK}#more-41" class="more-link"><span aria-label="Continue reading Fees">(more&hellip;)</span></a></p>`
    expect(toFaqPage(postOf(rendered)).excerpt).toBeUndefined()
  })

  it('counts as generated by WordPress if the link follows the beginning of the content', () => {
    const content = `<p>It&#8217;s ten euros. ${'Some more words. '.repeat(40)}</p>`
    const cut = `<p>It&#8217;s ten euros. Some more words. &hellip; <a class="more-link" href="${LINK}">More</a></p>`
    expect(toFaqPage(postOf(cut, content)).raw).toMatchObject({
      autoExcerpt: 'It&#8217;s ten euros. Some more words. &hellip;',
    })
  })

  it.each([
    '<a class="more-link" href="x">y',
    '<p class="read-more">',
    '(<a class="more-link">x</a>',
    `<a href="${LINK}">`,
    `x<a href="${LINK}"></a>`,
    `x<b> <a href="${LINK}">`,
    ' &nbsp;',
  ])('is read in linear time from a repeated %j', (piece) => {
    const start = performance.now()
    toFaqPage(postOf(`${piece.repeat(400_000 / piece.length)}<a class="more-link">x</a>`))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
