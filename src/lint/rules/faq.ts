import type { Rule, RuleDescription } from '../rule.js'
import * as answerActive from './faq/answer-active.js'
import * as answerEmpty from './faq/answer-empty.js'
import * as answerEqualsQuestion from './faq/answer-equals-question.js'
import * as answerImageOnly from './faq/answer-image-only.js'
import * as answerLink from './faq/answer-link.js'
import * as answerLong from './faq/answer-long.js'
import * as answerMany from './faq/answer-many.js'
import * as answerMissing from './faq/answer-missing.js'
import * as answerPromo from './faq/answer-promo.js'
import * as answerShort from './faq/answer-short.js'
import * as answerTag from './faq/answer-tag.js'
import * as answerUnbalanced from './faq/answer-unbalanced.js'
import * as faqAndQa from './faq/faq-and-qa.js'
import * as noQuestion from './faq/no-question.js'
import * as noRichResult from './faq/no-rich-result.js'
import * as notVisible from './faq/not-visible.js'
import * as questionDuplicate from './faq/question-duplicate.js'
import * as questionEmpty from './faq/question-empty.js'
import * as questionForm from './faq/question-form.js'
import * as questionHtml from './faq/question-html.js'
import * as questionLong from './faq/question-long.js'
import * as shortcodeLeft from './faq/shortcode-left.js'
import * as twoFaqPages from './faq/two-faq-pages.js'

/** The rules of the family `faq`. */
export type FaqRuleId =
  | 'faq/answer-active'
  | 'faq/answer-empty'
  | 'faq/answer-equals-question'
  | 'faq/answer-image-only'
  | 'faq/answer-link'
  | 'faq/answer-long'
  | 'faq/answer-many'
  | 'faq/answer-missing'
  | 'faq/answer-promo'
  | 'faq/answer-short'
  | 'faq/answer-tag'
  | 'faq/answer-unbalanced'
  | 'faq/faq-and-qa'
  | 'faq/no-question'
  | 'faq/no-rich-result'
  | 'faq/not-visible'
  | 'faq/question-duplicate'
  | 'faq/question-empty'
  | 'faq/question-form'
  | 'faq/question-html'
  | 'faq/question-long'
  | 'faq/shortcode-left'
  | 'faq/two-faq-pages'

/** The family as it is run, in the order of the codes. */
export const FAQ_RULES: Readonly<Record<FaqRuleId, Rule>> = {
  'faq/no-rich-result': noRichResult.rule,
  'faq/no-question': noQuestion.rule,
  'faq/question-empty': questionEmpty.rule,
  'faq/question-form': questionForm.rule,
  'faq/question-duplicate': questionDuplicate.rule,
  'faq/question-html': questionHtml.rule,
  'faq/question-long': questionLong.rule,
  'faq/answer-missing': answerMissing.rule,
  'faq/answer-empty': answerEmpty.rule,
  'faq/answer-image-only': answerImageOnly.rule,
  'faq/answer-tag': answerTag.rule,
  'faq/answer-active': answerActive.rule,
  'faq/answer-long': answerLong.rule,
  'faq/answer-short': answerShort.rule,
  'faq/answer-many': answerMany.rule,
  'faq/answer-link': answerLink.rule,
  'faq/answer-unbalanced': answerUnbalanced.rule,
  'faq/answer-equals-question': answerEqualsQuestion.rule,
  'faq/shortcode-left': shortcodeLeft.rule,
  'faq/answer-promo': answerPromo.rule,
  'faq/not-visible': notVisible.rule,
  'faq/faq-and-qa': faqAndQa.rule,
  'faq/two-faq-pages': twoFaqPages.rule,
}

/** What people may want to know of the family. */
export const ABOUT_FAQ_RULES: Readonly<Record<FaqRuleId, RuleDescription>> = {
  'faq/no-rich-result': noRichResult.about,
  'faq/no-question': noQuestion.about,
  'faq/question-empty': questionEmpty.about,
  'faq/question-form': questionForm.about,
  'faq/question-duplicate': questionDuplicate.about,
  'faq/question-html': questionHtml.about,
  'faq/question-long': questionLong.about,
  'faq/answer-missing': answerMissing.about,
  'faq/answer-empty': answerEmpty.about,
  'faq/answer-image-only': answerImageOnly.about,
  'faq/answer-tag': answerTag.about,
  'faq/answer-active': answerActive.about,
  'faq/answer-long': answerLong.about,
  'faq/answer-short': answerShort.about,
  'faq/answer-many': answerMany.about,
  'faq/answer-link': answerLink.about,
  'faq/answer-unbalanced': answerUnbalanced.about,
  'faq/answer-equals-question': answerEqualsQuestion.about,
  'faq/shortcode-left': shortcodeLeft.about,
  'faq/answer-promo': answerPromo.about,
  'faq/not-visible': notVisible.about,
  'faq/faq-and-qa': faqAndQa.about,
  'faq/two-faq-pages': twoFaqPages.about,
}
