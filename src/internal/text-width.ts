/** The advance of one character. */
export interface CharacterAdvance {
  /** In thousandths of an em. */
  readonly advance: number
  /** Length of the character in UTF-16 code units. */
  readonly length: number
}

/** Width of text in Arial, in thousandths of an em. Ignores kerning. */
export function textWidth(text: string): number {
  let width = 0
  for (const { advance } of advancesOf(text)) width += advance
  return width
}

/**
 * Yields the advance of each character of text. A character that a joiner attaches to an emoji has no advance of its own.
 */
export function* advancesOf(text: string): Generator<CharacterAdvance, void, undefined> {
  let isJoined = false
  for (const character of text) {
    yield { advance: isJoined ? 0 : advanceOf(character), length: character.length }
    isJoined = character === '\u200d'
  }
}

function advanceOf(character: string): number {
  const known = LATIN.get(character)
  if (known !== undefined) return known
  // A letter with an accent is as wide as the letter.
  const letter = LATIN.get(character.normalize('NFD').charAt(0))
  return letter ?? SCRIPTS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS
}

/**
 * Advance widths of Arial, in thousandths of an em. Helvetica and Liberation Sans have the same.
 *
 * @see https://learn.microsoft.com/en-us/typography/font-list/arial
 */
const LATIN: ReadonlyMap<string, number> = /* @__PURE__ */ byCharacter({
  191: "'",
  222: 'ijl‘’‚ł',
  260: '|',
  278: ' \u00a0\t\n\r!,./:;I[\\]ft·ıìíîïÌÍÎÏ',
  333: '()-`r“”„›‹¡',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu«»–€£đ§',
  584: '+<=>~',
  611: 'FTZßø¿',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  737: '©®',
  778: 'GOQØ',
  833: 'Mm',
  889: '%æ',
  944: 'Wœ',
  1000: '—…ÆŒ™',
  1015: '@',
  1073: '№',
})

/** Characters outside the table: mean widths of running text in the fallback fonts. */
const SCRIPTS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u, 0],
  [/\p{Regional_Indicator}/u, 620],
  [/\p{Extended_Pictographic}/u, 1240],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u, 1000],
  [/\p{Script=Hangul}/u, 920],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u, 510],
  [/\p{Lu}/u, 700],
]

const OTHERS = 560

/** Widths by character, from the characters of each width. */
function byCharacter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )
}
