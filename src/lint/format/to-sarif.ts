import type { Diagnostic } from '../diagnostic.js'

/** Converts diagnostics to a SARIF run. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function toSarif(
  diagnostics: readonly Diagnostic[],
  fileOf: (diagnostic: Diagnostic) => string | undefined,
): object {
  const ids = [...new Set(diagnostics.map(({ ruleId }) => ruleId))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wp-faq-seo', rules: ids.map((id) => ({ id })) } },
        results: diagnostics.map((diagnostic) => {
          const { ruleId, severity, path, message, help } = diagnostic
          const file = fileOf(diagnostic)
          return {
            ruleId,
            ruleIndex: ids.indexOf(ruleId),
            level: severity === 'info' ? 'note' : severity,
            message: { text: `${message} ${help}` },
            locations: [
              {
                ...(file !== undefined && {
                  physicalLocation: {
                    artifactLocation: { uri: encodeURI(file.replace(/\p{Cs}/gu, '\ufffd')) },
                  },
                }),
                logicalLocations: [{ fullyQualifiedName: path }],
              },
            ],
          }
        }),
      },
    ],
  }
}
