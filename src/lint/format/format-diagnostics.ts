import type { Diagnostic, Severity } from '../diagnostic.js'
import { toSarif } from './to-sarif.js'

/** Options of `formatDiagnostics`. */
export interface FormatOptions {
  /** `text` for people, `json` for programs, `sarif` for code scanning, `github` for workflow logs. Default: `text`. */
  readonly format?: 'text' | 'json' | 'sarif' | 'github' | undefined
  /**
   * The file or URL that was linted: the heading in text, the location in SARIF and annotations. If the diagnostics come
   * from several pages, pass a function, and keep the diagnostics of each page together.
   */
  readonly file?: string | ((diagnostic: Diagnostic) => string | undefined) | undefined
  /** Styles the severities in text, for example with colors. Default: plain text. */
  readonly style?: ((text: string, severity: Severity) => string) | undefined
}

/**
 * Formats diagnostics as text, JSON, SARIF 2.1.0 or GitHub workflow commands.
 *
 * @returns The output without a final line break. `''` for text and GitHub without diagnostics.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * ```ts
 * import { formatDiagnostics, lint } from 'wp-faq-seo/lint'
 *
 * const found = lint({ html: '<title>Fees</title><meta name="twitter:card" content="large">' }).filter(({ severity }) => severity === 'error')
 * formatDiagnostics(found) // 'error  meta[name="twitter:card"]  twitter:card "large" is unknown.  twitter/card-type\n       Use summary, summary_large_image, app or player.\n\n1 error'
 * formatDiagnostics(found, { format: 'github', file: 'fees.html' }) // '::error file=fees.html,title=twitter/card-type::meta[name="twitter:card"]: twitter:card "large" is unknown. Use summary, summary_large_image, app or player.'
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
  let previousFile: string | undefined
  const heading = (diagnostic: Diagnostic): string[] => {
    const file = fileOf(diagnostic)
    if (file === undefined || file === previousFile) return []
    const gap = previousFile === undefined ? [] : ['']
    previousFile = file
    return [...gap, printable(file)]
  }
  const lines = diagnostics.flatMap((diagnostic) => {
    const { ruleId, severity, path, message, help } = diagnostic
    return [
      ...heading(diagnostic),
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

/** Replaces line breaks, so that each finding stays on its own lines. */
function printable(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

/** A workflow command. `info` becomes a `notice`. */
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
