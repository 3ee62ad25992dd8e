import { escapeText } from '../content/html/escape.js'

/** A question as plain text, and its answer as inline HTML. Every markup puts the answer into a paragraph. */
export type QuestionPair = readonly [question: string, answer: string]

/**
 * The markup of questions in a post. `post`: the post itself is the question. `yoast`, `rank-math`, `aioseo`: the FAQ block of the plugin.
 * `details`: WordPress's details block. `accordion`: WordPress's accordion block (WordPress 6.9).
 */
export type FaqMarkup = 'post' | 'yoast' | 'rank-math' | 'aioseo' | 'details' | 'accordion'

/** Writes questions as the rendered HTML of a block. */
export function writeQuestions(pairs: readonly QuestionPair[], markup: Exclude<FaqMarkup, 'post'>): string {
  const { item, open, close, between } = BLOCKS[markup]
  const items = pairs.map(([question, answer], index) => item(toReferences(question), answer, index + 1))
  return `\n${open}${items.join(between)}${close}\n`
}

/** The id that the blocks of Yoast SEO and Rank Math give to a question: the time of its creation in milliseconds. */
export function blockQuestionId(position: number): string {
  return `faq-question-${1736931600000 + position}`
}

/**
 * Escapes text as WordPress renders it, with `&#038;` for `&`. Quotes are not texturized, so that a page has the same
 * quotes as the text. https://developer.wordpress.org/reference/functions/wptexturize/
 */
export function toReferences(text: string): string {
  return escapeText(text).replaceAll('&amp;', '&#038;')
}

interface Block {
  readonly open: string
  readonly close: string
  readonly between: string
  readonly item: (question: string, answer: string, position: number) => string
}

/** https://developer.wordpress.org/block-editor/reference-guides/core-blocks/ */
const BLOCKS: Readonly<Record<Exclude<FaqMarkup, 'post'>, Block>> = {
  yoast: {
    open: '<div class="schema-faq wp-block-yoast-faq-block">',
    close: '</div>',
    between: ' ',
    item: (question, answer, position) =>
      `<div class="schema-faq-section" id="${blockQuestionId(position)}"><strong class="schema-faq-question">${question}</strong> <p class="schema-faq-answer">${answer}</p> </div>`,
  },
  'rank-math': {
    open: '<div id="rank-math-faq" class="rank-math-block">\n<div class="rank-math-list ">\n',
    close: '\n</div>\n</div>',
    between: '\n',
    item: (question, answer, position) =>
      `<div id="${blockQuestionId(position)}" class="rank-math-list-item">\n<h3 class="rank-math-question ">${question}</h3>\n<div class="rank-math-answer ">\n\n<p>${answer}</p>\n\n</div>\n</div>`,
  },
  aioseo: {
    open: '',
    close: '',
    between: '\n\n\n\n',
    item: (question, answer) =>
      `<div data-schema-only="false" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">${question}</h3><div class="aioseo-faq-block-answer">\n<p>${answer}</p>\n</div></div>`,
  },
  details: {
    open: '',
    close: '',
    between: '\n\n\n\n',
    item: (question, answer) =>
      `<details class="wp-block-details is-layout-flow wp-block-details-is-layout-flow"><summary>${question}</summary>\n<p>${answer}</p>\n</details>`,
  },
  accordion: {
    open: '<div data-wp-context="{ &quot;autoclose&quot;: false, &quot;accordionItems&quot;: [] }" data-wp-interactive="core/accordion" role="group" class="wp-block-accordion is-layout-flow wp-block-accordion-is-layout-flow">\n',
    close: '\n</div>',
    between: '\n\n\n\n',
    item: (question, answer, position) =>
      `<div data-wp-class--is-open="state.isOpen" data-wp-context="{ &quot;id&quot;: &quot;accordion-item-${position}&quot;, &quot;openByDefault&quot;: false }" data-wp-init="callbacks.initAccordionItems" class="wp-block-accordion-item is-layout-flow wp-block-accordion-item-is-layout-flow">\n` +
      `<h3 class="wp-block-accordion-heading"><button aria-expanded="false" aria-controls="accordion-item-${position}-panel" data-wp-bind--aria-expanded="state.isOpen" data-wp-on--click="actions.toggle" id="accordion-item-${position}" type="button" class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">${question}</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3>\n\n\n\n` +
      `<div inert aria-labelledby="accordion-item-${position}" data-wp-bind--inert="!state.isOpen" id="accordion-item-${position}-panel" role="region" class="wp-block-accordion-panel is-layout-flow wp-block-accordion-panel-is-layout-flow">\n<p>${answer}</p>\n</div>\n</div>`,
  },
}
