// @ts-check
/** Random valid options, as JSON. `readOptions` makes of them what functions take. */
import { parsePost, parsePosts, toFaqPage } from 'wp-faq-seo'
import { QUESTION_PATTERNS } from 'wp-faq-seo/faq'
import { parseHead } from 'wp-faq-seo/head'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { readPluginHead } from 'wp-faq-seo/plugins'
import { parseTerms } from 'wp-faq-seo/wordpress'
import { hostileText, hostileUrl, oddText } from './hostile.js'

/** @typedef {import('./random.js').Random} Random */
/** @typedef {Record<string, any>} Plan Options as JSON: lists of resources are not parsed yet, and functions are `true`. */

/**
 * @typedef {object} Material What options are made from besides random choices.
 * @property {readonly string[]} homes URLs of home pages that occur in the input.
 * @property {readonly number[]} ids Ids that occur in it.
 * @property {readonly string[]} types Names of post types that occur in it.
 * @property {readonly string[]} taxonomies
 * @property {readonly string[]} slugs
 * @property {boolean} isList Whether the page is no post.
 * @property {(kind: string) => any} seed A seed of this kind.
 */

const LANGUAGES = [
  'en-US',
  'de',
  'de-AT',
  'zh-CN',
  'ja',
  'th',
  'ar',
  'he',
  'fr-CA',
  'sr-Latn-RS',
  'en-GB-oxendict',
  'es-419',
  'nb-NO',
]
const TIME_ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', '+05:30', '-12:00', 'America/St_Johns']
const VARIABLES =
  'title sep sitename sitedesc page pagenumber pagetotal excerpt excerpt_only post_content category category_title tag name user_description id permalink parent_title pt_single pt_plural date modified post_year post_month post_day currentyear currentmonth currentday currentdate currenttime author_first_name author_last_name archive_title term_title term_description category_description tag_description term_hierarchy searchphrase term404 ct_faq-categories ct_category%%single cf_x unknown'.split(
    ' ',
  )
const TEMPLATES = [
  '%%title%% %%page%% %%sep%% %%sitename%%',
  '%%excerpt%%',
  '%%post_content%%',
  '%%%title%%%',
  '',
]
const FORMATS = [
  'F j, Y',
  'd.m.Y',
  'jS \\of F',
  'D, d M y H:i:s',
  'c',
  'U',
  'r',
  'l N z t L o W',
  '\\',
  'Y-m-d\\TH:i:sP e I O T B u v',
  'g:i a',
  'h:i A, G H',
  'S w n m',
  '',
]
/** @type {import('wp-faq-seo/lint').LintConfig['rules']} */
const LINT_RULES = {
  'head/title-long': 'off',
  'head/title-missing': ['warning', {}],
  'graph/duplicate-id': 'error',
  'faq/question-long': 'on',
}
const FRONT_ENDS = [
  'https://www.front.example/',
  'https://www.front.example/help',
  'http://localhost:3000/',
  'https://bücher.example/',
  'https://front.example/a/b/',
  'HTTPS://FRONT.EXAMPLE',
]
const TYPES = ['faq', 'post', 'page', 'ufaq', '__proto__', 'constructor', 'product']
const IMAGE_URLS = [
  'https://cms.example.com/wp-content/uploads/a.png',
  'https://example.com/ä b.jpg',
  'https://i0.wp.com/cms.example.com/wp-content/x.png?w=1',
]

/** Options of `composeHead`, `toFaqPage` and `toSitePage`. @param {Random} random @param {Material} material @returns {Plan} */
export function createOptions(random, material) {
  const { homes, types, isList, seed } = material
  /** @type {Readonly<Record<string, readonly [probability: number, create: () => any]>>} */
  const options = {
    site: [isList ? 0.85 : 0.5, () => createSite(random, material)],
    urls: [0.4, () => createUrls(random, homes)],
    robots: [0.3, () => random.pick(['source', 'from-resource', 'from-post', createRobots(random)])],
    source: [0.3, () => random.pick(['auto', 'plugin', 'derive', 'derive'])],
    language: [0.25, () => random.pick(LANGUAGES)],
    alternates: [
      0.15,
      () =>
        Object.fromEntries(
          random
            .some([...LANGUAGES, 'x-default', '__proto__', ''], 0.2)
            .map((code) => [code, random.chance(0.4) ? hostileUrl(random) : random.pick(homes)]),
        ),
    ],
    pagination: [0.25, () => createPagination(random)],
    posts: [0.04, () => (random.chance(0.2) ? [] : [seed('post with embeds'), seed('post')])],
    questions: [0.04, () => [seed('post')]],
    terms: [0.08, () => [seed('term'), seed('term'), seed('term')]],
    pluginHead: [0.08, () => (random.chance(0.5) ? seed('head') : seed('plugin response'))],
    now: [
      0.2,
      () => random.pick(['2025-06-12T10:00:00Z', '2025-06-12', 'x', '', '2025-06-12T10:00:00+05:30']),
    ],
    report: [0.5, () => true],
    faq: [0.4, () => random.pick(['auto', 'always', 'always', 'never'])],
    faqTypes: [0.15, () => random.some([...types, ...TYPES], 0.4)],
    isFaqPage: [0.2, () => random.chance(0.6)],
    patterns: [0.1, () => createPatterns(random)],
    headings: [
      0.3,
      () => random.pick([true, true, false, {}, { questionWords: ['how', 'Why', 'what', 'x'] }]),
    ],
    fields: [0.15, () => createFields(random)],
  }
  /** @type {Plan} */
  const plan = {}
  for (const [name, [probability, create]] of Object.entries(options))
    if (random.chance(probability)) plan[name] = create()
  return plan
}

/** Options of the functions that write what was read. @param {Random} random @returns {Plan} */
export function createOutputOptions(random) {
  return {
    markdown: {
      headingLevel: random.pick([undefined, 1, 2, 3, 4]),
      frontMatter: random.pick([undefined, true, false]),
    },
    preview: {
      images: random.pick([undefined, 'link', 'load']),
      shownBy: random.pick([undefined, 'page', 'srcdoc']),
    },
    lint: {
      extends: random.pick([
        undefined,
        'recommended',
        'strict',
        'yoast',
        ['rank-math', 'strict'],
        'aioseo',
        'seopress',
        'the-seo-framework',
      ]),
      now: random.pick([undefined, '2025-06-12T10:00:00Z', 'x']),
      ignore: random.pick([
        undefined,
        ['graph*'],
        [{ path: 'meta*', rules: ['head/title-many'] }],
        ['*a*b*', ''],
      ]),
      rules: random.pick([undefined, LINT_RULES]),
      vocabulary: random.chance(0.5),
    },
    llms: {
      name: random.pick([undefined, 'Help', hostileText(random)]),
      summary: random.pick([undefined, hostileText(random)]),
      otherQuestions: random.pick([undefined, oddText(random)]),
      answerLength: random.pick([undefined, 0, 1, 20, 156]),
    },
    group: { taxonomy: random.pick([undefined, undefined, 'faq-categories', 'category', '__proto__']) },
  }
}

/** @param {Random} random @param {Material} material */
function createSite(random, { homes, ids, types, taxonomies, slugs }) {
  const text = () => (random.chance(0.3) ? hostileText(random) : 'Text & more')
  const template = () =>
    random.pick([
      () => hostileText(random),
      () => random.pick(TEMPLATES),
      () =>
        random
          .some(VARIABLES, 0.1)
          .map((name) => `%%${name}%%`)
          .join(` ${random.chance(0.2) ? text() : ''}`),
    ])()
  const url = () => random.pick([...homes, ...FRONT_ENDS])
  const name = () => text().trim() || 'x'
  const image = () =>
    sometimes(
      random,
      {
        url: () => random.pick(IMAGE_URLS),
        width: () => 1200,
        height: () => 630,
        type: () => 'image/png',
        alt: text,
        caption: text,
      },
      ['url'],
    )
  const kind = () =>
    sometimes(random, {
      titleTemplate: template,
      descriptionTemplate: template,
      socialTitleTemplate: template,
      socialDescriptionTemplate: template,
      socialImage: image,
      noindex: () => random.chance(0.5),
    })
  const type = () =>
    sometimes(random, {
      label: text,
      singularLabel: text,
      archiveUrl: () => `${random.pick(homes)}faq/`,
      archive: () => ({ ...kind(), ...(random.chance(0.5) && { breadcrumbLabel: text() }) }),
      titleTemplate: template,
      descriptionTemplate: template,
      noindex: () => random.chance(0.5),
      breadcrumbTaxonomy: () => random.pick([...taxonomies, '__proto__']),
      pageType: () => random.pick(['WebPage', 'FAQPage', 'ItemPage', 'QAPage', 'x']),
      articleType: () => random.pick(['Article', 'None', 'TechArticle', 'BlogPosting']),
    })
  return sometimes(
    random,
    {
      url: () => random.pick(homes),
      name,
      language: () => random.pick(LANGUAGES),
      webSiteName: text,
      alternateName: text,
      description: text,
      timeZone: () => random.pick(TIME_ZONES),
      dateFormat: () => random.pick(FORMATS),
      separator: () => random.pick(['-', '–', '|', '»', '<', '&', '%%', ' ']),
      titleTemplate: template,
      permalinks: () => random.pick(['pretty', 'plain']),
      trailingSlash: () => random.chance(0.5),
      frontPageId: () => random.pick(ids),
      postsPageId: () => random.pick(ids),
      postsPage: () => ({
        url: `${random.pick(homes)}blog/`,
        label: name(),
        inPostBreadcrumb: random.chance(0.5),
      }),
      homeLabel: text,
      search: () =>
        random.pick([
          false,
          'https://example.com/?q={search_term_string}',
          'https://example.com/{search_term_string}/"<',
        ]),
      publisher: () =>
        sometimes(
          random,
          {
            type: () => random.pick(['Organization', 'Person']),
            name,
            alternateName: text,
            id: url,
            url,
            logo: image,
            sameAs: () => [url(), url()],
            description: text,
          },
          ['type', 'name'],
        ),
      socialImage: image,
      facebookUrl: url,
      twitterSite: text,
      twitterCard: () => random.pick(['summary', 'summary_large_image']),
      openGraph: () => false,
      twitter: () => false,
      robots: () => createRobots(random),
      authors: () =>
        record(random, [...slugs, '__proto__'], () =>
          sometimes(random, {
            id: url,
            imageId: url,
            sameAs: () => [url()],
            facebookUrl: url,
            twitterCreator: text,
            firstName: text,
            lastName: text,
          }),
        ),
      postTypes: () => record(random, [...types, '__proto__'], type),
      taxonomies: () =>
        record(random, [...taxonomies, '__proto__'], () => ({
          ...kind(),
          ...sometimes(random, {
            label: text,
            singularLabel: text,
            postType: () => random.pick([...types.filter((name) => name.trim() !== ''), 'post']),
          }),
        })),
      pageKinds: () =>
        sometimes(random, {
          home: kind,
          author: () => ({ ...kind(), ...(random.chance(0.3) && { noindexEmpty: false }) }),
          date: kind,
          search: kind,
          notFound: kind,
        }),
      breadcrumbs: () => sometimes(random, { archivePrefix: text, searchPrefix: text, notFoundLabel: text }),
    },
    ['url', 'name', 'language'],
  )
}

/** @param {Random} random @param {readonly string[]} homes */
function createUrls(random, homes) {
  const map = () => ({
    from: random.chance(0.2) ? [random.pick(homes), 'https://old.example.net/'] : random.pick(homes),
    to: random.pick(FRONT_ENDS),
    ...sometimes(random, {
      media: () => random.pick(['keep', 'rewrite', 'rewrite', 'https://cdn.example.com/m/']),
      mediaPaths: () => random.pick([['/app/'], ['/wp-content/', '/wp/wp-content/'], []]),
      trailingSlash: () => random.pick(['keep', 'always', 'never']),
    }),
  })
  const parts = [
    { from: `${homes[0]}faq/`, to: 'https://faq.front.example/' },
    { from: homes[0], to: 'https://www.front.example/', trailingSlash: 'always' },
  ]
  return random.pick([map, map, map, () => [map()], () => parts])()
}

/** @param {Random} random */
function createRobots(random) {
  return sometimes(random, {
    index: () => random.chance(0.5),
    follow: () => random.chance(0.5),
    maxSnippet: () => random.between(-1, 50),
    maxImagePreview: () => random.pick(['none', 'standard', 'large']),
    maxVideoPreview: () => -1,
    imageIndex: () => false,
    archive: () => false,
    snippet: () => false,
    other: () => [hostileText(random)],
    text: () => random.pick(['noindex', 'NOINDEX,nofollow', hostileText(random)]),
  })
}

/** @param {Random} random */
function createPagination(random) {
  const pages = random.pick([0, 1, 2, 3, 3, 100, 2 ** 40])
  return {
    page: Math.min(Math.max(1, pages), random.pick([1, 1, 2, 3, 77])),
    pages,
    ...(random.chance(0.3) && {
      url: random.pick(['https://www.example.com/faq/?page={page}', 'https://www.example.com/{page}/{page}']),
    }),
  }
}

/** @param {Random} random */
function createPatterns(random) {
  const selectors = [
    'div',
    'p',
    '.faq',
    'details > summary',
    '[itemprop=name]',
    '*',
    ':scope > *',
    'li, dt',
    '[class^="faq-"]',
    'h2',
    'b',
  ]
  const own = {
    source: 'own-theme',
    kind: random.pick(['faq', 'disclosure']),
    ...sometimes(random, {
      item: () => random.pick(selectors),
      question: () => random.pick([random.pick(selectors), random.some(selectors, 0.3).concat('p')]),
      answer: () => random.pick(['rest', random.pick(selectors)]),
      drop: () => random.pick(selectors),
      unwrap: () => random.pick(selectors),
      hidden: () => random.pick(selectors),
      block: () => ({
        name: 'yoast/faq-block',
        list: 'questions',
        question: 'jsonQuestion',
        answer: 'jsonAnswer',
        id: 'id',
        visible: 'visible',
      }),
    }),
  }
  return random.chance(0.5) ? ['known', own] : [own]
}

/** @param {Random} random */
function createFields(random) {
  return [
    {
      path: random.pick([
        'acf.faqs',
        'meta.questions',
        '_embedded.author',
        'yoast_head_json.schema.@graph',
        'categories',
        '__proto__.x',
        'acf',
        '',
      ]),
      question: random.pick(['question', 'name', 'title.rendered', '@type', '__proto__']),
      answer: random.pick(['answer', 'description', 'content.rendered', 'url', '']),
      ...(random.chance(0.4) && { id: random.pick(['id', '@id', 'slug', 'constructor']) }),
    },
  ]
}

/**
 * An object with some of its members, in any number.
 *
 * @param {Random} random
 * @param {Readonly<Record<string, () => any>>} members
 * @param {readonly string[]} required
 * @returns {any}
 */
function sometimes(random, members, required = []) {
  const probability = random.pick([0.1, 0.3, 0.8])
  const names = Object.keys(members).filter((name) => required.includes(name) || random.chance(probability))
  return Object.fromEntries(names.map((name) => [name, members[name]?.()]))
}

/** @param {Random} random @param {readonly string[]} names @param {() => any} create */
function record(random, names, create) {
  return Object.fromEntries(random.some(names, 0.4).map((name) => [name, create()]))
}

/** The options that a plan describes. @param {Plan} plan @returns {any} */
export function readOptions(plan) {
  const { posts, questions, terms, pluginHead, report, patterns, ...rest } = plan
  return {
    ...rest,
    ...(posts && { posts: parsePosts(posts).items }),
    ...(questions && {
      questions: questions.flatMap(
        (/** @type {any} */ post) => toFaqPage(parsePost(post), { faq: 'always' }).questions,
      ),
    }),
    ...(terms && { terms: parseTerms(terms).items }),
    ...(pluginHead !== undefined && { pluginHead: readHead(pluginHead) }),
    ...(report && { report: checkIssue }),
    ...(patterns && {
      patterns: patterns.flatMap((/** @type {any} */ pattern) =>
        pattern === 'known' ? QUESTION_PATTERNS : [pattern],
      ),
    }),
  }
}

/** The settings of `lint` that a plan describes. @param {Plan} plan */
export function readLintOptions({ vocabulary, ...rest }) {
  return { ...rest, ...(vocabulary && { vocabulary: VOCABULARY }) }
}

/** @param {any} recorded */
function readHead(recorded) {
  return readPluginHead(recorded) ?? (typeof recorded === 'string' ? parseHead(recorded).head : {})
}

/** Issues have a code and a message. @param {any} issue */
function checkIssue(issue) {
  if (typeof issue.code !== 'string' || typeof issue.message !== 'string' || issue.message === '') {
    throw new Error('an issue without code or message')
  }
}
