import { fileURLToPath } from 'node:url'
import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { createTwoslasher } from 'twoslash'
import type { MarkdownOptions } from 'vitepress'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a block requires with an HTML comment before it, such as `<!-- with: post -->`. Readers do not see it. */
const PREAMBLES: Readonly<Record<string, string>> = {
  json: 'declare const json: unknown',
  post: "declare const post: import('wp-faq-seo').RestPost",
  fetch: '',
}

const CUT = '// ---cut-before---'

/** Shows the type of each name in the TypeScript of the guides. A name without a type has no hover. */
export const TYPE_HOVERS: MarkdownOptions = {
  codeTransformers: [
    transformerTwoslash({
      throws: false,
      twoslasher: createTwoslasher({
        vfsRoot: root,
        compilerOptions: {
          strict: true,
          target: 99,
          module: 99,
          moduleResolution: 100,
          lib: ['es2023', 'dom', 'dom.iterable'],
        },
        handbookOptions: { noErrors: true },
      }),
      // The API has the documentation of each name.
      processHoverDocs: (docs) => docs.split('\n\n')[0],
    }),
  ],
  config(md) {
    const fence = md.renderer.rules.fence
    md.renderer.rules.fence = (tokens, index, options, env, self) => {
      const token = tokens[index]
      const isGuide = !String(env.relativePath).startsWith('api/')
      if (token?.info.trim() === 'ts' && isGuide) {
        const [, names = ''] = /<!-- with: ([\w ]+) -->/.exec(tokens[index - 1]?.content ?? '') ?? []
        const preamble = names.split(' ').flatMap((name) => PREAMBLES[name] || [])
        token.info = 'ts twoslash'
        if (preamble.length > 0) token.content = `${preamble.join('\n')}\n${CUT}\n${token.content}`
      }
      return fence?.(tokens, index, options, env, self) ?? ''
    }
  },
}
