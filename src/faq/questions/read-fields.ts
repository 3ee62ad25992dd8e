import { addParagraphs } from '../../content/stored/add-paragraphs.js'
import { type DataItem, textAt, valuesAt } from './structured-question.js'

/**
 * Where fields of a post hold questions, such as a repeater of Advanced Custom Fields: the names are the site's own.
 * @see https://www.advancedcustomfields.com/resources/wp-rest-api-integration/
 */
export interface QuestionFields {
  /**
   * The list of rows, as field names parted by dots, such as `acf.faqs` or `meta.questions`. Lists on the way, such as
   * flexible content, are gone through.
   */
  readonly path: string
  /** The field of a row with the question; dots as in `path`. */
  readonly question: string
  /** The field of a row with the answer, HTML or plain lines; dots as in `path`. */
  readonly answer: string
  /** The field of a row with an id of its own; absent where rows have none. */
  readonly id?: string | undefined
}

/** Reads the questions of mapped fields. A field that is empty, whether as `null`, `false` or `[]`, holds none. */
export function readFields(post: object, maps: readonly QuestionFields[]): DataItem[] {
  return maps.flatMap(({ path, question, answer, id }) =>
    valuesAt(post, path)
      .flat()
      .map((row) => {
        const own = textAt(row, id).trim()
        return {
          source: 'fields',
          kind: 'faq' as const,
          // What was typed into fields of its own stands in front of what stands in the content.
          start: -1,
          ...(own !== '' && { id: own }),
          question: textAt(row, question),
          answer: addParagraphs(textAt(row, answer)),
          visible: true,
        }
      }),
  )
}
