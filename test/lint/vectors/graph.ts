import { added, CLEAN_HTML, PAGE_URL, withGraph, without } from '../clean-head.js'
import type { RuleVectors } from '../vectors.js'

const NO_GRAPH = { html: CLEAN_HTML.slice(0, CLEAN_HTML.indexOf('<script')) }
const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const NOW = { now: '2026-11-01T00:00:00Z' }

export const GRAPH_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'graph/context': {
    flags: [
      added(script([{ '@type': 'Person' }])),
      added(script({ '@context': 'https://schema.org.example/', '@type': 'Person' })),

      withGraph((_, graph) => delete graph['@context']),
      withGraph((_, graph) => {
        graph['@context'] = 'https://example.org/terms'
      }),
      withGraph((_, graph) => {
        graph['@context'] = { '@base': 'https://schema.org/' }
      }),
    ],
    passes: [
      withGraph((_, graph) => {
        graph['@context'] = { '@vocab': 'https://schema.org/' }
      }),

      withGraph((_, graph) => {
        graph['@context'] = 'http://schema.org/'
      }),
      withGraph((_, graph) => {
        graph['@context'] = ['https://schema.org', { ex: 'https://example.org/' }]
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/keyword': {
    flags: [
      ...[false, 12, null, {}, ['https://www.example.com/']].map((id) => ({
        ...withGraph(({ Organization }) => {
          if (Organization) Organization.founder = { '@type': 'Person', '@id': id, name: 'Ann' }
        }),
        also: ['graph/empty-value'] as const,
      })),
      withGraph(({ Organization }) => {
        if (Organization) Organization.founder = { '@type': ['Person', 5], name: 'Ann' }
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.founder = { '@type': 5, name: 'Ann' }
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.slogan = { '@value': 'We teach.', '@language': 5 }
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.slogan = [{ '@value': 'We teach.', '@direction': 'up' }]
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization['@index'] = 1
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization['@reverse'] = 'https://www.example.com/'
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization['@included'] = 5
      }),
      withGraph((_, graph) => {
        graph['@context'] = ['https://schema.org', 5]
      }),
      withGraph((_, graph) => {
        graph['@context'] = ['https://schema.org', { '@language': 5 }]
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization)
          Organization.slogan = { '@value': 'We teach.', '@language': 'en', '@direction': 'ltr' }
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.foundingDate = { '@value': '1999', '@type': 'Date' }
      }),
      withGraph(({ Organization }) => {
        if (Organization)
          Organization.identifier = { '@type': '@json', '@value': { '@id': 5, '@type': false } }
      }),
      withGraph((_, graph) => {
        graph['@context'] = ['https://schema.org', { '@language': null }]
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/dangling-id': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.breadcrumb = { '@id': `${PAGE_URL}#way` }
        }
      }),

      withGraph(({ WebSite }) => {
        if (WebSite) WebSite.publisher = { '@id': 'https://www.example.com/#nobody' }
      }),
    ],
    passes: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.isPartOf = [FAQPage.isPartOf, { '@id': 'https://www.example.com/faq/' }]
        }
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.about = { '@type': 'Thing', '@id': `${PAGE_URL}#thing` }
        }
      }),

      withGraph(({ WebSite }) => {
        if (WebSite) WebSite.copyrightHolder = { '@id': 'https://other.example/#organization' }
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/duplicate-id': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.publisher = {
            '@type': 'Organization',
            '@id': 'https://www.example.com/#organization',
            url: 'https://school.example/',
          }
        }
      }),

      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Organization',
          '@id': 'https://www.example.com/#organization',
          name: 'Other',
        })
      }),
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Organization',
          '@id': 'https://www.example.com/#organization',
          name: ['Other', 'Another'],
        })
      }),
    ],
    passes: [
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Organization',
          '@id': 'https://www.example.com/#organization',
          name: ['Other', 'Example School'],
        })
      }),
      withGraph((_, graph) => {
        graph['@graph'].push(
          {
            '@type': 'Organization',
            '@id': 'https://www.example.com/#organization',
            name: 'Example School',
            sameAs: 'https://a.example/',
          },
          {
            '@id': 'https://www.example.com/#organization',
            '@type': 'Organization',
            sameAs: 'https://b.example/',
          },
        )
      }),

      withGraph((_, graph) => {
        graph['@graph'].push({
          '@id': 'https://www.example.com/#organization',
          '@type': 'Organization',
          email: 'a@example.com',
        })
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/relative-id': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.publisher = { '@id': '/about' }
        }
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.logo['@id'] = '#logo'
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.logo['@id'] = '_:logo'
        }
      }),
      withGraph(({ Organization }, graph) => {
        graph['@context'] = ['https://schema.org', { '@base': PAGE_URL }]
        if (Organization) Organization.logo['@id'] = '#logo'
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.logo['@id'] = 'urn:uuid:1'
      }),
    ],
    silent: [NO_GRAPH, withGraph(({ Organization }) => delete Organization?.logo['@id'])],
  },
  'graph/self-reference': {
    flags: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.parentOrganization = {
            '@type': 'Organization',
            '@id': 'https://www.example.com/#group',
            name: 'Group',
            parentOrganization: { '@id': 'https://www.example.com/#organization' },
          }
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.isPartOf = { '@id': PAGE_URL }
      }),
      withGraph(({ WebSite }) => {
        if (WebSite) WebSite.isPartOf = { '@id': PAGE_URL }
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.isPartOf = PAGE_URL
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[1].item = { '@id': `${PAGE_URL}#breadcrumb` }
      }),
    ],
    passes: [
      withGraph(({ WebSite }) => {
        if (WebSite) {
          WebSite.hasPart = [{ '@id': PAGE_URL }]
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.mainEntityOfPage = { '@id': PAGE_URL }
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.isPartOf = [{ '@id': PAGE_URL }, { '@id': 'https://www.example.com/#website' }]
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.potentialAction = { '@type': 'ReadAction', target: [PAGE_URL] }
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/orphan-node': {
    flags: [
      withGraph((_, graph) => {
        graph['@graph'].push({ '@type': 'Person', '@id': 'https://www.example.com/#ann', name: 'Ann' })
      }),
    ],
    passes: [
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Person',
          '@id': 'https://www.example.com/#ann',
          name: 'Ann',
          worksFor: { '@id': 'https://www.example.com/#organization' },
        })
      }),

      withGraph(({ FAQPage }, graph) => {
        if (FAQPage) FAQPage.editor = { '@id': 'https://www.example.com/#ann' }
        graph['@graph'].push({ '@type': 'Person', '@id': 'https://www.example.com/#ann', name: 'Ann' })
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/required-property': {
    flags: [
      {
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'QAPage',
              '@id': 'https://www.example.com/qa/',
              mainEntity: {
                '@type': 'Question',
                name: 'Why?',
                acceptedAnswer: { '@type': 'Answer', text: 'So.' },
              },
            },
          ],
        },
      },
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          delete BreadcrumbList.itemListElement[0].position
        }
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement = ['Home', 'Questions']
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) delete BreadcrumbList.itemListElement[1]['@type']
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          delete BreadcrumbList.itemListElement
        }
      }),

      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) delete BreadcrumbList.itemListElement[2].name
      }),
    ],
    passes: [
      {
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'QAPage',
              '@id': 'https://www.example.com/qa/',
              mainEntity: {
                '@type': 'Question',
                name: 'Why?',
                answerCount: 1,
                acceptedAnswer: { '@type': 'Answer', text: 'So.' },
              },
            },
          ],
        },
      },
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', item: PAGE_URL }],
        })
      }),

      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList)
          BreadcrumbList.itemListElement[1] = {
            '@type': 'ListItem',
            position: 2,
            item: { '@type': 'WebPage', '@id': 'https://www.example.com/faq/', name: 'Questions' },
          }
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/recommended-property': {
    flags: [
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Article',
          '@id': 'https://www.example.com/#a',
          headline: 'Fees',
          datePublished: '2025-12-17',
          dateModified: '2025-12-17',
          author: { '@type': 'Person', name: 'Ann Lee', sameAs: 'https://ann.example/' },
        })
      }),
      withGraph(({ Organization }) => delete Organization?.url),
    ],
    passes: [
      withGraph((_, graph) => {
        graph['@graph'].push(
          {
            '@type': 'Article',
            '@id': 'https://www.example.com/#a',
            headline: 'Fees',
            datePublished: '2025-12-17',
            dateModified: '2025-12-17',
            author: { '@type': 'Person', name: 'Ann Lee', sameAs: 'https://ann.example/' },
          },
          { '@id': 'https://www.example.com/#a', image: 'https://www.example.com/a.jpg' },
        )
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.logo = 'https://www.example.com/media/logo.png'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/breadcrumb-order': {
    flags: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          BreadcrumbList.itemListElement[0].position = 0
        }
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          BreadcrumbList.itemListElement[1].position = 'second'
        }
      }),

      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[1].position = 1
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[2].position = 4
      }),
    ],
    passes: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[1].position = '2'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/breadcrumb-short': {
    flags: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement.length = 1
      }),
    ],
    passes: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement.length = 2
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/breadcrumb-item': {
    flags: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) delete BreadcrumbList.itemListElement[1].item
      }),
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[1].item = { '@type': 'WebPage', name: 'Questions' }
      }),
    ],
    passes: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          BreadcrumbList.itemListElement[1].item = { '@id': 'https://www.example.com/faq/' }
        }
      }),
      { html: CLEAN_HTML },
    ],
    silent: [NO_GRAPH],
  },
  'graph/breadcrumb-last': {
    flags: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          BreadcrumbList.itemListElement[2].item = {
            '@type': 'WebPage',
            '@id': 'https://www.example.com/faq/',
          }
        }
      }),

      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[2].item = 'https://www.example.com/faq/other/'
      }),
    ],
    passes: [
      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) {
          BreadcrumbList.itemListElement[2].item = { '@id': PAGE_URL }
        }
      }),

      withGraph(({ BreadcrumbList }) => {
        if (BreadcrumbList) BreadcrumbList.itemListElement[2].item = PAGE_URL
      }),
      // The canonical is another page.
      {
        html: '<title>Fees</title><link rel="canonical" href="https://www.example.com/other/">',
        page: { url: PAGE_URL, title: 'Fees' },
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'BreadcrumbList',
              itemListElement: [
                { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
                { '@type': 'ListItem', position: 2, name: 'Fees', item: PAGE_URL },
              ],
            },
          ],
        },
      },
    ],
    silent: [NO_GRAPH, { html: CLEAN_HTML }],
  },
  'graph/date-format': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.datePublished = '17 Dec 2025'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.dateCreated = '2025-02-29'
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.datePublished = '2025-13-40'
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.foundingDate = 'long ago'
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.expires = '2025-12-17T09:00:00+25:00'
      }),
      // The format of the WordPress database.
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.lastReviewed = '2025-12-17 09:00:00'
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) Organization.foundingDate = '1951'
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.expires = '2027-12-17T09:00:00+14:00'
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.dateCreated = '2024-02-29'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.dateCreated = '2024'
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.datePublished = '2025-12-17'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/date-zone': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.datePublished = '2025-12-17T09:02:33'
      }),
    ],
    passes: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.datePublished = '2025-12-17'
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.datePublished = '2025-12-17T10:02:33+01:00'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/date-order': {
    flags: [
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17T09:02:33Z'
          Question.dateModified = '2025-12-16'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17T09:02:33Z'
          Question.dateModified = '2025-12-17T09:02:32Z'
        }
      }),

      {
        html: without('article:modified_time').html.replace(
          '"dateModified":"2025-12-18',
          '"dateModified":"2025-12-16',
        ),
      },
    ],
    passes: [
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17T09:02:33Z'
          Question.dateModified = '2025-12-17'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17T09:02:33+05:00'
          Question.dateModified = '2025-12-17T04:10:00Z'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17T09:02:33Z'
          Question.dateModified = '2025-12-17T08:00:00'
        }
      }),
      withGraph(({ Question }) => {
        if (Question) {
          Question.datePublished = '2025-12-17'
          Question.dateModified = '2025'
        }
      }),

      {
        html: without('article:modified_time').html.replace(
          '"dateModified":"2025-12-18T09:36:06',
          '"dateModified":"2025-12-17T09:02:33',
        ),
      },
    ],
    silent: [NO_GRAPH],
  },
  'graph/date-future': {
    flags: [
      {
        html: without('article:').html.replace('"dateModified":"2025-12-18', '"dateModified":"2031-12-18'),
        config: NOW,
      },
    ],
    passes: [
      withGraph(({ Question }) => {
        if (Question) {
          Question.dateCreated = '2026-11-01T23:59:59Z'
        }
      }),

      {
        html: without('article:').html.replace('"dateModified":"2025-12-18', '"dateModified":"2026-11-01'),
        config: NOW,
      },
    ],
    silent: [NO_GRAPH],
  },
  'graph/language': {
    flags: [
      withGraph(({ ImageObject }) => {
        if (ImageObject) {
          ImageObject.inLanguage = ['en', 'en_US']
        }
      }),

      withGraph(({ ImageObject }) => {
        if (ImageObject) ImageObject.inLanguage = 'english'
      }),
    ],
    passes: [
      withGraph(({ ImageObject }) => {
        if (ImageObject) ImageObject.inLanguage = ['i-klingon', 'x-private']
      }),
      withGraph(({ ImageObject }) => {
        if (ImageObject) {
          ImageObject.inLanguage = ['en', 'zh-Hant-TW']
        }
      }),
      withGraph(({ ImageObject }) => {
        if (ImageObject) {
          ImageObject.inLanguage = { '@type': 'Language', name: 'English' }
        }
      }),

      withGraph(({ ImageObject }) => {
        if (ImageObject) ImageObject.inLanguage = 'en'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/search-action-retired': {
    flags: [
      withGraph(({ WebSite }) => {
        if (WebSite)
          WebSite.potentialAction = [
            { '@type': 'SearchAction', target: 'https://www.example.com/?s={search_term_string}' },
          ]
      }),
    ],
    passes: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.potentialAction = [{ '@type': 'ReadAction', target: [PAGE_URL] }]
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/logo': {
    flags: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.logo.height = '64px'
        }
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.logo.width = 64
      }),
      withGraph(({ Organization }) => {
        if (!Organization) return
        delete Organization.logo.url
        delete Organization.logo.contentUrl
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.logo = { '@id': `${PAGE_URL}#primaryimage` }
        }
      }),
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.logo.height = { '@type': 'QuantitativeValue', value: 112 }
        }
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.logo.width = 112
      }),
    ],
    silent: [NO_GRAPH, withGraph(({ Organization }) => delete Organization?.logo)],
  },
  'graph/author-name': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.author = 'Ann Lee'
        }
      }),
      ...['By Ann', 'Ann Lee, Bo Dee and Cy', 'Ann Lee & Bo Dee', 'https://example.com/ann'].map((name) =>
        withGraph(({ FAQPage }) => {
          if (FAQPage) FAQPage.author = { '@type': 'Person', name }
        }),
      ),
    ],
    passes: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.author = {
            '@type': 'Organization',
            name: 'Lee and Sons',
            url: 'https://lee.example/',
            logo: 'https://lee.example/a.png',
          }
        }
      }),
      ...['Byron Lee', 'Ann Lee, PhD', 'Andy', 'Night Shift & Co', 'Keeper of Knots & Splices'].map((name) =>
        withGraph(({ FAQPage }) => {
          if (FAQPage) FAQPage.author = { '@type': 'Person', name }
        }),
      ),
    ],
    silent: [NO_GRAPH, { html: CLEAN_HTML }],
  },
  'graph/empty-value': {
    flags: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.sameAs = ['https://a.example/', ' ']
        }
      }),
      ...['', null, [], {}].map((value) =>
        withGraph(({ Organization }) => {
          if (Organization) Organization.alternateName = value
        }),
      ),
      ...[' ', null, []].map((value) =>
        withGraph(({ WebSite }) => {
          if (WebSite) WebSite.description = value
        }),
      ),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.numberOfEmployees = 0
        }
      }),
      withGraph(({ WebSite }) => {
        if (WebSite) {
          WebSite.isAccessibleForFree = false
        }
      }),

      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'School'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/empty-by-habit': {
    flags: [
      withGraph(({ WebSite }) => {
        if (WebSite) WebSite.description = ''
      }),
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'HowTo',
          '@id': `${PAGE_URL}#howto-1`,
          name: 'To pay',
          description: '',
        })
      }),
    ],
    passes: [
      withGraph(({ WebSite }) => {
        if (WebSite) WebSite.description = 'We teach.'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/entity-in-text': {
    flags: [
      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'The school&#8217;s name'
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'School &#x2013 online'
      }),
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) {
          Organization.alternateName = 'Black & White; more'
        }
      }),

      withGraph(({ Question }) => {
        if (Question) Question.acceptedAnswer.text = '<p>It doesn&#8217;t cost more than ten euros.</p>'
      }),
      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'Q&A; school'
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/main-entity': {
    flags: [
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Article',
          '@id': `${PAGE_URL}#article`,
          headline: 'What does a course cost?',
          mainEntityOfPage: { '@id': PAGE_URL },
        })
      }),
    ],
    passes: [
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Article',
          '@id': `${PAGE_URL}#article`,
          headline: 'What does a course cost?',
          isPartOf: { '@id': PAGE_URL },
          mainEntityOfPage: { '@id': PAGE_URL },
        })
      }),
      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Article',
          '@id': 'https://www.example.com/b/#article',
          headline: 'B',
          mainEntityOfPage: 'https://www.example.com/b/',
        })
      }),

      withGraph((_, graph) => {
        graph['@graph'].push({
          '@type': 'Article',
          '@id': `${PAGE_URL}#article`,
          headline: 'What does a course cost?',
          isPartOf: { '@id': PAGE_URL },
        })
      }),
    ],
    silent: [NO_GRAPH],
  },
  'graph/cross-script-id': {
    flags: [
      added(
        script({
          '@context': 'https://schema.org',
          '@type': 'Organization',
          '@id': 'https://www.example.com/#organization',
          name: 'Example School',
        }),
      ),
    ],
    passes: [
      added(
        script({
          '@context': 'https://schema.org',
          '@type': 'Organization',
          '@id': 'https://www.example.com/#organization',
        }),
      ),

      added(
        script({
          '@context': 'https://schema.org',
          '@type': 'Organization',
          '@id': 'https://www.example.com/#other',
          name: 'Other School',
        }),
      ),
    ],
    silent: [NO_GRAPH],
  },
  'graph/name-mismatch': {
    flags: [
      withGraph(({ FAQPage }) => {
        if (FAQPage) {
          FAQPage.name = 'Opening hours - Example School'
        }
      }),

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.name = 'Opening hours'
      }),
    ],
    passes: [
      {
        ...withGraph(({ FAQPage }) => {
          if (FAQPage) FAQPage.name = 'Opening hours'
        }),
        pageHtml: '<h1>Our opening <em>hours</em></h1>',
      },

      withGraph(({ FAQPage }) => {
        if (FAQPage) FAQPage.name = 'The cost of courses'
      }),
    ],
    silent: [NO_GRAPH, without('<title>')],
  },
  'graph/too-large': {
    flags: [
      withGraph(({ Organization }) => {
        if (Organization) {
          let part: object = {
            '@type': 'Organization',
            name: 'Deep',
            url: 'https://www.example.com/',
            logo: 'https://www.example.com/a.png',
          }
          for (let level = 0; level < 20; level++)
            part = { '@type': 'Organization', name: 'Deep', subOrganization: part }
          Organization.subOrganization = part
        }
      }),
      added(
        `<script type="application/ld+json">{"@context":"https://schema.org","a":${'['.repeat(100)}${']'.repeat(100)}}</script>`,
      ),

      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'x'.repeat(110_000)
      }),
      {
        ...withGraph(() => undefined),
        config: { rules: { 'graph/too-large': ['warning', { maxCharacters: 1000 }] } },
      },
    ],
    passes: [
      withGraph(({ Organization }) => {
        if (Organization) Organization.alternateName = 'x'.repeat(10_000)
      }),
    ],
    silent: [NO_GRAPH],
  },
}
