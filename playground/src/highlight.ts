import { make } from './dom.js'

/** Grammars. The name of a group is also the class of its span. The source may be cut off at its end. */
const GRAMMARS = {
  html: /(?<name><\/?[a-z][\w-]*|\/?>)|(?<key>[a-z][\w:.-]*)(?==")|(?<text>(?<==)"[^"]*(?:"|$))/gi,
  json: /(?<key>"[^"\\]*(?:\\.[^"\\]*)*"(?=\s*:))|(?<text>"[^"\\]*(?:\\.[^"\\]*)*(?:"|$))|(?<literal>\b(?:true|false|null)\b|-?\b\d[\d.e+-]*)/g,
  code: /(?<key>\b[A-Za-z_$][\w$]*(?=:\s))|(?<text>"(?:[^"\\]|\\.)*"|'[^'\n]*'|`[^`]*`)|(?<name>\b(?:import|from|export|const|function|async|return|default|await|type)\b)|(?<note>\/\/.*)/g,
} as const

/** The language of source code. */
export type Grammar = keyof typeof GRAMMARS

/** Highlights source code with coloured spans. */
export function highlight(source: string, grammar: Grammar): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let end = 0
  for (const { 0: text, index, groups = {} } of source.matchAll(GRAMMARS[grammar])) {
    const [kind] = Object.entries(groups).find(([, value]) => value !== undefined) ?? []
    fragment.append(source.slice(end, index), make('span', { class: `hl-${kind}` }, text))
    end = index + text.length
  }
  fragment.append(source.slice(end))
  return fragment
}
