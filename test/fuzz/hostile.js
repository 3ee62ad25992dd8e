// @ts-check
/** Text and URLs that try to run something, or to leave the place where they are printed. */

/** @typedef {import('./random.js').Random} Random */

/** Code that a browser would run. */
const CODE = 'alert(1)'

/** Markup and the ends of markup. */
const BREAKOUTS = [
  `<script>${CODE}</script>`,
  `</script><script>${CODE}</script>`,
  `</script ><img src=x onerror=${CODE}>`,
  `</SCRIPT\t\n><svg onload=${CODE}>`,
  '<!--<script>',
  `<!-- </script> --!><script>${CODE}</script>`,
  `--!><img src=x onerror=${CODE}>`,
  '-->',
  '<!--',
  '<!-->',
  '<!--->',
  ']]>',
  `]]><script>${CODE}</script>`,
  '<![CDATA[',
  '<?xml ?>',
  '<!doctype html>',
  `</title><script>${CODE}</script>`,
  `</TITLE ><body onload=${CODE}>`,
  `"><script>${CODE}</script>`,
  `'><script>${CODE}</script>`,
  `" onmouseover="${CODE}`,
  `' onmouseover='${CODE}`,
  `\` onmouseover=${CODE} x=\``,
  `/onload=${CODE}/`,
  `</head><body><script>${CODE}</script>`,
  '</body></html>',
  '<plaintext>',
  '<xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  `<link rel="preload" as="script" href="data:text/javascript,${CODE}">`,
  `<style>@import 'https://evil.example/'</style>`,
  `<div style="background:url(javascript:${CODE})">x</div>`,
  `<img src=x onerror=${CODE}>`,
  `<img src="x" oneRROR = "${CODE}">`,
  `<img/src="x"/onerror=${CODE}>`,
  `<img src='x'onerror=${CODE}>`,
  `<image src=x onerror=${CODE}>`,
  `<svg onload=${CODE}>`,
  `<svg><script>${CODE}</script></svg>`,
  `<svg><a xlink:href="javascript:${CODE}"><text>x</text></a></svg>`,
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${CODE}></annotation-xml></math>`,
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  `<iframe src="javascript:${CODE}">`,
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(2)">x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>Why?</summary>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<video poster="javascript:alert(1)" src="data:text/html,x"></video>',
  '<audio src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<a href="javascript:alert(1)">pay</a>',
  '<a href=javascript:alert(1)>pay</a>',
  "<a href='java\tscript:alert(1)'>pay</a>",
  '<a href="&#106;avascript&colon;alert(1)" ping="https://evil.example/">pay</a>',
  '<a href="x" href="javascript:alert(1)">pay</a>',
  '<a xlink:href="javascript:alert(1)">pay</a>',
  '<area href="vbscript:x"><map name=x><area href="data:text/html,x"></map>',
  '<img srcset="javascript:alert(1) 1x, data:text/html,x 2x">',
  '<template><script>alert(1)</script></template>',
  '<select><option><style></select><script>alert(1)</script>',
  '<table><caption><svg><title><table><style><img src=x onerror=alert(1)>',
  '<textarea></textarea><script>alert(1)</script>',
  '<portal src="javascript:alert(1)">',
  '<isindex action="javascript:alert(1)" type=image>',
  '<x onclick=alert(1)>x</x>',
  '<x:y onclick=alert(1) xmlns:y="x">x</x:y>',
  '<b <script>alert(1)</script>',
  '<a title="',
  "<a title='",
  '<a b=`',
  '</',
  '<',
  '<p',
  '</p',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)',
  '&amp;amp;lt;img src=x onerror=alert(1)&amp;amp;gt;',
  '&quot; onmouseover=&quot;alert(1)',
  '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;/script&#x3e;&#x3C;img src=x onerror=alert(1)&#X3E;',
  '&#60script&#62alert(1)',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&lt;a href=&quot;javascript:alert(1)&quot;&gt;pay&lt;/a&gt;',
  '&ltscript&gtalert(1)',
  '\\u003c/script\\u003e\\u003cscript\\u003ealert(1)',
  '\\" \\\\ \\',
  '[a](javascript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '![a](javascript:alert(1))',
  '[a]: javascript:alert(1)\n\n[a]',
  '<javascript:alert(1)>',
  '```\n<script>alert(1)</script>',
  '    <script>alert(1)</script>',
  '---\ntitle: x\n---\n',
  '\n# x\n\n<script>alert(1)</script>\n',
]

/** Text that is odd, and harmless wherever it is handled as text. */
const ODD = [
  '',
  ' ',
  '\0',
  'NUL \0 in the middle',
  '\ud800',
  'half \udfff\ud800 pair',
  '\ufeff',
  '\ufeffBOM',
  '\u202e\u2066right to left\u2069',
  '\u200b\u200c\u200d\u2060',
  '\u2028\u2029',
  '\r\n\t\v\f\u0085\u00a0',
  '\x1b[31m\x07\x08\x7f',
  '&#xD800;&#0;&#x110000;&#x80;&#13;',
  '&',
  '&amp',
  '&nosuch;',
  '&notit;',
  '&#',
  '&#x',
  '&#99999999999999999999;',
  '&AMP;&GT&lt&QUOT;',
  '%%title%% %%sep%% %%sitename%%',
  '%title% %sep% %sitename%',
  '#post_title #separator_sa #site_title',
  '%%currentyear%% %%cf_x%% %%',
  '{{title}} {% x %} <%= x %>',
  '[gallery ids="1,2"]',
  '[vc_row][vc_column_text]Text[/vc_column_text][/vc_row]',
  '[et_pb_section fb_built="1"][et_pb_text]x[/et_pb_text]',
  '[faq title="Why?"]Because.[/faq]',
  '[caption id="x"]<img src="x">[/caption]',
  '[[escaped]]',
  '[x',
  '<!-- wp:yoast/faq-block {"questions":[{"id":"x","question":["Why?"],"answer":["Because."]}]} -->',
  '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->',
  '<!--more--><!--nextpage-->',
  '<p>Why?</p>',
  '<h2>Why?</h2><p>Because.</p><h2>How?</h2><p>So.</p>',
  '<details><summary>Why?</summary><p>Because.</p></details>',
  '<dl><dt>Why?</dt><dd>Because.</dd></dl>',
  '<div class="schema-faq-section" id="faq-question-1"><strong class="schema-faq-question">Why?</strong><p class="schema-faq-answer">Because.</p></div>',
  '<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><b itemprop="name">Why?</b><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">So.</p></div></div></div>',
  '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Why?","acceptedAnswer":{"@type":"Answer","text":"Because."}}]}</script>',
  '<table><tr><td>1</td><td>2</td></tr></table>',
  '<p aria-hidden="true">x</p><p hidden>y</p>',
  '<b><i></b></i><p><div></p></div>',
  '</div></div></p>',
  'Fees\u00a0?',
  '¿Por qué?',
  '费用是多少？',
  'ما هي الرسوم؟',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301'.repeat(3),
  'ǅ İ ß ﬁ',
  '<img src="https://s.w.org/images/core/emoji/a.svg" alt="😀" class="wp-smiley">',
  '<img class="emoji" alt="\ud83d" src="x">',
  '<p>x<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="a">y <a href="#a-link">↩︎</a></li></ol>',
  '<sup id="fnref1"><a href="https://cms.example.com/faq/fees/#fn1" rel="footnote">[1]</a></sup>',
  '<pre><code class="language-html">&lt;script&gt;\n\n`x`\n  y</code></pre>',
  '<p><code>``a`</code> <kbd>`</kbd><code></code> <code> </code></p>',
  '<ul><li>a<ol start="3"><li>b<br>c<p>d</p></li></ol></li><ul><li>e</li></ul></ul>',
  '<table><caption>c</caption><thead><tr><th>a|b<th>c</thead><tr><td><p>d</p><ul><li>e</li></ul><td><table><tr><td>f</table></table>',
  '<blockquote><p>a</p><hr><h4>b</h4>1. c<br># d<br>- e<br>+ f<br>&gt; g</blockquote>',
  '<a href="https://example.com/(a)b &quot;c&quot;" title="d">e [f] *g* _h_ ~i~</a>!<img alt="j](k)" src="l m.png">',
  '<strong>a<em>b</strong>c</em><b> d </b><i></i>e<strong>f</strong>',
  '[vc_row css=".x{}"]<code>[vc_row]</code> Use [vc_row] like [this][/vc_row]',
  'Put "[et_pb_text]" or [fusion_text] and [/fusion_text] in. [vc_raw_html]JTNDc2NyaXB0[/vc_raw_html]',
  '[elementor-template id="7"][/embed][audio mp3="x.mp3"][x y="]"]',
  '这是一个很长的句子，没有空格，所以必须按字符来切断。第二句话在这里！第三句话？'.repeat(4),
  'これは空白のない長い文章です。次の文章もあります。',
  'นี่คือประโยคยาวที่ไม่มีช่องว่าง',
  "It&#8217;s &#8220;quoted&#8221; &#8211; 9&#8242; &#215; 6&#8243; &hellip; 'tis '90s don't \"x\" -- --- ...",
  '&laquo;&nbsp;Fees&nbsp;&raquo; „Fees“ «Fees» ‚x‘',
  'https://i0.wp.com/cms.example.com/wp-content/uploads/a.png?resize=1&ssl=1 https://cdn.example.net/?url=https%3A%2F%2Fcms.example.com%2Fa%2F',
  'fÃ¼r â€œFeesâ€\u009d â€“ Ã©tÃ© Â£5 Ð¿',
  '<?php echo "x" . \'y\'; ?>z<?x (a) ?>',
  "6'2\" tall, the '90s, 3x5 (tm) (c) a--b a -- b a---b ``x''",
  'Continue reading<span class="screen-reader-text"> x</span> &rarr;',
  '2025-06-12',
  '2025-06-12T24:00:00-14:30',
  '2024-02-29T23:59:60+0530',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'null',
  'NaN',
  '0',
  '-1',
  '1e309',
  '9007199254740993',
  '2025-02-30T25:61:61',
  '0000-00-00T00:00:00',
  '+275760-09-13T00:00:00Z',
  '2025-05-16T09:00:00+99:99',
]

/** URLs that are no code, but that not every reader takes for the same. */
const ODD_URLS = [
  '//evil.example/x',
  '/\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'https://user:password@evil.example/',
  'https://[::1]/',
  'https://[',
  'http://%',
  'https://xn--/',
  'https://bücher.example/ä?ö#ü',
  'https://example.com:99999/',
  'https://example.com/%zz%00%0a',
  'https://example.com/a b"c<d>e\\f`g{h}',
  'https://example.com/?a=1&copy=2&lt=3#x',
  'HTTPS://EXAMPLE.COM/',
  ' https://example.com/ ',
  'https://example.com/\n',
  'https://example.com/wp-json/wp/v2/posts/1',
  'https://example.com/?p=1',
  'mailto:a@example.com',
  'tel:+1',
  'ftp://example.com/',
  'file:///etc/passwd',
  'about:blank',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  '#',
  '?',
  '',
  '../..',
  'x:y',
]

/** URLs that run code or open a document of their own. */
const ACTIVE_URLS = [
  'javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'javascript:/*</script><img src=x onerror=alert(1)>*/',
  `javascript:"<img src=x onerror='alert(1)'>"`,
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:application/xhtml+xml,<x/>',
  'data:,x',
  'data:image,x',
  'blob:https://example.com/1',
  'filesystem:https://example.com/x',
]

/** What a browser ignores or decodes in the scheme of a URL. @type {readonly ((url: string, random: Random) => string)[]} */
const DISGUISES = [
  (url, random) =>
    url.replace(/^[a-z]+/, (scheme) =>
      [...scheme].map((letter) => (random.chance(0.5) ? letter.toUpperCase() : letter)).join(''),
    ),
  (url, random) =>
    insertAt(url, random.below(url.indexOf(':') + 1), random.pick(['\t', '\n', '\r', '\r\n\t'])),
  (url, random) => random.pick([' ', '\x01', '\x1f', '\t\n ', '\0', '\x0b\x0c']) + url,
  (url) => `${url} `,
  (url, random) => encodeOne(url, random, (code) => `&#${code};`),
  (url, random) => encodeOne(url, random, (code) => `&#x${code.toString(16)};`),
  (url, random) => encodeOne(url, random, (code) => `&#${String(code).padStart(8, '0')}`),
  (url) => [...url].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
  (url) => url.replace(':', '&colon;'),
  (url, random) =>
    insertAt(url, random.below(url.indexOf(':') + 1), random.pick(['&Tab;', '&NewLine;', '&#10;', '&#9'])),
  (url) => url.replaceAll('&', '&amp;').replace(':', '&#58;'),
  (url) => url.replace(/^./, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  (url) => url.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
]

/** A text that tries to run something, or is odd. @param {Random} random @returns {string} */
export function hostileText(random) {
  const text = random.chance(0.6) ? random.pick(BREAKOUTS) : random.pick(ODD)
  if (random.chance(0.15)) return text + hostileText(random)
  if (random.chance(0.05)) return text.replace(CODE, activeUrl(random))
  return text
}

/** Text without markup of its own in most cases. @param {Random} random */
export function oddText(random) {
  return random.chance(0.8) ? random.pick(ODD) : randomText(random)
}

/** An active or odd URL. @param {Random} random */
export function hostileUrl(random) {
  return random.chance(0.7) ? activeUrl(random) : random.pick(ODD_URLS)
}

/** An active URL, often in disguise. @param {Random} random */
export function activeUrl(random) {
  let url = random.pick(ACTIVE_URLS)
  while (random.chance(0.4)) url = random.pick(DISGUISES)(url, random)
  return url
}

/** Any characters. @param {Random} random */
export function randomText(random) {
  const alphabet = random.pick([
    '<>"\'`=/!-;:#&x \t\r\n\0',
    'abc &<',
    '[]()*_`#>-+.!\\|~ \n',
    '\udfff\ud800\ufeff\u2028\u202e',
    'äß中文😀?',
  ])
  const units = Array.from({ length: random.length(60) }, () => random.pick([...alphabet]))
  return units.join('')
}

/** @param {string} text @param {number} index @param {string} inserted */
function insertAt(text, index, inserted) {
  return text.slice(0, index) + inserted + text.slice(index)
}

/** @param {string} url @param {Random} random @param {(code: number) => string} encode */
function encodeOne(url, random, encode) {
  const index = random.below(Math.max(1, url.indexOf(':') + 1))
  return url.slice(0, index) + encode(url.charCodeAt(index)) + url.slice(index + 1)
}
