import type { Rule } from '../rule.js'
import { rule as answerActive } from './faq/answer-active.js'
import { rule as answerEmpty } from './faq/answer-empty.js'
import { rule as answerEqualsQuestion } from './faq/answer-equals-question.js'
import { rule as answerImageOnly } from './faq/answer-image-only.js'
import { rule as answerLink } from './faq/answer-link.js'
import { rule as answerLong } from './faq/answer-long.js'
import { rule as answerMany } from './faq/answer-many.js'
import { rule as answerMissing } from './faq/answer-missing.js'
import { rule as answerPromo } from './faq/answer-promo.js'
import { rule as answerShort } from './faq/answer-short.js'
import { rule as answerTag } from './faq/answer-tag.js'
import { rule as answerUnbalanced } from './faq/answer-unbalanced.js'
import { rule as faqAndQa } from './faq/faq-and-qa.js'
import { rule as fewQuestions } from './faq/few-questions.js'
import { rule as noQuestion } from './faq/no-question.js'
import { rule as noRichResult } from './faq/no-rich-result.js'
import { rule as notVisible } from './faq/not-visible.js'
import { rule as questionDuplicate } from './faq/question-duplicate.js'
import { rule as questionEmpty } from './faq/question-empty.js'
import { rule as questionForm } from './faq/question-form.js'
import { rule as questionHtml } from './faq/question-html.js'
import { rule as questionLong } from './faq/question-long.js'
import { rule as shortcodeLeft } from './faq/shortcode-left.js'
import { rule as twoFaqPages } from './faq/two-faq-pages.js'

/** The rules of the family `faq`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const FAQ_RULES = {
  'faq/no-rich-result': noRichResult as Rule,
  'faq/no-question': noQuestion as Rule,
  'faq/question-empty': questionEmpty as Rule,
  'faq/question-form': questionForm as Rule,
  'faq/few-questions': fewQuestions as Rule,
  'faq/question-duplicate': questionDuplicate as Rule,
  'faq/question-html': questionHtml as Rule,
  'faq/question-long': questionLong as Rule,
  'faq/answer-missing': answerMissing as Rule,
  'faq/answer-empty': answerEmpty as Rule,
  'faq/answer-image-only': answerImageOnly as Rule,
  'faq/answer-tag': answerTag as Rule,
  'faq/answer-active': answerActive as Rule,
  'faq/answer-long': answerLong as Rule,
  'faq/answer-short': answerShort as Rule,
  'faq/answer-many': answerMany as Rule,
  'faq/answer-link': answerLink as Rule,
  'faq/answer-unbalanced': answerUnbalanced as Rule,
  'faq/answer-equals-question': answerEqualsQuestion as Rule,
  'faq/shortcode-left': shortcodeLeft as Rule,
  'faq/answer-promo': answerPromo as Rule,
  'faq/not-visible': notVisible as Rule,
  'faq/faq-and-qa': faqAndQa as Rule,
  'faq/two-faq-pages': twoFaqPages as Rule,
}
