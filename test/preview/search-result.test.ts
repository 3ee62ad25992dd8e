import { describe, expect, it } from 'vitest'
import type { Head } from 'wp-faq-seo/head'
import type { PreviewOptions } from 'wp-faq-seo/preview'
import { named, previewOf, textIn, withClass } from './read-page.js'

const LONG =
  'Why does the small workshop behind the old station, which has been open since 1998, close at four?'

describe('the search result', () => {
  it('shows site, breadcrumbs and title on desktop, and no breadcrumbs on a phone', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Riverside' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: ['Home', 'Help', 'Fees?'].map((name, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
          })),
        },
      ],
    }
    expect(resultsOf({ title: 'Fees?', canonical: 'https://www.example.com/faq/fees/', graph })).toEqual([
      'RRiversidehttps://www.example.com › HelpFees?',
      'RRiversideexample.comFees?',
    ])
  })

  it('shows the path if there are no breadcrumbs', () => {
    expect(resultsOf({ title: 'Fees?', canonical: 'https://example.com/faq/geb%C3%BChren/?a=/b#c' })[0]).toBe(
      'eexample.comhttps://example.com › faq › gebührenFees?',
    )
  })

  it('cuts a long title and notes it', () => {
    const { section } = previewOf({ title: LONG })
    const results = withClass(section('search'), 'title').map(textIn)
    expect(results[0]).toBe('Why does the small workshop behind the old station, which has\u00a0...')
    expect(withClass(section('search'), 'fit').map(textIn)[0]).toBe(
      'The title takes 895 of 600 px: it is cut',
    )
  })

  it('measures a title that fits', () => {
    const { section } = previewOf({ title: 'Fees?' })
    expect(withClass(section('search'), 'fit').map(textIn)[0]).toBe('The title takes 56 of 600 px: it fits')
  })

  it('names the replacement of a missing title or description', () => {
    const { section } = previewOf({ openGraph: { title: 'Fees?' } })
    expect(withClass(section('search'), 'fit').map(textIn).slice(0, 2)).toEqual([
      'No title, so this is og:title',
      'No description',
    ])
  })

  it('follows the robots directives', () => {
    const shown = (head: Head) => {
      const elements = previewOf({ description: LONG, ...head }).section('search')
      return [...withClass(elements, 'notice'), ...withClass(elements, 'description').slice(0, 1)].map(textIn)
    }
    expect(shown({ robots: { maxSnippet: -1 } })).toEqual([LONG])
    expect(shown({ robots: { index: false } })).toEqual([
      'noindex keeps the page out of search results. This is how it would look.',
      LONG,
    ])
    expect(shown({ robots: { snippet: false } })).toEqual(['The robots directives allow no description.'])
    expect(shown({ robots: { maxSnippet: 20 } })).toEqual([
      'max-snippet allows a description of 20 characters.',
      'Why does the small…',
    ])
  })

  it('notes that its numbers are not guaranteed', () => {
    expect(textIn(named(previewOf({}).section('search'), 'p').at(-1))).toContain('Google publishes no limit')
  })
})

function resultsOf(head: Head, options: PreviewOptions = {}): string[] {
  return withClass(previewOf(head, options).section('search'), 'result').map(textIn)
}
