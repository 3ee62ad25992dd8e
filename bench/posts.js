// @ts-check
/**
 * Posts as a WordPress site with Yoast SEO answers them, made up: the same thousand each time.
 *
 * Contents have 0.5 to 50 KB, log-uniform, of paragraphs, links, lists, headings and pictures. 44 of 100 posts are
 * pages with a Yoast FAQ block, whose questions are in the graph; the others are FAQ posts, whose graph has no
 * questions. 60 of 100 have character references in title and content, 40 letters beyond ASCII, 3 a style or script
 * in the content, 5 a comment.
 */

/** @typedef {() => number} Random */
/** @typedef {{ random: Random, hasReferences: boolean, words: readonly string[] }} Voice */
/** @typedef {{ id: string, question: string, answer: string }} Item */

const HOME = 'https://www.example.org/'
const SITE_NAME = "Rivers & Roads' Help"

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

/**
 * `yoast_head_json`: texts as they stand before escaping. https://developer.yoast.com/customization/apis/rest-api/
 *
 * @param {{ id: number, url: string, title: string, items: readonly Item[], text: string }} page
 * @param {Voice} voice
 */
function describe({ id, url, title, items, text }, { random, hasReferences }) {
  const description = `${text}${hasReferences ? `, that's "all" & enough` : ''}.`
  const fullTitle = `${title} ${hasReferences ? '&#8211;' : '-'} ${SITE_NAME}`
  const time = `2025-0${1 + (id % 9)}-1${id % 10}T08:15:30+00:00`
  const image = `${HOME}wp-content/uploads/2025/03/share.png`
  return {
    title: fullTitle,
    description,
    robots: {
      index: 'index',
      follow: 'follow',
      'max-snippet': 'max-snippet:-1',
      'max-image-preview': 'max-image-preview:large',
      'max-video-preview': 'max-video-preview:-1',
    },
    canonical: url,
    og_locale: 'en_US',
    og_type: 'article',
    og_title: fullTitle,
    og_description: description,
    og_url: url,
    og_site_name: SITE_NAME,
    article_publisher: 'https://www.facebook.com/example',
    article_modified_time: time,
    ...(random() < 0.5 && { og_image: [{ width: 1200, height: 630, url: image, type: 'image/png' }] }),
    twitter_card: 'summary_large_image',
    twitter_misc: { 'Est. reading time': `${between(random, 1, 9)} minutes` },
    schema: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': items.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
          '@id': url,
          url,
          name: fullTitle,
          isPartOf: { '@id': `${HOME}#website` },
          datePublished: time,
          dateModified: time,
          description,
          breadcrumb: { '@id': `${url}#breadcrumb` },
          ...(items.length > 0 && { mainEntity: items.map((item) => ({ '@id': `${url}#${item.id}` })) }),
          inLanguage: 'en-US',
          potentialAction: [{ '@type': 'ReadAction', target: [url] }],
        },
        {
          '@type': 'BreadcrumbList',
          '@id': `${url}#breadcrumb`,
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: HOME },
            { '@type': 'ListItem', position: 2, name: 'FAQs', item: `${HOME}faq/` },
            { '@type': 'ListItem', position: 3, name: title },
          ],
        },
        {
          '@type': 'WebSite',
          '@id': `${HOME}#website`,
          url: HOME,
          name: SITE_NAME,
          description: 'Answers for travellers',
          publisher: { '@id': `${HOME}#organization` },
          potentialAction: [
            {
              '@type': 'SearchAction',
              target: { '@type': 'EntryPoint', urlTemplate: `${HOME}?s={search_term_string}` },
              'query-input': {
                '@type': 'PropertyValueSpecification',
                valueRequired: true,
                valueName: 'search_term_string',
              },
            },
          ],
          inLanguage: 'en-US',
        },
        { '@type': 'Organization', '@id': `${HOME}#organization`, name: SITE_NAME, url: HOME },
        ...items.map((item, index) => ({
          '@type': 'Question',
          '@id': `${url}#${item.id}`,
          position: index + 1,
          url: `${url}#${item.id}`,
          name: item.question,
          answerCount: 1,
          acceptedAnswer: { '@type': 'Answer', text: item.answer, inLanguage: 'en-US' },
          inLanguage: 'en-US',
        })),
      ],
    },
  }
}

/** `yoast_head`: the same as HTML. @param {ReturnType<typeof describe>} head */
function printHead(head) {
  const meta = (
    /** @type {string} */ attribute,
    /** @type {string} */ name,
    /** @type {unknown} */ content,
  ) => `<meta ${attribute}="${name}" content="${escapeHtml(String(content))}" />`
  const images = (head.og_image ?? []).map((image) =>
    [
      meta('property', 'og:image', image.url),
      `\t${meta('property', 'og:image:width', image.width)}`,
      `\t${meta('property', 'og:image:height', image.height)}`,
      `\t${meta('property', 'og:image:type', image.type)}`,
    ].join('\n'),
  )
  const labels = Object.entries(head.twitter_misc).map(([label, data], index) =>
    [
      meta('name', `twitter:label${index + 1}`, label),
      `\t${meta('name', `twitter:data${index + 1}`, data)}`,
    ].join('\n'),
  )
  return [
    '<!-- This site is optimized with the Yoast SEO plugin v26.6 - https://yoast.com/wordpress/plugins/seo/ -->',
    `<title>${escapeHtml(head.title)}</title>`,
    meta('name', 'description', head.description),
    meta('name', 'robots', Object.values(head.robots).join(', ')),
    `<link rel="canonical" href="${head.canonical}" />`,
    meta('property', 'og:locale', head.og_locale),
    meta('property', 'og:type', head.og_type),
    meta('property', 'og:title', head.og_title),
    meta('property', 'og:description', head.og_description),
    meta('property', 'og:url', head.og_url),
    meta('property', 'og:site_name', head.og_site_name),
    meta('property', 'article:publisher', head.article_publisher),
    meta('property', 'article:modified_time', head.article_modified_time),
    ...images,
    meta('name', 'twitter:card', head.twitter_card),
    ...labels,
    `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(head.schema)}</script>`,
    '<!-- / Yoast SEO plugin. -->',
  ].join('\n')
}

/** As WordPress escapes: references stay. https://developer.wordpress.org/reference/functions/esc_html/ @param {string} text */
function escapeHtml(text) {
  return text
    .replace(/&(?!#\d+;|[a-z]+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
}

/** https://developer.wordpress.org/reference/functions/wptexturize/ @param {string} html */
function texturize(html) {
  return html.replaceAll("'", '&#8217;').replaceAll(' - ', ' &#8211; ').replaceAll('& ', '&amp; ')
}

/** JSON as PHP's `json_encode` writes it: ASCII only, slashes escaped. @param {unknown} value */
function toPhpJson(value) {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** @param {Random} random @param {number} min @param {number} max Both included. */
function between(random, min, max) {
  return min + Math.floor(random() * (max - min + 1))
}

/** @param {string} text */
function capitalize(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Mulberry32: small, fast, the same everywhere. @param {number} seed @returns {Random} */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
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
