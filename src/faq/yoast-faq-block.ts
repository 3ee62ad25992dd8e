import { VOID_ELEMENTS } from '../content/elements.js'
import { decodeAttribute } from '../content/entities.js'
import { toSchemaText } from '../content/schema-text.js'
import { trimAscii } from '../content/strip-tags.js'
import { readAttributes } from '../content/tokens.js'
import { untexturize } from '../content/untexturize.js'
import { walkHtml } from '../content/walk.js'
import type { UnreadQuestion } from './faq-page.js'

const SECTION = 'schema-faq-section'
const QUESTION = 'schema-faq-question'
const ANSWER = 'schema-faq-answer'

/**
 * Reads the questions of Yoast SEO's FAQ blocks, as the plugin itself puts them into its graph: without WordPress's
 * typography, each with the id of its section, numbered through all blocks. A section without question or answer keeps
 * its number.
 *
 * An answer is all that follows the question in its section: the block prints it as one paragraph, which a browser ends
 * where a list or another paragraph begins.
 * @see https://developer.yoast.com/features/schema/pieces/question/
 * @param html The content as WordPress rendered it.
 * @param language BCP 47 tag of the site's language, as `untexturize` has it.
 */
export function readYoastFaqBlocks(html: string, language?: string | undefined): UnreadQuestion[] {
  if (!html.includes(SECTION)) return []
  const questions: UnreadQuestion[] = []
  const ids = new Map<string, number>()
  readSections(html, language).forEach(({ id, question: source, answer }, index) => {
    const question = toSchemaText(source)
    if (question === '' || answer === '') return
    questions.push({
      id: unusedId(id === '' ? `question-${slugOf(question)}` : id, ids),
      position: index + 1,
      question,
      answer: { html: answer },
      source: 'yoast-faq-block',
      depth: 0,
      visible: true,
    })
  })
  return questions
}

/** A section of a block, as HTML. */
interface Section {
  readonly id: string
  question: string
  answer: string
}

/** What of a section the walk is in. */
type Part = 'head' | 'question' | 'answer'

function readSections(html: string, language: string | undefined): Section[] {
  const sections: Section[] = []
  let section: Section | undefined
  let part: Part = 'head'
  /** How many elements are open in the section, itself included. */
  let depth = 0
  /** Where the question, and where the paragraph that Yoast makes of the answer, stand in it; 0 where they do not. */
  let questionDepth = 0
  let paragraphDepth = 0
  let isCut = false

  const write = (source: string) => {
    if (section !== undefined && part !== 'head') section[part] += source
  }

  walkHtml(html, {
    text: (source) => write(untexturize(source, language)),
    open(name, source) {
      const isVoid = VOID_ELEMENTS.has(name)
      if (section === undefined) {
        if (isVoid || !hasClass(source, SECTION)) return
        section = { id: idOf(source), question: '', answer: '' }
        sections.push(section)
        part = 'head'
        depth = 1
        questionDepth = 0
        paragraphDepth = 0
        isCut = false
        return
      }
      if (!isVoid) depth++
      if (part === 'head' && !isVoid && hasClass(source, QUESTION)) {
        part = 'question'
        questionDepth = depth
      } else if (part === 'answer' && isParagraph(name, source) && trimAscii(section.answer) === '') {
        paragraphDepth = depth
      } else write(source)
    },
    close(_, source) {
      if (section === undefined) return
      const closed = depth--
      if (closed === 1) {
        section.answer = trimAscii(isCut ? withoutEmptyParagraph(section.answer) : section.answer)
        section = undefined
      } else if (part === 'question' && closed === questionDepth) {
        part = 'answer'
      } else if (closed === paragraphDepth) {
        paragraphDepth = 0
        isCut = source === ''
      } else write(source)
    },
  })
  return sections
}

function isParagraph(name: string, source: string): boolean {
  return name === 'p' && hasClass(source, ANSWER)
}

/** The end tag of a paragraph that ended before is read as an empty one. */
function withoutEmptyParagraph(html: string): string {
  const trimmed = trimAscii(html)
  return trimmed.endsWith('<p></p>') ? trimmed.slice(0, -7) : trimmed
}

function hasClass(tag: string, name: string): boolean {
  if (!tag.includes(name)) return false
  const classes = decodeAttribute(readAttributes(tag).get('class') ?? '')
  return classes.split(/[\t\n\f\r ]+/).includes(name)
}

function idOf(tag: string): string {
  return decodeAttribute(readAttributes(tag).get('id') ?? '').trim()
}

function slugOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** A copied block has the ids of the first one: they are numbered. */
function unusedId(id: string, used: Map<string, number>): string {
  let count = used.get(id) ?? 0
  let unused = id
  while (used.has(unused)) unused = `${id}-${++count + 1}`
  used.set(id, count)
  if (unused !== id) used.set(unused, 0)
  return unused
}
