import type { RuleDescription } from '../rule.js'
import type { GRAPH_RULES } from '../rules/graph.js'

/** The family `graph`, described. */
export const GRAPH_DESCRIPTIONS: Readonly<Record<keyof typeof GRAPH_RULES, RuleDescription>> = {
  'graph/context': {
    summary: 'A JSON-LD document has no @context, or not that of schema.org.',
    why: 'The context says what the names mean: without it they mean nothing.',
    reference: 'https://www.w3.org/TR/json-ld11/#the-context',
    bad: { graph: { '@type': 'WebPage', name: 'Fees' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Fees' } },
  },
  'graph/dangling-id': {
    summary: 'The graph refers to a node of the site that it does not have.',
    why: 'A reference stands for the node of that @id: without it there is nothing to join.',
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
    summary: 'Two nodes have one @id and say different things.',
    why: 'Nodes of one @id are one node: it gets both names, and readers take either.',
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
    why: 'It depends on the address under which the page is read, and on a base element: the same node gets many names.',
    reference: 'https://www.w3.org/TR/json-ld11/#base-iri',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', '@id': '#faq' } },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'FAQPage', '@id': 'https://www.example.com/#faq' },
    },
  },
  'graph/self-reference': {
    summary: 'A node is its own whole, parent, main entity or breadcrumb, or becomes so by way of others.',
    why: 'Nothing is part of itself: readers drop the relation, or follow it without end.',
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
    summary: 'A node of the graph has nothing to do with the node of the page.',
    why: 'Readers cannot tell what it is to the page.',
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
    summary: 'A breadcrumb, a QAPage or the site lacks a property that search engines require.',
    why: 'Without it the whole node is passed over.',
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
      'An article lacks its headline, image, author or one of its dates, its author an address, or an organization its name, address or logo.',
    why: 'Search engines recommend them: they tell whose it is, how old it is, and what it looks like.',
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
    summary: 'The positions of breadcrumbs are not 1, 2, 3 in order.',
    why: 'The position is what says which crumb comes first.',
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
    summary: 'A breadcrumb trail has fewer than two crumbs.',
    why: 'Search engines ask for two at least: one leads nowhere.',
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
    summary: 'A breadcrumb before the last one does not say where it leads.',
    why: 'Only the last crumb may leave it out, since it is the page itself.',
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
    summary: 'The last breadcrumb leads to another page than this one.',
    why: 'The trail says where in the site the page is.',
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
    summary: 'A date of the graph is no ISO 8601, or a day that there is not.',
    why: 'A date that cannot be read is no date to readers.',
    reference: 'https://schema.org/Date',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-13-40' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
  },
  'graph/date-zone': {
    summary: 'A date of the graph has a time of day without its zone.',
    why: 'Search engines read it in the zone of their own machines.',
    reference: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    bad: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33' },
    },
    good: {
      graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17T09:02:33Z' },
    },
  },
  'graph/date-order': {
    summary: 'Something was modified before it was published.',
    why: 'Of dates that contradict each other readers trust neither.',
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
    summary: 'Something was published or modified in the future.',
    why: 'It misleads readers, and search engines that notice trust the date no more.',
    reference: 'https://developers.google.com/search/docs/appearance/publication-dates',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2131-12-17' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2025-12-17' } },
  },
  'graph/language': {
    summary: 'inLanguage is no language tag of BCP 47.',
    why: 'Readers know languages by their codes only.',
    reference: 'https://schema.org/inLanguage',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'english' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'en-US' } },
  },
  'graph/search-action-retired': {
    summary: 'The graph has a SearchAction.',
    why: 'Google retired the search box of sitelinks in November 2024.',
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
    summary: 'A logo is smaller than 112 pixels, or has no address.',
    why: 'Search engines take no smaller ones, and none that they cannot load.',
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
    summary: 'An author is bare text, or the name holds several names, an address or the word "by".',
    why: 'Search engines want one node for each author, and the name only.',
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
    summary: 'A property of the graph, or the whole of it, is an empty text, list or object, or null.',
    why: 'It says nothing, and is no value that the property may have.',
    reference: 'https://schema.org/docs/datamodel.html',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', image: '' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage' } },
  },
  'graph/entity-in-text': {
    summary: 'A plain text of the graph has a character reference in it.',
    why: 'Nothing is decoded inside a script: readers get the reference as it is written.',
    reference: 'https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What&#8217;s the fee?' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'What’s the fee?' } },
  },
  'graph/main-entity': {
    summary: 'Several nodes claim to be what the page is about.',
    why: 'Readers take any of them.',
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
    summary: 'Two scripts describe the node of one @id.',
    why: 'Search engines join them, and what two programs print of one thing seldom agrees.',
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
    summary: 'The name of the page in the graph has no word in common with its title or heading.',
    why: 'What is marked up has to be of the page: such a name is mostly that of another one.',
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
    summary: 'A JSON-LD document has more than 100,000 characters, or more than 20 levels.',
    why: 'Every reader of the page loads it, and programs give up on it. No search engine states a limit.',
    reference: 'practice: no specification or search engine states a number',
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
