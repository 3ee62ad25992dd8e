import { describe, expect, it } from 'vitest'
import { cleanSchemaText, stripTags } from '../../../src/content/stored/strip-tags.js'

const MEGABYTES = 10_000_000

describe('stripTags()', () => {
  it.each([
    ['<p>a</p><ul><li>b', 'ab'],
    ['a < b and 3 > 2', 'a < b and 3 > 2'],
    ['5<6 is true', '5'],
    ['a<>b', 'ab'],
    ['a <b title="x>y">c</b>', 'a c'],
    ['a<b <i> c> d', 'a d'],
    ['a<!-- <p> -- > --> b', 'a b'],
    ['a<? echo ">" ?> b', 'a b'],
    ['a<?xml version="1"?> b', 'a b'],
    ['a<script>b < c</script>d<STYLE>e</STYLE >f', 'adef'],
    ['a<script>b</style>c</script>d', 'ad'],
    ['a<style>b</script>c', 'abc'],
    ['&lt;b&gt; &amp;', '&lt;b&gt; &amp;'],
    ['\0 \t\u00a0a\u00a0\n', '\u00a0a\u00a0'],
    ['a\0b', 'ab'],
  ])('strips %j like PHP', (html, text) => {
    expect(stripTags(html)).toBe(text)
  })

  it.each([
    ['<', ''],
    ['< ', '< '.repeat(MEGABYTES / 2).trimEnd()],
    ['<script', ''],
    ['<script>', ''],
    ['<!-', ''],
    ['<b "', ''],
  ])('reads ten megabytes of %j in linear time', (piece, text) => {
    expect(stripTags(piece.repeat(MEGABYTES / piece.length))).toBe(text)
  })
})

describe('cleanSchemaText()', () => {
  it.each([
    ['a<br>b<BR />c\r\nd', 'a b c d'],
    ['<p>a</p><p>b</p><h2>c</h2>d', 'a b c d'],
    ['<ul><li class="x">a</li><li>b</li></ul>', '• a• b'],
    ['a<em>b</em>c', 'abc'],
    [' a \v\f b\u00a0 c ', 'a b\u00a0 c'],
    ['A &amp; B', 'A &amp; B'],
    ['x <li', 'x'],
    ['a\0b', 'ab'],
  ])('cleans %j like Yoast SEO', (html, text) => {
    expect(cleanSchemaText(html)).toBe(text)
  })

  it.each(['<li', '<br ', '</p'])('reads ten megabytes of %j in linear time', (piece) => {
    expect(cleanSchemaText(piece.repeat(MEGABYTES / piece.length))).toBe('')
  })
})
