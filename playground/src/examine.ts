import { composeHead, type FaqPage, type Head, type Issue, renderHead, toFaqPage } from 'wp-faq-seo'
import { rewritePageUrls } from 'wp-faq-seo/faq'
import { type Diagnostic, lint, type PresetName } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { type Changes, listChanges } from './changes.js'
import type { ReadSettings } from './settings.js'
import type { Subject } from './subject.js'

/** All that the results show of a post. */
export interface Examination extends Subject {
  /** The options with which it was composed. */
  readonly options: ReadSettings['options']
  /** The page, its links mapped as those of the head are. */
  readonly page: FaqPage
  /** The head. */
  readonly head: Head
  /** The same as HTML. */
  readonly html: string
  /** What happened on the way from the response to the head. */
  readonly changes: Changes
  /** What lint says of it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** How to lint. */
export interface LintSettings {
  readonly preset: PresetName
  readonly usesVocabulary: boolean
}

/** Composes a post's head, and looks at what came out. */
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
