import type { RuleDescription } from '../rule.js'
import type { GRAPH_RULES } from '../rules/graph.js'

/** The descriptions of the rules in the family `graph`. */
export const GRAPH_DESCRIPTIONS: Readonly<Record<keyof typeof GRAPH_RULES, RuleDescription>> = {
  'graph/context': {
    summary: 'A JSON-LD document has no @context, or one that is not schema.org.',
    why: 'The @context defines the meaning of all names in the document.',
    reference: 'https://www.w3.org/TR/json-ld11/#the-context',
    bad: { graph: { '@type': 'WebPage', name: 'Fees' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Fees' } },
  },
  'graph/keyword': {
    summary: 'A JSON-LD keyword, such as `@id` or `@type`, has a value of the wrong type.',
    why: 'A JSON-LD processor rejects the whole document, not only the node.',
    reference: 'https://www.w3.org/TR/json-ld11-api/#expansion-algorithm',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', '@id': false } },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', '@id': 'https://www.example.com/' },
    },
  },
  'graph/dangling-id': {
    summary: 'A node refers to an @id of the site that is not in the graph.',
    why: 'A reference without its node carries no data.',
    reference: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        '@id': 'https://www.example.com/fees/',
        isPartOf: { '@id': 'https://www.example.com/#website' },
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'WebPage',
            '@id': 'https://www.example.com/fees/',
            isPartOf: { '@id': 'https://www.example.com/#website' },
          },
          { '@type': 'WebSite', '@id': 'https://www.example.com/#website', name: 'Example' },
        ],
      },
    },
  },
  'graph/duplicate-id': {
    summary: 'Two nodes have the same @id and contradict each other.',
    why: 'Nodes with the same @id are one node, which then has two values where one is expected.',
    reference: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://www.example.com/#org', name: 'Example' },
          { '@type': 'Organization', '@id': 'https://www.example.com/#org', name: 'Another' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://www.example.com/#org', name: 'Example' },
          { '@type': 'Organization', '@id': 'https://www.example.com/#another', name: 'Another' },
        ],
      },
    },
  },
  'graph/relative-id': {
    summary: 'An @id is relative.',
    why: 'It depends on the URL of the page and on a base element, so one node gets several ids.',
    reference: 'https://www.w3.org/TR/json-ld11/#base-iri',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', '@id': '#faq' } },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'FAQPage', '@id': 'https://www.example.com/#faq' },
    },
  },
  'graph/self-reference': {
    summary: 'A node is its own whole, parent, main entity or breadcrumb, directly or through other nodes.',
    why: 'A cycle is meaningless: consumers drop the relation, or follow it forever.',
    reference: 'https://schema.org/isPartOf',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        '@id': 'https://www.example.com/fees/',
        isPartOf: { '@id': 'https://www.example.com/fees/' },
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        '@id': 'https://www.example.com/fees/',
        isPartOf: { '@type': 'WebSite', '@id': 'https://www.example.com/#website' },
      },
    },
  },
  'graph/orphan-node': {
    summary: 'A node is not connected to the node of the page.',
    why: 'Consumers cannot tell how the node relates to the page.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': 'https://www.example.com/fees/' },
          { '@type': 'Organization', name: 'Example' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'WebPage',
            '@id': 'https://www.example.com/fees/',
            publisher: { '@id': 'https://www.example.com/#org' },
          },
          { '@type': 'Organization', '@id': 'https://www.example.com/#org', name: 'Example' },
        ],
      },
    },
  },
  'graph/required-property': {
    summary: 'A breadcrumb, QAPage or WebSite lacks a property that search engines require.',
    why: 'Search engines ignore the whole node.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, item: 'https://www.example.com/' }],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
        ],
      },
    },
  },
  'graph/recommended-property': {
    summary:
      'An article has no headline, image, author or date, its author has no URL, or an organization has no name, URL or logo.',
    why: 'Search engines recommend these properties: they show who published an article, when, and what it looks like.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    bad: {
      graph: { '@context': 'https://schema.org', '@type': 'Article', headline: 'What our courses cost' },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Article',
        headline: 'What our courses cost',
        image: 'https://www.example.com/class.jpg',
        datePublished: '2025-12-17',
        dateModified: '2025-12-17',
        author: { '@type': 'Person', name: 'Ann Lee', url: 'https://www.example.com/ann/' },
      },
    },
  },
  'graph/breadcrumb-order': {
    summary: 'The positions in a BreadcrumbList are not 1, 2, 3.',
    why: 'The position defines the order of the breadcrumbs.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
          { '@type': 'ListItem', position: 1, name: 'Fees' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
          { '@type': 'ListItem', position: 2, name: 'Fees' },
        ],
      },
    },
  },
  'graph/breadcrumb-short': {
    summary: 'A BreadcrumbList has fewer than two items.',
    why: 'Search engines require at least two.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
          { '@type': 'ListItem', position: 2, name: 'Fees' },
        ],
      },
    },
  },
  'graph/breadcrumb-item': {
    summary: 'A breadcrumb other than the last one has no item.',
    why: 'Only the last breadcrumb can omit its item, because it is the page itself.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home' },
          { '@type': 'ListItem', position: 2, name: 'Fees' },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
          { '@type': 'ListItem', position: 2, name: 'Fees' },
        ],
      },
    },
  },
  'graph/breadcrumb-last': {
    summary: 'The last breadcrumb is not the current page.',
    why: 'A BreadcrumbList shows the position of the page in the site.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    bad: {
      html: `<link rel="canonical" href="https://www.example.com/fees/"><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
{ "@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.example.com/" },
{ "@type": "ListItem", "position": 2, "name": "Fees", "item": "https://www.example.com/exams/" }]}</script>`,
    },
    good: {
      html: `<link rel="canonical" href="https://www.example.com/fees/"><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
{ "@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.example.com/" },
{ "@type": "ListItem", "position": 2, "name": "Fees", "item": "https://www.example.com/fees/" }]}</script>`,
    },
  },
  'graph/date-format': {
    summary: 'A date in the graph is not ISO 8601, or is not a real date.',
    why: 'Consumers ignore invalid dates.',
    reference: 'https://schema.org/Date',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-13-40' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
  },
  'graph/date-zone': {
    summary: 'A date in the graph has a time without a time zone.',
    why: 'Search engines assume the time zone of their own servers.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    bad: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33' },
    },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33Z' },
    },
  },
  'graph/date-order': {
    summary: 'dateModified is before datePublished.',
    why: 'Consumers trust neither of two dates that contradict each other.',
    reference: 'https://developers.google.com/search/docs/appearance/publication-dates',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        datePublished: '2025-12-17',
        dateModified: '2024-12-17',
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        datePublished: '2025-12-17',
        dateModified: '2025-12-18',
      },
    },
  },
  'graph/date-future': {
    summary: 'datePublished, dateModified or dateCreated is in the future.',
    why: 'It misleads readers, and search engines may stop trusting the date.',
    reference: 'https://developers.google.com/search/docs/appearance/publication-dates',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2131-12-17' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
  },
  'graph/language': {
    summary: 'inLanguage is not a BCP 47 language tag.',
    why: 'Consumers identify languages by tag only.',
    reference: 'https://schema.org/inLanguage',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'english' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'en-US' } },
  },
  'graph/search-action-retired': {
    summary: 'The graph has a SearchAction.',
    why: 'Google retired the sitelinks search box in November 2024.',
    reference: 'https://developers.google.com/search/blog/2024/10/sitelinks-search-box',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        potentialAction: { '@type': 'SearchAction', target: 'https://www.example.com/?s={search}' },
      },
    },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebSite' } },
  },
  'graph/logo': {
    summary: 'A logo is smaller than 112 pixels or has no URL.',
    why: 'Search engines ignore smaller logos and logos that they cannot load.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        logo: { '@type': 'ImageObject', url: 'https://www.example.com/logo.png', width: 64, height: 64 },
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        logo: { '@type': 'ImageObject', url: 'https://www.example.com/logo.png', width: 512, height: 512 },
      },
    },
  },
  'graph/author-name': {
    summary: 'An author is plain text, or its name contains several full names, a URL or the word "by".',
    why: 'Search engines expect one node per author, with only the name of the author in name.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Article',
        author: { '@type': 'Person', name: 'By Ann, Bo' },
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Article',
        author: { '@type': 'Person', name: 'Ann Lee' },
      },
    },
  },
  'graph/empty-value': {
    summary: 'A property or the whole document is an empty string, list or object, or null.',
    why: 'An empty value carries no data and is not valid for any property.',
    reference: 'https://schema.org/docs/datamodel.html',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', image: '' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage' } },
  },
  'graph/empty-by-habit': {
    summary: 'The description of a WebSite or HowTo is empty.',
    why: 'Yoast SEO prints it even if the site has no tagline or the how-to block has no introduction. It is harmless.',
    reference: 'https://developer.yoast.com/features/schema/pieces/website/',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebSite', description: '' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebSite' } },
  },
  'graph/entity-in-text': {
    summary: 'Plain text in the graph contains a character reference.',
    why: 'HTML does not decode the text of scripts: consumers get the reference as is.',
    reference: 'https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What&#8217;s the fee?' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What’s the fee?' } },
  },
  'graph/main-entity': {
    summary: 'Several nodes are the main entity of the page.',
    why: 'Consumers pick one of them. The questions of a page are one main entity, and may be part of an article.',
    reference: 'https://schema.org/mainEntityOfPage',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'FAQPage',
            '@id': 'https://www.example.com/fees/',
            mainEntity: [{ '@type': 'Question', name: 'What is the fee?' }],
          },
          { '@type': 'Article', mainEntityOfPage: { '@id': 'https://www.example.com/fees/' } },
        ],
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'FAQPage',
            '@id': 'https://www.example.com/fees/',
            mainEntity: [{ '@type': 'Question', name: 'What is the fee?' }],
          },
          { '@type': 'Article', isPartOf: { '@id': 'https://www.example.com/fees/' } },
        ],
      },
    },
  },
  'graph/cross-script-id': {
    summary: 'Two scripts describe a node with the same @id.',
    why: 'Search engines merge the nodes, and the output of two programs rarely agrees.',
    reference: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
    bad: {
      html: `<script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script>`,
    },
    good: {
      html: `<script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "WebSite", "publisher": { "@id": "https://www.example.com/#org" }
}</script>`,
    },
  },
  'graph/name-mismatch': {
    summary: 'The name of the page in the graph shares no word with its title or heading.',
    why: 'Structured data must describe the page. A different name usually belongs to another page.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    bad: {
      html: '<title>What does a course cost?</title>',
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Opening hours' },
    },
    good: {
      html: '<title>What does a course cost?</title>',
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Course fees' },
    },
  },
  'graph/too-large': {
    summary: 'A JSON-LD document has more than 100,000 characters or more than 20 levels.',
    why: 'Every visitor loads it, and programs may give up on it. No search engine documents a limit.',
    reference: 'practice: no specification or search engine documents a limit',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: /* @__PURE__ */ 'a'.repeat(100_000),
      },
    },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'a' } },
  },
}
