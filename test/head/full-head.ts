import type { Head } from 'wp-faq-seo/head'

/** A head with every field, in the order of `toTags`. */
export const FULL: Head = {
  title: 'T',
  description: 'D',
  robots: {
    index: true,
    follow: false,
    maxSnippet: -1,
    maxImagePreview: 'large',
    maxVideoPreview: 30,
    imageIndex: false,
    archive: false,
    snippet: false,
    other: ['notranslate'],
  },
  canonical: 'https://example.com/2/',
  prev: 'https://example.com/1/',
  next: 'https://example.com/3/',
  alternates: { 'en-GB': 'https://example.com/2/', 'x-default': 'https://example.com/' },
  openGraph: {
    locale: 'en_GB',
    alternateLocales: ['de_DE', 'fr_FR'],
    type: 'article',
    title: 'OT',
    description: 'OD',
    url: 'https://example.com/og/',
    siteName: 'S',
    images: [
      { url: 'https://example.com/1.png' },
      {
        url: 'https://example.com/2.png',
        secureUrl: 'https://example.com/2s.png',
        width: 1200,
        height: 630,
        type: 'image/png',
        alt: 'Two',
      },
    ],
  },
  article: {
    publisher: 'https://social.example/p',
    author: 'https://social.example/a',
    publishedTime: '2025-01-01T00:00:00+00:00',
    modifiedTime: '2025-01-02T00:00:00+00:00',
    section: 'Fees',
    tags: ['one', 'two'],
  },
  author: 'Ada',
  twitter: {
    card: 'summary',
    title: 'TT',
    description: 'TD',
    image: 'https://example.com/t.png',
    creator: '@ada',
    site: '@site',
    labels: [
      { label: 'Written by', data: 'Ada' },
      { label: 'Reading time', data: '2 minutes' },
    ],
  },
  graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] },
  verification: { ahrefs: 'a', baidu: 'b', bing: 'c', google: 'd', pinterest: 'e', yandex: 'f' },
  extra: [
    { tag: 'meta', attributes: { name: 'theme-color', content: '#fff', media: 'print' } },
    { tag: 'link', attributes: { rel: 'icon', href: '/i.svg', type: 'image/svg+xml' } },
    { tag: 'script', json: { '@type': 'Thing' } },
  ],
}

export const FULL_HTML = `<title>T</title>
<meta name="description" content="D">
<meta name="robots" content="index, nofollow, max-snippet:-1, max-image-preview:large, max-video-preview:30, noimageindex, noarchive, nosnippet, notranslate">
<link rel="canonical" href="https://example.com/2/">
<link rel="prev" href="https://example.com/1/">
<link rel="next" href="https://example.com/3/">
<link rel="alternate" hreflang="en-GB" href="https://example.com/2/">
<link rel="alternate" hreflang="x-default" href="https://example.com/">
<meta property="og:locale" content="en_GB">
<meta property="og:locale:alternate" content="de_DE">
<meta property="og:locale:alternate" content="fr_FR">
<meta property="og:type" content="article">
<meta property="og:title" content="OT">
<meta property="og:description" content="OD">
<meta property="og:url" content="https://example.com/og/">
<meta property="og:site_name" content="S">
<meta property="article:publisher" content="https://social.example/p">
<meta property="article:author" content="https://social.example/a">
<meta property="article:published_time" content="2025-01-01T00:00:00+00:00">
<meta property="article:modified_time" content="2025-01-02T00:00:00+00:00">
<meta property="article:section" content="Fees">
<meta property="article:tag" content="one">
<meta property="article:tag" content="two">
<meta property="og:image" content="https://example.com/1.png">
<meta property="og:image" content="https://example.com/2.png">
<meta property="og:image:secure_url" content="https://example.com/2s.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:type" content="image/png">
<meta property="og:image:alt" content="Two">
<meta name="author" content="Ada">
<meta name="twitter:card" content="summary">
<meta name="twitter:title" content="TT">
<meta name="twitter:description" content="TD">
<meta name="twitter:image" content="https://example.com/t.png">
<meta name="twitter:creator" content="@ada">
<meta name="twitter:site" content="@site">
<meta name="twitter:label1" content="Written by">
<meta name="twitter:data1" content="Ada">
<meta name="twitter:label2" content="Reading time">
<meta name="twitter:data2" content="2 minutes">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"}]}</script>
<meta name="ahrefs-site-verification" content="a">
<meta name="baidu-site-verification" content="b">
<meta name="msvalidate.01" content="c">
<meta name="google-site-verification" content="d">
<meta name="p:domain_verify" content="e">
<meta name="yandex-verification" content="f">
<meta name="theme-color" content="#fff" media="print">
<link rel="icon" href="/i.svg" type="image/svg+xml">
<script type="application/ld+json">{"@type":"Thing"}</script>`
