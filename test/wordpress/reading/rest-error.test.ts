import { describe, expect, it } from 'vitest'
import { parseRestError } from 'wp-faq-seo/wordpress'
import { post, readJson, readText } from '../fixture.js'

describe('parseRestError', () => {
  it('parses every recorded error', () => {
    const cases = readJson('errors') as { status: number; body: { code?: string; message: string } }[]
    const errors = cases.filter(({ body }) => body.code !== undefined)
    expect(errors.length).toBeGreaterThan(8)
    for (const { status, body } of errors) {
      expect(parseRestError(body)).toMatchObject({ code: body.code, message: body.message, status })
      expect(parseRestError(JSON.stringify(body))).toEqual(parseRestError(body))
    }
  })

  it('flattens data and keeps the texts of params', () => {
    const params = JSON.parse('{"page":"Too high.","x":{},"__proto__":"p"}')
    const error = parseRestError({
      data: { params, status: 400, details: {} },
      message: 'm',
      code: 'rest_invalid_param',
    })
    expect(JSON.stringify(error)).toBe(
      '{"code":"rest_invalid_param","message":"m","status":400,"params":{"page":"Too high.","__proto__":"p"}}',
    )
  })

  it.each([null, [], '', { status: '404' }, { status: Number.NaN }, undefined])('ignores data %j', (data) => {
    expect(parseRestError({ code: 'c', message: 'm', data })).toStrictEqual({ code: 'c', message: 'm' })
  })

  it('parses errors of WordPress.com', () => {
    expect(parseRestError(readText('wpcom-error'))).toStrictEqual({
      code: 'unknown_post',
      message: 'Unknown post',
    })
  })

  it.each([undefined, null, 5, '', '<html>', '[]', '{}', { code: 5, message: 'm' }, { code: 'c' }, post()])(
    'returns undefined for %j',
    (json) => {
      expect(parseRestError(json)).toBeUndefined()
    },
  )
})
