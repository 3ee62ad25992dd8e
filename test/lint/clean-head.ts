/**
 * A head without findings, and functions that put one fault into it.
 */

export const PAGE_URL = 'https://www.example.com/faq/fees/'

export const CLEAN_GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['WebPage', 'FAQPage'],
      '@id': PAGE_URL,
      url: PAGE_URL,
      name: 'What does a course cost? - Example School',
      isPartOf: { '@id': 'https://www.example.com/#website' },
      primaryImageOfPage: { '@id': `${PAGE_URL}#primaryimage` },
      datePublished: '2025-12-17T09:02:33+00:00',
      dateModified: '2025-12-18T09:36:06+00:00',
      description: 'What a course costs depends on its length.',
      breadcrumb: { '@id': `${PAGE_URL}#breadcrumb` },
      mainEntity: [{ '@id': `${PAGE_URL}#question-1` }, { '@id': `${PAGE_URL}#question-2` }],
      inLanguage: 'en-US',
    },
    {
      '@type': 'Question',
      '@id': `${PAGE_URL}#question-1`,
      position: 1,
      url: `${PAGE_URL}#question-1`,
      name: 'What does a course cost?',
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: '<p>Ten euros for an evening, <a href="https://www.example.com/term/">ninety for a term</a>.</p>',
        inLanguage: 'en-US',
      },
      inLanguage: 'en-US',
    },
    {
      '@type': 'Question',
      '@id': `${PAGE_URL}#question-2`,
      position: 2,
      url: `${PAGE_URL}#question-2`,
      name: 'Who has to pay for the books?',
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: '<p>All books are part of the fee, and so is the exam.</p>',
        inLanguage: 'en-US',
      },
      inLanguage: 'en-US',
    },
    {
      '@type': 'ImageObject',
      '@id': `${PAGE_URL}#primaryimage`,
      url: 'https://www.example.com/media/class.jpg',
      contentUrl: 'https://www.example.com/media/class.jpg',
      width: 1200,
      height: 630,
      inLanguage: 'en-US',
    },
    {
      '@type': 'BreadcrumbList',
      '@id': `${PAGE_URL}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
        { '@type': 'ListItem', position: 2, name: 'Questions', item: 'https://www.example.com/faq/' },
        { '@type': 'ListItem', position: 3, name: 'What does a course cost?' },
      ],
    },
    {
      '@type': 'WebSite',
      '@id': 'https://www.example.com/#website',
      url: 'https://www.example.com/',
      name: 'Example School',
      publisher: { '@id': 'https://www.example.com/#organization' },
      inLanguage: 'en-US',
    },
    {
      '@type': 'Organization',
      '@id': 'https://www.example.com/#organization',
      name: 'Example School',
      url: 'https://www.example.com/',
      logo: {
        '@type': 'ImageObject',
        '@id': 'https://www.example.com/#/schema/logo/image/',
        url: 'https://www.example.com/media/logo.png',
        contentUrl: 'https://www.example.com/media/logo.png',
        width: 512,
        height: 512,
      },
    },
  ],
}

export const CLEAN_HTML = `<title>What does a course cost? - Example School</title>
<meta name="description" content="What a course costs depends on its length: from ten euros for an evening to ninety for a whole term, exam and all books included.">
<meta name="robots" content="index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1">
<link rel="canonical" href="${PAGE_URL}">
<link rel="alternate" hreflang="en" href="${PAGE_URL}">
<link rel="alternate" hreflang="de" href="https://www.example.com/de/fragen/preise/">
<link rel="alternate" hreflang="x-default" href="${PAGE_URL}">
<meta property="og:locale" content="en_US">
<meta property="og:type" content="article">
<meta property="og:title" content="What does a course cost?">
<meta property="og:description" content="Ten euros for an evening, ninety for a term.">
<meta property="og:url" content="${PAGE_URL}">
<meta property="og:site_name" content="Example School">
<meta property="article:published_time" content="2025-12-17T09:02:33+00:00">
<meta property="article:modified_time" content="2025-12-18T09:36:06+00:00">
<meta property="og:image" content="https://www.example.com/media/class.jpg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:alt" content="A class room">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@example">
<script type="application/ld+json">${JSON.stringify(CLEAN_GRAPH)}</script>
`

/** The clean head with a text replaced. The text must occur. */
export function replaced(from: string | RegExp, to: string): { readonly html: string } {
  const html = CLEAN_HTML.replace(from, () => to)
  if (html === CLEAN_HTML) throw new Error(`Not in the clean head, or not changed: ${from}`)
  return { html }
}

/** The clean head with HTML added after its first line. */
export function added(html: string): { readonly html: string } {
  return { html: CLEAN_HTML.replace('\n', () => `\n${html}\n`) }
}

/** The clean head without the tag whose line contains a text. */
export function without(...texts: readonly string[]): { readonly html: string } {
  const lines = CLEAN_HTML.split('\n')
  for (const text of texts) {
    if (!lines.some((line) => line.includes(text))) throw new Error(`No tag has ${text} in it`)
  }
  return { html: lines.filter((line) => !texts.some((text) => line.includes(text))).join('\n') }
}

/** The clean head with another `content` of a meta tag or `href` of a link, which is not escaped. */
export function withValue(name: string, value: string): { readonly html: string } {
  return replaced(new RegExp(`(?<=(?:name|property|rel)="${name}" (?:content|href)=")[^"]*`), value)
}

// biome-ignore lint/suspicious/noExplicitAny: tests break this JSON in every way
type Json = { [key: string]: any }

/** The clean head with another graph. `edit` changes a copy and gets the first node of each type by name. */
export function withGraph(edit: (nodes: Readonly<Record<string, Json>>, graph: Json) => void): {
  readonly html: string
} {
  const graph: Json = structuredClone(CLEAN_GRAPH)
  const nodes: Record<string, Json> = {}
  for (const node of graph['@graph'] as Json[]) {
    for (const type of [node['@type']].flat()) nodes[type] ??= node
  }
  edit(nodes, graph)
  // Escaped as in a printed head, so that no text ends the script.
  return replaced(JSON.stringify(CLEAN_GRAPH), JSON.stringify(graph).replaceAll('<', '\\u003c'))
}
