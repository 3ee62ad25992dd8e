// @ts-check
/** The pages of the origin: a head of their own, with tags that a new head replaces and others that it must not. */

/** Tags of the page that stay, and text that only looks like a replaced tag. */
export const OWN_START = `<!DOCTYPE html>
<html lang=en><HEAD class="a">
<meta charset=utf-8><meta name=viewport content="width=device-width">
<!-- <title>Comment</title> --><link rel=stylesheet href='/a.css?b&c'>
<script>document.title = '<title>Script</title>'; "</head>"</script><style>title::after { content: '<title>' }</style>
<noscript><link rel=canonical href=/noscript/></noscript>
`
export const OWN_END = `\t<link rel="icon" href=/favicon.ico><script async src="/a.js"></script>
</HEAD
><body class=b><svg><title>Drawing</title></svg>&nbsp;&Uuml; ü \u2028 <b>un<i>balanced</b></i>
<script type=application/ld+json>{"@type": "Thing"}</script><p>End`

/** The elements of `OWN_START` and `OWN_END`, as the judge prints them. */
export const OWN = [
  '<meta charset="utf-8">',
  '<meta content="width=device-width" name="viewport">',
  '<link href="/a.css?b&c" rel="stylesheet">',
  '<link href="/noscript/" rel="canonical">',
  '<link href="/favicon.ico" rel="icon">',
  '<title>Drawing',
  '<script type="application/ld+json">{"@type":"Thing"}',
]

/** Handwritten tags that a head replaces: their HTML, as the judge prints them, and their key. */
export const OLD = [
  { html: '<title>Old</title>', text: '<title>Old', key: 'title' },
  { html: '<Title\n>Old &amp; older</TITLE >', text: '<title>Old & older', key: 'title' },
  {
    html: "<META content='Old > new'\n name=description />",
    text: '<meta content="Old > new" name="description">',
    key: 'meta name description',
  },
  {
    html: '<meta property=og:title content=Old>',
    text: '<meta content="Old" property="og:title">',
    key: 'meta property og:title',
  },
  {
    html: '<link href=/old/ rel=Canonical>',
    text: '<link href="/old/" rel="Canonical">',
    key: 'link canonical',
  },
  {
    html: '<script data-a type="application/LD+json"> {"a": "<title>"}\n</script>',
    text: '<script data-a="" type="application/LD+json">{"a":"<title>"}',
    key: 'script',
  },
]
