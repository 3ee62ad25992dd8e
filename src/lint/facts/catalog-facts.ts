import { toText } from '../../content/html/text.js'
import { buildCatalog, type Catalog } from '../../faq/catalog/build-catalog.js'
import type { FaqPage, PageTerm, Question } from '../../faq/page/faq-page.js'
import { pageKey } from '../../internal/page-url.js'
import { isPlainObject } from '../../internal/plain-object.js'
import type { LintContext } from './context.js'
import { languageOfPage } from './page-language.js'
import type { Place } from './place.js'
import { listQuestions, textsOfAnswer } from './question-facts.js'
import { isNoindex } from './robots-directives.js'

/** A page of a catalog, in what pages are compared by. */
export interface CatalogPage {
  /** Its facts. */
  readonly context: LintContext
  /** The page as the catalog has it: its id is its number in the catalog, the ids of its questions are theirs on the page. */
  readonly page: FaqPage
  /** What all addresses of the page have in common; `''` where none is known. */
  readonly key: string
  /** Whether its content is known. */
  readonly hasContent: boolean
  /** Where its content stands. */
  readonly contentPlace: Place
  /** Where its questions stand. */
  readonly questionPlaces: readonly Place[]
}

/** The pages of a catalog, and what is found among them: by the numbers of the pages. */
export interface CatalogFacts extends Catalog {
  /** The pages, in order. */
  readonly pages: readonly CatalogPage[]
}

/** Reads the pages of a catalog against each other. */
export function readCatalog(contexts: readonly LintContext[]): CatalogFacts {
  const pages = contexts.map(readCatalogPage)
  // What heads name is there, though it may be no page of the catalog: archives in breadcrumbs, translations.
  const knownUrls = contexts.flatMap(({ addresses = [] }) =>
    addresses
      .filter(({ kind, name }) => kind === 'canonical' || kind === 'hreflang' || name === 'item')
      .map(({ url }) => url),
  )
  return {
    ...buildCatalog(
      pages.map(({ page }) => page),
      { knownUrls },
    ),
    pages,
  }
}

/**
 * Whether it matters that two pages say the same: not where they are one page, in two languages, or where search engines
 * are asked to leave one of them out.
 */
export function compete(one: CatalogPage, other: CatalogPage): boolean {
  if (one.key !== '' && one.key === other.key) return false
  if (one.page.language !== other.page.language && one.page.language && other.page.language) return false
  return isIndexed(one) && isIndexed(other)
}

function isIndexed({ context: { robots } }: CatalogPage): boolean {
  return robots === undefined || !isNoindex(robots)
}

/** How a page is named in messages. */
export function nameOfPage({ page: { id, url } }: CatalogPage): string {
  return url === '' ? `pages[${id}]` : url
}

function readCatalogPage(context: LintContext, id: number): CatalogPage {
  const { page, post, pageUrl = '', at } = context
  const html = textOr(page?.html) ?? textOr(isPlainObject(post?.content) ? post.content.rendered : undefined)
  const questions = questionsOf(context)
  const language = languageOfPage(context)
  const slug = textOr(page?.slug) ?? textOr(post?.slug)
  const status = textOr(page?.status) ?? textOr(post?.status)
  return {
    context,
    page: {
      id,
      type: textOr(page?.type) ?? textOr(post?.type) ?? '',
      ...(slug !== undefined && { slug }),
      ...(status !== undefined && { status }),
      url: pageUrl,
      ...(language !== undefined && { language }),
      title: '',
      html: html ?? '',
      text: '',
      raw: { title: '' },
      terms: termsOf(page),
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
    },
    key: pageUrl === '' ? '' : pageKey(pageUrl),
    hasContent: html !== undefined,
    contentPlace: page === undefined ? at('post', 'content', 'rendered') : at('page', 'html'),
    questionPlaces: questions.map(({ place }) => place),
  }
}

interface AskedQuestion {
  readonly question: string
  readonly answer: string
  /** The answer's markup, and where the question was found; only of a page that has been read. */
  readonly html?: string
  readonly source?: string
  readonly place: Place
}

/** The questions of a page that has been read, else those of its graph. */
function questionsOf({ page, graph, at }: LintContext): AskedQuestion[] {
  const read: unknown = (page as Partial<FaqPage> | undefined)?.questions
  if (Array.isArray(read) && read.length > 0) {
    return (read as readonly Partial<Question>[]).flatMap((entry, index) => {
      const { question, answer, source, depth, visible } = isPlainObject(entry)
        ? (entry as Partial<Question>)
        : {}
      if (typeof question !== 'string' || depth !== 0 || visible !== true) return []
      const { html, text } = isPlainObject(answer) ? answer : {}
      return [
        {
          question,
          answer: textOr(text) ?? '',
          html: textOr(html) ?? '',
          source: textOr(source) ?? '',
          place: at('page', 'questions', index, 'question'),
        },
      ]
    })
  }
  return graph === undefined
    ? []
    : listQuestions(graph).map(({ name, answers: [answer], place }) => ({
        question: toText(name),
        answer: toText((answer && textsOfAnswer(graph, answer)[0]) ?? ''),
        place,
      }))
}

function termsOf(page: LintContext['page']): PageTerm[] {
  const terms: unknown = (page as Partial<FaqPage> | undefined)?.terms
  if (!Array.isArray(terms)) return []
  return terms.filter((term) => isPlainObject(term) && typeof term.taxonomy === 'string') as PageTerm[]
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
