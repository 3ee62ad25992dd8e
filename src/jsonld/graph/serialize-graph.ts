import type { JsonValue } from './node.js'

/**
 * Writes a JSON-LD value as JSON that is safe as the text of a `<script>` element.
 *
 * Every `<` is written `\u003c`, so that no text can end the script or open a comment in it; U+2028 and U+2029
 * are written as escapes too, for readers that treat the text as script code. `JSON.parse` gives back the very
 * same data. Property order is kept.
 *
 * @param graph A `Graph`, or any other JSON-LD value.
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
