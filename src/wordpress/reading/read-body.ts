import { describeUnread } from '../../internal/describe-input.js'
import { nameValue, quote } from '../../internal/quote.js'
import { explainAround } from './explain-around.js'
import { findJson, isComments } from './find-json.js'
import { bodyIssue, type RestIssue } from './rest-issue.js'

/** A body as an object or a list, or the reason why it is neither. */
export type Body =
  | { readonly success: true; readonly data: object; readonly warnings: readonly RestIssue[] }
  | { readonly success: false; readonly issue: RestIssue; readonly cause?: unknown }

/** Reads JSON text or a parsed value. Checks only that it is an object or a list. */
export function readBody(json: unknown): Body {
  if (typeof json !== 'string') return readValue(json)
  // trim() removes a byte order mark; JSON.parse() would throw.
  const text = json.trim()
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? refuse(explainString(value)) : readValue(value)
  } catch (cause) {
    const found = findJson(text)
    if (found?.before === '' && isComments(found.after)) {
      const comment = `an HTML comment after the JSON (${quote(found.after)}) was ignored`
      return { success: true, data: found.value, warnings: [bodyIssue('trailing-comment', comment)] }
    }
    const isAround = found !== undefined && !PHP_MESSAGE.test(text)
    return { success: false, issue: isAround ? explainAround(found) : explainText(text), cause }
  }
}

function readValue(value: unknown): Body {
  const issue = explainValue(value)
  return issue === undefined ? { success: true, data: value as object, warnings: [] } : refuse(issue)
}

function refuse(issue: RestIssue): Body {
  return { success: false, issue }
}

function explainValue(value: unknown): RestIssue | undefined {
  if (typeof value !== 'object' || value === null) {
    return bodyIssue('not-data', `this is ${nameValue(value)}, neither JSON text nor an object`)
  }
  const unread = describeUnread(value)
  return unread && bodyIssue('not-data', `${unread.sentence}; ${unread.remedy}`)
}

/** Explains JSON text that contains a single string. */
function explainString(value: string): RestIssue {
  const inner = readBody(value)
  if (!inner.success) return bodyIssue('not-data', `this is ${nameValue(value)}, not an object`)
  return bodyIssue('double-encoded', 'this is JSON inside a JSON string (encoded twice); JSON.parse it once')
}

/**
 * Explains text that is not JSON. Engines word their SyntaxError differently, so it becomes the `cause` and is not part
 * of the message.
 */
function explainText(text: string): RestIssue {
  if (text === '') return bodyIssue('empty-body', 'the body is empty')
  if (text.startsWith('<')) return explainMarkup(text)
  if (text.startsWith('[object ')) {
    return bodyIssue('not-data', `this is the text ${quote(text)}; pass the object itself`)
  }
  if (/^https?:\/\//.test(text)) {
    return bodyIssue('not-json', `this is a URL (${quote(text)}); fetch it and pass the response body`)
  }
  const closing = { '{': '}', '[': ']' }[text.charAt(0)]
  if (closing === undefined) return bodyIssue('not-json', `this is not JSON (starts with ${quote(text)})`)
  const end = `ends after ${text.length} character${text.length === 1 ? '' : 's'} with ${quote(text.slice(-20))}`
  return text.endsWith(closing)
    ? bodyIssue('broken-json', `this is broken JSON (starts with ${quote(text)}, ${end})`)
    : bodyIssue('broken-json', `this is truncated JSON (${end})`)
}

/** A PHP message as HTML. It may be followed by JSON or by the rest of a page. */
const PHP_MESSAGE = /^<br ?\/?>\s*<b>(?:(?:Fatal|Parse) error|Warning|Notice|Deprecated)<\/b>/

function explainMarkup(text: string): RestIssue {
  const start = quote(text.slice(0, text.indexOf('>') + 1 || undefined))
  if (text.startsWith('<?xml')) return bodyIssue('not-json', `this is XML, not JSON (starts with ${start})`)
  if (PHP_MESSAGE.test(text)) {
    const hint = 'a PHP message; is WP_DEBUG_DISPLAY on?'
    return bodyIssue('html', `this is HTML before JSON, or instead of it (starts with ${start}): ${hint}`)
  }
  return bodyIssue(
    'html',
    `this is HTML, not JSON (starts with ${start}); is /wp-json blocked or behind a login?`,
  )
}
