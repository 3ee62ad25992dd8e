import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe } from 'vitest'
import { decodeEntities } from 'wp-faq-seo/content'
import { readAttributes } from '../../src/content/html/attributes.js'
import { decodeAttribute, decodeTextRun } from '../../src/content/html/entities.js'
import { tokenizeHtml } from '../../src/content/html/tokens.js'
import { runSuite } from './suite.js'

type Attributes = Readonly<Record<string, string>>
type Token = readonly ['Character' | 'EndTag', string] | readonly ['StartTag', string, Attributes]

/** A test of the file format of html5lib: https://github.com/html5lib/html5lib-tests/tree/master/tokenizer */
interface TokenizerTest {
  readonly description: string
  readonly input: string
  readonly output: readonly ('ParseError' | readonly [string, string, Attributes?])[]
  readonly initialStates?: readonly string[]
  readonly doubleEscaped?: boolean
}

interface Case {
  readonly name: string
  /** The element whose content is the input; `''` if it is content of the page. */
  readonly element: string
  readonly input: string
  readonly output: readonly Token[]
}

/** Elements whose start tag brings a tokenizer into a state. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['RCDATA state', 'title'],
  ['RAWTEXT state', 'xmp'],
  ['PLAINTEXT state', 'plaintext'],
])

const folder = new URL('./data/html5lib/', import.meta.url)
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.test'))
  .flatMap(readFile)

describe('the tokenizer tests of html5lib', () => {
  runSuite({
    cases,
    count: 6677,
    nameOf: ({ name }) => name,
    faultOf(test) {
      const tokens = readTokens(test)
      return isDeepStrictEqual(tokens, test.output) ? undefined : tokens
    },
    exceptions: {
      'Tokens are slices of the source. U+0000 is replaced where it is written.': [
        'test3: <a\\u0000>',
        'test3: <a \\u0000>',
        'test3: <a a\\u0000>',
        'test3: <a a \\u0000>',
        'test3: <a a=\\u0000>',
        'test3: <a a="\\u0000">',
        "test3: <a a='\\u0000'>",
        "test3: <a a=''\\u0000>",
        'test3: <a a=a\\u0000>',
        'test3: <a/\\u0000>',
        'domjs, <title>: NUL in RCDATA and RAWTEXT',
        'domjs, <xmp>: NUL in RCDATA and RAWTEXT',
      ],
      'Tokens are slices of the source. Lone surrogates are replaced where they are written.': [
        'unicodeCharsProblematic: Invalid Unicode character U+DFFF',
        'unicodeCharsProblematic: Invalid Unicode character U+D800',
        'unicodeCharsProblematic: Invalid Unicode character U+DFFF with valid preceding character',
        'unicodeCharsProblematic: Invalid Unicode character U+D800 with valid following character',
      ],
      'A rule for trees that are written as XML, which HTML does not have.': [
        'xmlViolation: Non-XML character',
        'xmlViolation: Non-XML space',
      ],
    },
  })
})

describe('decodeEntities, in the tests of html5lib that are a single character reference', () => {
  const references = cases.filter(
    ({ element, input, output }) => element === '' && /^&[^&<\s]+$/.test(input) && output.length === 1,
  )
  runSuite({
    cases: references,
    count: 4629,
    nameOf: ({ name }) => name,
    // A name without semicolon is not a reference, as it may be part of a URL.
    faultOf({ input, output: [token] }) {
      const text = decodeEntities(input)
      return text === (/^&[a-z\d]+$/i.test(input) ? input : token?.[1]) ? undefined : text
    },
    exceptions: {
      'A control character without a semicolon is a misprint, as in "the &#1 choice".': [
        'test4: Zero decimal numeric entity',
        'test4: Zero hex numeric entity',
      ],
    },
  })
})

function readFile(file: string): readonly Case[] {
  const json: Readonly<Record<string, readonly TokenizerTest[]>> = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  )
  return Object.values(json)
    .flat()
    .map((test) => (test.doubleEscaped ? (unescapeStrings(test) as TokenizerTest) : test))
    .flatMap(({ description, input, output, initialStates = ['Data state'] }) =>
      initialStates.map((state): Case => {
        const element = ELEMENTS.get(state) ?? ''
        // The tests of two states name an element that has only one of them.
        const inElement = (text: string) => (element === 'title' ? text.replaceAll(/xmp/gi, element) : text)
        return {
          name: `${file.replace('.test', '')}${element && `, <${element}>`}: ${description}`,
          element,
          input: inElement(input),
          output: tokensOf(output).map(([type, text, ...rest]) => [type, inElement(text), ...rest] as Token),
        }
      }),
    )
}

/** The tokens that the library reports, without parse errors, comments, doctypes, and the flag of self-closing tags. */
function tokensOf(output: TokenizerTest['output']): readonly Token[] {
  const tokens: Token[] = []
  for (const item of output) {
    if (typeof item === 'string') continue
    const [type, text, attributes = {}] = item
    if (type === 'Character') addText(tokens, text)
    else if (type === 'StartTag') tokens.push([type, text, attributes])
    else if (type === 'EndTag') tokens.push([type, text])
  }
  return tokens
}

/** The tokens that the library reads, decoded. Line breaks are those of a browser, which replaces them before it reads. */
function readTokens({ element, input }: Case): readonly Token[] {
  const tokens: Token[] = []
  let isRaw = element === 'xmp' || element === 'plaintext'
  tokenizeHtml(element === '' ? input : `<${element}>${input}`, {
    text: (raw) => addText(tokens, isRaw ? raw : decodeTextRun(withLineFeeds(raw))),
    open(name, raw) {
      const attributes = [...readAttributes(raw)].map(([key, value]) => [
        key,
        decodeAttribute(withLineFeeds(value)),
      ])
      tokens.push(['StartTag', name, Object.fromEntries(attributes)])
    },
    close(name) {
      isRaw = false
      tokens.push(['EndTag', name])
    },
  })
  return element === '' ? tokens : tokens.slice(1)
}

function addText(tokens: Token[], text: string): void {
  const last = tokens.at(-1)
  if (last?.[0] === 'Character') tokens[tokens.length - 1] = ['Character', last[1] + text]
  else tokens.push(['Character', text])
}

function withLineFeeds(raw: string): string {
  return raw.replace(/\r\n?/g, '\n')
}

function unescapeStrings(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\\u([\dA-F]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  if (Array.isArray(value)) return value.map(unescapeStrings)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [unescapeStrings(key), unescapeStrings(member)]),
  )
}
