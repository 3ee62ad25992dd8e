import { bodyIssue, type Issue } from '../../internal/issue.js'
import { nameValue, quote } from '../../internal/quote.js'

/** A body as JSON: an object or a list; or why it is neither. */
export type Body =
  | { readonly success: true; readonly data: object }
  | { readonly success: false; readonly issue: Issue; readonly cause?: unknown }

/** Takes JSON text or what was parsed from it, and looks no further than that. */
export function readBody(json: unknown): Body {
  if (typeof json !== 'string') return readValue(json)
  // A byte order mark is white space to trim() and an error to JSON.parse().
  const text = json.trim()
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? refuse(explainString(value)) : readValue(value)
  } catch (cause) {
    return { success: false, issue: explainText(text), cause }
  }
}

function readValue(value: unknown): Body {
  const issue = explainValue(value)
  return issue === undefined ? { success: true, data: value as object } : refuse(issue)
}

function refuse(issue: Issue): Body {
  return { success: false, issue }
}

function explainValue(value: unknown): Issue | undefined {
  if (typeof value !== 'object' || value === null) {
    return bodyIssue('not-data', `this is ${nameValue(value)}, neither JSON text nor an object`)
  }
  if (hasMethod(value, 'then')) return bodyIssue('not-data', 'this is a Promise; await it')
  if (hasMethod(value, 'json')) return bodyIssue('not-data', 'this is a Response; pass await response.json()')
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return bodyIssue('not-data', 'these are bytes; decode them to text first')
  }
  return undefined
}

function hasMethod(value: object, name: string): boolean {
  return typeof (value as Readonly<Record<string, unknown>>)[name] === 'function'
}

/** JSON text that holds one string. */
function explainString(value: string): Issue {
  const inner = readBody(value)
  if (!inner.success) return bodyIssue('not-data', `this is ${nameValue(value)}, not an object`)
  return bodyIssue('double-encoded', 'this is JSON inside a JSON string (encoded twice); JSON.parse it once')
}

/**
 * Text that is not JSON. Said from the text alone: engines word their SyntaxError differently, so it is only the
 * `cause` of ours.
 */
function explainText(text: string): Issue {
  if (text === '') return bodyIssue('empty-body', 'the body is empty')
  if (text.startsWith('<')) return explainMarkup(text)
  if (text.startsWith('[object ')) {
    return bodyIssue('not-data', `this is the text ${quote(text)}; pass the object itself`)
  }
  if (/^https?:\/\//.test(text)) {
    return bodyIssue('not-json', `this is an address (${quote(text)}); fetch it and pass what it answers`)
  }
  const closing = { '{': '}', '[': ']' }[text.charAt(0)]
  if (closing === undefined) return bodyIssue('not-json', `this is not JSON (starts with ${quote(text)})`)
  const end = `ends after ${text.length} characters with ${quote(text.slice(-20))}`
  return text.endsWith(closing)
    ? bodyIssue('broken-json', `this is broken JSON (starts with ${quote(text)}, ${end})`)
    : bodyIssue('broken-json', `this is JSON cut short (${end})`)
}

function explainMarkup(text: string): Issue {
  const start = quote(text.slice(0, text.indexOf('>') + 1 || undefined))
  if (text.startsWith('<?xml')) return bodyIssue('not-json', `this is XML, not JSON (starts with ${start})`)
  if (/^<br ?\/?>\s*<b>(?:Fatal error|Warning|Notice|Deprecated)<\/b>/.test(text)) {
    const hint = 'a PHP message; is WP_DEBUG_DISPLAY on?'
    return bodyIssue('html', `this is HTML before or in place of JSON (starts with ${start}): ${hint}`)
  }
  return bodyIssue(
    'html',
    `this is HTML, not JSON (starts with ${start}); is /wp-json blocked or behind a login?`,
  )
}
