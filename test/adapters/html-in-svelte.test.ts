import { build } from 'esbuild'
import { compile } from 'svelte/compiler'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Head, renderHead as renderHeadOfPackage } from 'wp-faq-seo'
import { renderHead, toHtmlTags } from 'wp-faq-seo/adapters/html'
import { differences, HOSTILE, POST_HEADS, RICH, readElements } from './heads.js'

const HEADS = [...POST_HEADS, { name: 'rich', head: RICH }, { name: 'hostile', head: HOSTILE }]

type Print = (props: object) => string

describe('in <svelte:head>', () => {
  let printHtml: Print
  let printTags: Print

  beforeAll(async () => {
    printHtml = await compileComponent('<svelte:head>{@html html}</svelte:head>', 'html')
    printTags = await compileComponent(
      `<svelte:head>
        {#each tags as { name, attributes, html }}
          {#if html === undefined}
            <svelte:element this={name} {...attributes} />
          {:else}
            {@html \`<\${name}\${name === 'script' ? ' type="application/ld+json"' : ''}>\${html}</\${name}>\`}
          {/if}
        {/each}
      </svelte:head>`,
      'tags',
    )
  })

  it.each(HEADS)('prints renderHead() unchanged: $name', ({ head }) => {
    expect(readElements(printHtml({ html: renderHead(head) }))).toEqual(
      readElements(renderHeadOfPackage(head)),
    )
  })

  it.each(HEADS)('prints the same elements in the same order with toHtmlTags(): $name', ({ head }) => {
    expect(readElements(printTags({ tags: toHtmlTags(head) }))).toEqual(
      readElements(renderHeadOfPackage(head)),
    )
  })

  it('keeps the attributes of extra tags, except for the value of boolean attributes', () => {
    const head: Head = {
      extra: [
        { tag: 'link', attributes: { rel: 'icon', href: '', style: 'x', key: 'k', TITLE: 't' } },
        { tag: 'link', attributes: { rel: 'icon', href: '/i.png', disabled: 'yes' } },
      ],
    }
    expect(differences(head, printTags({ tags: toHtmlTags(head) }))).toEqual({
      missing: [['link', ['disabled=yes', 'href=/i.png', 'rel=icon'], '']],
      added: [['link', ['disabled=', 'href=/i.png', 'rel=icon'], '']],
    })
  })

  it('{@html} inside a title would add Svelte’s comments to its text', async () => {
    const print = await compileComponent(
      '<svelte:head><svelte:element this={"title"}>{@html html}</svelte:element></svelte:head>',
      'html',
    )
    expect(print({ html: 'T' })).toMatch(/<title><!--\w*-->T<!----><\/title>/)
  })
})

/** Compiles a component as SvelteKit does on the server. The result returns the HTML of the component’s head. */
async function compileComponent(markup: string, prop: string): Promise<Print> {
  const { js } = compile(`<script>let { ${prop} } = $props()</script>${markup}`, { generate: 'server' })
  const { outputFiles } = await build({
    stdin: {
      contents: `${js.code}\nexport { render } from 'svelte/server'`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { default: component, render } = await import(`data:text/javascript;base64,${source}`)
  return (props) => render(component, { props }).head
}
