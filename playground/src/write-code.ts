import type { ComposeOptions } from 'wp-faq-seo'
import type { Framework } from './frameworks.js'
import type { Reading } from './read-source.js'

/**
 * Writes the code for the result on the page, with the current options.
 *
 * @param reading How the response is read.
 */
export function writeCode({ imports, usage }: Framework, options: ComposeOptions, reading: Reading): string {
  const { parser, subpath, isHeadOnly = false } = reading
  const all = { ...(isHeadOnly && { pluginHead: HEAD }), ...options }
  const given = Object.keys(all).length === 0 ? '' : `, ${toLiteral(all).replace(`"${HEAD}"`, HEAD)}`
  const own = [
    ...(subpath === undefined ? [] : [`import { ${parser} } from 'wp-faq-seo/${subpath}'`]),
    ...(isHeadOnly ? ["import { readPluginHead } from 'wp-faq-seo/plugins'"] : []),
  ]
  const note = isHeadOnly ? ['// json: the post from the REST API. response: what you pasted.'] : []
  return [
    ...imports.map((line) =>
      subpath === undefined ? line.replace('parsePost', parser) : line.replace(', parsePost', ''),
    ),
    ...own,
    '',
    ...note,
    `const head = composeHead(${parser}(json)${given})`,
    usage,
  ].join('\n')
}

const HEAD = 'readPluginHead(response)'

/** Writes data as a JavaScript literal: JSON without unnecessary quotes around names. */
export function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
}
