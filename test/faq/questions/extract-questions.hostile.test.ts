import { describe, expect, it } from 'vitest'
import { extractQuestions } from 'wp-faq-seo/faq'

const item = (question: string, answer: string, attributes = ''): string =>
  `<div class="schema-faq-section"${attributes}><strong class="schema-faq-question">${question}</strong> ` +
  `<p class="schema-faq-answer">${answer}</p></div>`

// Megabytes take seconds on a busy machine. These tests do not measure time.
describe('extractQuestions', { timeout: 120_000 }, () => {
  it('reads the outermost of 10,000 nested details completely', () => {
    const levels = 10_000
    const html = Array.from(
      { length: levels },
      (_, level) => `<details><summary>Q${level}?</summary>a${level} `,
    )
    const questions = extractQuestions(html.join('') + '</details>'.repeat(levels))
    const [first, second] = questions
    expect(first).toMatchObject({ question: 'Q0?', depth: 0, position: 1, visible: true })
    expect(first?.answer.text.startsWith('a0')).toBe(true)
    expect(first?.answer.text).toContain(`a${levels - 1}`)
    expect(second).toMatchObject({ question: 'Q1?', depth: 1 })
    // Deeper items are not separated: their answers would repeat the content thousands of times.
    expect(questions.length).toBeLessThan(100)
  })

  it.each(['<b>', '<div>', '<p><li>', '<details>', '<table><tr><td>'])(
    'reads the question before five megabytes of %s that are never closed',
    (tags) => {
      const questions = extractQuestions(item('Q?', 'A.') + tags.repeat(5_000_000 / tags.length))
      expect(questions.map(({ question, answer }) => [question, answer.text])).toEqual([['Q?', 'A.']])
    },
  )

  it('keeps unclosed elements in the answer that contains them', () => {
    const [question, ...others] = extractQuestions(
      `<details><summary>Q?</summary>A.${'<div>'.repeat(200_000)}Z.`,
    )
    expect(question?.answer.text.replace(/\s+/g, ' ')).toBe('A. Z.')
    expect(others).toEqual([])
  })

  it.each([
    ['<', 1_000_000],
    ['<!--', 250_000],
    ['</', 500_000],
    ['<details', 120_000],
    ['<details ', 120_000],
    ['<a b="', 150_000],
    ['<div class="schema-faq-section', 40_000],
    ['&#', 500_000],
    ['<!-- wp:', 120_000],
    ['class= ', 150_000],
    ['class', 200_000],
    ['<script type="application/ld+json">', 30_000],
    ['<script type="application/ld+json">{', 30_000],
  ])('reads any number of %s as browsers do', (piece, count) => {
    const found = extractQuestions(item('Q?', 'A.') + piece.repeat(count))
    expect(found.map(({ question, answer }) => [question, answer.text])).toEqual([['Q?', 'A.']])
  })

  it('accepts any amount of white space inside a tag', () => {
    const found = extractQuestions(`${item('Q?', 'A.')}<p class=${' '.repeat(60_000)}>`)
    expect(found.map(({ question }) => question)).toEqual(['Q?'])
  })

  it('finds 100,000 items in document order, each with its own id', () => {
    const count = 100_000
    const questions = extractQuestions(
      Array.from({ length: count }, (_, index) => item(`Q${index}?`, `A${index}.`)).join(''),
    )
    expect(questions).toHaveLength(count)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(count)
    expect(questions.at(-1)).toMatchObject({
      position: count,
      question: `Q${count - 1}?`,
      answer: { html: `A${count - 1}.`, text: `A${count - 1}.` },
    })
  })

  it('returns one question for 100,000 identical items', () => {
    const questions = extractQuestions(item('Same?', 'Same.', ' id="same"').repeat(100_000))
    expect(questions.map(({ id, question, position }) => [id, question, position])).toEqual([
      ['same', 'Same?', 1],
    ])
  })

  it('keeps 50,000 different answers to one question, each with its own id', () => {
    const count = 50_000
    const questions = extractQuestions(
      Array.from({ length: count }, (_, index) => item('Same?', `A${index}.`)).join(''),
    )
    expect(new Set(questions.map(({ id }) => id)).size).toBe(count)
    expect(questions.at(-1)?.answer.text).toBe(`A${count - 1}.`)
  })

  it('finds 20,000 questions in JSON-LD that are not on the page', () => {
    const count = 20_000
    const mainEntity = Array.from({ length: count }, (_, index) => ({
      '@type': 'Question',
      name: `Q${index}?`,
      acceptedAnswer: { '@type': 'Answer', text: `A${index}.` },
    }))
    const json = JSON.stringify({ '@type': 'FAQPage', mainEntity })
    const questions = extractQuestions(
      `${'<p>word</p>'.repeat(50_000)}<script type="application/ld+json">${json}</script>`,
    )
    expect(questions).toHaveLength(count)
    expect(questions.every(({ visible }) => !visible)).toBe(true)
  })

  it('reads answers with deeply nested lists', () => {
    const depth = 20_000
    const lists = `${'<ul><li>'.repeat(depth)}deep${'</li></ul>'.repeat(depth)}`
    const [question] = extractQuestions(`<details><summary>Q?</summary>${lists}after</details>`)
    expect(question?.answer.text.replace(/\s+/g, ' ')).toBe('deep after')
    expect(extractQuestions(item('Q?', lists))[0]?.answer.text).toBe('deep')
  })

  it('treats the names of Object.prototype as ordinary names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__']
    const html = names.map((name, index) => item(`Q${index}?`, 'A.', ` id="${name}" class="${name}"`))
    // The second class attribute of an element is ignored.
    const questions = extractQuestions(html.join(''))
    expect(questions.map(({ question }) => question)).toEqual(['Q0?', 'Q1?', 'Q2?', 'Q3?', 'Q4?'])
    const ids = questions.map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(names.slice(0, 4))
    expect(new Set(ids).size).toBe(5)
    expect(extractQuestions('<__proto__ class="__proto__"><constructor>x</constructor></__proto__>')).toEqual(
      [],
    )
    expect(extractQuestions(item('constructor?', '__proto__'))[0]?.answer.text).toBe('__proto__')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('ignores prototypes in JSON-LD', () => {
    const json =
      '{"@type":"FAQPage","__proto__":{"polluted":1},"mainEntity":{"__proto__":{"name":"Q?"},"constructor":1}}'
    expect(extractQuestions(`<script type="application/ld+json">${json}</script>`)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('keeps ids unchanged, whatever characters they contain', () => {
    const idOf = (attribute: string) => extractQuestions(item('Q?', 'A.', attribute))[0]?.id
    expect(idOf(` id='a"b'`)).toBe('a"b')
    expect(idOf(' id="a&quot;&gt;&lt;b"')).toBe('a"><b')
    expect(idOf(` id="a'b"`)).toBe("a'b")
    expect(idOf(' id="</script>"')).toBe('</script>')
  })

  it('removes active content', () => {
    const [question] = extractQuestions(
      item(
        'Q<script>alert(1)</script><img src=x onerror=alert(2)>?',
        'A <a href="jav&#x09;ascript:alert(3)" onclick="alert(4)">link</a><svg onload=alert(5)><script>alert(6)</script></svg>.',
      ),
    )
    expect(question?.question).toBe('Q?')
    expect(question?.answer).toEqual({ html: 'A <a>link</a>.', text: 'A link.' })
  })
})
