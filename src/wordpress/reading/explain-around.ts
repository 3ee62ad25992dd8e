import { quote } from '../../internal/quote.js'
import { type FoundJson, PAGE } from './find-json.js'
import { bodyIssue, type RestIssue, type RestParseErrorCode } from './rest-issue.js'

/** Something that is printed around JSON: how it begins, what to call it, and what to do about it. */
type Surrounding = readonly [pattern: RegExp, code: RestParseErrorCode, name: string, hint: string]

const PRINTED = 'a plugin or the theme prints it into REST responses; stop it there'

const JSONP: Surrounding = [
  /^(?:\/\*\*\/\s*)?(?:typeof\s+[\w$.]+\s*===?\s*'function'\s*&&\s*)?[\w$.[\]]+\s*\($/,
  'not-json',
  'a JSONP callback',
  'fetch it without the parameter _jsonp or callback',
]

const TEXT: Surrounding = [/^/, 'not-json', 'text', 'pass the JSON alone']

/** The first match counts. */
const SURROUNDINGS: readonly Surrounding[] = [
  [
    /^(?:<br ?\/?>\s*)?(?:<b>)?(?:PHP )?(?:(?:fatal|parse) error|warning|notice|deprecated)(?:<\/b>)?:/i,
    'html',
    'a PHP message',
    'is WP_DEBUG_DISPLAY on?',
  ],
  [/^<!--/, 'html', 'an HTML comment', PRINTED],
  [PAGE, 'html', 'an HTML page', 'fetch the JSON itself, not the page in which a browser shows it'],
  [/^<\/?[aeiou][\w-]*/i, 'html', 'an $ element', PRINTED],
  [/^<\/?[a-z][\w-]*/i, 'html', 'a $ element', PRINTED],
  JSONP,
  [/^HTTP\/\d/, 'not-json', 'HTTP headers', 'pass the body alone'],
  [/^[{[]/, 'not-json', 'more JSON', 'parse each part on its own'],
  [
    /^(?:\)\]\}'?,?$|while ?\(1\);|for ?\(;;\);)/,
    'not-json',
    'a guard against scripts',
    'remove it before you parse the text',
  ],
  [/^(?:ï»¿|\ufffd+$)/, 'not-json', 'a byte order mark in another encoding', 'decode the body as UTF-8'],
  TEXT,
]

/** Explains that a text is JSON with something around it. */
export function explainAround({ before, after }: FoundJson): RestIssue {
  const outer = find(before)
  const isClosed = outer === JSONP && /^\)\s*;?$/.test(after)
  const trailing = isClosed ? undefined : find(after)
  const [, code, name, hint] = outer ?? trailing ?? TEXT
  const start = `(starts with ${quote(before)})`
  if (outer?.[0] === PAGE) return bodyIssue(code, `this is JSON in ${name} ${start}; ${hint}`)
  const places = [
    outer && `${nameOf(outer, before)} before it ${start}`,
    trailing && `${nameOf(trailing, after)} after it (${quote(after)})`,
  ]
  return bodyIssue(code, `this is JSON with ${places.filter(Boolean).join(' and ')}; ${hint}`)
}

function find(text: string): Surrounding | undefined {
  return text === '' ? undefined : SURROUNDINGS.find(([pattern]) => pattern.test(text))
}

/** The name of what begins a text, with that of the element. */
function nameOf([pattern, , name]: Surrounding, text: string): string {
  return name.replace('$', () => pattern.exec(text)?.[0].replace(/^\W+/, '').toLowerCase() ?? '')
}
