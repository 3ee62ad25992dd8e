import { makeCopyButton } from '../clipboard.js'
import { makeSwitch } from '../controls.js'
import { type Child, make } from '../dom.js'
import type { Examination } from '../examine.js'
import { formatHtml, formatJson } from '../format-source.js'
import { FRAMEWORKS, type Framework } from '../frameworks.js'
import { highlight } from '../highlight.js'
import { makeSource } from '../source-block.js'
import { writeCode } from '../write-code.js'

/** The chosen framework. Kept when the panel is rendered again. */
let chosen = 'html'

/** Shows the code for a framework and its result for the post. */
export function renderCopyPanel(examination: Examination): Node {
  const content = make('div', {})
  const choose = (framework: Framework) => {
    chosen = framework.id
    content.replaceChildren(...renderFramework(framework, examination))
  }
  for (const framework of FRAMEWORKS) if (framework.id === chosen) choose(framework)
  return make(
    'div',
    {},
    makeSwitch({
      name: 'framework',
      legend: 'Framework',
      options: FRAMEWORKS,
      chosen,
      onChoose: choose,
      className: 'frameworks',
    }),
    content,
  )
}

function renderFramework(framework: Framework, { head, options, source }: Examination): Node[] {
  const code = writeCode(framework, options, source.reading)
  return [
    renderBlock('Code', 'Copy code', code, [highlight(code, 'code')]),
    ...Object.entries(framework.results).map(([name, convert]) => {
      const result = convert(head)
      const isText = typeof result === 'string'
      const text = isText ? result : (JSON.stringify(result, null, 2) ?? 'undefined')
      return renderBlock(
        `What ${name} returns`,
        `Copy ${name}`,
        text,
        isText ? formatHtml(text) : formatJson(result),
      )
    }),
  ]
}

function renderBlock(heading: string, label: string, text: string, shown: readonly Child[]): Node {
  return make(
    'section',
    {},
    make(
      'div',
      { class: 'toolbar' },
      make('h3', {}, heading),
      makeCopyButton(label, () => text),
    ),
    makeSource(heading, ...shown),
  )
}
