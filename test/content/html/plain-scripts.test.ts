import { expect, it } from 'vitest'
import { tokenizeHtml } from '../../../src/content/html/tokens.js'

const TEXTS = [
  '',
  'a',
  '{"a":"b"}',
  '{"a":"<b>"}',
  '{"a":"<\\/script>"}',
  '<!-- a -->',
  '<!-- <script>a</script> -->',
  '<!-- <script>a</script>',
  '<!--',
  '-->',
  '</',
  '</p>',
  '</scrip',
  '</scripts>',
  '</SCRIPT>',
  '</script >',
  '</title',
  '&lt;',
  '<![CDATA[a]]>',
]
const TAGS = ['script', 'style', 'title', 'textarea', 'xmp']
const PAGES = TAGS.flatMap((tag) =>
  TEXTS.flatMap((text) =>
    ['', ' type="a"', '/'].flatMap((attributes) =>
      [`</${tag}>`, `</${tag.toUpperCase()}>`, `</${tag}`, '', '</p>'].flatMap((end) => [
        `<p>b<${tag}${attributes}>${text}${end}<b>c</b>`,
        `</${tag}><${tag}${attributes}>${text}${end}`,
      ]),
    ),
  ),
)

it('reads the text of scripts, styles and titles as htmlparser2 does', () => {
  for (const html of PAGES) {
    // The scanner leaves tags in upper case to htmlparser2.
    const other = html.replace(/<(script|style|title|textarea|xmp)(?=[ />])/, (tag) => tag.toUpperCase())
    expect([html, ...readTokens(html)]).toEqual([html, ...readTokens(other)])
  }
})

function readTokens(html: string) {
  const tokens: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') tokens.push(`text ${text}`)
    text = ''
  }
  const isWhole = tokenizeHtml(html, {
    text: (raw) => {
      text += raw
    },
    open: (name, raw, start) => {
      flush()
      tokens.push(`open ${name} ${raw.toLowerCase()} ${start}`)
    },
    close: (name, raw, start) => {
      flush()
      tokens.push(`close ${name} ${raw} ${start}`)
    },
  })
  flush()
  return [...tokens, `${isWhole}`]
}
