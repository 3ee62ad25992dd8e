import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { toText } from 'wp-faq-seo/content'
import { INVISIBLE_ELEMENTS } from '../../src/content/html/elements.js'
import { runSuite } from './suite.js'

/** A test of html5lib, as @mixmark-io/domino packs it: https://github.com/html5lib/html5lib-tests/tree/master/tree-construction */
interface TreeTest {
  readonly data: string
  readonly document: { readonly tree: readonly TreeNode[] }
  /** The element whose content the data is, if it is not a document. */
  readonly fragment?: { readonly name: string }
  readonly script?: 'on' | 'off'
}

interface TreeNode {
  readonly text?: string
  /** The name, after `svg ` or `math ` if the element is not of HTML. */
  readonly tag?: string
  readonly children?: readonly TreeNode[]
}

interface Case extends TreeTest {
  readonly name: string
}

const source = new URL('../../node_modules/@mixmark-io/domino/test/html5lib-tests.json', import.meta.url)
const files: Readonly<Record<string, readonly TreeTest[]>> = JSON.parse(readFileSync(source, 'utf8'))
const cases = Object.entries(files).flatMap(([file, tests]) =>
  tests.filter(isContent).map((test): Case => ({ ...test, name: `${file}: ${test.data}` })),
)

describe('toText, in the tree-construction tests of html5lib', () => {
  runSuite({
    cases,
    count: 1433,
    nameOf: ({ name }) => name,
    faultOf({ data, document }) {
      const text = withoutSpace(toText(data))
      const expected = withoutSpace(document.tree.map(visibleText).join(''))
      return text === expected ? undefined : { text, expected }
    },
    exceptions: {
      'Content that a browser moves out of a table stays where it is in the source.': [
        'adoption01.dat: <table><a>1<td>2</td>3</table>',
        'adoption01.dat: <table>A<td>B</td>C</table>',
        'tests1.dat: <a href="blah">aba<table><tr><td><a href="foo">br</td></tr>x</table>aoe',
        'tests1.dat: <table><a href="blah">aba<tr><td><a href="foo">br</td></tr>x</table>aoe',
        'tests7.dat: <table><b><tr><td>aaa</td></tr>bbb</table>ccc',
      ],
      'An end tag in SVG ends an element around the innermost one, even if that is one whose content is HTML.':
        [
          'namespace-sensitivity.dat: <body><table><tr><td><svg><td><foreignObject><span></td>Foo',
          'webkit02.dat: <svg><foreignObject></foreignObject><title></svg>foo',
        ],
      'A `<script>` whose comment has a `<script>` of its own ends at its second `</script>`; the library ends it at the first.':
        [
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt>\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt> -\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt> --\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt> --!>\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt> -- >\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt \'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt/\'</script>BAR',
          'scriptdata01.dat: FOO<script type="text/plain">\'<!-- <sCrIpt/\'</script>BAR</script>QUX',
          'scriptdata01.dat: FOO<script><!--<script>-></script>--></script>QUX',
          'tests16.dat: <!doctype html><script><!--<script></script><script></script>--><!--</script>',
          'tests16.dat: <!doctype html><script><!--<script></script><script></script>-- ></script>',
          'tests16.dat: <!doctype html><script><!--<script></script><script></script>- -></script>',
          'tests16.dat: <!doctype html><script><!--<script></script><script></script>- - ></script>',
          'tests16.dat: <!doctype html><script><!--<script></script><script></script>-></script>',
          'tests16.dat: <!doctype html><script><!--<script>--!></script>X',
          "tests16.dat: <!doctype html><script><!--<script></scr'+'ipt></script>X",
          'tests16.dat: <script><!--<script></script><script></script>--><!--</script>',
          'tests16.dat: <script><!--<script></script><script></script>-- ></script>',
          'tests16.dat: <script><!--<script></script><script></script>- -></script>',
          'tests16.dat: <script><!--<script></script><script></script>- - ></script>',
          'tests16.dat: <script><!--<script></script><script></script>-></script>',
          'tests16.dat: <script><!--<script>--!></script>X',
          "tests16.dat: <script><!--<script></scr'+'ipt></script>X",
        ],
      'A `<select>` in a table ends where the next row starts.': [
        'tables01.dat: <table><select><option>A<tr><td>B</td></tr></table>',
      ],
      'The content of `<noscript>` is read as markup, as by a browser without scripts, so a comment in it hides its end tag.':
        [
          'tests16.dat: <!doctype html><noscript><!--<noscript></noscript>--></noscript>',
          'tests16.dat: <!doctype html><noscript><!--</noscript>X<noscript>--></noscript>',
          'tests16.dat: <!doctype html><noscript><iframe></noscript>X',
          'tests16.dat: <noscript><!--<noscript></noscript>--></noscript>',
          'tests16.dat: <noscript><!--</noscript>X<noscript>--></noscript>',
          'tests16.dat: <noscript><iframe></noscript>X',
          'tests5.dat: <noscript><!--</noscript>--></noscript>',
        ],
      'A page with frames has no text. Content of WordPress is never one.': [
        'tests19.dat: <!doctype html><html><frameset></frameset></html>abc',
        'tests2.dat: <!DOCTYPE html><frameset></frameset> te st',
        'tests6.dat: <frameset></frameset>\nfoo',
      ],
      'CDATA sections of MathML are not read as text.': ['tests21.dat: <math><![CDATA[foo]]>'],
    },
  })
})

/** Whether the data can be content of a page, where scripts run. */
function isContent({ fragment, script }: TreeTest): boolean {
  return script !== 'off' && (fragment === undefined || fragment.name === 'body' || fragment.name === 'div')
}

function visibleText({ text = '', tag, children = [] }: TreeNode): string {
  return tag !== undefined && INVISIBLE_ELEMENTS.has(tag) ? '' : text + children.map(visibleText).join('')
}

/** Blocks and cells are other lines of the text, whose spaces a tree does not have. The tree builder drops U+0000. */
function withoutSpace(text: string): string {
  return text.replace(/[\s\0]+/g, '')
}
