import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { CLEAN_HTML, withGraph } from '../clean-head.js'
import type { RuleVectors, Vector } from '../vectors.js'

const config = { vocabulary: VOCABULARY }

// biome-ignore lint/suspicious/noExplicitAny: tests break this JSON in every way
type Nodes = Record<'FAQPage' | 'WebSite' | 'Organization' | 'graph', any>

/** The clean head with another graph, linted with the vocabulary. */
function changed(edit: (nodes: Nodes) => void): Vector {
  return { ...withGraph((nodes, graph) => edit({ ...nodes, graph } as Nodes)), config }
}

const { config: _, ...NO_VOCABULARY } = changed(({ FAQPage }) => {
  FAQPage.questionCount = 2
  FAQPage.primaryImageOfPage = { '@type': 'Photo' }
})

/** A context with terms that are not in schema.org. */
const OTHER_CONTEXT = changed(({ FAQPage, graph }) => {
  graph['@context'] = [
    'https://schema.org',
    { questionCount: 'https://www.example.com/count', Mine: 'ex:Mine' },
  ]
  FAQPage.questionCount = 2
  FAQPage.position = 2
  FAQPage.about = { '@type': 'Mine' }
  FAQPage.primaryImageOfPage = { '@type': 'Person', name: 'Ann' }
})

export const VOCABULARY_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'vocabulary/unknown-type': {
    flags: [
      changed(({ FAQPage }) => {
        FAQPage.about = { '@type': 'FAQpage', name: 'Fees' }
      }),
      changed(({ FAQPage }) => {
        FAQPage['@type'] = ['WebPage', 'FAQPage', 'https://schema.org/Page']
      }),
      changed(({ FAQPage }) => {
        FAQPage.about = { '@type': 'constructor', name: 'Fees' }
      }),
      {
        ...changed(({ FAQPage }) => {
          FAQPage.about = { '@type': ['Thing', 12], name: 'Fees' }
        }),
        also: ['graph/keyword'],
      },
      {
        graph: {
          '@context': ['https://schema.org', { '@base': 'https://www.example.com/', '@language': 'en' }],
          '@type': 'Webpage',
        },
        config,
      },
    ],
    passes: [
      { html: CLEAN_HTML, config },
      changed(({ FAQPage }) => {
        FAQPage.about = {
          '@type': ['schema:Thing', 'https://schema.org/Thing', 'gs1:Product'],
          name: 'Fees',
        }
      }),
      // The type of the value is not in schema.org.
      changed(({ FAQPage }) => {
        FAQPage.alternativeHeadline = { '@value': 'Fees', '@type': 'xsd:string' }
      }),
    ],
    silent: [NO_VOCABULARY, OTHER_CONTEXT],
  },
  'vocabulary/unknown-property': {
    flags: [
      changed(({ FAQPage }) => {
        FAQPage.questionCount = 2
      }),
      changed(({ WebSite }) => {
        WebSite.Headline = 'Fees'
      }),
      changed(({ WebSite }) => {
        WebSite['https://schema.org/heading'] = 'Fees'
      }),
      changed(({ WebSite }) => {
        WebSite.about = { '@type': 'Thing', '@idd': 'https://www.example.com/#fees', name: 'Fees' }
      }),
      changed(({ WebSite }) => {
        WebSite.about = { '@type': 'Thing', '@Type': 'Thing', name: 'Fees' }
      }),
    ],
    passes: [
      { html: CLEAN_HTML, config },
      changed(({ WebSite }) => {
        WebSite.potentialAction = {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: 'https://www.example.com/?s={q}' },
          'query-input': 'required name=q',
        }
      }),
      changed(({ WebSite }) => {
        WebSite['gs1:brand'] = 'Example'
        WebSite['schema:headline'] = 'Example'
        WebSite['@reverse'] = { isPartOf: { '@type': 'WebPage', name: 'Fees' } }
        WebSite['@index'] = 'site'
      }),
    ],
    silent: [NO_VOCABULARY, OTHER_CONTEXT],
  },
  'vocabulary/domain': {
    flags: [
      changed(({ Organization }) => {
        Organization.position = 1
      }),
      changed(({ WebSite }) => {
        WebSite.acceptedAnswer = { '@type': 'Answer', text: 'It is the site of a school.' }
      }),
    ],
    passes: [
      { html: CLEAN_HTML, config },
      // Properties of one of the types, and of a supertype.
      changed(({ FAQPage }) => {
        FAQPage.lastReviewed = '2025-12-18'
      }),
      // A role repeats the property that holds it.
      changed(({ WebSite }) => {
        WebSite.copyrightHolder = {
          '@type': 'OrganizationRole',
          roleName: 'owner',
          copyrightHolder: { '@id': 'https://www.example.com/#organization' },
        }
      }),
      // An unknown type may have any property.
      changed(({ WebSite }) => {
        WebSite.about = { '@type': 'gs1:Place', position: 1, name: 'Here' }
      }),
    ],
    silent: [NO_VOCABULARY, OTHER_CONTEXT],
  },
  'vocabulary/range': {
    flags: [
      changed(({ WebSite }) => {
        WebSite.copyrightYear = 'last year'
      }),
      changed(({ FAQPage }) => {
        FAQPage.breadcrumb = { '@id': 'https://www.example.com/#website' }
      }),
      changed(({ WebSite }) => {
        WebSite.copyrightHolder = { '@type': 'Place', name: 'Here' }
      }),
      changed(({ WebSite }) => {
        WebSite.isFamilyFriendly = 'perhaps'
      }),
      changed(({ WebSite }) => {
        WebSite.hasPart = [{ '@set': [{ '@type': 'Place', name: 'Here' }] }]
      }),
      changed(({ WebSite }) => {
        WebSite.creativeWorkStatus = { '@value': true }
        WebSite.dateCreated = true
      }),
      changed(({ WebSite }) => {
        WebSite.sameAs = 12
      }),
      changed(({ WebSite }) => {
        WebSite.headline = true
      }),
      changed(({ WebSite }) => {
        WebSite.timeRequired = '5 minutes'
      }),
      changed(({ WebSite }) => {
        WebSite.hasPart = { '@type': 'Article', wordCount: 1.5 }
      }),
      changed(({ WebSite }) => {
        WebSite.hasPart = { '@type': 'Article', wordCount: '1,200' }
      }),
    ],
    passes: [
      { html: CLEAN_HTML, config },
      changed(({ WebSite }) => {
        WebSite.copyrightYear = '2025'
        WebSite.isFamilyFriendly = 'https://schema.org/True'
        WebSite.headline = 3
        WebSite.timeRequired = 'PT5M'
        WebSite.hasPart = { '@type': 'Article', wordCount: '1200', duration: 'P1DT2H' }
        WebSite.about = 'Fees'
      }),
      changed(({ WebSite }) => {
        WebSite.copyrightHolder = { '@type': 'Role', copyrightHolder: { '@type': 'Person', name: 'Ann' } }
        WebSite.hasPart = { '@set': [{ '@type': 'WebPage', name: 'Terms' }] }
        WebSite.about = { '@type': ['Place', 'gs1:Place'], name: 'Here' }
      }),
    ],
    silent: [NO_VOCABULARY, OTHER_CONTEXT],
  },
}
