import { contentOf, type LintTag, nameOfMeta, type TagFacts } from './tag-facts.js'

/** An Open Graph image and the structured properties after it. https://ogp.me/#structured */
export interface OpenGraphImageTags {
  /** The `og:image` tag. Omitted for properties before any image. */
  readonly root?: LintTag
  /** Its properties by name, such as `og:image:width`. The first of equal names wins. */
  readonly properties: ReadonlyMap<string, LintTag>
}

/** Groups image tags as Open Graph parsers do: each `og:image` starts a new image. */
export function groupImages({ all }: TagFacts): OpenGraphImageTags[] {
  const images: { root?: LintTag; properties: Map<string, LintTag> }[] = []
  for (const tag of all) {
    const name = nameOfMeta(tag)
    if (name === 'og:image' || (name === 'og:image:url' && startsImage(images.at(-1)?.root, tag))) {
      images.push({ root: tag, properties: new Map() })
    } else if (name.startsWith('og:image:') && name !== 'og:image:url') {
      if (images.length === 0) images.push({ properties: new Map() })
      const properties = images.at(-1)?.properties
      if (properties?.has(name) === false) properties.set(name, tag)
    }
  }
  return images
}

/** Whether `og:image:url` starts a new image. After an `og:image` with the same URL it only repeats it. */
function startsImage(root: LintTag | undefined, tag: LintTag): boolean {
  return root === undefined || contentOf(root) !== contentOf(tag)
}
