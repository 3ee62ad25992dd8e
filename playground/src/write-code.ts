import type { ComposeOptions } from 'wp-faq-seo'
import type { Framework } from './frameworks.js'

/** Writes the code for the result on the page, with the current options. */
export function writeCode({ imports, usage }: Framework, options: ComposeOptions): string {
  const given = Object.keys(options).length === 0 ? '' : `, ${toLiteral(options)}`
  return [...imports, '', `const head = composeHead(parsePost(json)${given})`, usage].join('\n')
}

/** Writes data as a JavaScript literal: JSON without unnecessary quotes around names. */
export function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
}
