import { describe, expect, it } from 'vitest'
import { type ExtractOptions, extractQuestions, QUESTION_PATTERNS } from 'wp-faq-seo/faq'

const pairs = (html: string, options?: ExtractOptions) =>
  extractQuestions(html, options).map(({ question, answer }) => [question, answer.text])
const sources = (html: string) => [...new Set(extractQuestions(html).map(({ source }) => source))]
const details = (question: string, answer: string) =>
  `<details><summary>${question}</summary>${answer}</details>`

/** Two items of each markup, as its plugin prints them: "Q1?" with "A1.", "Q2?" with "A2." and a list. */
const MARKUP: Record<string, string> = {
  'definition-list': `<dl>${['1', '2'].map((n) => `<div><dt>Q${n}?</dt><dd>${answer(n)}</dd></div>`).join('')}</dl>`,
  'saswp-faq-block': `<div class="saswp-faq-block-section"><ol style="list-style-type:none">${['1', '2']
    .map(
      (n) =>
        `<li style="list-style-type:none"><h3 class="saswp-faq-question-title">Q${n}?</h3><p class="saswp-faq-answer-text">${answer(n)}</p></li>`,
    )
    .join('')}</ol></div>`,
  'ultimate-addons-faq': ['1', '2']
    .map(
      (n) =>
        `<div id="uael-accordion-${n}" class="uael-faq-accordion"><div class="uael-accordion-title"><span class="uael-accordion-icon uael-accordion-icon-left">+</span><span class="uael-question-${n} uael-question-span" tabindex="0">Q${n}?</span></div><div class="uael-accordion-content"><span>${answer(n)}</span></div></div>`,
    )
    .join(''),
  'publishpress-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="wp-block-advgb-accordion-item advgb-accordion-item"><div class="advgb-accordion-header"><span class="advgb-accordion-header-icon">+</span><h4 class="advgb-accordion-header-title">Q${n}?</h4></div><div class="advgb-accordion-body">${answer(n)}</div></div>`,
    )
    .join(''),
  'easy-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="ea-card sp-ea-single"><h3 class="ea-header"><a class="collapsed" href="#"><i class="ea-expand-icon"></i> Q${n}?</a></h3><div class="sp-collapse spcollapse" id="collapse1${n}"><div class="ea-body">${answer(n)}</div></div></div>`,
    )
    .join(''),
  'yoast-faq-block':
    '<div class="schema-faq wp-block-yoast-faq-block">' +
    '<div class="schema-faq-section" id="faq-question-1"><strong class="schema-faq-question">Q1?</strong> <p class="schema-faq-answer">A1.</p> </div> ' +
    '<div class="schema-faq-section" id="faq-question-2"><strong class="schema-faq-question">Q2?</strong> <p class="schema-faq-answer">A2.<ul><li>B</li></ul></p> </div> </div>',
  'rank-math-faq-block':
    '<div id="rank-math-faq" class="rank-math-block"><div class="rank-math-list ">' +
    '<div id="faq-question-1" class="rank-math-list-item"><h3 class="rank-math-question ">Q1?</h3><div class="rank-math-answer "><p>A1.</p></div></div>' +
    '<div id="rm-faq-0cc1" class="rank-math-list-item"><h3 class="rank-math-question ">Q2?</h3><div class="rank-math-answer "><p>A2.</p><ul><li>B</li></ul></div></div></div></div>',
  'aioseo-faq-block':
    '<div data-schema-only="false" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">Q1?</h3><div class="aioseo-faq-block-answer"><p>A1.</p></div></div>' +
    '<div data-schema-only="false" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">Q2?</h3><div class="aioseo-faq-block-answer"><p>A2.</p><ul><li>B</li></ul></div></div>',
  'seopress-faq-block':
    '<div class="wp-block-wpseopress-faq-block-v2"><details class="wp-block-details" id="q1"><summary>Q1?</summary><p>A1.</p></details></div>' +
    '<ul class="wpseopress-faqs"><li class="wpseopress-faq"><h3 class="wpseopress-wrap-faq-question"><button><span class="wpseopress-faq-question">Q2?</span></button></h3>' +
    '<div id="wpseopress-faq-answer-4" class="wpseopress-faq-answer"><p class="wpseopress-faq-answer-desc"><p>A2.</p><ul><li>B</li></ul></p></div></li></ul>',
  'kadence-accordion':
    '<div class="kt-accordion-wrap"><div class="wp-block-kadence-pane kt-accordion-pane kt-accordion-pane-1"><h3 class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header"><span class="kt-blocks-accordion-title-wrap"><span class="kt-blocks-accordion-title">Q1?</span></span><span class="kt-blocks-accordion-icon-trigger"></span></button></h3><div class="kt-accordion-panel"><div class="kt-accordion-panel-inner"><p>A1.</p></div></div></div>' +
    '<div class="kt-accordion-pane"><div class="kt-accordion-header-wrap"><button><span class="kt-blocks-accordion-title">Q2?</span></button></div><div class="kt-accordion-panel"><div class="kt-accordion-panel-inner"><p>A2.</p><ul><li>B</li></ul></div></div></div></div>',
  'spectra-faq':
    '<div class="wp-block-uagb-faq"><div class="wp-block-uagb-faq-child uagb-faq-child__outer-wrap uagb-faq-item"><div class="uagb-faq-questions-button uagb-faq-questions"><span class="uagb-icon"><svg><path/></svg></span><h3 class="uagb-question">Q1?</h3></div><div class="uagb-faq-content"><p>A1.</p></div></div>' +
    '<div class="uagb-faq-child__outer-wrap"><div class="uagb-faq-child__wrapper"><div class="uagb-faq-item"><div class="uagb-faq-questions-button"><span class="uagb-question">Q2?</span></div><div class="uagb-faq-content"><p>A2.<ul><li>B</li></ul></p></div></div></div></div></div>',
  'otter-accordion': ['1', '2']
    .map(
      (n) =>
        `<details class="wp-block-themeisle-blocks-accordion-item"><summary class="wp-block-themeisle-blocks-accordion-item__title"><div>Q${n}?</div></summary><div class="wp-block-themeisle-blocks-accordion-item__content">${answer(n)}</div></details>`,
    )
    .join(''),
  'generateblocks-accordion':
    '<div class="gb-accordion"><div class="gb-accordion__item"><div class="gb-accordion__toggle">Q1?<span class="gb-accordion__toggle-icon">+</span></div><div class="gb-accordion__content"><p>A1.</p></div></div>' +
    '<div class="gb-accordion__item"><button class="gb-button gb-accordion__toggle"><span class="gb-button-text">Q2?</span></button><div class="gb-container"><p>A2.</p><ul><li>B</li></ul></div></div></div>',
  'essential-blocks-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="eb-accordion-wrapper"><div class="eb-accordion-title-wrapper"><span class="eb-accordion-icon-wrapper"></span><div class="eb-accordion-title-content-wrap"><span class="eb-accordion-title-prefix-text">${n}.</span><h3 class="eb-accordion-title">Q${n}?</h3></div></div><div class="eb-accordion-content-wrapper"><div class="eb-accordion-content">${answer(n)}</div></div></div>`,
    )
    .join(''),
  'stackable-accordion': ['1', '2']
    .map(
      (n) =>
        `<details class="wp-block-stackable-accordion stk-block-accordion"><summary class="stk-block-accordion__heading"><h4 class="stk-block-heading__text">Q${n}?</h4><svg aria-hidden="true"></svg></summary><div class="stk-block-accordion__content"><div class="stk-inner">${answer(n)}</div></div></details>`,
    )
    .join(''),
  'bricks-accordion':
    '<ul class="brxe-accordion"><li class="accordion-item"><div class="accordion-title-wrapper"><div class="accordion-title"><h5 class="title">Q1?</h5></div></div><div class="accordion-content-wrapper"><p>A1.</p></div></li></ul>' +
    '<div class="brxe-accordion-nested"><div class="brxe-block"><div class="accordion-title-wrapper"><h3>Q2?</h3></div><div class="accordion-content-wrapper"><p>A2.</p><ul><li>B</li></ul></div></div></div>',
  'ultimate-blocks-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="wp-block-ub-content-toggle-accordion"><div class="wp-block-ub-content-toggle-accordion-title-wrap"><p class="wp-block-ub-content-toggle-accordion-title">Q${n}?</p></div><div class="wp-block-ub-content-toggle-accordion-content-wrap">${answer(n)}</div></div>`,
    )
    .join(''),
  'ultimate-faq': ['1', '2']
    .map(
      (n) =>
        `<div class="ewd-ufaq-faq-div" id='ewd-ufaq-post-${n}-9z9i'><div class='ewd-ufaq-faq-title'><a href='#'><div class='ewd-ufaq-post-margin-symbol'><span>a</span></div><div class='ewd-ufaq-faq-title-text'><h4> Q${n}? </h4></div></a></div><div class='ewd-ufaq-faq-body'><div class='ewd-ufaq-faq-categories'>Category: Before</div><div class='ewd-ufaq-post-margin ewd-ufaq-faq-post'>${answer(n)}</div></div></div>`,
    )
    .join(''),
  'structured-content-faq':
    '<details class="sc_fs_faq sc_card" open><summary><h3>Q1?</h3></summary><div><div class="sc_fs_faq__content"><p>A1.</p></div></div></details>' +
    '<section class="sc_fs_faq"><div><h4>Q2?</h4><div><p><p>A2.</p><ul><li>B</li></ul></p></div></div></section>',
  'accordion-blocks': ['1', '2']
    .map(
      (n) =>
        `<div class="wp-block-pb-accordion-item c-accordion__item js-accordion-item"><h3 id="at-66927${n}" class="c-accordion__title js-accordion-controller" role="button">Q${n}?</h3><div id="ac-66927${n}" class="c-accordion__content">${answer(n)}</div></div>`,
    )
    .join(''),
  'quick-and-easy-faqs':
    '<ul id="qe-faqs-index"><li><a href="#qaef-4">Q1?</a></li></ul>' +
    '<div id="qaef-4" class="qe-faq-toggle before"><div class="qe-toggle-title"><h4><i class="fa fa-minus-circle"></i> Q1?</h4></div><div class="qe-toggle-content"><p>A1.</p></div></div>' +
    '<div id="qaef-5" class="qe-faq-list"><div class="qe-list-title"><h4><i class="fa"></i> Q2?</h4></div><div class="qe-list-content"><p>A2.</p><ul><li>B</li></ul><br><a class="qe-faq-top" href="#qe-faqs-index">Back to Index</a></div></div>',
  'elementor-accordion':
    '<div class="elementor-accordion"><div class="elementor-accordion-item"><div id="elementor-tab-title-1271" class="elementor-tab-title"><span class="elementor-accordion-icon" aria-hidden="true">+</span><a class="elementor-accordion-title" tabindex="0">Q1?</a></div><div id="elementor-tab-content-1271" class="elementor-tab-content elementor-clearfix"><p>A1.</p></div></div></div>' +
    '<div class="elementor-toggle"><div class="elementor-toggle-item"><h3 class="elementor-tab-title"><a href="">Q2?</a></h3><div class="elementor-tab-content"><p>A2.</p><ul><li>B</li></ul></div></div></div>',
  'elementor-nested-accordion': ['1', '2']
    .map(
      (n) =>
        `<details id="e-n-accordion-item-528${n}" class="e-n-accordion-item"><summary class="e-n-accordion-item-title"><span class='e-n-accordion-item-title-header'><div class="e-n-accordion-item-title-text"> Q${n}? </div></span><span class='e-n-accordion-item-title-icon'>+</span></summary><div role="region" class="elementor-element e-con">${answer(n)}</div></details>`,
    )
    .join(''),
  'wpbakery-accordion':
    '<div class="vc_tta-container"><div class="vc_general vc_tta vc_tta-accordion"><div class="vc_tta-panels"><div class="vc_tta-panel" id="1"><div class="vc_tta-panel-heading"><h4 class="vc_tta-panel-title"><a href="#1"><span class="vc_tta-title-text">Q1?</span><i class="vc_tta-controls-icon"></i></a></h4></div><div class="vc_tta-panel-body"><p>A1.</p></div></div></div></div></div>' +
    '<div class="vc_toggle"><div class="vc_toggle_title"><h4>Q2?</h4><i class="vc_toggle_icon"></i></div><div class="vc_toggle_content"><p>A2.</p><ul><li>B</li></ul></div></div>',
  'divi-toggle': ['1', '2']
    .map(
      (n) =>
        `<div class="et_pb_toggle et_pb_module et_pb_accordion_item"><h5 class="et_pb_toggle_title">Q${n}?</h5><div class="et_pb_toggle_content clearfix">${answer(n)}</div></div>`,
    )
    .join(''),
  'essential-addons-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="eael-accordion-list"><div id="elementor-tab-title-${n}" class="elementor-tab-title eael-accordion-header"><span class="eael-accordion-tab-title">Q${n}?</span><i aria-hidden="true" class="fa-toggle"></i></div><div class="eael-accordion-content clearfix">${answer(n)}</div></div>`,
    )
    .join(''),
  'avada-toggle': ['1', '2']
    .map(
      (n) =>
        `<div class="fusion-panel panel-default"><div class="panel-heading"><h4 class="panel-title toggle"><a><span class="fusion-toggle-icon-wrapper" aria-hidden="true"><i></i></span><span class="fusion-toggle-heading">Q${n}?</span></a></h4></div><div class="panel-collapse collapse"><div class="panel-body toggle-content fusion-clearfix">${answer(n)}</div></div></div>`,
    )
    .join(''),
  'beaver-builder-accordion': ['1', '2']
    .map(
      (n) =>
        `<div class="fl-accordion-item"><div class="fl-accordion-button"><a class="fl-accordion-button-label" tabindex="0">Q${n}?</a><a class="fl-accordion-button-icon"><i>+</i></a></div><div class="fl-accordion-content fl-clearfix">${answer(n)}</div></div>`,
    )
    .join(''),
  'core-accordion': ['1', '2']
    .map(
      (n) =>
        `<div id="accordion-item-${n}" class="wp-block-accordion-item is-layout-flow"><h3 class="wp-block-accordion-heading"><button type="button" class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span><span class="wp-block-accordion-heading__toggle-title">Q${n}?</span></button></h3><div role="region" class="wp-block-accordion-panel">${answer(n)}</div></div>`,
    )
    .join(''),
  'core-details': details('Q1?', answer('1')) + details('Q2?', answer('2')),
  microdata:
    '<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Q1?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>A1.</p></div></div></div>' +
    '<div itemscope itemprop="mainEntity" itemtype="http://schema.org/Question"><b itemprop="name">Q2?</b><div itemscope itemprop="acceptedAnswer" itemtype="http://schema.org/Answer"><p>A2.</p><ul><li>B</li></ul></div></div></div>',
}

function answer(n: string): string {
  return n === '1' ? '<p>A1.</p>' : '<p>A2.</p><ul><li>B</li></ul>'
}

describe('extractQuestions()', () => {
  it.each(Object.entries(MARKUP))('finds the questions of %s', (source, html) => {
    const found = extractQuestions(`<p>Before?</p>\n${html}\n<p>After.</p>`)
    expect(found.map(({ question, answer }) => [question, answer.text.replace(/\s+/g, ' ')])).toEqual([
      ['Q1?', 'A1.'],
      ['Q2?', 'A2. B'],
    ])
    expect(
      found.map((question) => [question.source, question.position, question.depth, question.visible]),
    ).toEqual([
      [source, 1, 0, true],
      [source, 2, 0, true],
    ])
  })

  it('tests every built-in pattern', () => {
    const known = QUESTION_PATTERNS.filter(({ item }) => item !== undefined).map(({ source }) => source)
    expect(Object.keys(MARKUP).sort()).toEqual(known.sort())
  })

  it('keeps stable ids and derives missing ones from the question', () => {
    const ids = (source: string) => extractQuestions(MARKUP[source] ?? '').map(({ id }) => id)
    expect(ids('yoast-faq-block')).toEqual(['faq-question-1', 'faq-question-2'])
    expect(ids('quick-and-easy-faqs')).toEqual(['qaef-4', 'qaef-5'])
    for (const source of [
      'ultimate-faq',
      'core-accordion',
      'elementor-nested-accordion',
      'essential-addons-accordion',
    ])
      expect(ids(source)).toEqual(['question-q1', 'question-q2'])
    expect(ids('rank-math-faq-block')).toEqual(['faq-question-1', 'question-q2'])
    expect(ids('seopress-faq-block')).toEqual(['q1', 'question-q2'])
  })

  it('numbers duplicate ids', () => {
    const html =
      details('Ähm, why?', 'A') +
      details('Ähm: why', 'B') +
      '<details id="x"><summary>C</summary>C</details>'.repeat(2).replace('>C<', '>D<')
    expect(extractQuestions(html).map(({ id }) => id)).toEqual([
      'question-ähm-why',
      'question-ähm-why-2',
      'x',
      'x-2',
    ])
  })

  it('finds nothing in content without FAQ markup', () => {
    for (const html of [
      '',
      '<h2>Why?</h2><p>Because.</p>',
      '<p>schema-faq-section details summary</p>',
      '<!--<details><summary>Q</summary>A</details>-->',
      '<pre>&lt;details&gt;&lt;summary&gt;Q&lt;/summary&gt;A&lt;/details&gt;</pre>',
      '<div class="schema-faq-sections"><b class="schema-faq-question">Q</b>A</div>',
      '<div class="elementor-tabs"><div class="elementor-tab-title">Tab</div><div class="elementor-tab-content">A</div></div>',
      '<div class="vc_tta-tabs"><div class="vc_tta-panel"><span class="vc_tta-title-text">Tab</span><div class="vc_tta-panel-body">A</div></div></div>',
      '<script>const x = "<details><summary>Q</summary>A</details>"</script>',
      '<script type="application/ld+json">{"@type":"Article","name":"Q?"}</script>',
      '<a href="https://schema.org/Question">A</a>',
    ])
      expect(extractQuestions(html), html).toEqual([])
  })

  it('reads tag soup as browsers do', () => {
    expect(pairs('<DETAILS><SUMMARY>Q</SUMMARY><p>A<p>B</DETAILS>')).toEqual([['Q', 'A\n\nB']])
    expect(
      pairs(
        "<div class=wp-block-aioseo-faq title='a<b'><h3 class=\"x\naioseo-faq-block-question\">Q</h3><div class='aioseo-faq-block-answer'><p><p>A</p></p>",
      ),
    ).toEqual([['Q', 'A']])
    expect(
      pairs(
        '<ul><li class="rank-math-list-item"><b class="rank-math-question">Q</b><div class="rank-math-answer">A</div><li class="rank-math-list-item"><b class="rank-math-question">R</b><div class="rank-math-answer">B</div></ul>',
      ),
    ).toEqual([
      ['Q', 'A'],
      ['R', 'B'],
    ])
    expect(pairs('<b><details><summary>Q</summary>A</b>B</details>')).toEqual([['Q', 'AB']])
  })

  it('lets one pattern claim an element: plugins before plain details, items before their shells', () => {
    expect(sources(MARKUP['stackable-accordion'] ?? '')).toEqual(['stackable-accordion'])
    const shell =
      '<div class="uagb-faq-item"><details><summary><span class="uagb-question">Q</span></summary><div class="uagb-faq-content">A</div></details></div>'
    expect(pairs(shell)).toEqual([['Q', 'A']])
    const marked =
      '<div class="et_pb_toggle" itemtype="https://schema.org/Question"><h5 class="et_pb_toggle_title" itemprop="name">Q</h5><div class="et_pb_toggle_content">A</div></div>'
    expect(sources(marked)).toEqual(['divi-toggle'])
  })

  it('lists nested questions after the outer one, one level deeper, and keeps the outer answer complete', () => {
    const found = extractQuestions(
      details('Q', `A${details('Q1', 'B')}${details('Q2', 'C')}`) + details('R', 'D'),
    )
    expect(
      found.map(({ question, depth, position, answer }) => [question, depth, position, answer.text]),
    ).toEqual([
      ['Q', 0, 1, 'A\nQ1\nB\nQ2\nC'],
      ['Q1', 1, 1, 'B'],
      ['Q2', 1, 2, 'C'],
      ['R', 0, 2, 'D'],
    ])
    const unnamed = `<details><p>No summary</p>${details('Q1', 'B')}</details>`
    expect(extractQuestions(unnamed).map(({ question, depth }) => [question, depth])).toEqual([['Q1', 0]])
  })

  it('reads an item after the answer of another one as a question of its own', () => {
    const html =
      '<div class="uagb-faq-item"><b class="uagb-question">Q</b><div class="uagb-faq-content">A</div><details><summary>R</summary>B</details></div>'
    expect(extractQuestions(html).map(({ question, depth }) => [question, depth])).toEqual([
      ['Q', 0],
      ['R', 0],
    ])
  })

  it('ignores elements whose content is invisible', () => {
    expect(
      pairs(`<template>${details('Q', 'A')}</template><noscript>${details('R', 'B')}</noscript>`),
    ).toEqual([])
  })

  it('omits items without question or answer, counts them, and reports them', () => {
    const issues: string[] = []
    const html =
      details('', 'A') +
      details('Empty?', ' <p>&nbsp;</p> ') +
      details('Picture?', '<img src="a.png" alt="">') +
      details('Code?', '[table id=3 /]')
    const found = extractQuestions(html, {
      report: ({ code, message }) => issues.push(`${code}: ${message}`),
    })
    expect(found.map(({ question, position }) => [question, position])).toEqual([['Picture?', 3]])
    expect(issues).toEqual([
      'no-question: an item of core-details has no question',
      'no-answer: "Code?" has no answer',
      'no-answer: "Empty?" has no answer',
      'no-text: "Picture?" has an answer without text, and is not in structured data; give its image an alternative text',
    ])
  })

  it('keeps one of two identical questions, and both if their answers differ', () => {
    const issues: string[] = []
    const html = details('Why not?', 'A') + details('WHY  not', '<b>A</b>') + details('Why not?', 'B')
    const found = extractQuestions(html, { report: ({ code }) => issues.push(code) })
    expect(found.map(({ question, answer, position }) => [question, answer.text, position])).toEqual([
      ['Why not?', 'A', 1],
      ['Why not?', 'B', 3],
    ])
    expect(issues).toEqual(['duplicate-question', 'different-answers'])
  })

  it('returns safe answers with absolute links and without scripts and icons', () => {
    const html = details(
      'Q <svg><title>icon</title></svg><i aria-hidden="true">+</i>',
      '<div data-wp-interactive="x" role="region" onclick="x()"><p>A <a href="/b">b</a></p><script>alert(1)</script><style>p{}</style><table><tr><td>1</td></tr></table></div>',
    )
    const [question] = extractQuestions(html, { baseUrl: 'https://example.com/faq/' })
    expect(question?.question).toBe('Q')
    expect(question?.answer).toEqual({
      html: '<div><p>A <a href="https://example.com/b">b</a></p><table><tr><td>1</td></tr></table></div>',
      text: 'A b\n\n1',
    })
  })

  it('removes JSON-LD that lost its script element from answers', () => {
    const json =
      '{&#8220;@context&#8221;:&#8221;https://schema.org&#8221;,&#8221;@type&#8221;:&#8221;FAQPage&#8221;,&#8221;text&#8221;:{&#8221;<p>A</p>&#8221;}}'
    expect(pairs(details('Q', `<p>A</p>${json}<p>B</p>`))).toEqual([['Q', 'A\n\nB']])
    for (const shown of [
      'Begin with <code>{"@context"</code>.',
      '<code>{"@context": "x", "@type": "y"}</code>',
      '{"@context": {{',
    ])
      expect(pairs(details('Q', shown))[0]?.[1]).toBe(shown.replace(/<[^>]*>/g, ''))
    expect(pairs(details('Q', '<p>Write {"@type"} and [sic].</p>'))).toEqual([
      ['Q', 'Write {"@type"} and [sic].'],
    ])
  })

  describe('with JSON-LD in the content', () => {
    const script = (json: unknown, type = 'application/ld+json') =>
      `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
    const asked = (name: string, text: string, url?: string) => ({
      '@type': 'Question',
      name,
      url,
      acceptedAnswer: { '@type': 'Answer', text },
    })
    const faqPage = (...mainEntity: object[]) => ({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity,
    })

    it('adds questions that only JSON-LD has; they are visible if the content shows the question', () => {
      const html = `<h3>Shown &amp; asked?</h3><p>A</p>${script(faqPage(asked('Shown &amp; asked?', '<p>A</p>'), asked('Hidden?', 'B', '#hidden')))}`
      expect(
        extractQuestions(html).map(({ id, question, answer, source, visible }) => [
          id,
          question,
          answer.html,
          source,
          visible,
        ]),
      ).toEqual([
        ['question-shown-asked', 'Shown & asked?', '<p>A</p>', 'json-ld', true],
        ['hidden', 'Hidden?', 'B', 'json-ld', false],
      ])
    })

    it('prefers the page to JSON-LD, matched by id or question', () => {
      const html = `<details id="one"><summary>One?</summary>fresh</details>${details('Two <em>too</em>?', 'fresh')}${script(faqPage(asked('Uno?', 'stale', 'https://example.com/#one'), asked('Two &lt;em&gt;too&lt;/em&gt;?', 'stale'), asked('two  TOO', 'stale')))}`
      expect(pairs(html)).toEqual([
        ['One?', 'fresh'],
        ['Two too?', 'fresh'],
      ])
    })

    it('treats a question as shown only if it has a line of its own', () => {
      const html = `<p>However you like.</p><h3>Fees?</h3>${script(faqPage(asked('How?', 'A'), asked('Fees', 'B')))}`
      expect(extractQuestions(html).map(({ question, visible }) => [question, visible])).toEqual([
        ['How?', false],
        ['Fees', true],
      ])
    })

    it('distinguishes questions with the same id by their text', () => {
      const html = script(faqPage(asked('One?', 'A', '#faq'), asked('Two?', 'B', '#faq')))
      expect(extractQuestions(html).map(({ id, question }) => [id, question])).toEqual([
        ['faq', 'One?'],
        ['faq-2', 'Two?'],
      ])
    })

    it('follows references, nested pages and full type names', () => {
      const question = asked('Q?', 'A')
      for (const json of [
        {
          '@graph': [
            { '@type': 'FAQPage', mainEntity: [{ '@id': '#q' }] },
            { ...question, '@id': '#q' },
          ],
        },
        { '@type': 'WebPage', mainEntity: { '@type': 'FAQPage', mainEntity: question } },
        { '@type': 'https://schema.org/FAQPage', mainEntity: { ...question, '@type': 'schema:Question' } },
      ])
        expect(pairs(script(json))).toEqual([['Q?', 'A']])
    })

    it('accepts every form of JSON-LD, and line breaks in strings', () => {
      const nodes = [
        { '@graph': [{ '@type': ['WebPage', 'FAQPage'], mainEntity: asked('Q?', 'A') }] },
        [{ '@type': 'FAQPage', mainEntity: [{ ...asked('Q?', ''), acceptedAnswer: [{ text: 'A' }] }] }],
        '{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Q?","acceptedAnswer":{"text":"A\n"}}]}',
      ]
      for (const node of nodes) expect(pairs(script(node))).toEqual([['Q?', 'A']])
      expect(pairs(script(nodes[1], 'application/LD+JSON; charset=utf-8'))).toEqual([['Q?', 'A']])
      expect(pairs(script(nodes[1], 'application/json'))).toEqual([])
      for (const broken of [
        '{',
        'null',
        '{"@type":"FAQPage","mainEntity":7}',
        '{"@type":"FAQPage","mainEntity":[{"name":"Q?"}]}',
      ])
        expect(pairs(script(broken)), broken).toEqual([])
    })
  })

  describe('with the raw content of the edit context', () => {
    it('reads questions in block attributes', () => {
      const raw = [
        '<!-- wp:wpseopress/faq-block {"faqs":[{"question":"Q1?","answer":"Line\\n\\nNext"},{"question":"Q2?","answer":"\\u003cp\\u003eB\\u003c/p\\u003e"}]} /-->',
        '<!-- wp:uagb/faq-child {"question":"Q3?","answer":"C"} /-->',
        '<!-- wp:structured-content/faq {"version":2} -->\n<!-- wp:structured-content/faq-item {"question":"Q4?"} -->\n<!-- wp:paragraph -->\n<p>D</p>\n<!-- /wp:paragraph -->\n<!-- /wp:structured-content/faq-item -->\n<!-- wp:structured-content/faq-item {"question":"Q5?","visible":false} --><p>E</p><!-- /wp:structured-content/faq-item --><!-- /wp:structured-content/faq -->',
        '<!-- wp:divi/accordion-item {"title":{"innerContent":{"desktop":{"value":"Q6?"}}},"content":{"innerContent":{"desktop":{"value":"F"}}}} /-->',
      ].join('\n\n')
      expect(
        extractQuestions(raw).map(({ question, answer, visible, source }) => [
          question,
          answer.text,
          visible,
          source,
        ]),
      ).toEqual([
        ['Q1?', 'Line\n\nNext', true, 'seopress-faq-block'],
        ['Q2?', 'B', true, 'seopress-faq-block'],
        ['Q3?', 'C', true, 'spectra-faq'],
        ['Q4?', 'D', true, 'structured-content-faq'],
        ['Q5?', 'E', false, 'structured-content-faq'],
        ['Q6?', 'F', true, 'divi-toggle'],
      ])
    })

    it('prefers the saved HTML of a block, and reads hidden items from its attributes', () => {
      const raw =
        '<!-- wp:rank-math/faq-block {"questions":[{"id":"faq-question-1","title":"Q?","content":"stale","visible":true},{"id":"faq-question-2","title":"R?","content":"B","visible":false}]} -->\n' +
        '<div class="wp-block-rank-math-faq-block"><div class="rank-math-faq-item"><h3 class="rank-math-question">Q?</h3><div class="rank-math-answer">A</div></div></div>\n<!-- /wp:rank-math/faq-block -->'
      expect(
        extractQuestions(raw).map(({ question, answer, visible }) => [question, answer.text, visible]),
      ).toEqual([
        ['R?', 'B', false],
        ['Q?', 'A', true],
      ])
    })

    it('marks questions that All in One SEO prints only in structured data as hidden', () => {
      const raw =
        '<div data-schema-only="true" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">Q?</h3><div class="aioseo-faq-block-answer">A</div></div>'
      expect(extractQuestions(raw).map(({ visible }) => visible)).toEqual([false])
    })

    it('ignores malformed block comments', () => {
      for (const raw of [
        '<!-- wp:uagb/faq-child {"question":',
        '<!-- wp:uagb/faq-child {"question":"Q"} -->',
        '<!-- /wp:structured-content/faq-item -->',
        '<!-- wp:structured-content/faq-item {"question":"Q?"} --> A',
        '<!-- wp:rank-math/faq-block {"questions":[null,7,{"title":[]}]} /-->',
      ])
        expect(extractQuestions(raw), raw).toEqual([])
    })
  })

  describe('with headings', () => {
    const html =
      '<h2 id="why">Why?</h2><p>A</p><h3>Sub</h3><p>B</p><h2>¿Cómo?</h2><p>C</p><h2>Γιατί;</h2><p>D</p><h2>Contact</h2><p>E</p>'

    it('reads headings with a question mark if enabled; the answer ends at the next heading of the same rank', () => {
      expect(extractQuestions(html)).toEqual([])
      const found = extractQuestions(html, { headings: true })
      expect(found.map(({ id, question, answer, source }) => [id, question, answer.html, source])).toEqual([
        ['why', 'Why?', '<p>A</p><h3>Sub</h3><p>B</p>', 'headings'],
        ['question-cómo', '¿Cómo?', '<p>C</p>', 'headings'],
        ['question-γιατί', 'Γιατί;', '<p>D</p>', 'headings'],
      ])
    })

    it('lists nested headings after the outer one, and omits an outer one without content of its own', () => {
      const nested = '<h3>A?</h3><p>a</p><h3>B?</h3><p>b</p>'
      const depths = (html: string) =>
        extractQuestions(html, { headings: true }).map(({ question, depth }) => `${depth} ${question}`)
      expect(depths(`<h2>Questions?</h2>${nested}`)).toEqual(['0 A?', '0 B?'])
      expect(depths(`<h2>Questions?</h2><p>These.</p>${nested}`)).toEqual(['0 Questions?', '1 A?', '1 B?'])
    })

    it('accepts headings that begin with a question word', () => {
      const named = '<h2>How we work</h2><p>A</p><h2>Why wait</h2><p>B</p>'
      expect(pairs(named, { headings: { questionWords: ['How', 'why'] } })).toEqual([
        ['How we work', 'A'],
        ['Why wait', 'B'],
      ])
      expect(pairs(named, { headings: true })).toEqual([])
    })

    it('ignores a single heading and headings in items; an answer ends at an item or with its parent element', () => {
      expect(pairs('<h2>Why?</h2><p>A</p><h2>B</h2>', { headings: true })).toEqual([])
      const mixed = `<div><h2>Why?</h2><p>A</p></div><p>x</p><h2>How?</h2><p>B</p>${details('Q', '<h3>C?</h3><p>D</p>')}<p>y</p>`
      expect(pairs(mixed, { headings: true })).toEqual([
        ['Why?', 'A'],
        ['How?', 'B'],
        ['Q', 'C?\n\nD'],
      ])
    })
  })

  it('finds a class anywhere in its tag, and not in other attributes', () => {
    const of = (attributes: string) =>
      pairs(`<div ${attributes}><b class="q">Q</b>A</div>`, {
        patterns: [{ source: 'x', kind: 'faq', item: 'div.i', question: '.q' }],
      }).length
    for (const found of [
      'class="i"',
      'id="a" class="i" title="b"',
      "class='a i'",
      'CLASS=i',
      'class="a\ti b"',
    ])
      expect(of(found), found).toBe(1)
    for (const other of [
      'class="ii"',
      'title=\' class="i"\'',
      'class="a" class="i"',
      'data-class="i"',
      'id="i"',
    ])
      expect(of(other), other).toBe(0)
  })

  it.each([
    ['<h3>A?</h3><p>1</p><h3>B?</h3><h3>C?</h3><p>3</p>', ['A?: 1', 'C?: 3'], ['B?']],
    ['<h3>General</h3><h3>A?</h3><p>1</p><p>2</p>', ['A?: 1\n2'], ['General']],
    ['<h3>A?</h3><p>1</p><h4>B?</h4><p>2</p>', ['A?: 1', 'B?: 2'], []],
    ['<div><h3>A?</h3><p>1</p></div><div><h3 id="b">B?</h3><p>2</p></div>', ['A?: 1', 'B?: 2'], []],
    ['<h3>A?</h3><p>1</p><h3>B?</h3>', ['A?: 1'], ['B?']],
  ])('divides an item with several questions: %s', (html, expected, unanswered) => {
    const pattern = {
      source: 'ours',
      kind: 'faq',
      item: '.faq',
      question: ['h3', 'h4'],
      answer: 'p',
    } as const
    const messages: string[] = []
    const found = extractQuestions(`<div class="faq">${html}</div>`, {
      patterns: [pattern],
      report: ({ message }) => messages.push(message),
    })
    expect(found.map(({ question, answer }) => `${question}: ${answer.text}`)).toEqual(expected)
    expect(messages).toEqual(unanswered.map((question) => `"${question}" has no answer`))
  })

  it('applies custom patterns in their order', () => {
    const theme = {
      source: 'theme',
      kind: 'faq',
      item: 'div.qa[data-faq]',
      question: ':scope > .q',
      answer: ['.a > .b', 'rest'],
    } as const
    const html =
      '<div class="qa" data-faq><b class="q">Q</b><i class="a">x<u class="b">A</u></i></div><div class="qa" data-faq="1"><b class="q">R</b>B</div><div class="qa">C</div>'
    expect(pairs(html, { patterns: [theme] })).toEqual([
      ['Q', 'A'],
      ['R', 'B'],
    ])
    expect(pairs(details('Q', 'A'), { patterns: [theme] })).toEqual([])
  })

  it('throws for an invalid selector', () => {
    for (const item of ['', 'a:hover', '.a + .b', '.a >', ', .a', '#id', '.a{}'])
      expect(
        () => extractQuestions('<p></p>', { patterns: [{ source: 'x', kind: 'faq', item, question: 'b' }] }),
        item,
      ).toThrow(/Cannot use a question pattern: ".*" is not a selector/)
  })
})
