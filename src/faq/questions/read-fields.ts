import { addParagraphs } from '../../content/stored/add-paragraphs.js'
import { textAt, valuesAt } from './field-path.js'
import type { StructuredQuestion } from './structured-question.js'

/**
 * Maps fields of a post, such as a repeater of Advanced Custom Fields, to questions. Field names are the site's own.
 *
 * @see https://www.advancedcustomfields.com/resources/wp-rest-api-integration/
 */
export interface QuestionFields {
  /**
   * Path of the list of rows: field names separated by dots, such as `acf.faqs` or `meta.questions`. Lists along the path, such
   * as flexible content, are flattened.
   */
  readonly path: string
  /** Path of the question within a row. */
  readonly question: string
  /** Path of the answer within a row. The answer is HTML or plain lines. */
  readonly answer: string
  /** Path of an id within a row. Default: none; the id is derived from the question. */
  readonly id?: string | undefined
}

/** Reads the questions of mapped fields. Empty fields, whether `null`, `false` or `[]`, have none. */
export function readFields(post: object, maps: readonly QuestionFields[]): StructuredQuestion[] {
  return maps.flatMap(({ path, question, answer, id }) =>
    valuesAt(post, path)
      .flat()
      .map((row) => {
        const own = textAt(row, id).trim()
        return {
          source: 'fields',
          kind: 'faq' as const,
          // Fields come before the content.
          start: -1,
          ...(own !== '' && { id: own }),
          question: textAt(row, question),
          answer: addParagraphs(textAt(row, answer)),
          visible: true,
        }
      }),
  )
}
