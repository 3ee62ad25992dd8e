import { type AnyPage, composeHead, type Head, type Issue, renderHead } from 'wp-faq-seo'
import { rewritePageUrls } from 'wp-faq-seo/faq'
import { type Diagnostic, lint, type PresetName } from 'wp-faq-seo/lint'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { type Changes, listChanges } from './changes/list-changes.js'
import { listStages } from './changes/list-stages.js'
import type { ReadSettings } from './settings.js'
import { readPage, type Subject } from './subject.js'

/** Everything that the results show about a resource. */
export interface Examination extends Subject {
  /** The options of the head. */
  readonly options: ReadSettings['options']
  /** The page, with its URLs mapped like those of the head. */
  readonly page: AnyPage
  /** The head. */
  readonly head: Head
  /** The head as HTML. */
  readonly html: string
  /** The changes between what the plugin printed and the head. */
  readonly changes: Changes
  /** The diagnostics of lint. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Settings of lint. */
export interface LintSettings {
  readonly preset: PresetName
  readonly usesVocabulary: boolean
}

/** Composes the head of a resource and examines the result. */
export function examine(
  subject: Subject,
  options: ReadSettings['options'],
  { preset, usesVocabulary }: LintSettings,
): Examination {
  const { resource, pluginHead, source, warnings } = subject
  const { urls, site: _, source: __, ...faqOptions } = options
  const issues = [...warnings]
  const report = (issue: Issue) => issues.push(issue)
  const given = source.fetchedHead === undefined ? options : { ...options, pluginHead: source.fetchedHead }
  const written = readPage(resource, pluginHead, { ...faqOptions, report })
  // The page of an archive has no content with URLs.
  const page = urls === undefined || 'kind' in written ? written : rewritePageUrls(written, urls)
  const head = composeHead(resource, { ...given, report })
  const html = renderHead(head)
  return {
    ...subject,
    options,
    page,
    head,
    html,
    changes: listChanges(subject, listStages(subject, given), issues),
    diagnostics: lint(
      { post: resource, page, html, urls },
      { extends: preset, ...(usesVocabulary && { vocabulary: VOCABULARY }) },
    ),
  }
}
