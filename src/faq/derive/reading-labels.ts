import { exactMinutes } from '../../content/prose/count.js'
import type { Site } from '../../site/site.js'
import type { FactLabel } from '../kinds/page-facts.js'
import type { FaqPage } from '../page/faq-page.js'

/** Yoast SEO's labels by language. A language without an entry gets no labels instead of English ones. */
const WORDS: Readonly<Record<string, Words>> = {
  de: { author: 'Verfasst von', time: 'Geschätzte Lesezeit', minute: 'Minute', minutes: 'Minuten' },
  en: { author: 'Written by', time: 'Est. reading time', minute: 'minute', minutes: 'minutes' },
}

interface Words {
  readonly author: string
  readonly time: string
  readonly minute: string
  readonly minutes: string
}

/**
 * Builds the labels that chat apps show beside a link: the author of a post, and the reading time as Yoast SEO estimates it, with
 * twelve seconds for each image.
 *
 * @returns `undefined` if there are none.
 */
export function buildLabels(page: FaqPage, { language }: Site): readonly FactLabel[] | undefined {
  const name = language.slice(0, 2).toLowerCase()
  const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined
  if (words === undefined) return undefined
  const labels: FactLabel[] = []
  const author = page.type === 'post' ? page.author?.name : undefined
  if (author) labels.push({ label: words.author, data: author })
  const time = exactMinutes(page.text, language)
  if (time > 0) {
    const minutes = Math.ceil(time + 0.2 * countImages(page.html))
    labels.push({ label: words.time, data: `${minutes} ${minutes === 1 ? words.minute : words.minutes}` })
  }
  return labels.length === 0 ? undefined : labels
}

function countImages(html: string): number {
  return html.split('<img ').length - 1
}
