import { addParagraphs } from '../../content/stored/add-paragraphs.js'
import { textAt, valuesAt } from './field-path.js'
import type { QuestionBlock, QuestionPattern } from './question-pattern.js'
import type { StructuredQuestion } from './structured-question.js'

/** A block whose end comment has not been reached. */
interface OpenBlock {
  readonly name: string
  readonly start: number
  readonly contentStart: number
  readonly attributes: unknown
}

/** Maximum nesting depth of blocks with questions. */
const DEEPEST = 8

/** Begins the comment of every block. */
const BLOCK_START = '<!-- wp:'

/**
 * Reads the questions that blocks store in their attributes. `content.raw` has them even if the block renders its markup
 * only when a page is served.
 *
 * @see https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
 */
export function readBlocks(raw: string, patterns: readonly QuestionPattern[]): StructuredQuestion[] {
  const items: StructuredQuestion[] = []
  if (!raw.includes(BLOCK_START)) return items
  const blocks = new Map(
    patterns.flatMap((pattern) =>
      pattern.block === undefined ? [] : [[pattern.block.name, { pattern, block: pattern.block }] as const],
    ),
  )
  const open: OpenBlock[] = []
  for (const comment of listComments(raw)) {
    const found = blocks.get(comment.name)
    if (found === undefined) continue
    const { pattern, block } = found
    const read = ({ start, attributes }: OpenBlock, content: string) => {
      for (const item of readBlock(attributes, block, content))
        items.push({ ...item, source: pattern.source, kind: pattern.kind, start })
    }
    if (comment.isEnd) {
      // An end comment ends the innermost block of its name.
      const index = open.findLastIndex(({ name }) => name === comment.name)
      const [begun] = index < 0 ? [] : open.splice(index)
      if (begun === undefined) continue
      read(begun, raw.slice(begun.contentStart, comment.start))
      continue
    }
    const begun = {
      name: comment.name,
      start: comment.start,
      contentStart: comment.end,
      attributes: parseAttributes(comment.attributes),
    }
    if (comment.isVoid || block.list !== undefined) read(begun, '')
    else if (open.length < DEEPEST) open.push(begun)
  }
  return items.sort((a, b) => a.start - b.start)
}

interface BlockComment {
  readonly name: string
  readonly attributes: string
  readonly isEnd: boolean
  readonly isVoid: boolean
  readonly start: number
  readonly end: number
}

/** Lists the comments that begin and end blocks. WordPress escapes `-->` inside their attributes. */
function* listComments(raw: string): Generator<BlockComment> {
  COMMENT.lastIndex = 0
  for (let match = COMMENT.exec(raw); match !== null; match = COMMENT.exec(raw)) {
    const close = raw.indexOf('-->', COMMENT.lastIndex)
    if (close < 0) return
    const rest = raw.slice(COMMENT.lastIndex, close).trim()
    const isVoid = rest.endsWith('/')
    yield {
      name: match[2] as string,
      attributes: isVoid ? rest.slice(0, -1) : rest,
      isEnd: match[1] === '/',
      isVoid,
      start: match.index,
      end: close + 3,
    }
    COMMENT.lastIndex = close + 3
  }
}

const COMMENT = /<!-- (\/?)wp:([a-z][a-z0-9/-]*)/g

function readBlock(
  attributes: unknown,
  block: QuestionBlock,
  content: string,
): Pick<StructuredQuestion, 'id' | 'question' | 'answer' | 'visible'>[] {
  const rows = block.list === undefined ? [attributes] : valuesAt(attributes, block.list).flat()
  return rows.map((row) => {
    const id = textAt(row, block.id).trim()
    return {
      ...(id !== '' && { id }),
      question: textAt(row, block.question),
      answer: block.answer === undefined ? content : addParagraphs(textAt(row, block.answer)),
      visible: block.visible === undefined || valuesAt(row, block.visible)[0] !== false,
    }
  })
}

function parseAttributes(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
