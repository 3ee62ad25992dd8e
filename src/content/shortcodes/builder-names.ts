/** Page builders and the prefixes of their shortcodes. A prefix is followed by `_` and a letter. */
const PREFIXES: readonly string[] = [
  // Enfold
  'av',
  // Bold Builder
  'bt_bb',
  // Cornerstone, of the themes X and Pro
  'cs',
  // Divi
  'et_pb',
  // Beaver Builder
  'fl_builder',
  // Avada
  'fusion',
  // King Composer
  'kc',
  // Jupiter
  'mk',
  // Salient
  'nectar',
  // Oshine
  'oshine',
  // Shortcodes Ultimate
  'su',
  // Exponent
  'tatsu',
  // Thrive Architect
  'tcb',
  'thrive',
  // Themify Builder
  'themify',
  // Power Builder
  'tm_pb',
  // Flatsome
  'ux',
  // WPBakery Page Builder
  'vc',
  'wpb',
]

/** Rows and columns without prefix, as in Flatsome. They count only if they have an end tag: `[row]` may be what an editor typed. */
const PLAIN_NAMES: readonly string[] = [
  '(?:row|col|column|section)(?:_inner)?(?:_\\d)?',
  '(?:one|two|three|four)_(?:half|third|fourth|fifth|sixth)(?:_last)?',
]

/** Matches the name of a builder's shortcode. Its groups are a name with a prefix and one without. */
export const BUILDER_NAME: string = /* @__PURE__ */ (() =>
  `(?:((?:${PREFIXES.join('|')})_[a-z][\\w-]+)|((?:${PLAIN_NAMES.join('|')})(?![\\w-])))`)()

/** The shortcodes whose content is code or the address of an image, not text. */
export const CODE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'av_codeblock',
  'et_pb_code',
  'et_pb_fullwidth_code',
  'fusion_code',
  'fusion_gallery_image',
  'fusion_imageframe',
  'kc_raw_code',
  'tatsu_code',
  'vc_raw_html',
  'vc_raw_js',
])
