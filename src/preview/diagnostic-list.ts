import type { Diagnostic } from '../lint/diagnostic.js'
import { type Html, html } from './html.js'
import { plural } from './plural.js'

const SEVERITIES: readonly (readonly [severity: Diagnostic['severity'], noun: string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
]

/** Renders the number of diagnostics per severity, then each diagnostic in the given order. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): Html {
  if (diagnostics.length === 0) return html`<p>No problems found.</p>`
  return html`<p>${summarize(diagnostics)}</p><ul class="diagnostics">${diagnostics.map(renderDiagnostic)}</ul>`
}

/** The number of diagnostics of each severity, such as `1 error, 2 warnings`. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  return SEVERITIES.map(([severity, noun]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? '' : plural(count, noun)
  })
    .filter((text) => text !== '')
    .join(', ')
}

function renderDiagnostic({ ruleId, severity, path, message, help }: Diagnostic): Html {
  const [name, word] = SEVERITIES.find(([known]) => known === severity) ?? ['info', 'note']
  return html`<li><b class="badge ${name}">${word}</b><div><p dir="auto">${message}</p><p class="note" dir="auto">${help}</p><p class="note"><code>${ruleId}</code>${
    path === '' ? undefined : html` at <code>${path}</code>`
  }</p></div></li>`
}
