import { toText } from '../../../content/html/text.js'
import { buildCatalog } from '../../../faq/catalog/build-catalog.js'
import type { FaqPage, PageTerm, Question } from '../../../faq/page/faq-page.js'
import { omitUndefined } from '../../../internal/omit-undefined.js'
import { pageKey } from '../../../internal/page-url.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import type { LintContext } from '../context.js'
import { listQuestions, textsOfAnswer } from '../graph/question-facts.js'
import { readString } from '../page/records.js'
import type { Place } from '../place.js'
import { listHreflangLinks } from '../tags/hreflang-links.js'
import { isNoindex } from '../tags/robots-directives.js'
import type { CatalogFacts, CatalogPage } from './catalog-page.js'

/** Compares the pages of a catalog. Keeps nothing of their contexts. */
export function readCatalog(contexts: Iterable<LintContext>): CatalogFacts {
  const pages: CatalogPage[] = []
  const knownUrls = new Set<string>()
  for (const context of contexts) {
    pages.push(readCatalogPage(context, pages.length))
    // A URL that a head names exists, even if its page is not in the catalog: archives in breadcrumbs, translations.
    for (const { url, kind, name } of context.urlValues ?? [])
      if (kind === 'canonical' || kind === 'hreflang' || name === 'item') knownUrls.add(url)
  }
  const catalog = buildCatalog(
    pages.map(({ page }) => page),
    { knownUrls: [...knownUrls] },
  )
  return { ...catalog, pages }
}

function readCatalogPage(context: LintContext, id: number): CatalogPage {
  const { page, post, pageUrl = '', tags, robots, at } = context
  const html = readString(page?.html) ?? readString(isPlainObject(post?.content) && post.content.rendered)
  const questions = readQuestions(context)
  const [title] = tags?.titles ?? []
  return {
    page: toFaqPage(context, id, html ?? '', questions),
    key: pageUrl === '' ? '' : pageKey(pageUrl),
    title: title?.text ?? page?.title,
    hreflangLinks: tags && listHreflangLinks(tags),
    isIndexed: robots === undefined || !isNoindex(robots),
    hasContent: html !== undefined,
    titlePlace: title?.place ?? at('page', 'title'),
    slugPlace: at(page?.slug === undefined ? 'post' : 'page', 'slug'),
    contentPlace: page === undefined ? at('post', 'content', 'rendered') : at('page', 'html'),
    questionPlaces: questions.map(({ place }) => place),
  }
}

/** The page for `buildCatalog`, which needs neither its title nor its text. */
function toFaqPage(
  { page, post, pageUrl = '', language }: LintContext,
  id: number,
  html: string,
  questions: readonly CatalogQuestion[],
): FaqPage {
  return {
    id,
    type: readString(page?.type) ?? readString(post?.type) ?? '',
    ...omitUndefined({
      slug: readString(page?.slug) ?? readString(post?.slug),
      status: readString(page?.status) ?? readString(post?.status),
      language,
    }),
    url: pageUrl,
    title: '',
    html,
    text: '',
    raw: { title: '' },
    terms: readTerms(page),
    isProtected: page?.isProtected === true,
    questions: questions.map(({ question, html = '', answer, source = '' }, index) => ({
      id: String(index),
      position: index + 1,
      question,
      answer: { html, text: answer },
      source,
      depth: 0,
      visible: true,
    })),
  }
}

interface CatalogQuestion {
  readonly question: string
  /** The answer as text. */
  readonly answer: string
  /** The answer as HTML. Only from `page`. */
  readonly html?: string
  /** Where the question was found. Only from `page`. */
  readonly source?: string
  readonly place: Place
}

/** The questions of `page`, else those of the graph. */
function readQuestions({ page, graph, at }: LintContext): CatalogQuestion[] {
  const questions: unknown = (page as Partial<FaqPage> | undefined)?.questions
  if (Array.isArray(questions) && questions.length > 0) {
    return questions.flatMap((question: unknown, index) =>
      readQuestion(question, at('page', 'questions', index, 'question')),
    )
  }
  return graph === undefined
    ? []
    : listQuestions(graph).map(({ name, answers: [answer], place }) => ({
        question: toText(name),
        answer: toText((answer && textsOfAnswer(graph, answer)[0]) ?? ''),
        place,
      }))
}

/** A visible question that is not inside the answer of another one. */
function readQuestion(value: unknown, place: Place): CatalogQuestion[] {
  const { question, answer, source, depth, visible }: Partial<Question> = isPlainObject(value) ? value : {}
  if (typeof question !== 'string' || depth !== 0 || visible !== true) return []
  const { html, text }: Partial<Question['answer']> = isPlainObject(answer) ? answer : {}
  return [
    {
      question,
      answer: readString(text) ?? '',
      html: readString(html) ?? '',
      source: readString(source) ?? '',
      place,
    },
  ]
}

function readTerms(page: LintContext['page']): PageTerm[] {
  const terms: unknown = (page as Partial<FaqPage> | undefined)?.terms
  if (!Array.isArray(terms)) return []
  return terms.filter((term) => isPlainObject(term) && typeof term.taxonomy === 'string') as PageTerm[]
}
