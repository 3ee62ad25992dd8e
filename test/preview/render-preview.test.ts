import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FaqPage } from 'wp-faq-seo'
import type { Head } from 'wp-faq-seo/head'
import type { Diagnostic } from 'wp-faq-seo/lint'
import { PREVIEW_STYLE_HASH, renderPreview } from 'wp-faq-seo/preview'
import { attributeOf, named, previewOf, readPage, textIn, withClass } from './read-page.js'

const URL_OF_PAGE = 'https://www.example.com/faq/fees/'

/** A head with all fields set, to one text and one URL. */
function headOf(text: string, url = URL_OF_PAGE): Head {
  return {
    title: text,
    description: text,
    canonical: url,
    robots: { index: false, other: [text] },
    openGraph: {
      locale: text,
      title: text,
      description: text,
      url,
      siteName: text,
      images: [{ url, alt: text, type: text, width: 1200, height: 630 }],
    },
    twitter: {
      card: text,
      title: text,
      description: text,
      image: url,
      labels: [{ label: text, data: text }],
    },
    graph: {
      '@context': text,
      '@graph': [
        {
          '@type': ['WebPage', text],
          '@id': url,
          name: text,
          inLanguage: text,
          breadcrumb: { '@id': text },
          [text]: text,
        },
        { '@type': 'WebSite', '@id': text, name: text, url, sameAs: [url, text] },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: text, item: url },
            { '@type': 'ListItem', position: 2, item: { '@id': `${url}#2`, name: text } },
          ],
        },
        { '@type': 'Question', name: text, acceptedAnswer: { '@type': 'Answer', text: `<p>${text}</p>` } },
      ],
    },
  }
}

function pageOf(text: string, url = URL_OF_PAGE): FaqPage {
  const question = {
    id: text,
    position: 1,
    question: text,
    answer: { html: text, text },
    source: text,
    depth: 0,
    visible: true,
  }
  return {
    id: 1,
    type: text,
    url,
    title: text,
    html: text,
    text,
    language: text,
    questions: [question],
    terms: [],
    raw: { title: text },
    isProtected: false,
  }
}

function diagnosticOf(text: string): Diagnostic {
  return { ruleId: text, severity: 'warning', path: text, message: text, help: text }
}

const BREAKOUTS = [
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" onmouseover="alert(1)" style="position:fixed',
  '<!-- --!><script>alert(1)</script>',
  '</details></section></main><iframe src="https://evil.example/">',
  '<base href="https://evil.example/">',
  '<svg><style><img src=x onerror=alert(1)>',
  '<form action="https://evil.example/"><button>pay</button></form>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  'half \ud800 a \udfff pair \0 \u2028 \u202e',
  '__proto__',
  'constructor',
]

const ACTIVE_URLS = [
  'javascript:alert(1)',
  ' \tJaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'https://example.com/"onclick="alert(1)',
]

/** The elements in a preview. Any other element in one is an error. */
const ELEMENTS =
  'html head meta title base style body a header p h1 dl div dt dd nav ul li main section h2 h3 figure figcaption b span bdi svg rect ol details summary code'.split(
    ' ',
  )

describe('renderPreview()', () => {
  it('shows only headings and cards for an empty head', () => {
    const { elements } = previewOf({})
    expect(named(elements, 'h1', 'h2').map(textIn)).toEqual([
      'Untitled page',
      'Search result',
      'Social networks',
    ])
  })

  it('shows a section for each part of the head', () => {
    const { elements } = previewOf(headOf('Fees'), { diagnostics: [diagnosticOf('Fees')] })
    const headings = [
      'Diagnostics',
      'Search result',
      'Social networks',
      'Breadcrumbs',
      'Questions',
      'Structured data',
    ]
    expect(named(elements, 'h2').map(textIn)).toEqual(headings)
    const [contents] = withClass(elements, 'contents')
    expect(textIn(contents)).toBe(headings.join(''))
  })

  it('is the same for the same head', () => {
    expect(renderPreview(headOf('Fees'), { page: pageOf('Fees') })).toBe(
      renderPreview(headOf('Fees'), { page: pageOf('Fees') }),
    )
  })

  it('shows URL, language and robots directives', () => {
    const { elements } = previewOf({
      canonical: URL_OF_PAGE,
      openGraph: { locale: 'pt_BR' },
      robots: { index: false },
    })
    const [summary] = withClass(elements, 'summary')
    expect(textIn(summary)).toBe(`URL${URL_OF_PAGE}Languagept-BRRobotsnoindex`)
  })

  it('takes the language from the page, the graph or og:locale, in this order', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', inLanguage: 'de-AT' }],
    }
    const openGraph = { locale: 'en_US' }
    const languageOf = (head: Head, page?: FaqPage) =>
      attributeOf(named(previewOf(head, { page }).elements, 'h1')[0], 'lang')
    expect(languageOf({ graph, openGraph }, { ...pageOf('Fees'), language: 'nl' })).toBe('nl')
    expect(languageOf({ graph, openGraph })).toBe('de-AT')
    expect(languageOf({ openGraph })).toBe('en-US')
    expect(languageOf({ openGraph: { locale: '"><b>' } })).toBeUndefined()
  })

  it('is in the language of the head, and its own text in English', () => {
    const languagesOf = (head: Head) =>
      ['html', 'body', 'h1'].map((name) => attributeOf(named(previewOf(head).elements, name)[0], 'lang'))
    expect(languagesOf({ openGraph: { locale: 'de_AT' } })).toEqual(['de-AT', 'en', 'de-AT'])
    expect(languagesOf({})).toEqual(['en', 'en', undefined])
  })

  it('shows the texts of the page in the direction of the language, and its own text from left to right', () => {
    const directionsOf = (locale: string) => {
      const { elements } = previewOf({ ...headOf('Fees'), openGraph: { locale } }, { page: pageOf('he') })
      expect(attributeOf(named(elements, 'html')[0], 'dir')).toBeUndefined()
      return new Set(
        elements.flatMap((element) =>
          attributeOf(element, 'lang') === 'he' ? [attributeOf(element, 'dir')] : [],
        ),
      )
    }
    expect(directionsOf('he_IL')).toEqual(new Set([undefined, 'rtl']))
    const [title] = named(previewOf({ openGraph: { locale: '?' } }).elements, 'h1')
    expect(attributeOf(title, 'dir')).toBe('auto')
  })

  it('counts questions and nodes', () => {
    const countsOf = (nodes: number) => {
      const question = { '@type': 'Question', name: 'Fees?' }
      const graph = {
        '@context': 'https://schema.org',
        '@graph': Array.from({ length: nodes }, () => question),
      }
      const { section } = previewOf({ graph })
      return ['questions', 'graph'].map((id) => textIn(named(section(id), 'p')[0]))
    }
    expect(countsOf(1)).toEqual(['1 question', '1 node'])
    expect(countsOf(2)).toEqual(['2 questions', '2 nodes'])
  })
})

describe('the policy of a preview', () => {
  const policyOf = (html: string) =>
    attributeOf(
      readPage(html).elements.find(
        (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy',
      ),
      'content',
    )

  it('allows only its style, whose hash is public', () => {
    const html = renderPreview(headOf('Fees'))
    const [style] = named(readPage(html).elements, 'style')
    const hash = createHash('sha256').update(textIn(style)).digest('base64')
    expect(PREVIEW_STYLE_HASH).toBe(`'sha256-${hash}'`)
    expect(policyOf(html)).toBe(
      `default-src 'none'; style-src ${PREVIEW_STYLE_HASH}; form-action 'none'; base-uri 'none'`,
    )
  })

  it('comes before everything it applies to', () => {
    const names = previewOf({}).elements.map(({ tagName }) => tagName)
    expect(names.slice(0, 4)).toEqual(['html', 'head', 'meta', 'meta'])
    expect(textIn(named(previewOf({}).elements, 'style')[0])).not.toMatch(/url\(|@import|</)
  })

  it('allows images if they are loaded', () => {
    expect(policyOf(renderPreview({}, { images: 'load' }))).toContain('; img-src https: http: data:;')
  })

  it('allows a base in an srcdoc frame, so that links to its parts work', () => {
    const html = renderPreview({}, { shownBy: 'srcdoc' })
    expect(policyOf(html)).not.toContain('base-uri')
    expect(named(readPage(html).elements, 'base').map(({ attrs }) => attrs)).toEqual([
      [
        { name: 'href', value: 'about:srcdoc' },
        { name: 'target', value: '_blank' },
      ],
    ])
    expect(attributeOf(named(previewOf({}).elements, 'base')[0], 'href')).toBeUndefined()
  })
})

describe('the accessibility of a preview', () => {
  const { elements } = previewOf(headOf('Fees'), {
    page: pageOf('Fees'),
    diagnostics: [diagnosticOf('Fees')],
  })

  it('has one of each landmark, and named navigations', () => {
    for (const name of ['header', 'main', 'h1', 'title']) expect(named(elements, name), name).toHaveLength(1)
    expect(named(elements, 'nav').map((nav) => attributeOf(nav, 'aria-label'))).toEqual([
      'Contents',
      'Breadcrumbs',
    ])
  })

  it('skips no heading level', () => {
    const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels[0]).toBe(1)
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('has no duplicate id, and no link or label to a missing one', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const meant = elements.flatMap((element) => [
      ...(attributeOf(element, 'aria-labelledby') ?? '').split(' '),
      ...(/^#(.*)/.exec(attributeOf(element, 'href') ?? '')?.slice(1) ?? []),
    ])
    const names = meant.filter(Boolean)
    expect(names.length).toBeGreaterThan(12)
    expect(names.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('starts with a link to the main content', () => {
    const [skip] = named(elements, 'a')
    expect([attributeOf(skip, 'href'), attributeOf(skip, 'target')]).toEqual(['#preview', '_self'])
    expect(attributeOf(named(elements, 'main')[0], 'id')).toBe('preview')
  })

  it('opens links to its own parts in place', () => {
    const inside = named(elements, 'a').filter((link) => attributeOf(link, 'href')?.startsWith('#'))
    expect(inside.filter((link) => attributeOf(link, 'target') !== '_self')).toEqual([])
  })

  it('respects the user’s settings: light or dark, reduced motion, visible focus', () => {
    const style = textIn(named(elements, 'style')[0])
    for (const rule of [
      'color-scheme:light dark',
      '(prefers-color-scheme:dark)',
      '(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}',
      ':focus-visible{outline:',
    ])
      expect(style).toContain(rule)
  })
})

describe('a preview of a hostile head', () => {
  it.each(BREAKOUTS)('shows %j as text everywhere', (text) => {
    const options = (of: string) => ({ page: pageOf(of), diagnostics: [diagnosticOf(of)] })
    // Markup in an answer is reduced to text. The structure of the rest of the page must not change.
    const shapeOf = (of: string) =>
      readPage(renderPreview(headOf(of), { ...options(of), page: { ...pageOf(of), questions: [] } }))
        .elements.filter((element) => !isInAnswer(element))
        .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name)}`)
    expect(shapeOf(text)).toEqual(shapeOf('tame'))
    const { elements } = previewOf(headOf(text), options(text))
    expect(elements.filter(({ tagName }) => !ELEMENTS.includes(tagName))).toEqual([])
    for (const { attrs } of elements) {
      expect(attrs.filter(({ name }) => /^on|^style$|^src/.test(name))).toEqual([])
    }
    expect(named(elements, 'base').map(({ attrs }) => attrs)).toEqual([[{ name: 'target', value: '_blank' }]])
  })

  it.each(ACTIVE_URLS)('does not link to %j and loads nothing from it', (url) => {
    const { elements } = previewOf(headOf('tame', url), {
      page: {
        ...pageOf('tame', url),
        questions: [{ ...(pageOf(`<a href="${url}">pay</a>`).questions[0] as FaqPage['questions'][number]) }],
      },
      images: 'load',
    })
    for (const element of elements) {
      for (const name of ['href', 'src']) {
        const url = attributeOf(element, name)
        if (url !== undefined) expect(url).toMatch(/^(?:#|https:\/\/)/)
      }
      expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([])
    }
  })

  it.each([
    '@id',
    '@type',
    'name',
    'position',
    'item',
    'text',
    'inLanguage',
    'itemListElement',
    'acceptedAnswer',
  ])('accepts any value of %s', (key) => {
    const values: readonly unknown[] = [
      null,
      1,
      true,
      '',
      [],
      {},
      [[]],
      [null],
      { toString: 1, valueOf: 1 },
      { '@id': 1 },
      { '@id': { '@id': 'a' } },
    ]
    for (const value of values) {
      for (const type of ['WebPage', 'WebSite', 'BreadcrumbList', 'ListItem', 'Question', 'Answer']) {
        const graph = {
          '@context': '',
          '@graph': [{ '@type': type, [key]: value }, { itemListElement: [{ [key]: value }] }],
        }
        previewOf({ graph: JSON.parse(JSON.stringify(graph)) })
      }
    }
  })

  it('shows at most 64 levels of a graph', () => {
    const depth = 20_000
    const value = JSON.parse(`${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`)
    const { section } = previewOf({ graph: { '@context': '', '@graph': [value] } })
    expect(section('graph').map(textIn).join('')).toContain('Too deeply nested to show')
  })

  it.each(['<', '&', '\u0301', '👩\u200d', '図', 'a ', '</style>'])(
    'takes millions of %j',
    { timeout: 30_000 },
    (text) => {
      const long = text.repeat(1e5)
      expect(
        renderPreview(headOf(long), { page: pageOf(long), diagnostics: [diagnosticOf(long)] }),
      ).toContain('</html>')
    },
  )
})

function isInAnswer(element: { readonly parentNode: unknown }): boolean {
  for (let node: unknown = element; typeof node === 'object' && node !== null; ) {
    const { attrs = [], parentNode } = node as { attrs?: readonly { value: string }[]; parentNode?: unknown }
    if (attrs.some(({ value }) => value === 'answer')) return true
    node = parentNode
  }
  return false
}
