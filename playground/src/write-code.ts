import type { ComposeOptions } from 'wp-faq-seo'
import type { Framework } from './frameworks.js'

/**
 * Writes the code for the result on the page, with the current options.
 *
 * @param parser The parser of the resource: `parsePost`, or `parseResource` for other pages.
 */
export function writeCode({ imports, usage }: Framework, options: ComposeOptions, parser: string): string {
  const given = Object.keys(options).length === 0 ? '' : `, ${toLiteral(options)}`
  const lines = [...imports, '', `const head = composeHead(parsePost(json)${given})`, usage]
  return lines.join('\n').replaceAll('parsePost', parser)
}

/** Writes data as a JavaScript literal: JSON without unnecessary quotes around names. */
export function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
}
