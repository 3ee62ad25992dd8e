import type { AnyPage } from 'wp-faq-seo'
import { toTags } from 'wp-faq-seo/head'
import { announce } from './announce.js'
import { byId, make } from './dom.js'
import type { Examination } from './examine.js'
import { countChanges, renderChangesPanel } from './panels/changes-panel.js'
import { renderCopyPanel } from './panels/copy-panel.js'
import { renderGraphPanel } from './panels/graph-panel.js'
import { renderHeadPanel } from './panels/head-panel.js'
import { renderLintPanel } from './panels/lint-panel.js'
import { renderPreviewPanel } from './panels/preview-panel.js'
import { renderQuestionsPanel } from './panels/questions-panel.js'
import { plural } from './plural.js'
import { type Refusal, renderRefusal } from './refusal.js'
import { connectTabs, type Tab } from './tabs.js'

/** The results area: empty, an error, or a post. */
export interface Results {
  showNothing(): void
  showRefusal(refusal: Refusal): void
  showFailure(message: string): void
  show(examination: Examination): void
  /** Scrolls to the results if they are below the response, as on a phone. */
  reveal(): void
}

/** Connects the results. `onExample` shows an example in place of a refused response. */
export function connectResults(onExample: () => void): Results {
  const states = ['empty', 'refused', 'shown'].map((id) => byId(id, HTMLElement))
  const tabs = connectTabs(byId('tabs', HTMLElement), byId('panel', HTMLElement))
  const showOnly = (id: string) => {
    for (const state of states) state.hidden = state.id !== id
  }
  const refuse = (message: string, content: Node) => {
    showOnly('refused')
    byId('refused', HTMLElement).replaceChildren(content)
    announce(message)
  }
  return {
    showNothing: () => showOnly('empty'),
    reveal() {
      if (!matchMedia('(min-width: 64rem)').matches) byId('results', HTMLElement).scrollIntoView()
    },
    showRefusal: (refusal) => refuse(refusal.message, renderRefusal(refusal, onExample)),
    showFailure: (message) =>
      refuse(
        message,
        make(
          'div',
          { class: 'refused' },
          make('h2', {}, 'The file could not be read'),
          make('p', {}, message),
        ),
      ),
    show(examination) {
      showOnly('shown')
      byId('summary', HTMLElement).replaceChildren(...summarize(examination))
      const all = listTabs(examination)
      tabs.show(all)
      const counts = all.flatMap(({ count }) =>
        count === undefined ? [] : [plural(count.value, count.noun)],
      )
      announce(`${examination.page.title}: ${counts.join(', ')}`)
    },
  }
}

function listTabs(examination: Examination): Tab[] {
  const { head, page, changes, diagnostics } = examination
  const has = (severity: string) => diagnostics.some((diagnostic) => diagnostic.severity === severity)
  const tone = has('error') ? 'error' : has('warning') ? 'warning' : undefined
  return [
    {
      id: 'head',
      label: 'Head',
      render: () => renderHeadPanel(examination),
      count: { value: toTags(head).length, noun: 'tag' },
    },
    { id: 'preview', label: 'Preview', render: () => renderPreviewPanel(examination) },
    {
      id: 'questions',
      label: 'Questions',
      render: () => renderQuestionsPanel(examination),
      count: { value: page.questions.length, noun: 'question' },
    },
    {
      id: 'graph',
      label: 'Graph',
      render: () => renderGraphPanel(examination),
      count: { value: head.graph?.['@graph'].length ?? 0, noun: 'node' },
    },
    {
      id: 'changes',
      label: 'Changes',
      render: () => renderChangesPanel(examination),
      count: { value: countChanges(changes), noun: 'change' },
    },
    {
      id: 'lint',
      label: 'Lint',
      render: () => renderLintPanel(examination),
      count: { value: diagnostics.length, noun: 'finding', ...(tone !== undefined && { tone }) },
    },
    { id: 'copy', label: 'Copy', render: () => renderCopyPanel(examination) },
  ]
}

function summarize({ page, head, pluginHead, options, source }: Examination): Node[] {
  const origin =
    options.source === 'derive' || pluginHead === undefined
      ? `derived from the ${nounOf(page)}${options.site === undefined ? '' : ' and the site'}`
      : `adopted from ${source.plugin ?? 'the SEO plugin'}${options.site === undefined ? '' : ', completed from the site'}`
  const facts = [...factsOf(page), `head ${origin}`, head.canonical ?? page.url]
  return [
    make('h2', { dir: 'auto', lang: page.language }, page.title || head.title || 'Untitled page'),
    make('p', { class: 'facts' }, ...facts.flatMap((fact) => (fact ? [make('span', {}, fact)] : []))),
    ...(!('kind' in page) && page.isProtected
      ? [make('p', { class: 'note' }, 'This post is password protected.')]
      : []),
  ]
}

/** What a page is called: its kind, or the type of its post. */
function nounOf(page: AnyPage): string {
  return 'kind' in page ? page.kind.replace('-', ' ') : 'post'
}

function factsOf(page: AnyPage): (string | undefined)[] {
  return 'kind' in page ? [nounOf(page)] : [`${page.type} ${page.id}`, page.status]
}
