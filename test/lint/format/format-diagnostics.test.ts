import { describe, expect, it } from 'vitest'
import { type Diagnostic, formatDiagnostics } from 'wp-faq-seo/lint'

const found: readonly Diagnostic[] = [
  {
    ruleId: 'head/title-many',
    severity: 'error',
    path: 'title(2)',
    message: 'Two titles: 100%.\nReally.',
    help: 'Print one.',
  },
  { ruleId: 'head/title-long', severity: 'info', path: 'title', message: 'Long.', help: 'Shorten it.' },
  { ruleId: 'head/title-many', severity: 'error', path: 'title(3)', message: 'Three.', help: 'Print one.' },
]

describe('formatDiagnostics', () => {
  it('writes text with aligned severities, and counts at the end', () => {
    expect(formatDiagnostics(found, { file: 'fees.html' })).toBe(
      [
        'fees.html',
        'error  title(2)  Two titles: 100%. Really.  head/title-many',
        '       Print one.',
        'info   title  Long.  head/title-long',
        '       Shorten it.',
        'error  title(3)  Three.  head/title-many',
        '       Print one.',
        '',
        '2 errors, 1 info',
      ].join('\n'),
    )
  })

  it('accepts a function for files: a heading for each file, a location for each diagnostic', () => {
    const file = ({ path }: Diagnostic) => (path === 'title(2)' ? 'fees.html' : 'hours.html')
    expect(formatDiagnostics(found, { file }).split('\n')).toEqual([
      'fees.html',
      'error  title(2)  Two titles: 100%. Really.  head/title-many',
      '       Print one.',
      '',
      'hours.html',
      'info   title  Long.  head/title-long',
      '       Shorten it.',
      'error  title(3)  Three.  head/title-many',
      '       Print one.',
      '',
      '2 errors, 1 info',
    ])
    expect(formatDiagnostics(found, { file, format: 'github' })).toContain('file=hours.html,')
    const sarif = formatDiagnostics(found, { file, format: 'sarif' })
    expect(sarif.match(/(?<="uri": ")[^"]*/g)).toEqual(['fees.html', 'hours.html', 'hours.html'])
  })

  it('lets the caller style severities', () => {
    const style = (text: string, severity: string) => (severity === 'error' ? `<${text}>` : text)
    expect(formatDiagnostics(found.slice(0, 1), { style })).toMatch(/^<error> {2}title\(2\) /)
    expect(formatDiagnostics(found, { style })).toContain('\ninfo   title')
  })

  it('writes no text without diagnostics', () => {
    expect(formatDiagnostics([])).toBe('')
    expect(formatDiagnostics([], { format: 'github' })).toBe('')
  })

  it('writes JSON that can be parsed', () => {
    expect(JSON.parse(formatDiagnostics(found, { format: 'json' }))).toEqual(found)
    expect(formatDiagnostics([], { format: 'json' })).toBe('[]')
  })

  it('writes one GitHub command per line and escapes special characters', () => {
    expect(formatDiagnostics(found, { format: 'github', file: 'a,b:c.html' }).split('\n')).toEqual([
      '::error file=a%2Cb%3Ac.html,title=head/title-many::title(2): Two titles: 100%25.%0AReally. Print one.',
      '::notice file=a%2Cb%3Ac.html,title=head/title-long::title: Long. Shorten it.',
      '::error file=a%2Cb%3Ac.html,title=head/title-many::title(3): Three. Print one.',
    ])
    expect(formatDiagnostics(found.slice(1, 2), { format: 'github' })).toBe(
      '::notice title=head/title-long::title: Long. Shorten it.',
    )
  })

  it('writes SARIF with each rule once and each finding with its location', () => {
    const sarif = JSON.parse(formatDiagnostics(found, { format: 'sarif', file: 'der Preis.html' }))
    expect(sarif.version).toBe('2.1.0')
    const [run] = sarif.runs
    expect(run.tool.driver.rules).toEqual([{ id: 'head/title-many' }, { id: 'head/title-long' }])
    expect(run.results[1]).toEqual({
      ruleId: 'head/title-long',
      ruleIndex: 1,
      level: 'note',
      message: { text: 'Long. Shorten it.' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'der%20Preis.html' } },
          logicalLocations: [{ fullyQualifiedName: 'title' }],
        },
      ],
    })
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'error'])
    expect(JSON.parse(formatDiagnostics(found, { format: 'sarif' })).runs[0].results[0].locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'title(2)' }] },
    ])
  })

  it('never throws for a file name', () => {
    expect(() => formatDiagnostics(found, { format: 'sarif', file: '\ud800' })).not.toThrow()
  })
})
