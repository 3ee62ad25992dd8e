// @ts-check
/** Writes the report of the demo: the finished head of a post, and how it was made. */
import { isDeepStrictEqual } from 'node:util'
import { composeHead, parsePosts, RestParseError, renderHead, safeParsePost, toTags } from 'wp-faq-seo'
import { decodeEntities } from 'wp-faq-seo/content'
import { renderTag } from 'wp-faq-seo/head'
import { findNodes, serializeGraph } from 'wp-faq-seo/jsonld'
import { headFromYoastJson, readPluginHead } from 'wp-faq-seo/plugins'

/**
 * @typedef {import('wp-faq-seo/wordpress').RestPost} RestPost
 * @typedef {import('wp-faq-seo').RestList<import('wp-faq-seo').RestPost>} PostList
 * @typedef {import('wp-faq-seo/wordpress').Issue} Issue
 * @typedef {import('wp-faq-seo').Graph} Graph
 * @typedef {import('wp-faq-seo').GraphNode} GraphNode
 * @typedef {import('wp-faq-seo').Head} Head
 * @typedef {import('wp-faq-seo').JsonValue} JsonValue
 *
 * @typedef {object} ReportOptions
 * @property {string} source The origin of the JSON, for the first line.
 * @property {boolean} [color] Whether to use terminal colours. Default: `false`.
 * @property {number} [width] The maximum width of lines that can be broken, in columns. Default: 100.
 *
 * @typedef {Record<'bold' | 'dim' | 'added' | 'warned', (text: string) => string>} Paint
 */

/**
 * Reports on a response of WordPress: in full on a single post, with one line per post on a list.
 *
 * @param {string} json
 * @param {ReportOptions} options
 * @returns {string} Lines for a terminal, without a final line break.
 * @throws {RestParseError} If the response contains no post.
 */
export function report(json, { source, color = false, width = 100 }) {
  const paint = createPaint(color)
  const result = safeParsePost(json)
  if (result.success) return reportPost(result.data, result.warnings, source, paint, width)
  const list = readList(json)
  if (list === undefined || list.items.length === 0) throw result.error
  return reportList(list, source, paint)
}

/** @param {string} json */
function readList(json) {
  try {
    return parsePosts(json)
  } catch (error) {
    if (error instanceof RestParseError) return undefined
    throw error
  }
}

/**
 * @param {RestPost} post
 * @param {readonly Issue[]} warnings
 * @param {string} source
 * @param {Paint} paint
 * @param {number} width
 */
function reportPost(post, warnings, source, paint, width) {
  const pluginHead = readPluginHead(post)
  const head = composeHead(post)
  return [
    `${paint.bold(`${post.type} ${post.id}`)}  ${paint.dim(visible(source))}`,
    '',
    ...headLines(head, pluginHead?.graph, paint, width),
    '',
    paint.bold('How it was made'),
    '',
    ...section('read', readLines(post, pluginHead), paint),
    ...section('decoded', decodedLines(post, head, pluginHead, width), paint),
    ...section('added', addedLines(head, pluginHead, paint), paint),
    ...section('cleaned', cleanedLines(post, head, pluginHead), paint),
    ...section('warnings', warningLines(warnings, paint), paint),
  ].join('\n')
}

/**
 * The head as `renderHead` writes it, with formatted JSON-LD. A plus in the margin marks what the plugin did not have.
 *
 * @param {Head} head
 * @param {Graph | undefined} pluginGraph
 * @param {Paint} paint
 * @param {number} width
 */
function headLines(head, pluginGraph, paint, width) {
  const bytes = new TextEncoder().encode(renderHead(head)).length.toLocaleString('en')
  const lines = [
    `${paint.bold('The finished head')}  ${paint.dim(`${bytes} bytes; its JSON-LD is formatted here`)}`,
    '',
  ]
  for (const tag of toTags(head)) {
    const html = visible(renderTag(tag))
    if (tag.tag !== 'script') {
      lines.push(`  ${html}`)
      continue
    }
    const isGraph = tag.json === head.graph
    const start = html.indexOf('>') + 1
    lines.push(`  ${html.slice(0, start)}`)
    lines.push(
      ...(isGraph && head.graph !== undefined
        ? graphLines(head.graph, pluginGraph, paint, width)
        : layOut(tag.json, width).map((line) => `  ${visible(line)}`)),
    )
    lines.push('  </script>')
  }
  return lines
}

/**
 * @param {Graph} graph
 * @param {Graph | undefined} pluginGraph
 * @param {Paint} paint
 * @param {number} width
 */
function graphLines(graph, pluginGraph, paint, width) {
  const { '@graph': nodes, ...rest } = graph
  const lines = [`  ${visible(inOneLine(rest).slice(0, -1))}, "@graph": [`]
  for (const [index, node] of nodes.entries()) {
    const comma = index === nodes.length - 1 ? '' : ','
    const before = pluginGraph?.['@graph'][index]
    const isNew = before === undefined
    const mark = (/** @type {boolean} */ isAdded, /** @type {string} */ line) =>
      isAdded ? paint.added(`+ ${line}`) : `  ${line}`
    lines.push(mark(isNew, '  {'))
    const entries = Object.entries(node)
    for (const [position, [key, value]] of entries.entries()) {
      const isAdded = isNew || !isDeepStrictEqual(before[key], value)
      const [first = '', ...others] = layOut(value ?? null, width - 6)
      const property = [`${serializeGraph(key)}: ${first}`, ...others]
      if (position < entries.length - 1) property.push(`${property.pop()},`)
      for (const line of property) lines.push(mark(isAdded, `    ${visible(line)}`))
    }
    lines.push(mark(isNew, `  }${comma}`))
  }
  return [...lines, '  ]}']
}

/**
 * Formats JSON. A value that fits into one line is in one line.
 *
 * @param {JsonValue} value
 * @param {number} width
 * @returns {string[]}
 */
function layOut(value, width) {
  const line = inOneLine(value)
  if (typeof value !== 'object' || value === null || line.length <= width) return [line]
  const isList = Array.isArray(value)
  const members = Object.entries(value).map(([key, item]) => {
    const [first = '', ...others] = layOut(item ?? null, width - 2)
    return [isList ? first : `${serializeGraph(key)}: ${first}`, ...others]
  })
  const inner = members.flatMap((member, index) =>
    member.map(
      (text, row) => `  ${text}${row === member.length - 1 && index < members.length - 1 ? ',' : ''}`,
    ),
  )
  return isList ? ['[', ...inner, ']'] : ['{', ...inner, '}']
}

/**
 * @param {JsonValue} value
 * @returns {string}
 */
function inOneLine(value) {
  if (typeof value !== 'object' || value === null) return serializeGraph(value)
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, item]) => entry(key, item))
    .join(', ')}}`
}

/** @param {string} key @param {JsonValue | undefined} value */
function entry(key, value) {
  return `${serializeGraph(key)}: ${inOneLine(value ?? null)}`
}

/** @param {RestPost} post @param {Head | undefined} pluginHead */
function readLines(post, pluginHead) {
  if (pluginHead === undefined) return ['no plugin head in this post: the head is derived from the post']
  const { nodes, tags } = count(pluginHead)
  return [`${tags} and ${nodes} from Yoast’s ${pluginField(post, pluginHead)}`]
}

/** The field with the plugin's head. @param {RestPost} post @param {Head} pluginHead */
function pluginField(post, pluginHead) {
  const json = post.yoast_head_json
  return json !== undefined && isDeepStrictEqual(headFromYoastJson(json), pluginHead)
    ? 'yoast_head_json'
    : 'yoast_head (HTML)'
}

/** @param {Head} head */
function count(head) {
  const nodes = head.graph?.['@graph'].length ?? 0
  return {
    tags: plural(toTags(head).filter(({ tag }) => tag !== 'script').length, 'tag'),
    nodes: nodes === 0 ? 'no graph' : `a graph of ${plural(nodes, 'node')}`,
  }
}

/**
 * Texts with character references, before and after decoding.
 *
 * @param {RestPost} post
 * @param {Head} head
 * @param {Head | undefined} pluginHead
 * @param {number} width
 */
function decodedLines(post, head, pluginHead, width) {
  const written = new Set(listStrings(toTags(head)))
  const sources = [
    ...listStrings(post.title),
    ...(pluginHead !== undefined && pluginField(post, pluginHead) === 'yoast_head_json'
      ? listStrings(post.yoast_head_json)
      : htmlValues(post.yoast_head ?? '')),
  ]
  const pairs = [...new Set(sources)]
    .map((before) => /** @type {const} */ ([before, decodeEntities(before)]))
    .filter(([before, after]) => before !== after && written.has(after))
  const column = Math.floor((Math.min(width, 120) - 17) / 2)
  const shown = pairs.slice(0, 6).map(([before, after]) => {
    const index = firstDifference(before, after)
    return `${around(before, index, column).padEnd(column)}  →  ${around(after, index, column)}`
  })
  if (pairs.length === 0) return ['nothing: no text had character references']
  const more = pairs.length > shown.length ? [`… and ${pairs.length - shown.length} more`] : []
  return [`${plural(pairs.length, 'text')} with character references`, ...shown, ...more]
}

/** All strings in a value, without keys. @param {unknown} value @returns {string[]} */
function listStrings(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : []
}

/** The raw attribute values, titles and JSON strings in a plugin's HTML. @param {string} html */
function htmlValues(html) {
  return [...html.matchAll(/"([^"<>]*)"|<title>([^<]*)/g)].map(([, value, title]) => value ?? title ?? '')
}

/** @param {string} one @param {string} other */
function firstDifference(one, other) {
  let index = 0
  while (one[index] === other[index]) index++
  return index
}

/** Cuts a text to a length around an index. @param {string} text @param {number} index @param {number} length */
function around(text, index, length) {
  const characters = [...visible(text)]
  if (characters.length <= length) return characters.join('')
  const start = Math.max(0, Math.min(index - Math.floor(length / 2), characters.length - length))
  const end = Math.min(characters.length, start + length)
  const cut = characters
    .slice(start === 0 ? 0 : start + 1, end === characters.length ? end : end - 1)
    .join('')
  return `${start === 0 ? '' : '…'}${cut}${end === characters.length ? '' : '…'}`
}

/** @param {Head} head @param {Head | undefined} pluginHead @param {Paint} paint */
function addedLines(head, pluginHead, paint) {
  const added = (/** @type {string} */ type) =>
    findNodes(head.graph, type).filter(
      (node) => !findNodes(pluginHead?.graph, type).some((old) => isSame(old, node)),
    )
  const questions = added('Question')
  if (questions.length === 0) {
    const present = findNodes(pluginHead?.graph, 'Question').length
    return [
      present === 0
        ? 'nothing: this post is not a question, or must not be one (type, status, canonical, empty content)'
        : `nothing: the plugin’s graph already has ${plural(present, 'question')}`,
    ]
  }
  const pages = added('FAQPage').length > 0 ? 'FAQPage to the types of the page, ' : ''
  return [
    paint.added(
      `${pages}${plural(questions.length, 'Question')} with ${questions.length === 1 ? 'its Answer' : 'their Answers'}`,
    ),
    ...questions.map(({ name }) => visible(String(name))),
  ]
}

/** @param {GraphNode} one @param {GraphNode} other */
function isSame(one, other) {
  return one['@id'] === other['@id']
}

/** @param {RestPost} post @param {Head} head @param {Head | undefined} pluginHead */
function cleanedLines(post, head, pluginHead) {
  const lines = []
  const written = new Set(listStrings(head.graph))
  const answers = answerTexts(post.yoast_head_json?.schema).filter((text) => !written.has(text))
  if (answers.length > 0) lines.push(`active content from ${plural(answers.length, 'answer')} of the plugin`)
  const own = findNodes(head.graph, 'Question').find((node) => node['@id']?.endsWith(`#question-${post.id}`))
  if (own !== undefined) {
    const kept = new Set(elementNames(listStrings(own).join('\n').replaceAll('\\u003c', '<')))
    const gone = [...new Set(elementNames(post.content?.rendered ?? ''))].filter((name) => !kept.has(name))
    if (gone.length > 0) lines.push(`elements that are not allowed in an answer: ${gone.join(', ')}`)
  }
  if (pluginHead?.robots !== undefined && !isDeepStrictEqual(pluginHead.robots, head.robots)) {
    lines.push(`robots of the plugin, because the post is not published (${visible(post.status ?? '')})`)
  }
  return lines.length === 0 ? ['nothing to clean'] : lines
}

/** The texts of all answers in a graph, at any depth. @param {unknown} value @returns {string[]} */
function answerTexts(value) {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(answerTexts)
  return '@type' in value && value['@type'] === 'Answer' && 'text' in value && typeof value.text === 'string'
    ? [value.text, ...inner]
    : inner
}

/** @param {string} html */
function elementNames(html) {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name = '']) => name.toLowerCase())
}

/** @param {readonly Issue[]} warnings @param {Paint} paint */
function warningLines(warnings, paint) {
  return warnings.length === 0
    ? ['none: all fields of the response are valid']
    : warnings.map(({ message }) => paint.warned(visible(message)))
}

/** @param {string} title @param {readonly string[]} lines @param {Paint} paint */
function section(title, lines, paint) {
  const [first = '', ...others] = lines
  return [`  ${paint.bold(title.padEnd(10))}${first}`, ...others.map((line) => `  ${' '.repeat(10)}${line}`)]
}

/** @param {PostList} list @param {string} source @param {Paint} paint */
function reportList({ items: posts, errors, warnings }, source, paint) {
  const rows = posts.map((post) => {
    const pluginHead = readPluginHead(post)
    const head = composeHead(post)
    const before = findNodes(pluginHead?.graph, 'Question').length
    return {
      post: `${post.type} ${post.id}`,
      from: pluginHead === undefined ? 'the post' : pluginField(post, pluginHead),
      tags: String(toTags(head).length),
      questions: `${before} + ${findNodes(head.graph, 'Question').length - before}`,
      title: visible(head.title ?? ''),
    }
  })
  const headings = {
    post: 'post',
    from: 'head read from',
    tags: 'tags',
    questions: 'questions',
    title: 'title',
  }
  const width = (/** @type {keyof typeof headings} */ column) =>
    Math.max(...[headings, ...rows].map((row) => row[column].length))
  const widths = {
    post: width('post'),
    from: width('from'),
    tags: width('tags'),
    questions: width('questions'),
  }
  const line = (/** @type {typeof headings} */ row) =>
    `  ${row.post.padEnd(widths.post)}  ${row.from.padEnd(widths.from)}  ${row.tags.padStart(widths.tags)}  ${row.questions.padStart(widths.questions)}  ${row.title}`
  return [
    `${paint.bold(plural(posts.length, 'post'))}  ${paint.dim(visible(source))}`,
    '',
    paint.dim(line(headings)),
    ...rows.map(line),
    '',
    paint.dim(
      '  questions: from the plugin + added. To see the head of a post, run the demo with that post only.',
    ),
    ...errors.map(({ message }) => paint.warned(`  rejected: ${visible(message)}`)),
    ...warnings.map(({ path, message }) => paint.warned(`  ${visible(path)}: ${visible(message)}`)),
  ].join('\n')
}

/** @param {number} number @param {string} noun */
function plural(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * Makes text safe for a terminal: escapes control characters, which a terminal would execute, and characters that change the
 * direction of text.
 *
 * @param {string} text
 */
export function visible(text) {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}

/** @param {boolean} color @returns {Paint} */
function createPaint(color) {
  const style = (/** @type {number} */ on, /** @type {number} */ off) => (/** @type {string} */ text) =>
    color ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { bold: style(1, 22), dim: style(2, 22), added: style(32, 39), warned: style(33, 39) }
}
