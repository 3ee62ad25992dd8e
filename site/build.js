// @ts-check
/**
 * Builds the documentation site into `site/dist`: the pages of `guide/`, the API, a page for each lint rule and for each app in `examples/`, and the
 * playground. Needs the built package (`npm run build`) and the packages of this folder:
 *
 *   npm --prefix site install --no-package-lock
 *   npm run site
 *
 * `SITE_HOVERS=off` omits the types of names in the code, which take most of the time.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const playground = `${root}guide/public/playground`

run('npm', ['run', '--silent', 'docs'])
run('node', ['playground/build.js'])
rmSync(playground, { recursive: true, force: true })
cpSync(`${root}playground/dist`, playground, { recursive: true })
run('node', ['site/node_modules/vitepress/bin/vitepress.js', 'build', 'site'])

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' })
}
