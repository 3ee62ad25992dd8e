import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY, type HtmlPolicy, sanitizeHtml } from 'wp-faq-seo/content'
import { INERT_POLICY } from '../../../src/content/sanitize/policy.js'
import { cleanActive } from '../../../src/content/sanitize/sanitize.js'
import { contents, mutatedContent, soup } from '../html/soup.js'

const NARROW: HtmlPolicy = {
  elements: { a: ['href'], b: [], br: [], li: [], p: [], ul: [] },
  attributes: [],
  schemes: ['https'],
  drop: ['h2', 'table'],
  dropHidden: true,
}

const clean = (html: string) => sanitizeHtml(html, CONTENT_POLICY)
const narrow = (html: string) => sanitizeHtml(html, NARROW)

describe('sanitizeHtml', () => {
  it.each([
    'Text & text &amp; text',
    '<p>a</p>\n\n<ul class="x"><li>b</li></ul><hr />',
    `<P CLASS='x'>a<BR/></P >`,
    '<a  href="/x?a=1&b=2" title="1 > 0">Q&A</a>',
    '<img src="a.png" srcset="a.png 1x, b.png 2x" alt="" />',
    '<details open><summary>a</summary>b</details>',
    '<a href="https://example.org">a</a><a href="MAILTO:a@b.c">b</a><a href="#c">c</a><a href="//d">d</a>',
    'a\u2028b\u00a0c',
  ])('leaves allowed markup unchanged: %s', (html) => {
    expect(clean(html)).toBe(html)
  })

  it.each([
    ['drops scripts and styles with their content', 'a<script>b<p></script><style>c</style>d', 'ad'],
    [
      'drops embedded documents, drawings and templates',
      'a<iframe>b</iframe><svg><g/></svg><template>c</template><object>d</object>',
      'a',
    ],
    ['drops comments', 'a<!-- <b> -->c', 'ac'],
    ['unwraps elements that the policy does not allow', '<font color="red">a <b>b</b></font>', 'a <b>b</b>'],
    [
      'unwraps form controls under every policy',
      '<form action="/x">a<button>b</button><input value="c"></form>',
      'ab',
    ],
    ['keeps the first of two attributes', '<a href="/a" href="/b">c</a>', '<a href="/a">c</a>'],
    [
      'does not let a second attribute replace the first',
      '<a href="javascript:x" href="/b">c</a>',
      '<a>c</a>',
    ],
    [
      'removes single attributes and keeps the others as written',
      `<a href="javascript:x" onclick='y' class="z">a</a>`,
      '<a class="z">a</a>',
    ],
    [
      'removes attributes between others',
      `<a class="x"  id='y' title='z' >a</a>`,
      `<a class="x" title='z' >a</a>`,
    ],
    [
      'quotes unquoted values',
      '<a href=/x?a=1&amp;b class=y>c</a>',
      '<a href="/x?a=1&amp;b" class="y">c</a>',
    ],
    ['escapes < in values', '<a title="<i>" class="x">a</a>', '<a title="&lt;i&gt;" class="x">a</a>'],
    ['escapes a stray <', '1 < 2 <3 &lt; <', '1 &lt; 2 &lt;3 &lt; &lt;'],
    ['closes open elements', '<ul><li>a<li><b>b', '<ul><li>a</li><li><b>b</b></li></ul>'],
    ['drops end tags without a start', 'a</div>b</svg>', 'ab'],
    ['closes a heading with its own end tag', '<h2>a</h3>', '<h2>a</h2>'],
    [
      'drops elements hidden from assistive technology',
      'a<span ARIA-hidden=" True ">+<b>-</b></span><img aria-hidden="true" src="x">b<i aria-hidden="false">c</i>',
      'ab<i>c</i>',
    ],
    [
      'removes a srcset with one active URL',
      '<img src="a.png" srcset="b.png 1x,javascript:x 2x">',
      '<img src="a.png">',
    ],
    [
      'removes URLs with other schemes',
      '<a href="ftp://x">a</a><a href="data:image/png,x">b</a>',
      '<a>a</a><a>b</a>',
    ],
    [
      'treats names of object members as ordinary names',
      '<constructor>a</constructor><p __proto__="x" constructor="y">b</p>',
      'a<p>b</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it.each([
    ['<i>a</i><dl><dt>b</dt><dd>c</dd></dl>', 'a b c'],
    ['a<div>b</div>c', 'a b c'],
    ['a <div>b</div> c', 'a b c'],
    ['a<hr>b', 'a b'],
    ['a<div></div><div> </div>b', 'a b'],
    ['<div>a</div><p>b</p><div>c</div>', 'a<p>b</p>c'],
    ['a<div><b>b</b></div>c', 'a<b> b</b> c'],
    ['a<span>b</span>c', 'abc'],
    ['a<h2>b</h2>c', 'a c'],
    ['a<br><div>b</div>', 'a<br>b'],
  ])('separates words where a block loses its tags: %s', (html, expected) => {
    expect(narrow(html.replace('<table><tr><td>a</td><td>b</td></tr></table>', '<dl><dd>b</dd></dl>'))).toBe(
      expected,
    )
  })

  it.each([
    ['&am<!-- -->p;', '&amp;amp;'],
    ['&lt<!-- -->foo', '&ltfoo'],
    ['&not<x-y>in;</x-y>', '¬in;'],
    ['&#6<!-- -->0;', '\u00060;'],
    ['Q&A<!-- --> b', 'Q&A b'],
    ['Q&A<b>b</b>', 'Q&A<b>b</b>'],
    ['Q&', 'Q&'],
  ])('never joins text to a reference where it removes something: %s', (html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it('makes relative URLs absolute if a base is given, and leaves others unchanged', () => {
    const baseUrl = 'https://example.org/a/b'
    const html =
      '<a href="c?x=1&amp;y=2">a</a><a href="HTTPS://EXAMPLE.org">b</a><a href="//d">c</a><a href="#e">d</a><a href="">e</a><a href="http://[">f</a>' +
      '<img src=\'/g h.png\' srcset="h.png, i.png 2x,  https://j/k.png 3x" alt="l">'
    expect(sanitizeHtml(html, CONTENT_POLICY, { baseUrl })).toBe(
      '<a href="https://example.org/a/c?x=1&amp;y=2">a</a><a href="HTTPS://EXAMPLE.org">b</a><a href="https://d/">c</a><a href="https://example.org/a/b#e">d</a><a href="">e</a><a href="http://[">f</a>' +
        '<img src="https://example.org/g%20h.png" srcset="https://example.org/a/h.png, https://example.org/a/i.png 2x, https://j/k.png 3x" alt="l">',
    )
    expect(sanitizeHtml('<a href="b">a</a>', CONTENT_POLICY, { baseUrl: 'no base' })).toBe(
      '<a href="b">a</a>',
    )
    expect(sanitizeHtml('<a href="b">a</a>', CONTENT_POLICY, { baseUrl: undefined })).toBe(
      '<a href="b">a</a>',
    )
  })

  it('removes active content even if the policy allows it', () => {
    const careless: HtmlPolicy = {
      elements: {
        '*': [],
        script: ['src'],
        iframe: ['srcdoc'],
        svg: [],
        style: [],
        form: ['action'],
        a: ['href', 'onclick'],
      },
      attributes: ['*', 'onload'],
      schemes: ['*', 'javascript', 'data'],
      drop: [],
      dropHidden: false,
    }
    expect(
      sanitizeHtml(
        '<script src="x">a</script><iframe srcdoc="b"></iframe><svg onload="c"></svg><style>d</style><form action="e">f</form>' +
          '<a href="javascript:g" onclick="h" formaction="i">j</a><a href="data:text/html,k">l</a><img src="data:image/png;base64,AAAA" onload="m">',
        careless,
      ),
    ).toBe('f<a> j</a><a>l</a><img src="data:image/png;base64,AAAA">')
  })

  it('changes nothing the second time', { timeout: 20_000 }, () => {
    const check = (html: string) => {
      const once = clean(html)
      expect(clean(once)).toBe(once)
    }
    fc.assert(fc.property(soup(), check), { numRuns: 1000 })
    fc.assert(fc.property(mutatedContent(), check), { numRuns: 300 })
  })

  it('gives the same result after a wider policy, if elements nest as in a browser', {
    timeout: 20_000,
  }, () => {
    const check = (html: string) => {
      expect(narrow(clean(html))).toBe(narrow(html))
    }
    const nested = (html: string) => serialize(parseFragment(html, { scriptingEnabled: false }))
    contents.forEach(check)
    fc.assert(fc.property(soup().map(nested), check), { numRuns: 1000 })
    fc.assert(fc.property(mutatedContent().map(nested), check), { numRuns: 300 })
  })

  it('drops an element up to where it ends in a browser, even if it is badly nested', () => {
    const html = '<video><pre></video>a</pre>b</video>c'
    const policy: HtmlPolicy = { ...NARROW, drop: ['video'] }
    expect(sanitizeHtml(html, policy)).toBe('c')
    expect(sanitizeHtml(clean(html), policy)).toBe('c')
  })

  it('cleans 10 MB of < in linear time', { timeout: 20_000 }, () => {
    expect(clean('<'.repeat(10_000_000))).toHaveLength(40_000_000)
  })

  it.each([
    ['&l<!-- -->t;', 8 * 200_000],
    ['<p><b>a', 15 * 200_000],
    ['<div>', 11 * 200_000],
    ['<script>', 0],
    ['<x-y></form>', 0],
  ])('cleans %s, repeated 200,000 times, in linear time', { timeout: 20_000 }, (piece, length) => {
    expect(clean(piece.repeat(200_000))).toHaveLength(length)
  })

  it('reads a srcset of a megabyte of commas and brackets', { timeout: 20_000 }, () => {
    const srcset = `a${','.repeat(500_000)} b ${'('.repeat(500_000)}`
    expect(clean(`<img srcset="${srcset}">`)).toBe(`<img srcset="${srcset}">`)
  })
})

describe('sanitizeHtml, parsed by a browser', () => {
  it.each([
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
    '<<script>script>alert(1)<</script>/script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<a href="jav&#x09;ascript:alert(1)">a</a>',
    '<a href="java\nscript:alert(1)">a</a>',
    '<a href=" &#14; javascript:alert(1)">a</a>',
    '<a href="javascript&colon;alert(1)">a</a>',
    '<a href="&#106;&#97vascript:alert(1)">a</a>',
    '<a href="JaVaScRiPt:alert(1)">a</a>',
    '<a href=javascript:alert(1)>a</a>',
    "<a href='vbscript:x'>a</a>",
    '<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>',
    '<img src="x" onerror="alert(1)">',
    '<img/src=x/onerror=alert(1)>',
    '<img src=x:alert(1) onerror=eval(src)>',
    '<img """><script>alert(1)</script>">',
    "<p title='\"><script>alert(1)</script>'>a</p>",
    '<p title="`><script>alert(1)</script>">a</p>',
    '<p class=a/onclick=alert(1)>a</p>',
    '</p title="><b title="><img src=x onerror=alert(1)>">',
    '<div style="background:url(javascript:alert(1))">a</div>',
    '<video poster=javascript:alert(1) src=javascript:alert(1)><source srcset="javascript:alert(1)"></video>',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<object data="data:text/html,x"></object><embed src="x"><base href="//evil">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><link rel=import href=x>',
    '<button formaction=javascript:alert(1)>a</button><input onfocus=alert(1) autofocus>',
    '<xmp><script>alert(1)</script></xmp><plaintext><script>',
    '<template><script>alert(1)</script></template>',
    '<![CDATA[><img src=x onerror=alert(1)>]]>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<image src=x onerror=alert(1)>',
    '<x onclick=alert(1)>a</x><a xlink:href="javascript:alert(1)">b</a>',
    '<p id=a name=b>a</p>',
  ])('is harmless: %s', (html) => {
    expectHarmless(clean(html), CONTENT_POLICY)
    expectHarmless(narrow(html), NARROW)
    expectHarmless(cleanActive(html), INERT_POLICY)
  })

  it('is harmless for any tag soup', { timeout: 20_000 }, () => {
    const check = (html: string) => {
      expectHarmless(clean(html), CONTENT_POLICY)
      expectHarmless(narrow(html), NARROW)
      expectHarmless(cleanActive(html), INERT_POLICY)
    }
    fc.assert(fc.property(soup(), check), { numRuns: 1000 })
    fc.assert(fc.property(mutatedContent(), check), { numRuns: 200 })
  })
})

describe('cleanActive', () => {
  it('returns real content unchanged if nothing in it is active, even if it is badly nested', () => {
    const inert = contents.filter(
      (html) => !/<(script|style|svg|iframe|form|button|input)|on[a-z]+=/.test(html),
    )
    expect(inert.length).toBeGreaterThan(10)
    for (const html of inert) expect(cleanActive(html)).toBe(html)
  })

  it.each([
    ['<p style="x" onclick="y" id="z" data-a="b">a</p>', '<p style="x" id="z" data-a="b">a</p>'],
    [
      '<x-y a="b">a</x-y><font color="red">b</font><a href="ftp://c">c</a>',
      '<x-y a="b">a</x-y><font color="red">b</font><a href="ftp://c">c</a>',
    ],
    [
      '<a href="javascript:">a</a><a href="data:image/png,x">b</a>',
      '<a>a</a><a href="data:image/png,x">b</a>',
    ],
    ['<span aria-hidden="true">a</span>', '<span aria-hidden="true">a</span>'],
    ['no markup & none', 'no markup & none'],
    ['<x"y>a</x"y><b "c>d</b>', 'a<b>d</b>'],
    ['<p>a<!-- b', '<p>a</p>'],
    ['<p>a<b title="', '<p>a</p>'],
    ['<p>a</p ', '<p>a</p>'],
    ['<p>a<ul><LI class=x>b</p><!-- c -->', '<p>a<ul><LI class=x>b</p><!-- c -->'],
    ['<p>a<ul><LI class=x>b</p><!-- c --><x onclick>', '<p>a</p><ul><li class="x">b<p></p><x></x></li></ul>'],
    ['a<script>b</script>', 'a'],
  ])('cleans %s', (html, expected) => {
    expect(cleanActive(html)).toBe(expected)
  })
})

const ACTIVE_NAMES =
  /^(script|style|iframe|frame|frameset|object|embed|applet|base|link|meta|form|input|select|textarea|button|noscript|template|svg|math|xmp|plaintext|noembed|noframes)$/
const URL_NAMES = /^(href|src|poster|cite|background|data|xlink:href)$/

/** Parses HTML as a browser does, and checks that nothing in the tree is active or outside the policy. */
function expectHarmless(html: string, policy: HtmlPolicy): void {
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (policy !== INERT_POLICY) expect(node.nodeName).not.toBe('#comment')
    if (!('tagName' in node)) return
    const { tagName, attrs, childNodes } = node
    expect(tagName).not.toMatch(ACTIVE_NAMES)
    // Elements that the tree builder adds are not from the author.
    const isImplied = /^(tbody|tr|colgroup)$/.test(tagName) && attrs.length === 0
    const allowed = Object.hasOwn(policy.elements, tagName) ? policy.elements[tagName] : policy.elements['*']
    if (!isImplied) expect(allowed, `<${tagName}> in ${html}`).toBeDefined()
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^srcdoc$|^formaction$/)
      expect([...(allowed ?? []), ...policy.attributes].some((one) => one === name || one === '*')).toBe(true)
      const urls = name === 'srcset' ? value.split(',') : URL_NAMES.test(name) ? [value] : []
      for (const url of urls) {
        const scheme = /^([a-z][a-z0-9+.-]*):/i
          .exec(url.replace(/^[\0-\x20]+|[\t\n\r]/g, ''))?.[1]
          ?.toLowerCase()
        expect(['javascript', 'vbscript', 'blob', 'filesystem']).not.toContain(scheme)
        if (scheme === 'data') expect(url).toMatch(/data:image/)
        if (scheme !== undefined && !policy.schemes.includes('*')) expect(policy.schemes).toContain(scheme)
      }
    }
    childNodes.forEach(visit)
  }
  parseFragment(html).childNodes.forEach(visit)
}
