import fc from 'fast-check'

/** Spellings of a tag with the same meaning. */
interface Spelling {
  readonly isUpper: boolean
  readonly quote: '"' | "'" | ''
}

type WriteItem = (
  open: (tag: string, attributes?: string, name?: string) => string,
  close: (tag: string) => string,
  question: string,
  answer: string,
) => string

/** An item of each markup, as its plugin writes it. `open('div', 'class', 'a b')` writes a start tag with one attribute. */
const ITEMS: Readonly<Record<string, WriteItem>> = {
  details: (o, c, q, a) => `${o('details')}${o('summary')}${q}${c('summary')}${a}${c('details')}`,
  'wp details': (o, c, q, a) =>
    `${o('details', 'class', 'wp-block-details is-layout-flow')}${o('summary')}${q}${c('summary')}\n${a}\n${c('details')}`,
  'core accordion': (o, c, q, a) =>
    `${o('div', 'class', 'wp-block-accordion-item')}${o('h3', 'class', 'wp-block-accordion-heading')}${o('button', 'class', 'wp-block-accordion-heading__toggle')}` +
    `${o('span', 'class', 'wp-block-accordion-heading__toggle-title')}${q}${c('span')}${o('span', 'aria-hidden', 'true')}+${c('span')}${c('button')}${c('h3')}` +
    `${o('div', 'class', 'wp-block-accordion-panel')}${a}${c('div')}${c('div')}`,
  'elementor accordion': (o, c, q, a) =>
    `${o('div', 'class', 'elementor-accordion-item')}${o('div', 'class', 'elementor-tab-title')}${o('span', 'aria-hidden', 'true')}${o('i')}${c('i')}${c('span')}` +
    `${o('a', 'class', 'elementor-accordion-title')}${q}${c('a')}${c('div')}${o('div', 'class', 'elementor-tab-content elementor-clearfix')}${a}${c('div')}${c('div')}`,
  'elementor toggle': (o, c, q, a) =>
    `${o('div', 'class', 'elementor-toggle-item')}${o('h3', 'class', 'elementor-tab-title')}${o('a', 'href', '')}${q}${c('a')}${c('h3')}` +
    `${o('div', 'class', 'elementor-tab-content')}${a}${c('div')}${c('div')}`,
  'elementor nested': (o, c, q, a) =>
    `${o('details', 'class', 'e-n-accordion-item')}${o('summary', 'class', 'e-n-accordion-item-title')}${o('span', 'class', 'e-n-accordion-item-title-header')}` +
    `${o('div', 'class', 'e-n-accordion-item-title-text')} ${q} ${c('div')}${c('span')}${c('summary')}${o('div', 'role', 'region')}${a}${c('div')}${c('details')}`,
  yoast: (o, c, q, a) =>
    `${o('div', 'class', 'schema-faq-section')}${o('strong', 'class', 'schema-faq-question')}${q}${c('strong')} ${o('p', 'class', 'schema-faq-answer')}${a}${c('p')} ${c('div')}`,
  wpbakery: (o, c, q, a) =>
    `${o('div', 'class', 'vc_tta-accordion')}${o('div', 'class', 'vc_tta-panel')}${o('div', 'class', 'vc_tta-panel-heading')}${o('span', 'class', 'vc_tta-title-text')}` +
    `${q}${c('span')}${c('div')}${o('div', 'class', 'vc_tta-panel-body')}${a}${c('div')}${c('div')}${c('div')}`,
  'wpbakery toggle': (o, c, q, a) =>
    `${o('div', 'class', 'vc_toggle')}${o('div', 'class', 'vc_toggle_title')}${o('h4')}${q}${c('h4')}${c('div')}${o('div', 'class', 'vc_toggle_content')}${a}${c('div')}${c('div')}`,
  'rank math': (o, c, q, a) =>
    `${o('div', 'class', 'rank-math-list-item')}${o('h3', 'class', 'rank-math-question ')}${q}${c('h3')}${o('div', 'class', 'rank-math-answer ')}${a}${c('div')}${c('div')}`,
  'rank math list': (o, c, q, a) =>
    `${o('ul', 'class', 'rank-math-list ')}${o('li', 'class', 'rank-math-list-item')}${o('p', 'class', 'rank-math-question')}${q}${o('div', 'class', 'rank-math-answer')}${a}${c('div')}${c('ul')}`,
  aioseo: (o, c, q, a) =>
    `${o('div', 'class', 'wp-block-aioseo-faq')}${o('h3', 'class', 'aioseo-faq-block-question')}${q}${c('h3')}${o('div', 'class', 'aioseo-faq-block-answer')}${a}${c('div')}${c('div')}`,
  seopress: (o, c, q, a) =>
    `${o('li', 'class', 'wpseopress-faq')}${o('h3', 'class', 'wpseopress-faq-question')}${q}${c('h3')}${o('div', 'class', 'wpseopress-faq-answer')}` +
    `${o('p', 'class', 'wpseopress-faq-answer-desc')}${a}${c('p')}${c('div')}${c('li')}`,
  divi: (o, c, q, a) =>
    `${o('div', 'class', 'et_pb_module et_pb_toggle')}${o('h5', 'class', 'et_pb_toggle_title')}${q}${c('h5')}${o('div', 'class', 'et_pb_toggle_content')}${a}${c('div')}${c('div')}`,
  'essential addons': (o, c, q, a) =>
    `${o('div', 'class', 'eael-accordion-list')}${o('div', 'class', 'eael-accordion-header')}${o('span', 'class', 'eael-accordion-tab-title')}${q}${c('span')}${c('div')}` +
    `${o('div', 'class', 'eael-accordion-content')}${a}${c('div')}${c('div')}`,
  spectra: (o, c, q, a) =>
    `${o('div', 'class', 'uagb-faq-item')}${o('div', 'class', 'uagb-faq-questions-button')}<svg><path d="M0 0"/></svg>${o('span', 'class', 'uagb-question')}${q}${c('span')}${c('div')}` +
    `${o('div', 'class', 'uagb-faq-content')}${o('p')}${a}${c('p')}${c('div')}${c('div')}`,
  avada: (o, c, q, a) =>
    `${o('div', 'class', 'fusion-panel')}${o('h4')}${o('a', 'href', '#x')}${o('span', 'class', 'fusion-toggle-heading')}${q}${c('span')}${c('a')}${c('h4')}` +
    `${o('div', 'class', 'toggle-content')}${a}${c('div')}${c('div')}`,
  'beaver builder': (o, c, q, a) =>
    `${o('div', 'class', 'fl-accordion-item')}${o('div', 'class', 'fl-accordion-button')}${o('a', 'class', 'fl-accordion-button-label')}${q}${c('a')}${c('div')}` +
    `${o('div', 'class', 'fl-accordion-content')}${a}${c('div')}${c('div')}`,
  kadence: (o, c, q, a) =>
    `${o('div', 'class', 'kt-accordion-pane')}${o('div', 'class', 'kt-accordion-header-wrap')}${o('button')}${o('span', 'class', 'kt-blocks-accordion-title')}${q}${c('span')}` +
    `${c('button')}${c('div')}${o('div', 'class', 'kt-accordion-panel')}${o('div', 'class', 'kt-accordion-panel-inner')}${a}${c('div')}${c('div')}${c('div')}`,
  otter: (o, c, q, a) =>
    `${o('details', 'class', 'wp-block-themeisle-blocks-accordion-item')}${o('summary', 'class', 'wp-block-themeisle-blocks-accordion-item__title')}${q}${c('summary')}` +
    `${o('div', 'class', 'wp-block-themeisle-blocks-accordion-item__content')}${a}${c('div')}${c('details')}`,
  generateblocks: (o, c, q, a) =>
    `${o('div', 'class', 'gb-accordion__item')}${o('div', 'class', 'gb-accordion__toggle')}${q}${o('span', 'class', 'gb-accordion__toggle-icon')}x${c('span')}${c('div')}` +
    `${o('div', 'class', 'gb-accordion__content')}${a}${c('div')}${c('div')}`,
  'essential blocks': (o, c, q, a) =>
    `${o('div', 'class', 'eb-accordion-wrapper')}${o('span', 'class', 'eb-accordion-title-prefix-text')}No.${c('span')}${o('h3', 'class', 'eb-accordion-title')}${q}${c('h3')}` +
    `${o('div', 'class', 'eb-accordion-content')}${a}${c('div')}${c('div')}`,
  stackable: (o, c, q, a) =>
    `${o('details', 'class', 'stk-block-accordion')}${o('summary', 'class', 'stk-block-accordion__heading')}${o('h4', 'class', 'stk-block-heading__text')}${q}${c('h4')}${c('summary')}` +
    `${o('div', 'class', 'stk-block-accordion__content')}${a}${c('div')}${c('details')}`,
  bricks: (o, c, q, a) =>
    `${o('ul', 'class', 'brxe-accordion')}${o('li', 'class', 'accordion-item')}${o('div', 'class', 'accordion-title-wrapper')}${q}${c('div')}` +
    `${o('div', 'class', 'accordion-content-wrapper')}${a}${c('div')}${c('li')}${c('ul')}`,
  'ultimate blocks': (o, c, q, a) =>
    `${o('div', 'class', 'wp-block-ub-content-toggle-accordion')}${o('p', 'class', 'wp-block-ub-content-toggle-accordion-title')}${q}${c('p')}` +
    `${o('div', 'class', 'wp-block-ub-content-toggle-accordion-content-wrap')}${a}${c('div')}${c('div')}`,
  'ultimate faq': (o, c, q, a) =>
    `${o('div', 'class', 'ewd-ufaq-faq-div')}${o('div', 'class', 'ewd-ufaq-faq-title-text')}${o('h4')}${q}${c('h4')}${c('div')}` +
    `${o('div', 'class', 'ewd-ufaq-faq-body')}${o('div', 'class', 'ewd-ufaq-faq-post')}${a}${c('div')}${c('div')}${c('div')}`,
  'structured content': (o, c, q, a) =>
    `${o('section', 'class', 'sc_fs_faq')}${o('div')}${o('h3')}${q}${c('h3')}${o('div')}${o('p')}${a}${c('p')}${c('div')}${c('div')}${c('section')}`,
  'structured content details': (o, c, q, a) =>
    `${o('details', 'class', 'sc_fs_faq sc_card')}${o('summary')}${o('h3')}${q}${c('h3')}${c('summary')}${o('div')}${o('div', 'class', 'sc_fs_faq__content')}${a}` +
    `${c('div')}${c('div')}${c('details')}`,
  'accordion blocks': (o, c, q, a) =>
    `${o('div', 'class', 'c-accordion__item')}${o('h2', 'class', 'c-accordion__title')}${q}${c('h2')}${o('div', 'class', 'c-accordion__content')}${a}${c('div')}${c('div')}`,
  'quick and easy': (o, c, q, a) =>
    `${o('div', 'class', 'qe-faq-toggle')}${o('div', 'class', 'qe-toggle-title')}${o('h4')}${q}${c('h4')}${c('div')}${o('div', 'class', 'qe-toggle-content')}${a}${c('div')}${c('div')}`,
  microdata: (o, c, q, a) =>
    `${o('div', 'itemtype', 'https://schema.org/Question')}${o('h3', 'itemprop', 'name')}${q}${c('h3')}${o('div', 'itemprop', 'acceptedAnswer')}${o('div', 'itemprop', 'text')}` +
    `${a}${c('div')}${c('div')}${c('div')}`,
}

/** Inline pieces, including malformed ones. `§` becomes a unique number. */
const PHRASES = [
  'word§ ',
  'caf&eacute;§',
  ' a &amp; b ',
  '&lt;b&gt;§',
  '1 < 2 ',
  'x<3',
  '&nbsp;',
  '“q§”',
  'it&#8217;s',
  '&notit; &copy',
  '\n',
  '<b>bold§</b>',
  '<b><i>both§</b>left§</i>',
  '<u>unclosed§',
  '<STRONG>up§</STRONG>',
  '<br>',
  '<br/>',
  '</br>',
  '<img src="a.png" alt="x > y">',
  '<img src=b.png>',
  '<!-- <details><summary>no?</summary>no</details> -->',
  '<!-->',
  '<script>var a = "</div><details><summary>"</script>',
  '<style>p > a { color: red }</style>',
  '<svg><title>icon</title><path d="M0 0"/></svg>',
  '<span aria-hidden="true">+</span>',
  '<span title="a < b > c">s§</span>',
  "<span title='\"'>s§</span>",
  '<span data-x=<b>t§</span>',
  '<code>&lt;p></code>',
  '<sup>2</sup>',
  '<wbr>',
  '</span>',
  '</b>',
  '</i>',
  '</em>',
  '</x-y>',
  '</>',
]

/** Block pieces in an answer or between items, including malformed ones. */
const BLOCKS = [
  '<p>par§</p>',
  '<p>open§',
  '<P CLASS=x>up§',
  '<p title="</p>">quoted§</p>',
  '<p>one§<p>two§<div>three§</div></p>',
  '<ul><li>a§<li>b§</ul>',
  '<ul><li>a§</li><li>b§</li></ul>',
  '<ol><li><p>a§<li><ul><li>b§</ul></ol>',
  '<ul><li>never§',
  '<div>div§</div>',
  '<div class="a"><div>deep§</div></div>',
  '<table><tbody><tr><td>a§</td><td>b§</td></tr></tbody></table>',
  '<table><tr><th>a§<td>b§<tr><td>c§</table>',
  '<h3>head§</h3>',
  '<blockquote><p>said§</blockquote>',
  '<pre>\n  a§\n    b§</pre>',
  '<hr>',
  '<figure><img src=a.png><figcaption>cap§</figcaption></figure>',
  '<dl><dt>t§<dd>d§</dl>',
  '<p><a href="/x?a=1&b=2">link§</a></p>',
  "<p><A HREF='/y'>link§</A></p>",
  '<details><summary>Empty§?</summary></details>',
  '<details><p>no summary§</p></details>',
  '<template><details><summary>Inert§?</summary>inert§</details></template>',
  '<button>push§</button>',
  '<form action="x"><label>label§ <input value="i"></label></form>',
  '<noscript>noscript§</noscript>',
  '<textarea><details><summary>typed§</textarea>',
  '<video src="a.mp4">fallback§</video>',
  '<iframe src="x">frame§</iframe>',
  '<p hidden>folded§</p>',
  '</p>',
  '</li>',
  '</h2>',
  '</td>',
  '</table>',
]

/** Pieces that shift where items begin and end, for every reader of the markup alike. */
const SHIFTS = ['<div>', '</div>', '<section>', '</section>', '</details>', '<ul>', '</ul>']

const line = (): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PHRASES), { maxLength: 5 }).map((pieces) => pieces.join(''))

const spelling = (): fc.Arbitrary<Spelling> =>
  fc.record({ isUpper: fc.boolean(), quote: fc.constantFrom('"', "'", '') })

/** An answer or the whole content, with items nested to a depth. */
const content = (depth: number, wild: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...BLOCKS) },
        { weight: 3, arbitrary: line() },
        ...(depth === 0 ? [] : [{ weight: 3, arbitrary: item(depth - 1, wild) }]),
        ...(wild.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...wild) }]),
      ),
      { maxLength: 5 },
    )
    .map((pieces) => pieces.join(''))

const item = (depth: number, wild: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...Object.values(ITEMS)), spelling(), line(), content(depth, wild))
    .map(([write, how, question, answer]) =>
      write(
        (tag, name, value) => openTag(tag, name, value, how),
        (tag) => `</${how.isUpper ? tag.toUpperCase() : tag}>`,
        `Question§ ${question}?`,
        answer,
      ),
    )

/** Tag soup with items of all kinds of markup, each word unique. */
export const questionSoup = (): fc.Arbitrary<string> => content(3, SHIFTS).map(withNumbers)

/** One well-formed item of each markup, by its name. */
export const plainItems: readonly (readonly [name: string, html: string])[] = Object.entries(ITEMS).map(
  ([name, write]) => [
    name,
    write(
      (tag, attribute, value) => openTag(tag, attribute, value, { isUpper: false, quote: '"' }),
      (tag) => `</${tag}>`,
      'How long?',
      'One day.<ul><li>Or two.</li></ul>',
    ),
  ],
)

function openTag(tag: string, name: string | undefined, value = '', { isUpper, quote }: Spelling): string {
  const written = isUpper ? tag.toUpperCase() : tag
  if (name === undefined) return `<${written}>`
  const used = quote === '' && (value === '' || /[ "'=<>`]/.test(value)) ? '"' : quote
  return `<${written} ${isUpper ? name.toUpperCase() : name}=${used}${value}${used}>`
}

function withNumbers(html: string): string {
  let number = 0
  return html.replace(/§/g, () => String(++number))
}
