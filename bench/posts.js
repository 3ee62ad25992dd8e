// @ts-check
/**
 * Generates posts as a WordPress site with Yoast SEO returns them: the same ones each time.
 *
 * Contents have 0.5 to 50 KB, log-uniform, of paragraphs, links, lists, headings and images. 44 of 100 posts are pages
 * with a Yoast FAQ block, whose questions are in the graph; the others are FAQ posts, whose graph has no questions. 60 of
 * 100 have character references in title and content, 40 letters beyond ASCII, 3 a style or script in the content, 5 a
 * comment.
 */
import { between, createRandom } from './random.js'
import { describe, HOME, printHead } from './yoast-output.js'

/** @typedef {import('./random.js').Random} Random */
/** @typedef {{ random: Random, hasReferences: boolean, words: readonly string[] }} Voice */
/** @typedef {import('./yoast-output.js').Item} Item */

/**
 * @param {number} count
 * @returns {string[]} JSON text, one post each
 */
export function generatePosts(count) {
  const random = createRandom(549)
  return Array.from({ length: count }, (_, index) => toPhpJson(generatePost(index + 1, random)))
}

/** @param {number} id @param {Random} random */
function generatePost(id, random) {
  const hasReferences = random() < 0.6
  const words = random() < 0.4 ? [...PLAIN_WORDS, ...OTHER_WORDS] : PLAIN_WORDS
  const voice = { random, hasReferences, words }
  const isFaqBlock = id % 25 < 11
  const size = 500 * 100 ** random()

  const type = isFaqBlock ? 'page' : 'faq'
  const slug = `what-about-${id}`
  const url = `${HOME}${type}/${slug}/`
  const title = `${capitalize(phrase(voice, 4, 9))}${hasReferences ? "'s & more" : ''}${isFaqBlock ? '' : '?'}`
  const { html, items } = generateContent(voice, size, isFaqBlock)
  const head = describe({ id, url, title, items, text: phrase(voice, 20, 28) }, voice)
  const date = `2025-0${1 + (id % 9)}-1${id % 10}T08:15:30`
  const route = `${HOME}wp-json/wp/v2/`
  return {
    id,
    date,
    date_gmt: date,
    guid: { rendered: `${HOME}?post_type=${type}&#038;p=${id}` },
    modified: date,
    modified_gmt: date,
    slug,
    status: 'publish',
    type,
    link: url,
    title: { rendered: texturize(title) },
    content: { rendered: html, protected: false },
    author: 1,
    featured_media: 0,
    template: '',
    meta: { footnotes: '' },
    'faq-categories': [1 + (id % 7)],
    class_list: [`post-${id}`, type, `type-${type}`, 'status-publish', 'hentry'],
    yoast_head: printHead(head),
    yoast_head_json: head,
    _links: {
      self: [{ href: `${route}${type}/${id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${route}${type}` }],
      about: [{ href: `${route}types/${type}` }],
      author: [{ embeddable: true, href: `${route}users/1` }],
      'wp:attachment': [{ href: `${route}media?parent=${id}` }],
      'wp:term': [
        { taxonomy: 'faq-categories', embeddable: true, href: `${route}faq-categories?post=${id}` },
      ],
      curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
    },
  }
}

/** @param {Voice} voice @param {number} size @param {boolean} isFaqBlock */
function generateContent(voice, size, isFaqBlock) {
  const { random } = voice
  /** @type {Item[]} */
  const items = []
  const blocks = []
  let length = 0
  const add = (/** @type {string} */ block) => {
    blocks.push(block)
    length += block.length
  }
  add(paragraph(voice))
  if (random() < 0.03) add('<style>.box > p { margin: 0 }</style><script>window.box = "<p>" < 1</script>')
  if (random() < 0.05) add('<!-- a note to "the editors" -->')
  if (isFaqBlock) {
    while (items.length < 1 || length < size / 2) {
      const item = { id: `faq-question-${1_700_000_000_000 + items.length}`, question: '', answer: '' }
      item.question = `${capitalize(phrase(voice, 4, 10))}?`
      item.answer = sentences(voice, 2, 5)
      items.push(item)
      length += 260 + item.question.length + item.answer.length
    }
    blocks.push(`<div class="schema-faq wp-block-yoast-faq-block">${items.map(printItem).join(' ')} </div>`)
  }
  while (length < size) add(block(voice))
  return { html: `\n${blocks.join('\n\n\n\n')}\n`, items }
}

/** @param {Item} item */
function printItem({ id, question, answer }) {
  const head = `<strong class="schema-faq-question">${texturize(question)}</strong>`
  const body = `<p class="schema-faq-answer">${texturize(answer)}</p>`
  return `<div class="schema-faq-section" id="${id}">${head} ${body} </div>`
}

/** @param {Voice} voice */
function block(voice) {
  const { random } = voice
  const kind = random()
  if (kind < 0.7) return paragraph(voice)
  if (kind < 0.82) return `<h2 class="wp-block-heading">${texturize(capitalize(phrase(voice, 3, 7)))}</h2>`
  if (kind < 0.93) {
    const list = Array.from({ length: 2 + random() * 5 }, () => `<li>${texturize(phrase(voice, 4, 14))}</li>`)
    return `<ul class="wp-block-list">\n${list.join('\n\n\n\n')}\n</ul>`
  }
  const file = `${HOME}wp-content/uploads/2025/03/picture-${Math.floor(random() * 999)}`
  const srcset = `${file}.jpg 1024w, ${file}-300x200.jpg 300w, ${file}-768x512.jpg 768w`
  const img =
    `<img loading="lazy" decoding="async" width="1024" height="683" src="${file}.jpg" alt="${phrase(voice, 2, 6)}" ` +
    `class="wp-image-7" srcset="${srcset}" sizes="auto, (max-width: 1024px) 100vw, 1024px" />`
  return `<figure class="wp-block-image size-large">${img}</figure>`
}

/** @param {Voice} voice */
function paragraph(voice) {
  return `<p>${texturize(sentences(voice, 2, 6))}</p>`
}

/** @param {Voice} voice @param {number} min @param {number} max */
function sentences(voice, min, max) {
  const { random, hasReferences } = voice
  return Array.from({ length: between(random, min, max) }, () => {
    const text = capitalize(phrase(voice, 6, 20))
    const kind = random()
    if (kind < 0.15) return `${text} <a href="${HOME}faq/${phrase(voice, 1, 1)}/">${phrase(voice, 1, 4)}</a>.`
    if (kind < 0.3) return `${text} <strong>${phrase(voice, 1, 3)}</strong>.`
    return hasReferences && kind < 0.6 ? `It's ${text} - and that's all.` : `${text}.`
  }).join(' ')
}

/** @param {Voice} voice @param {number} min @param {number} max */
function phrase({ random, words }, min, max) {
  const count = between(random, min, max)
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
}

/** https://developer.wordpress.org/reference/functions/wptexturize/ @param {string} html */
function texturize(html) {
  return html.replaceAll("'", '&#8217;').replaceAll(' - ', ' &#8211; ').replaceAll('& ', '&amp; ')
}

/** JSON as PHP's `json_encode` writes it: ASCII only, slashes escaped. @param {unknown} value */
export function toPhpJson(value) {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** @param {string} text */
function capitalize(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const PLAIN_WORDS = (
  'about after again answer any ask because before book bring can card change city come cost day does early every fee ' +
  'find first for free from get give have help here home hour how into keep know last late leave long make many month ' +
  'more much need never new next not often old once only open order other over paper part pay people phone place plan ' +
  'rain read refund rest return river road room same school send show sign small some soon start stay take than that ' +
  'then there ticket time train travel until wait walk water week what when where which with work write year'
).split(' ')

const OTHER_WORDS = (
  'café déjà größe straße über año señor naïve čas żółty ответ вопрос книга дорога билет ερώτηση απάντηση 質問 答え ' +
  '切符 どこ 문의 답변 שאלה תשובה سؤال جواب “quoted” it’s – …'
).split(' ')
