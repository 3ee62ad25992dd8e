// @ts-check
/**
 * Checks that this commit may be published: the repository has an owner, which is the one that publishes it, and the
 * version has a tag and, unless it is a prerelease, a section in the changelog. `npm publish` runs it.
 *
 *   node scripts/check-release.js
 */
import { readFileSync } from 'node:fs'
import { argv, env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { checkRepository, listPlaces, PLACEHOLDER, readManifest, readOwner } from './repository.js'

/** @typedef {import('./repository.js').Manifest} Manifest */

/**
 * Returns what forbids a release.
 *
 * @param {Manifest} manifest
 * @param {string} changelog
 * @param {Readonly<Record<string, string | undefined>>} environment Of the workflow. Outside of one, it has none of the names.
 */
export function checkRelease(manifest, changelog, environment) {
  const owner = readOwner(manifest)
  const { GITHUB_REPOSITORY: repository, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: ref } = environment
  const faults = []
  if (owner === PLACEHOLDER) faults.push('The repository has no owner: run node scripts/set-owner.js OWNER')
  // npm refuses a provenance statement about another repository.
  if (repository !== undefined && repository !== `${owner}/wp-faq-seo`)
    faults.push(`package.json names the repository ${owner}/wp-faq-seo, this is ${repository}`)
  if (repository !== undefined && (type !== 'tag' || ref !== `v${manifest.version}`))
    faults.push(
      `Version ${manifest.version} is published from the tag v${manifest.version}, not from ${type} ${ref}`,
    )
  const isPrerelease = manifest.version.includes('-')
  if (!isPrerelease && !changelog.includes(`\n## [${manifest.version}]`))
    faults.push(`CHANGELOG.md has no section for version ${manifest.version}`)
  return faults
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = readManifest()
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
  const faults = [...checkRepository(manifest, listPlaces()), ...checkRelease(manifest, changelog, env)]
  for (const fault of faults) console.error(fault)
  if (faults.length === 0)
    console.log(`ok      ${readOwner(manifest)}/wp-faq-seo, version ${manifest.version}`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
