import type { ComposeOptions } from 'wp-faq-seo'
import type { Framework } from './frameworks.js'

/** The code that makes what the page shows, with the options that are chosen now. */
export function writeCode({ imports, usage }: Framework, options: ComposeOptions): string {
  const given = Object.keys(options).length === 0 ? '' : `, ${toLiteral(options)}`
  return [...imports, '', `const head = composeHead(parsePost(json)${given})`, usage].join('\n')
}

/** Data as a JavaScript literal: JSON, with the names that need no quotes without them. */
export function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
}
