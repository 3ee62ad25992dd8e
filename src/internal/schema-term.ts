/** The name of a schema.org term, whether it is written bare, with the prefix `schema:`, or as a URL. */
export function schemaTerm(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '')
}
