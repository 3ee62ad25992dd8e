import type { PageAuthor, PageImage } from '../../faq/page/faq-page.js'
import type { QuestionPair } from '../faq-markup.js'

/** What an SEO plugin knows about a post. All texts are plain. */
export interface SeoPost {
  readonly home: string
  readonly link: string
  readonly title: string
  /** `''` if there is none. */
  readonly description: string
  readonly language: string
  /** `YYYY-MM-DDTHH:MM:SS` in UTC. */
  readonly published: string
  readonly modified: string
  readonly noindex: boolean
  /** The questions of the plugin's own FAQ block. */
  readonly questions: readonly QuestionPair[]
  readonly author: PageAuthor | undefined
  readonly image: PageImage | undefined
}

/** The name of the site of all fakes. */
export const SITE_NAME = 'Example School'

/** The title of the page, which is the same with all plugins. */
export function pageTitle({ title }: Pick<SeoPost, 'title'>): string {
  return `${title} - ${SITE_NAME}`
}
