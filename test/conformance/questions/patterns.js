// @ts-check
/** The FAQ markup that the judge knows, as selectors; independent of the library's own table. */

/**
 * @typedef {object} Pattern
 * @property {string} name
 * @property {string} item
 * @property {string} question
 * @property {string | null} answer `null` for everything in the item except the child that contains the question.
 * @property {boolean} [repeats] Whether an item is a list of questions, each followed by its answers.
 * @property {boolean} [folds] Whether the markup is a general disclosure, which may wrap an item of another kind.
 * @property {string} [drop] Elements that are part of neither the question nor the answer.
 * @property {string} [hidden] Items that are not displayed.
 */

/** The first pattern that matches an element wins. @type {readonly Pattern[]} */
export const PATTERNS = [
  {
    name: 'rank-math',
    item: '.rank-math-list-item, .rank-math-faq-item',
    question: '.rank-math-question',
    answer: '.rank-math-answer',
  },
  {
    name: 'aioseo',
    item: '.wp-block-aioseo-faq',
    question: '.aioseo-faq-block-question',
    answer: '.aioseo-faq-block-answer',
    hidden: '[data-schema-only=true]',
  },
  { name: 'yoast', item: '.schema-faq-section', question: '.schema-faq-question', answer: null },
  {
    name: 'seopress',
    item: '.wpseopress-faq',
    question: '.wpseopress-faq-question',
    answer: '.wpseopress-faq-answer',
  },
  { name: 'spectra', item: '.uagb-faq-item', question: '.uagb-question', answer: '.uagb-faq-content' },
  {
    name: 'kadence',
    item: '.kt-accordion-pane',
    question: '.kt-blocks-accordion-title',
    answer: '.kt-accordion-panel-inner',
    folds: true,
  },
  {
    name: 'generateblocks',
    item: '.gb-accordion__item',
    question: '.gb-accordion__toggle',
    answer: '.gb-accordion__content',
    folds: true,
    drop: '.gb-accordion__toggle-icon',
  },
  {
    name: 'essential-blocks',
    item: '.eb-accordion-wrapper',
    question: '.eb-accordion-title',
    answer: '.eb-accordion-content',
    folds: true,
    drop: '.eb-accordion-title-prefix-text, .eb-accordion-title-suffix-text',
  },
  {
    name: 'stackable',
    item: 'details.stk-block-accordion',
    question: '.stk-block-accordion__heading .stk-block-heading__text',
    answer: '.stk-block-accordion__content',
    folds: true,
  },
  {
    name: 'bricks',
    item: '.brxe-accordion .accordion-item, .brxe-accordion-nested > *',
    question: '.accordion-title-wrapper',
    answer: '.accordion-content-wrapper',
    folds: true,
  },
  {
    name: 'ultimate-blocks',
    item: '.wp-block-ub-content-toggle-accordion',
    question: '.wp-block-ub-content-toggle-accordion-title',
    answer: '.wp-block-ub-content-toggle-accordion-content-wrap',
    folds: true,
  },
  {
    name: 'ultimate-faq',
    item: '.ewd-ufaq-faq-div',
    question: '.ewd-ufaq-faq-title-text',
    answer: '.ewd-ufaq-faq-post',
  },
  {
    name: 'structured-content',
    item: 'section.sc_fs_faq, details.sc_fs_faq',
    question: ['h2', 'h3', 'h4', 'h5', 'p']
      .flatMap((name) => [`summary > ${name}`, `:scope > ${name}`, `:scope > div > ${name}`])
      .join(', '),
    answer: '.sc_fs_faq__content, :scope > div > div',
  },
  {
    name: 'accordion-blocks',
    item: '.c-accordion__item',
    question: '.c-accordion__title',
    answer: '.c-accordion__content',
    folds: true,
  },
  {
    name: 'quick-and-easy-faqs',
    item: '.qe-faq-toggle, .qe-faq-list',
    question: '.qe-toggle-title h4, .qe-list-title h4',
    answer: '.qe-toggle-content, .qe-list-content',
    drop: '.qe-faq-top',
  },
  {
    name: 'elementor',
    item: '.elementor-accordion-item, .elementor-toggle-item',
    question: '.elementor-accordion-title, .elementor-toggle-title, .elementor-tab-title a',
    answer: '.elementor-tab-content',
    folds: true,
  },
  {
    name: 'elementor-nested',
    item: 'details.e-n-accordion-item',
    question: '.e-n-accordion-item-title-text',
    answer: null,
    folds: true,
  },
  {
    name: 'wpbakery',
    item: '.vc_tta-accordion .vc_tta-panel',
    question: '.vc_tta-title-text',
    answer: '.vc_tta-panel-body',
    folds: true,
  },
  {
    name: 'wpbakery-toggle',
    item: '.vc_toggle',
    question: '.vc_toggle_title h4',
    answer: '.vc_toggle_content',
    folds: true,
  },
  {
    name: 'divi',
    item: '.et_pb_toggle',
    question: '.et_pb_toggle_title',
    answer: '.et_pb_toggle_content',
    folds: true,
  },
  {
    name: 'essential-addons',
    item: '.eael-accordion-list',
    question: '.eael-accordion-tab-title',
    answer: '.eael-accordion-content',
    folds: true,
  },
  {
    name: 'avada',
    item: '.fusion-panel',
    question: '.fusion-toggle-heading',
    answer: '.toggle-content',
    folds: true,
  },
  {
    name: 'beaver-builder',
    item: '.fl-accordion-item',
    question: '.fl-accordion-button-label',
    answer: '.fl-accordion-content',
    folds: true,
  },
  {
    name: 'otter',
    item: 'details.wp-block-themeisle-blocks-accordion-item',
    question: '.wp-block-themeisle-blocks-accordion-item__title',
    answer: '.wp-block-themeisle-blocks-accordion-item__content',
    folds: true,
  },
  {
    name: 'core-accordion',
    item: '.wp-block-accordion-item',
    question: '.wp-block-accordion-heading__toggle-title',
    answer: '.wp-block-accordion-panel',
    folds: true,
  },
  { name: 'core-details', item: 'details', question: ':scope > summary', answer: null, folds: true },
  {
    name: 'microdata',
    item: '[itemtype$=schema.org/Question]',
    question: '[itemprop=name]',
    answer: '[itemprop=acceptedAnswer] [itemprop=text]',
  },
  {
    name: 'saswp',
    item: '.saswp-faq-block-section li',
    question: '.saswp-faq-question-title',
    answer: '.saswp-faq-answer-text',
  },
  {
    name: 'ultimate-addons',
    item: '.uael-faq-accordion',
    question: '.uael-question-span',
    answer: '.uael-accordion-content',
  },
  {
    name: 'publishpress',
    item: '.advgb-accordion-item',
    question: '.advgb-accordion-header-title',
    answer: '.advgb-accordion-body',
    folds: true,
  },
  {
    name: 'easy-accordion',
    item: '.sp-ea-single',
    question: '.ea-header a',
    answer: '.ea-body',
    folds: true,
  },
  { name: 'definition-list', item: 'dl', question: 'dt', answer: 'dd', folds: true, repeats: true },
]
