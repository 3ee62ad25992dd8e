import failedExam from '../../examples/posts/failed-exam.json' with { type: 'json' }
import faqBlock from '../../examples/posts/yoast-faq-block.json' with { type: 'json' }
import accordion from '../examples/accordion.json' with { type: 'json' }
import hostile from '../examples/hostile.json' with { type: 'json' }
import rankMath from '../examples/rank-math.json' with { type: 'json' }
import wpGraphql from '../examples/wpgraphql.json' with { type: 'json' }

/** An example response. */
export interface Example {
  readonly label: string
  readonly json: unknown
}

/** Example responses that show what the playground can do. */
export const EXAMPLES: readonly Example[] = [
  { label: 'A post that is one question', json: failedExam },
  { label: 'A post with Yoast’s FAQ block', json: faqBlock },
  { label: 'A page without an SEO plugin', json: accordion },
  { label: 'A list of posts', json: [failedExam, faqBlock, accordion, hostile] },
  { label: 'A hostile post', json: hostile },
  { label: 'A head from Rank Math', json: rankMath },
  { label: 'A post from WPGraphQL', json: wpGraphql },
]
