import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractQuestions } from 'wp-faq-seo/faq'
import { judgeQuestions } from '../../conformance/questions/judge-questions.js'
import { fold } from '../../conformance/questions/shown-text.js'
import { plainItems, questionSoup } from './question-soup.js'

type Read = readonly [depth: number, question: string, answer: string]

function judged(html: string): Read[] {
  return judgeQuestions(html).map(({ depth, question, answer }) => [depth, fold(question), fold(answer)])
}

function extracted(html: string): Read[] {
  return extractQuestions(html).map(({ depth, question, answer }) => [
    depth,
    fold(question),
    fold(answer.text),
  ])
}

describe('extractQuestions', () => {
  it.each(plainItems)('reads an item of %s', (_, html) => {
    expect(judged(html)).toEqual([[0, 'How long?', 'One day. Or two.']])
    expect(extracted(html)).toEqual(judged(html))
  })

  it('finds the same questions in tag soup as a DOM, in the same order and depth', () => {
    fc.assert(
      fc.property(questionSoup(), (html) => {
        expect(extracted(html)).toEqual(judged(html))
      }),
      { numRuns: 600 },
    )
  }, 60_000)
})
