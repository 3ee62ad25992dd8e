import { type Diagnostic, formatDiagnostics, RULES, type RuleInfo, type Severity } from 'wp-faq-seo/lint'
import { makeCopyButton } from '../clipboard.js'
import { makeToolbar } from '../controls.js'
import { make } from '../dom.js'
import { makeEmpty } from '../empty.js'
import type { Examination } from '../examine.js'

const GROUPS: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: 'error', heading: 'Errors' },
  { severity: 'warning', heading: 'Warnings' },
  { severity: 'info', heading: 'Notes' },
]

/** Shows the findings of lint by severity, each with the reason of its rule. */
export function renderLintPanel({ diagnostics }: Examination): Node {
  if (diagnostics.length === 0) return makeEmpty('No findings', 'No rule of this preset found a problem.')
  return make(
    'div',
    {},
    makeToolbar(
      'Lengths and sizes follow common practice, not rules of search engines.',
      makeCopyButton('Copy findings', () => formatDiagnostics(diagnostics)),
    ),
    ...GROUPS.flatMap(({ severity, heading }) => {
      const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity)
      return found.length === 0 ? [] : [renderGroup(severity, heading, found)]
    }),
  )
}

function renderGroup(severity: Severity, heading: string, found: readonly Diagnostic[]): Node {
  return make(
    'section',
    { class: 'findings' },
    make('h3', {}, heading, ' ', make('span', { class: `count ${severity}` }, found.length)),
    make('ul', { class: 'rows' }, ...found.map(renderDiagnostic)),
  )
}

function renderDiagnostic({ ruleId, path, message, help, severity }: Diagnostic): Node {
  const rule = (RULES as Readonly<Record<string, RuleInfo>>)[ruleId]
  return make(
    'li',
    { class: `finding ${severity}` },
    make('p', { class: 'message', dir: 'auto' }, message),
    make('p', {}, help),
    make(
      'p',
      { class: 'where' },
      make('code', {}, ruleId),
      path !== '' && ' at ',
      path !== '' && make('code', {}, path),
    ),
    rule !== undefined &&
      make(
        'details',
        {},
        make('summary', {}, 'Why'),
        make('p', {}, rule.why),
        make('p', { class: 'note' }, ...renderReference(rule.reference)),
      ),
  )
}

/** A reference is a URL or, for common practice, text. */
function renderReference(reference: string): (Node | string)[] {
  if (!/^https:\/\/\S+$/.test(reference)) return [`Reference: ${reference}`]
  return ['Reference: ', make('a', { href: reference, target: '_blank', rel: 'noreferrer' }, reference)]
}
