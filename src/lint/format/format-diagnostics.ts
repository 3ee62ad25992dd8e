import type { Diagnostic, Severity } from '../diagnostic.js'
import { toSarif } from './to-sarif.js'

/** How diagnostics are written. */
export interface FormatOptions {
  /** `text` (where absent) for people, `json` for programs, `sarif` for code scanning, `github` for the log of a workflow. */
  readonly format?: 'text' | 'json' | 'sarif' | 'github' | undefined
  /**
   * What was linted, a file or an address: a headline of the text, the location of SARIF and annotations. Where the diagnostics
   * are of several pages, a function tells of each; those of one page stand together.
   */
  readonly file?: string | ((diagnostic: Diagnostic) => string | undefined) | undefined
  /** Puts colour, or whatever else, around the severities of the text; absent leaves them plain. */
  readonly style?: ((text: string, severity: Severity) => string) | undefined
}

/**
 * Writes diagnostics as text, JSON, SARIF 2.1.0 or commands of a GitHub workflow.
 *
 * @returns Without a final line break; `''` for text and GitHub where there is nothing to say.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * ```ts
 * import { formatDiagnostics, lint } from 'wp-faq-seo/lint'
 *
 * const found = lint({ html: '<title>Fees</title><meta name="twitter:card" content="large">' }).filter(({ severity }) => severity === 'error')
 * formatDiagnostics(found) // 'error  meta[name="twitter:card"]  There is no card "large".  twitter/card-type\n       Write summary, summary_large_image, app or player.\n\n1 error'
 * formatDiagnostics(found, { format: 'github', file: 'fees.html' }) // '::error file=fees.html,title=twitter/card-type::meta[name="twitter:card"]: There is no card "large". Write summary, summary_large_image, app or player.'
 * ```
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const { file, style = (text) => text } = options
  const fileOf = typeof file === 'function' ? file : () => file
  switch (options.format) {
    case 'json':
      return JSON.stringify(diagnostics, null, 2)
    case 'sarif':
      return JSON.stringify(toSarif(diagnostics, fileOf), null, 2)
    case 'github':
      return diagnostics.map((diagnostic) => toCommand(diagnostic, fileOf(diagnostic))).join('\n')
    default:
      return toText(diagnostics, fileOf, style)
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

function toText(
  diagnostics: readonly Diagnostic[],
  fileOf: (diagnostic: Diagnostic) => string | undefined,
  style: NonNullable<FormatOptions['style']>,
): string {
  if (diagnostics.length === 0) return ''
  const width = Math.max(
    ...SEVERITIES.filter((name) => diagnostics.some(({ severity }) => severity === name)).map(
      ({ length }) => length,
    ),
  )
  let before: string | undefined
  const headline = (diagnostic: Diagnostic): string[] => {
    const file = fileOf(diagnostic)
    if (file === undefined || file === before) return []
    const gap = before === undefined ? [] : ['']
    before = file
    return [...gap, printable(file)]
  }
  const lines = diagnostics.flatMap((diagnostic) => {
    const { ruleId, severity, path, message, help } = diagnostic
    return [
      ...headline(diagnostic),
      [style(severity, severity) + ' '.repeat(width - severity.length), path, message, ruleId]
        .map(printable)
        .join('  '),
      ' '.repeat(width + 2) + printable(help),
    ]
  })
  const counts = SEVERITIES.map(
    (name) => [name, diagnostics.filter(({ severity }) => severity === name).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}${count > 1 && name !== 'info' ? 's' : ''}`)
  return [...lines, '', counts.join(', ')].join('\n')
}

/** Line breaks stay within their line. */
function printable(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

/** `info` is a `notice` there. */
function toCommand({ ruleId, severity, path, message, help }: Diagnostic, file: string | undefined): string {
  const command = severity === 'info' ? 'notice' : severity
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
    `title=${escapeProperty(ruleId)}`,
  ]
  return `::${command} ${properties.join(',')}::${escapeData(`${path}: ${message} ${help}`)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
