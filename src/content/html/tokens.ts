import { Tokenizer } from 'htmlparser2'
import { endOfTag, toAsciiLowerCase } from './attributes.js'
import { elementSet } from './elements.js'

/**
 * What {@link tokenizeHtml} reports, in document order. `raw` is a slice of the input, references not decoded. Comments,
 * doctypes and processing instructions are not reported.
 */
export interface TokenSink {
  /** A piece of text. Text may arrive in several pieces, cut only before a `<` or at a comment. */
  text(raw: string): void
  /** A start tag: its name in lower case, the whole tag, and the index where it starts. */
  open(name: string, raw: string, start: number): void
  /** An end tag: its name in lower case, the whole tag, and the index where it starts. */
  close(name: string, raw: string, start: number): void
  /** Whether the next tag is in SVG or MathML, where elements such as `<style>` can contain tags. */
  isForeign?(): boolean
}

/**
 * Reads HTML token by token, as the WHATWG tokenizer does, in linear time.
 *
 * Nearly everything that WordPress prints is plain: lower-case tags, double-quoted values. A scanner reads it at the
 * speed of `indexOf`. At the first `<` that the scanner is not sure about, htmlparser2 takes over until the next end
 * tag, after which every tokenizer is in its data state.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 * @returns `false` if the input ends within a tag or a comment. That token is not reported.
 */
export function tokenizeHtml(html: string, sink: TokenSink): boolean {
  let position = scanPlainHtml(html, 0, sink)
  if (position === html.length) return true
  // In HTML a CDATA section is a bogus comment that ends at the first `>`. htmlparser2 would look for `]]>`, so it is
  // given a bogus comment of the same length instead. The text of SVG and MathML, where CDATA counts, is not needed.
  const readable = html.replaceAll('<![CDATA[', '<!?CDATA[')
  while (position < html.length) {
    const resumeAt = tokenizeAnyHtml(html, readable, position, sink)
    if (resumeAt < 0) return false
    position = scanPlainHtml(html, resumeAt, sink)
  }
  return true
}

// The white space of HTML: https://infra.spec.whatwg.org/#ascii-whitespace
const PLAIN_TAG = /<\/?([a-z][a-z0-9-]*)(?:[\t\n\f\r ]+[a-z][a-z0-9_:-]*(?:="[^"]*")?){0,50}[\t\n\f\r ]*\/?>/y
/** Elements whose content is text even if it looks like tags: https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments */
const TEXT_ONLY_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'iframe noembed noframes plaintext script style textarea title xmp',
)

/** Reads plain HTML from `start`. Returns the index of the first thing that is not plain, or the length of the input. */
function scanPlainHtml(html: string, start: number, sink: TokenSink): number {
  let position = start
  for (;;) {
    const at = html.indexOf('<', position)
    if (at < 0) {
      if (position < html.length) sink.text(html.slice(position))
      return html.length
    }
    if (at > position) sink.text(html.slice(position, at))
    const end = html.indexOf('>', at) + 1
    const bare = end - at <= LONGEST_BARE_TAG ? bareTags().get(html.slice(at, end)) : undefined
    if (bare !== undefined) {
      position = end
      if (bare.isEnd) sink.close(bare.name, bare.raw, at)
      else sink.open(bare.name, bare.raw, at)
      continue
    }
    PLAIN_TAG.lastIndex = at
    const match = PLAIN_TAG.exec(html)
    if (match === null) {
      position = endOfPlainComment(html, at)
      if (position < 0) return at
      continue
    }
    const name = match[1] as string
    position = at + match[0].length
    if (html.charCodeAt(at + 1) === SLASH) sink.close(name, match[0], at)
    else if (TEXT_ONLY_ELEMENTS.has(name) && !sink.isForeign?.()) {
      // Mostly, its first `</` is that of its end tag.
      const endTag = `</${name}>`
      const textEnd = html.indexOf('</', position)
      const isPlain = textEnd >= 0 && html.startsWith(endTag, textEnd) && html[position - 2] !== '/'
      if (!isPlain || name === 'plaintext') return at
      sink.open(name, match[0], at)
      if (textEnd > position) sink.text(html.slice(position, textEnd))
      position = textEnd + endTag.length
      sink.close(name, endTag, textEnd)
    } else sink.open(name, match[0], at)
  }
}

const SLASH = 47

interface BareTag {
  readonly raw: string
  readonly name: string
  readonly isEnd: boolean
}

/** The most common tags without attributes: looking one up is faster than reading it. */
function bareTags(): ReadonlyMap<string, BareTag> {
  bareTagsByRaw ??= new Map(
    BARE_NAMES.split(' ').flatMap((name) =>
      [`<${name}>`, `</${name}>`].map((raw) => [raw, { raw, name, isEnd: raw.startsWith('</') }]),
    ),
  )
  return bareTagsByRaw
}

let bareTagsByRaw: ReadonlyMap<string, BareTag> | undefined

const BARE_NAMES =
  'a b blockquote br code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i li ol p pre span strong sub sup ' +
  'table tbody td th thead tr u ul'
/** The length of `</blockquote>`. */
const LONGEST_BARE_TAG = 13

/** The end of the comment at `start`, or -1 if its first `--` is not the start of `-->`. */
function endOfPlainComment(html: string, start: number): number {
  if (!html.startsWith('<!--', start) || html.startsWith('>', start + 4) || html.startsWith('->', start + 4))
    return -1
  const end = html.indexOf('--', start + 4)
  return end >= 0 && html.startsWith('>', end + 2) ? end + 3 : -1
}

/**
 * Reads any HTML from `start` through the next end tag or to the end of the input. Returns the index after it, or -1 if the
 * input ends within a token.
 */
function tokenizeAnyHtml(html: string, readable: string, start: number, sink: TokenSink): number {
  // The index after the last complete token.
  let reached = start
  let name = ''
  let tagStart = 0
  let textStart = 0
  let textEnd = 0
  const flushText = () => {
    if (textEnd > textStart) sink.text(html.slice(start + textStart, start + textEnd))
    textStart = textEnd
  }
  const open = (end: number) => {
    flushText()
    reached = start + end + 1
    sink.open(name, html.slice(tagStart, reached), tagStart)
  }
  const skip = (_: number, end: number) => {
    reached = start + end + 1
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(from, to) {
        // htmlparser2 reports some tags that the end of the input cuts off as text. A browser drops them. Real text starts
        // after a tag or with a `<` of its own.
        if (from < 0 || (readable[start + from - 1] === '<' && readable[start + from] !== '<')) return
        // Text arrives in pieces, a new one at each `<`.
        if (from !== textEnd) {
          flushText()
          textStart = from
        }
        textEnd = to
        reached = start + to
      },
      onopentagname(from, to) {
        tagStart = start + from - 1
        name = toAsciiLowerCase(html.slice(start + from, start + to))
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(from, to) {
        tokenizer.pause()
        flushText()
        // An end tag can have attributes with a `>` in them. htmlparser2 ends it at the first `>`.
        const end = endOfTag(html, start + to)
        reached = end
        if (end < 0) return
        const tag = start + from - 2
        sink.close(toAsciiLowerCase(html.slice(start + from, start + to)), html.slice(tag, end), tag)
      },
      isInForeignContext: () => sink.isForeign?.() ?? false,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: skip,
      ondeclaration: skip,
      onprocessinginstruction: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(readable.slice(start))
  tokenizer.end()
  flushText()
  return tokenizer.running && reached !== html.length ? -1 : reached
}

function ignore(): void {}
