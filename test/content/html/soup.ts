import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

const fixtures = fileURLToPath(new URL('../../fixtures/posts/', import.meta.url))

/** Pieces of markup that make tag soup in any order. */
const PIECES = [
  '<p>',
  '</p>',
  '<p class="a b">',
  '<div>',
  '</div>',
  '<br>',
  '<br />',
  '</br>',
  '<hr/>',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<ul>',
  '</ul>',
  '<li>',
  '</li>',
  '<dl>',
  '<dt>',
  '<dd>',
  '</dl>',
  '<h2 id="x">',
  '</h2>',
  '</h3>',
  '<h3>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '</td>',
  '</table>',
  '<tbody>',
  '<caption>',
  '<a href="/x?a=1&amp;b=2">',
  '</a>',
  "<a href='javascript:alert(1)' class=z>",
  '<a href="jav&#x09;ascript:x">',
  '<a href=" &#14; javascript:x" title="t">',
  '<A HREF=x ONCLICK="y()">',
  '<img src=x onerror=alert(1)>',
  '<img src="a.png" srcset="b.png 1x, javascript:x 2x">',
  '<svg>',
  '</svg>',
  '<svg/>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<math>',
  '<mtext>',
  '</math>',
  '<foreignObject>',
  '<desc>',
  '<script>',
  '</script>',
  '<script >',
  '</script >',
  '<textarea>',
  '</textarea>',
  '<noscript>',
  '</noscript>',
  '<template>',
  '</template>',
  '<iframe src="//x">',
  '</iframe>',
  '<xmp>',
  '</xmp>',
  '<button>',
  '</button>',
  '<form action="x">',
  '</form>',
  '<input value="<b>">',
  '<select>',
  '<option>',
  '</select>',
  '<!-- c -->',
  '<!-->',
  '<!--',
  '-->',
  '--!>',
  '<!doctype html>',
  '<![CDATA[',
  ']]>',
  '<?php x ?>',
  '</ x>',
  '</>',
  '<',
  '>',
  '</',
  '<p',
  '"',
  "'",
  '=',
  '/',
  ' ',
  '\n',
  '&',
  '&am',
  'p;',
  '&lt;',
  '&lt',
  '&#60;',
  '&nbsp;',
  'text',
  'q ',
  '<p title="</p><script>">',
  "<p title='&quot;>",
  '<p a=b/>',
  '<p a = "c" a="d">',
  '<x-y>',
  '</x-y>',
  '<__proto__>',
  '<constructor>',
  '\0',
  '\ud800',
  '\u2028',
  '<details open>',
  '<summary>',
  '</details>',
  '<pre>',
  '</pre>',
  '<p/>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<plaintext>',
  '</p title=">">',
  '<span aria-hidden="true">',
]

export const soup = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''))

/** Content as WordPress renders it. */
export const contents: readonly string[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => readFileSync(join(fixtures, file), 'utf8'))
  .map((json) => JSON.parse(json) as { content?: { rendered?: string } })
  .flatMap(({ content }) => content?.rendered || [])

/** Content with a few pieces removed or replaced by soup. */
export const mutatedContent = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...contents),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...PIECES, '')), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([content, edits]) =>
      edits.reduce((html, [at, length, piece]) => {
        const start = at % (html.length + 1)
        return html.slice(0, start) + piece + html.slice(start + length)
      }, content),
    )
