import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../scripts/check-release.js'
import {
  checkRepository,
  listPlaces,
  PLACEHOLDER,
  readManifest,
  readOwner,
  replaceOwner,
  repositoryUrl,
} from '../../scripts/repository.js'

const changelog = `# Changelog\n\n## [${readManifest().version}] - 2026-01-01\n`

/** The manifest as `set-owner.js` would write it. */
function manifestOf(owner: string) {
  return JSON.parse(replaceOwner(readFileSync('package.json', 'utf8'), owner))
}

describe('the repository', () => {
  it('is the same everywhere', () => {
    expect(checkRepository(readManifest(), listPlaces())).toEqual([])
  })

  it('is in package.json, the README and the security policy', () => {
    expect(listPlaces().map(([file]) => file)).toEqual(
      expect.arrayContaining(['README.md', 'SECURITY.md', 'package.json']),
    )
  })

  it('has another owner in every place once it is set', () => {
    const places = listPlaces().map(([file, text]) => [file, replaceOwner(text, 'acme-2')] as const)
    expect(checkRepository(manifestOf('acme-2'), places)).toEqual([])
    expect(readOwner(manifestOf('acme-2'))).toBe('acme-2')
    expect(places.some(([, text]) => text.includes(repositoryUrl(readOwner())))).toBe(false)
  })

  it('is reported where it differs', () => {
    const text = `See ${repositoryUrl('other')}/issues.`
    expect(checkRepository(manifestOf('acme'), [['page.md', text]])).toEqual([
      'page.md names the owner other, package.json acme',
    ])
    const { homepage: _, ...manifest } = manifestOf('acme')
    expect(checkRepository(manifest, [])).toEqual([
      `package.json: homepage is undefined, not ${repositoryUrl('acme')}#readme`,
    ])
  })

  it.each(['', 'a b', '-a', 'a--b', 'a/b', 'a'.repeat(40)])('has no owner %j', (owner) => {
    expect(() => replaceOwner('', owner)).toThrow('Not the name of an account')
  })
})

describe('checkRelease', () => {
  const workflow = {
    GITHUB_REPOSITORY: 'acme/wp-faq-seo',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: `v${readManifest().version}`,
  }

  it('accepts the tag of the version in the repository', () => {
    expect(checkRelease(manifestOf('acme'), changelog, workflow)).toEqual([])
    expect(checkRelease(manifestOf('acme'), changelog, {})).toEqual([])
  })

  it('refuses the placeholder', () => {
    expect(checkRelease(manifestOf(PLACEHOLDER), changelog, {})[0]).toContain('has no owner')
  })

  it.each([
    [{ GITHUB_REPOSITORY: 'fork/wp-faq-seo' }, 'this is fork/wp-faq-seo'],
    [{ GITHUB_REF_NAME: 'v999.0.0' }, 'not from tag v999.0.0'],
    [{ GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }, 'not from branch main'],
  ])('refuses %j', (change, reason) => {
    const faults = checkRelease(manifestOf('acme'), changelog, { ...workflow, ...change })
    expect(faults).toEqual([expect.stringContaining(reason)])
  })

  it('refuses a version without a section in the changelog', () => {
    expect(checkRelease(manifestOf('acme'), '# Changelog\n\n## [Unreleased]\n', workflow)[0]).toContain(
      'no section',
    )
  })
})
