import { describe, expect, it } from 'vitest'
import { judgeHead } from './judge/head.js'
import { findInJson } from './judge/json-ld.js'
import { judgeMarkdown } from './judge/markdown.js'
import { judgeContent } from './judge/markup.js'
import { judgePreview } from './judge/preview.js'
import { isActiveUrl } from './judge/urls.js'

describe('isActiveUrl()', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001java\tscript:\nalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:,x',
    'blob:https://example.com/1',
  ])('recognizes %j', (url) => {
    expect(isActiveUrl(url)).toBe(true)
  })

  it.each([
    '',
    'x',
    'https://example.com/?javascript:alert(1)',
    './javascript:alert(1)',
    'data:image/png;base64,x',
    'mailto:a@example.com',
    'javascript&colon;alert(1)',
  ])('leaves %j alone', (url) => {
    expect(isActiveUrl(url)).toBe(false)
  })
})

describe('judgeContent()', () => {
  it.each([
    ['<p onclick="x()">x</p>', ['<p onclick>']],
    ['<p>x<script>y</script></p>', ['<script>']],
    ['<a href="&#106;avascript:x">x</a>', ['active URL in <a href>']],
    ['<img srcset="a 1x, javascript:x 2x">', ['active URL in <img srcset>']],
    ['<svg></svg>', ['<svg>']],
    ['<ul><li>x', []],
    ['<table><tr><td>x', ['the content changes what is around it']],
    ['<p title="', ['the content changes what is around it']],
    ['<!-- x', ['the content changes what is around it']],
    ['<p title="onclick=x javascript:x">javascript:x &lt;script&gt;</p>', []],
  ])('%j: %j', (html, faults) => {
    expect(judgeContent(html)).toEqual(faults)
  })
})

describe('judgeHead()', () => {
  const GRAPH = '<script type="application/ld+json">{"@type":"WebPage","url":"https://example.com/"}</script>'

  it.each([
    [`<title>x</title><meta name="a" content="b"><link rel="canonical" href="/x">${GRAPH}`, []],
    ['<title>x</title><p>y</p>', ['the head leaks into the body']],
    ['<title>x', ['the head leaks into the body']],
    ['x', ['the head leaks into the body']],
    ['<script>x</script>', ['a script that is not JSON-LD']],
    ['<script type="application/ld+json">{</script>', ['JSON-LD that is not JSON']],
    ['<style>x</style>', ['<style> in the head']],
    ['<link rel="icon" href="x" onload="x()">', ['<link onload>']],
    ['<link rel="next" href="java&#10;script:x">', ['active URL in the href of a <link>']],
    ['<link rel="x stylesheet" href="x">', ['<link rel=stylesheet>']],
    ['<meta http-equiv="refresh" content="0">', ['<meta http-equiv>']],
    ['<meta property="og:url" content="javascript:x">', ['active URL in the content of a <meta>']],
    ['<meta name="description" content="javascript:x">', []],
    [GRAPH.replace('https', 'javascript'), ['active URL in the property url']],
  ])('%j: %j', (html, faults) => {
    expect(judgeHead(html)).toEqual(faults)
  })
})

describe('findInJson()', () => {
  it.each([
    [{ image: { '@list': ['x', { '@value': 'data:text/html,x' }] } }, ['active URL in the property image']],
    [{ '@type': 'ImageObject', '@id': 'javascript:x' }, ['active URL in the property @id']],
    [{ sameAs: { 1: ['javascript:x'] } }, ['active URL in the property sameAs']],
    [{ name: 'javascript:x', description: '<script>' }, []],
    [
      { '@type': ['X', 'https://schema.org/Answer'], text: ['<img src=x onerror=x>'] },
      ['active markup in the property text'],
    ],
    [{ '@type': 'Quotation', text: '<script>' }, []],
    [{ '@type': 'HowTo', description: '<svg>' }, ['active markup in the property description']],
    [
      { '@type': 'HowToStep', itemListElement: [{ '@type': 'HowToDirection', text: '<p onclick=x>' }] },
      ['active markup in the property text'],
    ],
  ])('%j: %j', (json, faults) => {
    expect(findInJson({ '@graph': [json] })).toEqual(faults)
  })
})

describe('judgeMarkdown()', () => {
  it.each([
    ['# x\n\n[y](https://example.com/)\n', []],
    ['---\ntitle: "<script>"\n---\n\n# x\n', []],
    ['[y](javascript:x)', ['active URL in <a href>']],
    ['<javascript:x>', ['active URL in <a href>']],
    ['x <img src=x onerror=y>', ['<img onerror>']],
    ['`<script>`', []],
  ])('%j: %j', (markdown, faults) => {
    expect(judgeMarkdown(markdown)).toEqual(faults)
  })
})

describe('judgePreview()', () => {
  const page = (content: string) =>
    `<!doctype html><title>x</title><base><style></style><main>${content}</main>`

  it.each([
    [page('<a href="https://example.com/">x</a>'), []],
    [page('<a href="javascript:x">x</a>'), ['active URL in <a href>']],
    [page('<iframe srcdoc="x"></iframe>'), ['<iframe>', '<iframe srcdoc>']],
    [page('<style></style>'), ['2 <style>']],
    [page('</main><main>'), ['2 <main>']],
  ])('%j: %j', (html, faults) => {
    expect(judgePreview(html)).toEqual(faults)
  })
})
