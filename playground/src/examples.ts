import failedExam from '../../examples/posts/failed-exam.json' with { type: 'json' }
import faqBlock from '../../examples/posts/yoast-faq-block.json' with { type: 'json' }
import accordion from '../examples/accordion.json' with { type: 'json' }
import hostile from '../examples/hostile.json' with { type: 'json' }

/** A response to try. */
export interface Example {
  readonly label: string
  readonly json: unknown
}

/** Responses that show what there is to see. */
export const EXAMPLES: readonly Example[] = [
  { label: 'A post that is one question', json: failedExam },
  { label: 'A post with an FAQ block of Yoast', json: faqBlock },
  { label: 'A page without any SEO plugin', json: accordion },
  { label: 'A list of all of these', json: [failedExam, faqBlock, accordion, hostile] },
  { label: 'A hostile post', json: hostile },
]
