/**
 * Describes FAQ markup of a plugin or theme: its items, and the question and answer within an item.
 *
 * Selectors are CSS: elements, classes, `[name]`, `[name=value]`, `[name^=value]`, `[name$=value]`, `[name~=value]`,
 * `*`, descendants, children (`>`), and lists. `:scope` at the beginning of a selector is the item. In a list of selectors,
 * the first one that matches inside the item wins. Parts of items nested in the item are ignored.
 *
 * An item may contain several questions, each followed by its answers, as in a `dl`. Each is then read as a separate question, unless
 * `answer` is `'rest'`. Several answers to one question are joined.
 *
 * @see https://developer.mozilla.org/docs/Web/CSS/CSS_selectors
 */
export interface QuestionPattern {
  /** The `source` of the questions, in kebab-case. */
  readonly source: string
  /**
   * `faq`: markup used only for questions. `disclosure`: markup that collapses any content, such as `<details>`; it counts
   * as questions only if most of them end in a question mark.
   */
  readonly kind: 'faq' | 'disclosure'
  /** Selector of the items. Default: none; the pattern describes only a `block`. */
  readonly item?: string | undefined
  /** Selector of the question within an item. */
  readonly question?: string | readonly string[] | undefined
  /**
   * Selector of the answer within an item. `'rest'` is everything in the item except the child that holds the question.
   * Default: `'rest'`.
   */
  readonly answer?: string | readonly string[] | undefined
  /** Selector of elements that belong to neither question nor answer. */
  readonly drop?: string | undefined
  /** Selector of an element at the beginning of the answer whose tags are dropped and whose content is kept. */
  readonly unwrap?: string | undefined
  /** Selector of items that readers do not see. */
  readonly hidden?: string | undefined
  /** Matches ids that change with every request or with the order of items. They are dropped. */
  readonly unstableId?: RegExp | undefined
  /** Block whose attributes hold the questions in `content.raw`. */
  readonly block?: QuestionBlock | undefined
}

/**
 * Maps the attributes of a block to questions. `content.raw` (`?context=edit`) has them.
 *
 * @see https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
 */
export interface QuestionBlock {
  /** Name of the block, such as `rank-math/faq-block`. */
  readonly name: string
  /** Attribute that lists the items. Default: none; the block is one item. */
  readonly list?: string | undefined
  /** Field of the question within an item. It is HTML. */
  readonly question: string
  /** Field of the answer within an item. It is HTML. Default: none; the content of the block is the answer. */
  readonly answer?: string | undefined
  /** Field of the id within an item. Default: none. */
  readonly id?: string | undefined
  /** Field of an item that is `false` if readers do not see it. Default: none; readers see all items. */
  readonly visible?: string | undefined
}
