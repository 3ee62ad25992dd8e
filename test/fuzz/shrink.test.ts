import { expect, it } from 'vitest'
import type { Case } from './case.js'
import { toText } from './compact.js'
import { shrink } from './shrink.js'

async function shrinkWhile(testCase: Case, fails: (text: string) => boolean, limit = 2000): Promise<Case> {
  return shrink(testCase, async ({ json }) => fails(toText(json)), limit)
}

it('keeps only what a case needs to fail', async () => {
  const json = {
    id: 7,
    title: { rendered: 'x'.repeat(100) },
    list: [1, { a: 'one <b onclick> two', b: [2] }, 3],
  }
  const testCase: Case = { door: 'post', json, asText: true, options: { faq: 'never' }, output: {}, more: [] }
  expect(await shrinkWhile(testCase, (text) => text.includes('onclick'))).toEqual({
    door: 'post',
    json: 'onclick',
  })
})

it('keeps keys such as __proto__', async () => {
  const json = JSON.parse('{"a":{"__proto__":{"x":"y","z":1}},"b":2}')
  const { json: smallest } = await shrinkWhile({ door: 'post', json }, (text) => /__proto__.*"y"/.test(text))
  expect(JSON.stringify(smallest)).toBe('{"__proto__":"y"}')
})

it('shortens what is long or deep', async () => {
  const json = { a: { $repeat: ['before', ['<b', 5000], 'after'] }, b: { $nest: ['[', 300, 1] } }
  const { json: smallest } = await shrinkWhile(
    { door: 'post', json },
    (text) => text.length > 1000 && text.includes('[[['),
  )
  expect(toText(smallest).length).toBeLessThan(1010)
})

it('stops at the limit', async () => {
  let calls = 0
  await shrinkWhile({ door: 'post', json: 'x'.repeat(1000) }, () => calls++ > 1e9, 10)
  expect(calls).toBe(10)
})
