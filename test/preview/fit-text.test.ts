import { describe, expect, it } from 'vitest'
import { fitText } from '../../src/preview/fit-text.js'

const ROOM = { width: 600, fontSize: 20 }

describe('fitText()', () => {
  // Widths as Chromium measures them on a canvas in Arial, without kerning.
  it.each([
    ['Are all of your glazes food safe? | Riverside Library & Workshop', 567],
    ['Größe und Maße: Wie wähle ich?', 298],
    ['Çà et là – déjà vu “œuvre” … №5', 296],
    ['AVATAR To. Yes', 155],
    ['图书馆开放时间', 140],
    ['', 0],
  ])('measures %j', (text, width) => {
    expect(fitText(text, ROOM)).toEqual({ text, width, isCut: false })
  })

  it('adds no width for accents and joined emoji', () => {
    expect(fitText('e\u0301', ROOM).width).toBe(fitText('e', ROOM).width)
    expect(fitText('👩‍🔧', ROOM).width).toBe(fitText('👩', ROOM).width)
    expect(fitText('👍🏽\u200b', ROOM).width).toBe(fitText('👍', ROOM).width)
  })

  it('cuts after a word and leaves space for the ellipsis', () => {
    const text =
      'Why does the small workshop behind the old station, which has been open since 1998, close at four?'
    const fitted = fitText(text, ROOM)
    expect(fitted).toEqual({
      text: 'Why does the small workshop behind the old station, which has\u00a0...',
      width: 895,
      isCut: true,
    })
    expect(fitText(fitted.text, ROOM).isCut).toBe(false)
  })

  it('cuts a short text of wide characters', () => {
    expect(fitText('WWW', { width: 50, fontSize: 20 }).text).toBe('W\u00a0...')
    expect(fitText('iii', { width: 50, fontSize: 20 }).text).toBe('iii')
  })

  it('never splits a character', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(fitText(family.repeat(10), { width: 100, fontSize: 20 }).text).toBe(`${family.repeat(3)}\u00a0...`)
  })
})
