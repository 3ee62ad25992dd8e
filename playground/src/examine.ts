import { composeHead, type FaqPage, type Head, type Issue, renderHead, toFaqPage } from 'wp-faq-seo'
import { rewritePageUrls } from 'wp-faq-seo/faq'
import { type Diagnostic, lint, type PresetName } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { type Changes, listChanges } from './changes.js'
import type { ReadSettings } from './settings.js'
import type { Subject } from './subject.js'

/** Everything that the results show about a post. */
export interface Examination extends Subject {
  /** The options of the head. */
  readonly options: ReadSettings['options']
  /** The page, with its URLs mapped like those of the head. */
  readonly page: FaqPage
  /** The head. */
  readonly head: Head
  /** The head as HTML. */
  readonly html: string
  /** The changes between the response and the head. */
  readonly changes: Changes
  /** The diagnostics of lint. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Settings of lint. */
export interface LintSettings {
  readonly preset: PresetName
  readonly usesVocabulary: boolean
}

/** Composes the head of a post and examines the result. */
export function examine(
  subject: Subject,
  options: ReadSettings['options'],
  { preset, usesVocabulary }: LintSettings,
): Examination {
  const { post } = subject
  const { urls, site: _, source: __, ...faqOptions } = options
  const reports: Issue[] = []
  const written = toFaqPage(post, { ...faqOptions, report: (issue) => reports.push(issue) })
  const page = urls === undefined ? written : rewritePageUrls(written, urls)
  const head = composeHead(post, options)
  const html = renderHead(head)
  const unmapped = urls === undefined ? head : composeHead(post, { ...options, urls: undefined })
  return {
    ...subject,
    options,
    page,
    head,
    html,
    changes: listChanges(subject, { reports, unmapped, head }),
    diagnostics: lint(
      { post, page, html, urls },
      { extends: preset, ...(usesVocabulary && { vocabulary: VOCABULARY }) },
    ),
  }
}
