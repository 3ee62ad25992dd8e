/** Advance widths of Arial, in thousandths of the size; what is not listed is taken to be as wide as a digit. */
const WIDTHS: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const widths = new Map<string, number>()
  const add = (width: number, characters: string) => {
    for (const character of characters) widths.set(character, width)
  }
  add(191, "'’‘")
  add(222, 'ijl')
  add(260, '|')
  add(278, ' !,./:;I[\\]ft\u00a0')
  add(333, '()-`r“”')
  add(355, '"')
  add(389, '*')
  add(500, 'Jckvsxyz')
  add(584, '+<=>~')
  add(611, 'FTZ')
  add(667, '&ABEKPSVXY')
  add(722, 'CDHNRUw')
  add(778, 'GOQ')
  add(833, 'Mm')
  add(889, '%')
  add(944, 'W')
  add(1000, '—…')
  add(1015, '@')
  return widths
})()

/** Scripts whose characters are as wide as they are high. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u

/** About how wide a text is in Arial, in the unit of the size. */
export function estimateTextWidth(text: string, size: number): number {
  let thousandths = 0
  for (const character of text) {
    thousandths += WIDTHS.get(character) ?? (FULL_WIDTH.test(character) ? 1000 : 556)
  }
  return (thousandths * size) / 1000
}
