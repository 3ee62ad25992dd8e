import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, type RestPost } from 'wp-faq-seo'
import { type LintConfig, lint, type PresetName } from 'wp-faq-seo/lint'
import { readPluginHead } from 'wp-faq-seo/plugins'
import { readPluginFixture, readPluginJson } from '../support/plugin-fixture.js'

const NAMES = ['faq-old-plan-names', 'faq-what-does-amp-lt-mean', 'faq-installing-the-app']

/** What an author has to decide, whatever the plugin. */
const OF_THE_PAGE = ['head/description-missing', 'open-graph/required']

describe.each<[PresetName, string]>([
  ['rank-math', 'rankmath'],
  ['aioseo', 'aioseo'],
  ['seopress', 'seopress'],
  ['the-seo-framework', 'tsf'],
])('the preset %s', (preset, folder) => {
  it.each(NAMES)('finds nothing in %s that the site cannot change', (name) => {
    const html = readPluginFixture(`${folder}/page/${name}.html`)
    const post = {
      id: 1,
      type: 'faq',
      link: `https://help.example.com/faq/${name.slice(4)}/`,
      title: { rendered: 'A' },
    }
    const head = composeHead(parsePost(post), { pluginHead: readPluginHead(html), faq: 'never' })
    expect(findings({ head }, { extends: preset })).toEqual([])
    expect(findings({ html }, { extends: preset })).toEqual([])
  })
})

it('finds nothing in the fields of SEOPress that the site cannot change', () => {
  for (const name of NAMES) {
    const head = readPluginHead(readPluginJson(`seopress/seopress/${name}.json`))
    expect(findings({ head }, { extends: 'seopress' })).toEqual([])
  }
})

it('does not report the name of a page in its breadcrumb as a second name', () => {
  const url = 'https://e.com/fees/'
  const item = { '@id': url, name: 'Fees' }
  const graph = (page: object) => ({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': url, name: 'All fees', ...page },
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item }] },
    ],
  })
  const rules = (page: object) => lint({ graph: graph(page) as never }).map(({ ruleId }) => ruleId)
  expect(rules({})).not.toContain('graph/duplicate-id')
  expect(rules({ mainEntity: { '@type': 'Thing', '@id': url, name: 'Costs' } })).toContain(
    'graph/duplicate-id',
  )
})

function findings(
  input: { readonly head?: RestPost | object | undefined; readonly html?: string },
  config: LintConfig,
) {
  return lint(input as never, config)
    .filter(({ severity, ruleId }) => severity !== 'info' && !OF_THE_PAGE.includes(ruleId))
    .filter(({ message }) => !message.includes('%%sep%%'))
}
