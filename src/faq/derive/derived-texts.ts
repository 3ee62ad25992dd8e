import { toSchemaText } from '../../content/stored/schema-text.js'
import { stripTags } from '../../content/stored/strip-tags.js'
import { decodeEscapedText } from '../../content/stored/wordpress-escaping.js'
import { once } from '../../internal/once.js'
import { expandTemplate, type TemplateVariables } from './expand-template.js'

/** The derived texts of a page for its head and graph, as plain text. Each is computed on first use, once. */
export interface DerivedTexts {
  /** The title, from the template. `undefined` if the expanded template is empty. */
  title(): string | undefined
  /** The description: from the template, else written for the page. */
  description(): string | undefined
  /** The title for social networks: from its own template, else the title. */
  socialTitle(): string | undefined
  /** The description for social networks: from its own template, else from that of the description, else what the page offers. */
  socialDescription(): string | undefined
  /** The description for X if there is no other for social networks: as before, without the template for social networks. */
  cardDescription(): string | undefined
  /** The title in the graph. Unlike that of the tags, it keeps backslashes, and line breaks become spaces. */
  graphTitle(): string
  /** The description in the graph, with the same differences as `graphTitle`. */
  graphDescription(): string | undefined
}

/** What texts are derived from. */
export interface TextSources {
  /** Values of the variables in the templates. */
  readonly variables: TemplateVariables
  readonly titleTemplate: string
  readonly descriptionTemplate?: string | undefined
  readonly socialTitleTemplate?: string | undefined
  readonly socialDescriptionTemplate?: string | undefined
  /** Writes a description if the template gives none. Plain text. */
  readonly write?: () => string | undefined
  /** What social networks show if the templates give no description. A template. */
  readonly fallback?: () => string
}

/** Derives the texts of a page from templates. */
export function deriveTexts(sources: TextSources): DerivedTexts {
  const { variables, titleTemplate, write = () => undefined, fallback = () => '' } = sources
  const { descriptionTemplate = '', socialTitleTemplate = '', socialDescriptionTemplate = '' } = sources
  // In stored form, including HTML tags in the values.
  const expandedTitle = once(() => expandTemplate(titleTemplate, variables))
  const expandedDescription = once(() => expandTemplate(descriptionTemplate, variables))
  const title = once(() => toTitle(expandedTitle()))
  const templated = once(() => toDescription(expandedDescription()))
  const written = once(write)
  const cardDescription = once(() => templated() ?? toDescription(expandTemplate(fallback(), variables)))
  return {
    title,
    description: () => templated() ?? written(),
    socialTitle: once(() => toTitle(expandTemplate(socialTitleTemplate, variables)) ?? title()),
    socialDescription: once(
      () => toDescription(expandTemplate(socialDescriptionTemplate, variables)) ?? cardDescription(),
    ),
    cardDescription,
    graphTitle: once(() => toSchemaText(expandedTitle())),
    graphDescription: once(
      () => toSchemaText(expandedDescription()) || (templated() === undefined ? written() : undefined),
    ),
  }
}

function toTitle(expanded: string): string | undefined {
  return decodeEscapedText(stripTags(expanded)) || undefined
}

/** Converts a description to the text of a tag. Like Yoast SEO, it removes backslashes. */
function toDescription(expanded: string): string | undefined {
  const stored = stripTags(expanded.replace(/\\(.?)/gs, '$1'))
  return stored === '' ? undefined : decodeEscapedText(stored)
}
