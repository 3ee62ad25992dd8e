// @ts-check
/** Makes a page of each app in `examples/`: its README, then its files. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

const APPS = ['next', 'astro', 'sveltekit', 'nuxt', 'react-router', 'worker', 'landing']

/** What the tools of an app write, and what says nothing about it. */
const OTHERS = /^(?:node_modules|dist|build|\.[\w-]+|README\.md|next-env\.d\.ts|tsconfig\.json)$/

/** The names of languages that differ from the extension. @type {Readonly<Record<string, string>>} */
const LANGUAGES = { mjs: 'js', jsonc: 'json' }

export default {
  watch: ['../../examples/*/**'],
  paths: () => APPS.map((app) => ({ params: { app }, content: writePage(join(EXAMPLES, app)) })),
}

/** @param {string} folder */
function writePage(folder) {
  const files = listFiles(folder).map((file) => {
    const extension = extname(file).slice(1)
    const language = LANGUAGES[extension] ?? extension
    return `## ${relative(folder, file).replaceAll('[', '\\[')}\n\n\`\`\`\`${language}\n${readFileSync(file, 'utf8')}\`\`\`\`\n`
  })
  return `${readReadme(folder)}\n${files.join('\n')}`
}

/** The README, whose links to files become names: the files follow on the same page. @param {string} folder */
function readReadme(folder) {
  return readFileSync(join(folder, 'README.md'), 'utf8').replace(
    /\[((?:\[[^\]]*\]|[^[\]])+)\]\((?:<[^>]*>|(?!https?:)[^)]*)\)/g,
    '`$1`',
  )
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !OTHERS.test(entry.name))
    .sort(
      (one, other) =>
        Number(one.isDirectory()) - Number(other.isDirectory()) || (one.name < other.name ? -1 : 1),
    )
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
}
