import { describe, expect, it } from 'vitest'
import { toFaqPage } from 'wp-faq-seo'
import { toText } from 'wp-faq-seo/content'
import { toMarkdown } from 'wp-faq-seo/faq'
import { addFaqGraph } from 'wp-faq-seo/head'
import { findNodes } from 'wp-faq-seo/jsonld'
import { parsePost } from 'wp-faq-seo/wordpress'

const MARK = '<sup data-fn="b2" class="fn"><a href="#b2" id="b2-link">2</a></sup>'
const SMILEY = '<img src="/s.png" alt="&#x1f642;" class="wp-smiley" style="height: 1em">'

describe('toText()', () => {
  it.each([
    ['of the footnotes block', `Until when${MARK}?`],
    ['in brackets', 'Until when<sup>[<a href="#n1">1</a>, <a href="#n2">2</a>]</sup>?'],
    ['around the superscript', 'Until when<a href="#n1"><sup>1</sup></a>?'],
    ['with a superscript in the link', 'Until when<SUP><a href="#n1"><sup>1</sup></a></SUP>?'],
  ])('omits a reference mark %s', (_, html) => {
    expect(toText(`<p>${html}</p>`)).toBe('Until when?')
  })

  it.each([
    ['m<sup>2</sup>', 'm2'],
    ['1<sup>st</sup> <a href="#x">link</a>', '1st link'],
    ['E = mc<sup>2 <a href="#n">1</a></sup>', 'E = mc2 1'],
    ['A<sup><a href="/tm/">TM</a></sup>', 'ATM'],
    ['<a href="#top">Up<sup>1</sup></a>', 'Up1'],
    ['<sup><a href="#a">1', ''],
  ])('keeps other superscripts: %s', (html, text) => {
    expect(toText(html)).toBe(text)
  })

  it('replaces images of emoji with their text, and omits other images', () => {
    expect(toText(`Hi ${SMILEY}!`)).toBe('Hi 🙂!')
    expect(toText('<img role="img" class="a emoji" alt="👍" src="x.svg">')).toBe('👍')
    expect(toText('<img class="emoji-list" alt="A" src="x.png"> emoji <img class="emoji">')).toBe('emoji')
    expect(toText('<img class="emoji" alt="<b>">')).toBe('<b>')
    expect(toText('<IMG CLASS="emoji" ALT="👍">')).toBe('👍')
  })
})

describe('a page with reference marks and emoji', () => {
  const html = `<p>In May${MARK} ${SMILEY}</p><ol class="wp-block-footnotes"><li id="b2">Or June.</li></ol>`
  const page = toFaqPage(
    parsePost({
      id: 7,
      type: 'faq',
      link: 'https://example.com/faq/exam/',
      title: { rendered: `Until when${MARK}? ${SMILEY}` },
      content: { rendered: html },
    }),
  )

  it('contains no marks and no images in its texts, Markdown and graph', () => {
    expect(page.title).toBe('Until when? 🙂')
    expect(page.text).toBe('In May 🙂\n\nOr June.')
    expect(page.questions[0]?.answer.text).toBe('In May 🙂\n\nOr June.')
    expect(toMarkdown(page)).toBe('# Until when? 🙂\n\nIn May 🙂\n\n1. Or June.\n')
    const [question] = findNodes(addFaqGraph({}, page).graph, 'Question')
    expect(question?.acceptedAnswer).toMatchObject({ text: '<p>In May 🙂</p><ol><li>Or June.</li></ol>' })
  })

  it.each(['#n1', '/faq/exam/#n1', 'https://www.example.com/faq/exam#n1', '?#n1'])(
    'omits marks that link to the page as %s',
    (href) => {
      const mark = `<sup><a href="${href}">1</a></sup>`
      const other = '<sup><a href="https://example.com/faq/fees/#n1">x</a></sup>'
      const read = toFaqPage(
        parsePost({
          id: 7,
          type: 'faq',
          link: 'https://example.com/faq/exam/',
          title: { rendered: `When${mark}?` },
          content: {
            rendered: `<p>Soon${other}.</p><details><summary>Until when?${mark}</summary>May${mark}.</details>`,
          },
        }),
      )
      expect([read.title, read.text]).toEqual(['When?', 'Soonx.\n\nUntil when?\nMay.'])
      expect(read.questions.map(({ question, answer }) => [question, answer.text])).toEqual([
        ['When?', 'Soonx.'],
        ['Until when?', 'May.'],
      ])
      const texts = findNodes(addFaqGraph({}, read).graph, 'Question').map((node) =>
        JSON.stringify(node.acceptedAnswer),
      )
      expect(texts.join()).toContain('"May."')
    },
  )

  it('keeps the link of the mark in the HTML of the answer', () => {
    expect(page.questions[0]?.answer.html).toContain('<a href="https://example.com/faq/exam/#b2">2</a></sup>')
  })
})
