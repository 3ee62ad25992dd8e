import { type Html, html } from './html.js'

/** What a linter has to say of a head; a `Diagnostic` of `wp-faq-seo/lint` is one. */
export interface PreviewDiagnostic {
  /** The rule's name, such as `head/title-missing`. */
  readonly ruleId: string
  /** How bad it is. */
  readonly severity: 'error' | 'warning' | 'info'
  /** Where it is, such as `openGraph.images[0].url`; `''` where that is the head as a whole. */
  readonly path: string
  /** What is wrong, as plain text. */
  readonly message: string
  /** What to do about it, as plain text. */
  readonly help: string
}

const SEVERITIES: readonly (readonly [severity: PreviewDiagnostic['severity'], one: string, many: string])[] =
  [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['info', 'note', 'notes'],
  ]

/** What a linter said, in its order, under the count of it. */
export function renderDiagnostics(diagnostics: readonly PreviewDiagnostic[]): Html {
  if (diagnostics.length === 0) return html`<p>Nothing to say.</p>`
  return html`<p>${summarize(diagnostics)}</p><ul class="diagnostics">${diagnostics.map(renderDiagnostic)}</ul>`
}

/** How many there are of each severity, such as `1 error, 2 warnings`. */
export function summarize(diagnostics: readonly PreviewDiagnostic[]): string {
  return SEVERITIES.map(([severity, one, many]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
  })
    .filter((text) => text !== '')
    .join(', ')
}

function renderDiagnostic({ ruleId, severity, path, message, help }: PreviewDiagnostic): Html {
  const [name, word] = SEVERITIES.find(([known]) => known === severity) ?? ['info', 'note']
  return html`<li><b class="badge ${name}">${word}</b><div><p dir="auto">${message}</p><p class="note" dir="auto">${help}</p><p class="place"><code>${ruleId}</code>${
    path === '' ? undefined : html` at <code>${path}</code>`
  }</p></div></li>`
}
