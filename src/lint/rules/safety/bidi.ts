import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'warning',
  needs: ['texts'],
  help: 'Close every direction that the text opens, or remove the character.',
  check({ texts }, report) {
    for (const { text, place } of texts) {
      const found = findUnpaired(text)
      if (found === undefined) continue
      const code = found.codePointAt(0)?.toString(16).toUpperCase()
      report(place, `The text contains U+${code} without its counterpart.`)
    }
  },
}

const POP_EMBEDDING = '\u202c'
const POP_ISOLATE = '\u2069'

/** The first control without a counterpart. The end of an isolate closes all embeddings inside it. */
function findUnpaired(text: string): string | undefined {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return undefined
  const open: string[] = []
  for (const [control] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (control === POP_EMBEDDING) {
      if (isIsolate(open.at(-1) ?? POP_ISOLATE)) return control
      open.pop()
    } else if (control === POP_ISOLATE) {
      while (open.length > 0 && !isIsolate(open.at(-1) ?? '')) open.pop()
      if (open.pop() === undefined) return control
    } else {
      open.push(control)
    }
  }
  return open[0]
}

function isIsolate(control: string): boolean {
  return control >= '\u2066'
}
