import {
  type ComposeOptions,
  ConfigError,
  composeHead,
  defineSite,
  defineUrlMap,
  type RestPost,
  type Robots,
  type Site,
  type UrlMap,
} from 'wp-faq-seo'
import type { PresetName } from 'wp-faq-seo/lint'

/** The values of the form. */
export interface Settings {
  readonly source: 'auto' | 'plugin' | 'derive'
  readonly faq: 'auto' | 'always' | 'never'
  readonly headings: boolean
  readonly robots: RobotsChoice
  readonly language: string
  readonly maps: readonly { readonly from: string; readonly to: string }[]
  readonly trailingSlash: 'keep' | 'always' | 'never'
  readonly media: 'keep' | 'rewrite'
  readonly usesSite: boolean
  readonly siteJson: string
  readonly preset: PresetName
  readonly usesVocabulary: boolean
}

/** The robots policies in the form. */
export type RobotsChoice = 'source' | 'from-resource' | 'index' | 'noindex'

/** The parts of the form that can be invalid. */
export type SettingsPart = 'urls' | 'site' | 'language'

/** The options from the form, without invalid ones. */
export interface ReadSettings {
  /** Options of `composeHead`. Those equal to their default are omitted. */
  readonly options: ComposeOptions
  /** The error message of each invalid part. */
  readonly problems: Readonly<Partial<Record<SettingsPart, string>>>
}

const ROBOTS: Readonly<Record<RobotsChoice, 'from-resource' | Robots | undefined>> = {
  source: undefined,
  'from-resource': 'from-resource',
  index: { index: true, follow: true },
  noindex: { index: false },
}

/** Converts the form to options. A part that the library rejects is omitted, and its error message returned. */
export function readSettings(settings: Settings): ReadSettings {
  const problems: Partial<Record<SettingsPart, string>> = {}
  const attempt = <Value>(part: SettingsPart, read: () => Value): Value | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof SyntaxError)) throw error
      problems[part] = error.message
      return undefined
    }
  }
  const { source, faq, headings, robots } = settings
  const urls = attempt('urls', () => readUrls(settings))
  const site = settings.usesSite ? attempt('site', () => readSite(settings.siteJson)) : undefined
  const language = attempt('language', () => readLanguage(settings.language))
  const policy = ROBOTS[robots]
  return {
    options: {
      ...(source !== 'auto' && { source }),
      ...(faq !== 'auto' && { faq }),
      ...(headings && { headings: true }),
      ...(policy !== undefined && { robots: policy }),
      ...(language !== undefined && { language }),
      ...(urls !== undefined && { urls }),
      ...(site !== undefined && { site }),
    },
    problems,
  }
}

/** Ignores incomplete rows. */
function readUrls({ maps, trailingSlash, media }: Settings): UrlMap | readonly UrlMap[] | undefined {
  const common = {
    ...(trailingSlash !== 'keep' && { trailingSlash }),
    ...(media !== 'keep' && { media }),
  }
  const [first, ...others] = maps
    .filter(({ from, to }) => from.trim() !== '' && to.trim() !== '')
    .map(({ from, to }): UrlMap => ({ from: from.trim(), to: to.trim(), ...common }))
  if (first === undefined) return undefined
  const urls = others.length === 0 ? first : [first, ...others]
  defineUrlMap(urls)
  return urls
}

function readSite(json: string): Site {
  const value: unknown = JSON.parse(json)
  return defineSite(value as Site)
}

/** Validates a language by composing a head in it. */
function readLanguage(text: string): string | undefined {
  const language = text.trim()
  if (language === '') return undefined
  composeHead(BLANK_POST, { language })
  return language
}

const BLANK_POST: RestPost = { id: 0, type: 'faq', link: 'https://example.com/', title: { rendered: '' } }
