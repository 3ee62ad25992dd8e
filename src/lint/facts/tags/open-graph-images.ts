import { contentOf, type LintTag, type TagFacts } from './tag-facts.js'

/** A picture of Open Graph, with the structured properties that follow it. https://ogp.me/#structured */
export interface OpenGraphImageTags {
  /** The tag that names it; absent where properties stand before any picture. */
  readonly root?: LintTag
  /** Its properties by name, such as `og:image:width`; of equal names the first. */
  readonly properties: ReadonlyMap<string, LintTag>
}

/** Groups the picture tags of a head as a reader of Open Graph does: a new root ends the one before it. */
export function groupImages({ all }: TagFacts): OpenGraphImageTags[] {
  const images: { root?: LintTag; properties: Map<string, LintTag> }[] = []
  for (const tag of all) {
    const name = openGraphName(tag)
    if (name === 'og:image' || (name === 'og:image:url' && isAnother(images.at(-1)?.root, tag))) {
      images.push({ root: tag, properties: new Map() })
    } else if (name.startsWith('og:image:') && name !== 'og:image:url') {
      if (images.length === 0) images.push({ properties: new Map() })
      const properties = images.at(-1)?.properties
      if (properties?.has(name) === false) properties.set(name, tag)
    }
  }
  return images
}

/** The name of an Open Graph tag, whichever attribute has it; `''` for others. */
export function openGraphName({ name, attributes }: LintTag): string {
  if (name !== 'meta') return ''
  return (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase()
}

/** `og:image:url` is the same as `og:image`: behind it, it names the same picture once more. */
function isAnother(root: LintTag | undefined, tag: LintTag): boolean {
  return root === undefined || contentOf(root) !== contentOf(tag)
}
