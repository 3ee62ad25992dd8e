import { toText } from '../../content/html/text.js'
import { exactMinutes } from '../../content/prose/count.js'
import type { DerivedPage } from '../../faq/derive/derived-page.js'
import type { Site } from '../../site/site.js'
import type { TwitterLabel } from '../model/head.js'

/** The words of Yoast SEO's labels. A language whose words are not known gets no labels, rather than English ones. */
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
 * The short facts that chat apps show beside a link: the author of a post, and how long reading takes, as the editor of Yoast
 * SEO estimates it: the words, and twelve seconds for each picture.
 */
export function buildTwitterLabels(page: DerivedPage, { language }: Site): TwitterLabel[] {
  const name = language.slice(0, 2).toLowerCase()
  const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined
  if (words === undefined) return []
  const author = page.type === 'post' ? (page.author?.name ?? '') : ''
  const time = exactMinutes(toText(page.html), language)
  const minutes = time === 0 ? 0 : Math.ceil(time + 0.2 * countImages(page.html))
  return [
    ...(author === '' ? [] : [{ label: words.author, data: author }]),
    ...(minutes === 0
      ? []
      : [{ label: words.time, data: `${minutes} ${minutes === 1 ? words.minute : words.minutes}` }]),
  ]
}

function countImages(html: string): number {
  return html.split('<img ').length - 1
}
