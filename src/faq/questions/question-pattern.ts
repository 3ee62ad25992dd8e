/**
 * A kind of FAQ markup: what in it is an item, which part of an item is the question, and which the answer.
 *
 * Selectors are CSS: elements, classes, `[name]`, `[name=value]`, `[name^=value]`, `[name$=value]`, `[name~=value]`,
 * `*`, descendants, children (`>`), lists, and `:scope` for the item at the beginning of a selector within it.
 * Where several are given, the first one that is found in the item counts. What belongs to an item within the item is
 * not looked at.
 * @see https://developer.mozilla.org/docs/Web/CSS/CSS_selectors
 */
export interface QuestionPattern {
  /** The name that the questions carry as their `source`, in kebab-case. */
  readonly source: string
  /**
   * `faq`: markup that is only used for questions. `disclosure`: markup that folds away anything, such as `<details>`;
   * what is in it counts as questions only where most of it asks.
   */
  readonly kind: 'faq' | 'disclosure'
  /** The items; absent where the markup is a raw block alone. */
  readonly item?: string | undefined
  /** The question within an item. */
  readonly question?: string | readonly string[] | undefined
  /**
   * The answer within an item: its content. `'rest'` stands for all that is in the item but the child with the
   * question in it, and is what counts where this is absent.
   */
  readonly answer?: string | readonly string[] | undefined
  /** What belongs neither to question nor answer. */
  readonly drop?: string | undefined
  /** An element at the beginning of the answer whose tags say nothing: they go, its content stays. */
  readonly unwrap?: string | undefined
  /** Items that no reader of the page sees. */
  readonly hidden?: string | undefined
  /** Ids of items that are other ones at the next request, or where the order changes: they are not kept. */
  readonly unstableId?: RegExp | undefined
  /** How the editor stores questions in the attributes of a block. */
  readonly block?: QuestionBlock | undefined
}

/**
 * Where the attributes of a block hold questions, as `content.raw` (`?context=edit`) has them.
 * @see https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
 */
export interface QuestionBlock {
  /** The block's name, such as `rank-math/faq-block`. */
  readonly name: string
  /** The attribute that lists the items; absent where a block is an item. */
  readonly list?: string | undefined
  /** The field of an item with the question, HTML. */
  readonly question: string
  /** The field of an item with the answer, HTML; absent where it is the content of the block. */
  readonly answer?: string | undefined
  /** The field of an item with its id; absent where it has none. */
  readonly id?: string | undefined
  /** The field of an item that is `false` where no reader of the page sees it; absent where all are seen. */
  readonly visible?: string | undefined
}
