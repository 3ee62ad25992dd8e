/**
 * What `sanitizeHtml` lets through, as data: spread a policy to make one of your own.
 *
 * No policy lets anything active through: scripts, styles, embedded documents, form controls, SVG and MathML,
 * handlers (`on…`), `srcdoc`, URLs that run code. Names are written in lower case.
 */
export interface HtmlPolicy {
  /**
   * The elements that stay, each with the attributes that it may keep beside {@link HtmlPolicy.attributes}. `'*'` stands
   * for every element that is not active. Elements not named lose their tags and keep their content.
   */
  readonly elements: Readonly<Record<string, readonly string[]>>
  /** The attributes that every element may keep; `'*'` stands for every attribute that is not active. */
  readonly attributes: readonly string[]
  /**
   * The schemes, without colon, of the URLs that may stand in attributes; `'*'` stands for every scheme that is not active.
   * Relative URLs always may. An attribute with another URL goes, its element stays.
   */
  readonly schemes: readonly string[]
  /** Elements that go together with their content, beside the active ones. */
  readonly drop: readonly string[]
  /** Whether elements with `aria-hidden="true"` go together with their content: icons and toggles of widgets. */
  readonly dropHidden: boolean
}

/**
 * The policy for content that is to be shown on a page: text, lists, tables, links, images and media stay; styles, ids,
 * scripts, forms, drawings and the residue of widgets go.
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

/** Removes what is active and nothing else. */
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
