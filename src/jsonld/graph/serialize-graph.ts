import type { JsonValue } from './node.js'

/**
 * Serializes a JSON-LD value to JSON that is safe inside a `<script>` element.
 *
 * Every `<` is escaped as `\u003c`, so that no text can end the script or open a comment in it. U+2028 and U+2029 are escaped too,
 * for readers that evaluate the text as JavaScript. `JSON.parse` returns the same data. The order of properties is kept.
 *
 * @param graph A `Graph` or any other JSON-LD value.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 * @example
 * ```ts
 * import { serializeGraph } from 'wp-faq-seo/jsonld'
 *
 * serializeGraph({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 * ```
 */
export function serializeGraph(graph: JsonValue): string {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c')
  return json.includes('\u2028') || json.includes('\u2029')
    ? json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
    : json
}
