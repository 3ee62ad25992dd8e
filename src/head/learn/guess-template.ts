import { escapeText } from '../../content/html/escape.js'
import type { FaqPage } from '../../faq/page/faq-page.js'

/**
 * Guesses the template of a text: the page's title becomes `%%title%%`, and each part between separators that equals the value
 * of a variable becomes that variable. The caller expands the template to check the guess.
 */
export function guessTemplate(
  text: string,
  page: FaqPage,
  separator: string | undefined,
  expand: (template: string) => string,
): string {
  // If variables have the same value, the last one wins.
  const variables = new Map(listVariables(page).map((variable) => [expand(variable), variable]))
  const toTemplate = (piece: string) =>
    piece
      .split(` ${separator ?? '-'} `)
      .map((part) => {
        const value = part.trim()
        const variable = value === '' ? undefined : variables.get(value)
        return variable === undefined ? escapeText(part) : part.replace(value, () => variable)
      })
      .join(' %%sep%% ')
  const title = page.title === '' ? '' : expand('%%title%%')
  const start = indexOfWords(title, text)
  if (start < 0) return toTemplate(text)
  return `${toTemplate(text.slice(0, start))}%%title%%${toTemplate(text.slice(start + title.length))}`
}

/** The variables that a text may contain besides the title, the most general ones last. */
function listVariables({ terms }: FaqPage): string[] {
  const taxonomies = new Set(terms.map(({ taxonomy }) => `ct_${taxonomy}`))
  const names = [
    ...taxonomies,
    'tag',
    'category',
    'name',
    'parent_title',
    'pt_plural',
    'sitedesc',
    'sitename',
  ]
  return names.map((name) => `%%${name}%%`)
}

/** The index of the title in a text, as whole words. Both ends are tried: a short title may occur twice. */
function indexOfWords(title: string, text: string): number {
  if (title === '') return -1
  const isWhole = (index: number) =>
    index >= 0 && !isWordCharacter(text[index - 1]) && !isWordCharacter(text[index + title.length])
  return [text.indexOf(title), text.lastIndexOf(title)].find(isWhole) ?? -1
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)
}
