import { quote } from '../../internal/quote.js'
import type { FoundJson } from './find-json.js'
import { bodyIssue, type RestIssue, type RestParseErrorCode } from './rest-issue.js'

/** Something that is printed around JSON. */
interface Surrounding {
  readonly pattern: RegExp
  readonly code: RestParseErrorCode
  /** A noun phrase. */
  readonly name: (text: string) => string
  /** What to do about it. */
  readonly hint: string
}

const PRINTED = 'a plugin or the theme prints it into REST responses; stop it there'

const JSONP: Surrounding = {
  pattern: /^(?:\/\*\*\/\s*)?(?:typeof\s+[\w$.]+\s*===?\s*'function'\s*&&\s*)?[\w$.[\]]+\s*\($/,
  code: 'not-json',
  name: () => 'a JSONP callback',
  hint: 'fetch it without the parameter _jsonp or callback',
}

const PAGE: Surrounding = {
  pattern: /^<(?:!doctype|html|head|body|pre)\b/i,
  code: 'html',
  name: () => 'an HTML page',
  hint: 'fetch the JSON itself, not the page in which a browser shows it',
}

const TEXT: Surrounding = {
  pattern: /^/,
  code: 'not-json',
  name: () => 'text',
  hint: 'pass the JSON alone',
}

/** The first match counts. */
const SURROUNDINGS: readonly Surrounding[] = [
  {
    pattern:
      /^(?:<br ?\/?>\s*)?(?:<b>)?(?:PHP )?(?:(?:fatal|parse) error|warning|notice|deprecated)(?:<\/b>)?:/i,
    code: 'html',
    name: () => 'a PHP message',
    hint: 'is WP_DEBUG_DISPLAY on?',
  },
  {
    pattern: /^<!--/,
    code: 'html',
    name: () => 'an HTML comment',
    hint: PRINTED,
  },
  PAGE,
  {
    pattern: /^<\/?[a-z][\w-]*/i,
    code: 'html',
    name: nameElement,
    hint: PRINTED,
  },
  JSONP,
  {
    pattern: /^HTTP\/\d/,
    code: 'not-json',
    name: () => 'HTTP headers',
    hint: 'pass the body alone',
  },
  {
    pattern: /^[{[]/,
    code: 'not-json',
    name: () => 'more JSON',
    hint: 'parse each part on its own',
  },
  {
    pattern: /^(?:\)\]\}'?,?$|while ?\(1\);|for ?\(;;\);)/,
    code: 'not-json',
    name: () => 'a guard against scripts',
    hint: 'remove it before you parse the text',
  },
  {
    pattern: /^(?:ï»¿|\ufffd+$)/,
    code: 'not-json',
    name: () => 'a byte order mark in another encoding',
    hint: 'decode the body as UTF-8',
  },
]

/** Explains that a text is JSON with something around it. */
export function explainAround({ before, after }: FoundJson): RestIssue {
  const outer = before === '' ? undefined : describe(before)
  const isClosed = outer === JSONP && /^\)\s*;?$/.test(after)
  const trailing = after === '' || isClosed ? undefined : describe(after)
  const { code, hint } = outer ?? trailing ?? TEXT
  if (outer === PAGE)
    return bodyIssue(code, `this is JSON in ${outer.name(before)} (starts with ${quote(before)}); ${hint}`)
  const places = [
    outer && `${outer.name(before)} before it (starts with ${quote(before)})`,
    trailing && `${trailing.name(after)} after it (${quote(after)})`,
  ].filter((place) => place !== undefined)
  return bodyIssue(code, `this is JSON with ${places.join(' and ')}; ${hint}`)
}

function describe(text: string): Surrounding {
  return SURROUNDINGS.find(({ pattern }) => pattern.test(text)) ?? TEXT
}

function nameElement(text: string): string {
  const name = /[a-z][\w-]*/i.exec(text.slice(0, 40))?.[0].toLowerCase() ?? ''
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} element`
}
