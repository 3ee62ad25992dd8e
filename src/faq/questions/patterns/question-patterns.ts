import type { QuestionPattern } from '../question-pattern.js'
import { ACCORDION_BLOCKS } from './accordion-blocks.js'
import { AIOSEO } from './aioseo.js'
import { AVADA } from './avada.js'
import { BEAVER_BUILDER } from './beaver-builder.js'
import { BRICKS } from './bricks.js'
import { CORE_ACCORDION } from './core-accordion.js'
import { CORE_DETAILS } from './core-details.js'
import { DEFINITION_LIST } from './definition-list.js'
import { DIVI } from './divi.js'
import { EASY_ACCORDION } from './easy-accordion.js'
import { ELEMENTOR_ACCORDION } from './elementor-accordion.js'
import { ELEMENTOR_NESTED_ACCORDION } from './elementor-nested-accordion.js'
import { ESSENTIAL_ADDONS } from './essential-addons.js'
import { ESSENTIAL_BLOCKS } from './essential-blocks.js'
import { GENERATEBLOCKS } from './generateblocks.js'
import { KADENCE } from './kadence.js'
import { MICRODATA } from './microdata.js'
import { OTTER } from './otter.js'
import { PUBLISHPRESS } from './publishpress.js'
import { QUICK_AND_EASY_FAQS } from './quick-and-easy-faqs.js'
import { RANK_MATH } from './rank-math.js'
import { SASWP } from './saswp.js'
import { SEOPRESS } from './seopress.js'
import { SPECTRA } from './spectra.js'
import { STACKABLE } from './stackable.js'
import { STRUCTURED_CONTENT } from './structured-content.js'
import { STRUCTURED_CONTENT_LIST } from './structured-content-list.js'
import { ULTIMATE_ADDONS } from './ultimate-addons.js'
import { ULTIMATE_BLOCKS } from './ultimate-blocks.js'
import { ULTIMATE_FAQ } from './ultimate-faq.js'
import { WPBAKERY } from './wpbakery.js'
import { YOAST } from './yoast.js'

/**
 * Known FAQ markup: that of plugins and page builders, then plain `<details>`, microdata and definition lists. The first pattern that
 * matches an element claims it; put your own patterns first to override the built-in ones.
 *
 * @example
 * ```ts
 * import { extractQuestions, QUESTION_PATTERNS, type QuestionPattern } from 'wp-faq-seo/faq'
 *
 * const theme: QuestionPattern = { source: 'our-theme', kind: 'faq', item: '.qa', question: '.q', answer: '.a' }
 * const html = '<div class="qa"><b class="q">Why?</b><div class="a"><p>Because.</p></div></div>'
 * extractQuestions(html, { patterns: [theme, ...QUESTION_PATTERNS] })[0]?.answer.text // 'Because.'
 * ```
 */
export const QUESTION_PATTERNS: readonly QuestionPattern[] = [
  RANK_MATH,
  AIOSEO,
  YOAST,
  SEOPRESS,
  SASWP,
  KADENCE,
  SPECTRA,
  OTTER,
  GENERATEBLOCKS,
  ESSENTIAL_BLOCKS,
  STACKABLE,
  BRICKS,
  ULTIMATE_BLOCKS,
  ULTIMATE_FAQ,
  STRUCTURED_CONTENT,
  STRUCTURED_CONTENT_LIST,
  ACCORDION_BLOCKS,
  PUBLISHPRESS,
  EASY_ACCORDION,
  QUICK_AND_EASY_FAQS,
  ELEMENTOR_ACCORDION,
  ELEMENTOR_NESTED_ACCORDION,
  WPBAKERY,
  DIVI,
  ESSENTIAL_ADDONS,
  ULTIMATE_ADDONS,
  AVADA,
  BEAVER_BUILDER,
  CORE_ACCORDION,
  CORE_DETAILS,
  MICRODATA,
  DEFINITION_LIST,
]
