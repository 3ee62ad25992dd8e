/**
 * What `sanitizeHtml` keeps, as data. Spread a policy to make your own.
 *
 * Active content is removed under every policy: scripts, styles, embedded documents, form controls, SVG and MathML, event
 * handlers (`on…`), `srcdoc`, URLs that run code. Write all names in lower case.
 */
export interface HtmlPolicy {
  /**
   * The elements to keep, each with the attributes that it may have besides {@link HtmlPolicy.attributes}. `'*'` is every
   * element that is not active. All other elements lose their tags and keep their content.
   */
  readonly elements: Readonly<Record<string, readonly string[]>>
  /** The attributes that every element may have. `'*'` is every attribute that is not active. */
  readonly attributes: readonly string[]
  /**
   * The URL schemes allowed in attributes, without colon. `'*'` is every scheme that is not active. Relative URLs are
   * always allowed. An attribute with any other URL is removed, its element stays.
   */
  readonly schemes: readonly string[]
  /** Elements to remove with their content, besides the active ones. */
  readonly drop: readonly string[]
  /** Whether to remove elements with `aria-hidden="true"`, such as icons and toggles of widgets, with their content. */
  readonly dropHidden: boolean
}

/**
 * The policy for content that is shown on a page: keeps text, lists, tables, links, images and media; removes styles, ids,
 * scripts, forms, drawings and the remains of widgets.
 * @see https://developer.mozilla.org/docs/Web/Security/Attacks/XSS
 * @example
 * ```ts
 * import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
 *
 * const withoutImages = { ...CONTENT_POLICY, drop: [...CONTENT_POLICY.drop, 'img'] }
 * sanitizeHtml('<p onclick="x()">Hi <img src="a.png" alt=""><em>there</em></p>', withoutImages) // '<p>Hi <em>there</em></p>'
 * ```
 */
export const CONTENT_POLICY: HtmlPolicy = {
  elements: /* @__PURE__ */ withoutAttributes(
    'abbr article b bdi bdo br caption cite code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd ' +
      'mark p picture pre rp rt ruby s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr',
    {
      a: ['href', 'hreflang', 'rel', 'target'],
      audio: ['controls', 'loop', 'muted', 'preload', 'src'],
      blockquote: ['cite'],
      col: ['span'],
      colgroup: ['span'],
      del: ['cite', 'datetime'],
      details: ['open'],
      img: ['alt', 'decoding', 'height', 'loading', 'sizes', 'src', 'srcset', 'width'],
      ins: ['cite', 'datetime'],
      li: ['value'],
      ol: ['reversed', 'start', 'type'],
      q: ['cite'],
      source: ['height', 'media', 'sizes', 'src', 'srcset', 'type', 'width'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
      track: ['default', 'kind', 'label', 'src', 'srclang'],
      video: ['controls', 'height', 'loop', 'muted', 'playsinline', 'poster', 'preload', 'src', 'width'],
    },
  ),
  attributes: ['class', 'dir', 'lang', 'title'],
  schemes: ['http', 'https', 'mailto', 'tel'],
  drop: [],
  dropHidden: true,
}

/** Removes active content and nothing else. */
export const INERT_POLICY: HtmlPolicy = {
  elements: { '*': [] },
  attributes: ['*'],
  schemes: ['*'],
  drop: [],
  dropHidden: false,
}

function withoutAttributes(
  names: string,
  others: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return { ...Object.fromEntries(names.split(' ').map((name) => [name, []])), ...others }
}
