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

/** What the form says, as it stands there. */
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

/** The robots policies that the form offers. */
export type RobotsChoice = 'source' | 'from-post' | 'index' | 'noindex'

/** The parts of the form that can be wrong. */
export type SettingsPart = 'urls' | 'site' | 'language'

/** What the settings come to: options, less those that cannot be right. */
export interface ReadSettings {
  /** For `composeHead`; an option that says its default is left out. */
  readonly options: ComposeOptions
  /** What is wrong, part by part. */
  readonly problems: Readonly<Partial<Record<SettingsPart, string>>>
}

const ROBOTS: Readonly<Record<RobotsChoice, 'from-post' | Robots | undefined>> = {
  source: undefined,
  'from-post': 'from-post',
  index: { index: true, follow: true },
  noindex: { index: false },
}

/** Turns the form into options. A part that the library refuses has no effect, and its reason is told beside it. */
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

/** A row without a destination is not filled in yet. */
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

/** The library says what is wrong with a language where it composes a head in it. */
function readLanguage(text: string): string | undefined {
  const language = text.trim()
  if (language === '') return undefined
  composeHead(BLANK_POST, { language })
  return language
}

const BLANK_POST: RestPost = { id: 0, type: 'faq', link: 'https://example.com/', title: { rendered: '' } }
