// @ts-check
/**
 * The code that users write without this library, following the documentation of each package: JSON text of a post in,
 * HTML of its head out, without questions.
 */
import {
  defineArticle,
  defineBreadcrumb,
  defineImage,
  defineOrganization,
  definePerson,
  defineQuestion,
  defineWebPage,
  defineWebSite,
  useSchemaOrg,
} from '@unhead/schema-org'
import { decodeHTML } from 'entities'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createHead } from 'unhead/server'
import * as z from 'zod'

const text = z.string().optional()
const texts = z.record(z.string(), z.string())
const rendered = z.looseObject({ rendered: z.string(), protected: z.boolean().optional() })
const pixels = z.union([z.number(), z.string()]).optional()

const yoastSchema = z.looseObject({
  title: text,
  description: text,
  robots: texts.optional(),
  canonical: text,
  og_locale: text,
  og_type: text,
  og_title: text,
  og_description: text,
  og_url: text,
  og_site_name: text,
  article_publisher: text,
  article_author: text,
  article_published_time: text,
  article_modified_time: text,
  og_image: z.array(z.looseObject({ url: z.string(), width: pixels, height: pixels, type: text })).optional(),
  author: text,
  twitter_card: text,
  twitter_title: text,
  twitter_description: text,
  twitter_image: text,
  twitter_creator: text,
  twitter_site: text,
  twitter_misc: texts.optional(),
  schema: z.looseObject({
    '@context': z.string(),
    '@graph': z.array(
      z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]), '@id': z.string().optional() }),
    ),
  }),
})

const postSchema = z.looseObject({
  id: z.number(),
  date: text,
  date_gmt: text,
  guid: rendered.optional(),
  modified: text,
  modified_gmt: text,
  slug: text,
  status: text,
  type: z.string(),
  link: z.string(),
  title: rendered,
  content: rendered.optional(),
  excerpt: rendered.optional(),
  author: z.number().optional(),
  featured_media: z.number().optional(),
  template: text,
  meta: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).optional(),
  class_list: z.array(z.string()).optional(),
  yoast_head: text,
  yoast_head_json: yoastSchema,
  _links: z.record(z.string(), z.array(z.looseObject({ href: z.string() }))).optional(),
})

/** @typedef {z.infer<typeof yoastSchema>} YoastHead */
/** @typedef {{ attribute: 'name' | 'property', name: string, content: string }} Meta */

/** @param {string} json */
export function zodUnheadSchemaOrg(json) {
  const yoast = postSchema.parse(JSON.parse(json)).yoast_head_json
  const head = createHead({ disableDefaults: true })
  head.push(toUnheadInput(yoast))
  // @unhead/schema-org depends on an older unhead; only the types differ.
  // biome-ignore lint/correctness/useHookAtTopLevel: not a React hook
  useSchemaOrg(/** @type {any} */ (head), yoast.schema['@graph'].map(defineNode))
  const { headTags, bodyTags } = head.render()
  return `${headTags}\n${bodyTags}`
}

/** @param {string} json */
export function zodReactDom(json) {
  const yoast = postSchema.parse(JSON.parse(json)).yoast_head_json
  const tags = listMetas(yoast).map(({ attribute, name, content }) =>
    h('meta', { [attribute]: name, content }),
  )
  return renderToStaticMarkup(
    h(
      'head',
      null,
      h('title', null, decode(yoast.title)),
      yoast.canonical && h('link', { rel: 'canonical', href: yoast.canonical }),
      ...tags,
      h('script', {
        type: 'application/ld+json',
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React has no other way to write a script, and `<` is escaped
        dangerouslySetInnerHTML: { __html: JSON.stringify(yoast.schema).replace(/</g, '\\u003c') },
      }),
    ),
  )
}

/** @param {string} json */
export function unheadOnly(json) {
  const yoast = /** @type {{ yoast_head_json: YoastHead }} */ (JSON.parse(json)).yoast_head_json
  const head = createHead({ disableDefaults: true })
  head.push({
    ...toUnheadInput(yoast),
    script: [
      { type: 'application/ld+json', innerHTML: JSON.stringify(yoast.schema).replace(/</g, '\\u003c') },
    ],
  })
  return head.render().headTags
}

/** @param {YoastHead} yoast @returns {import('unhead/types').ResolvableHead} */
function toUnheadInput(yoast) {
  const meta = listMetas(yoast).map(({ attribute, name, content }) => ({ [attribute]: name, content }))
  return {
    title: decode(yoast.title),
    ...(yoast.canonical !== undefined && { link: [{ rel: 'canonical', href: yoast.canonical }] }),
    meta: /** @type {any[]} */ (meta),
  }
}

/** @param {YoastHead} yoast */
function listMetas(yoast) {
  /** @type {Meta[]} */
  const metas = []
  const add = (
    /** @type {Meta['attribute']} */ attribute,
    /** @type {string} */ name,
    /** @type {string | number | undefined} */ value,
  ) => {
    if (value !== undefined && value !== '') metas.push({ attribute, name, content: decode(String(value)) })
  }
  add('name', 'description', yoast.description)
  if (yoast.robots !== undefined) add('name', 'robots', Object.values(yoast.robots).join(', '))
  add('property', 'og:locale', yoast.og_locale)
  add('property', 'og:type', yoast.og_type)
  add('property', 'og:title', yoast.og_title)
  add('property', 'og:description', yoast.og_description)
  add('property', 'og:url', yoast.og_url)
  add('property', 'og:site_name', yoast.og_site_name)
  add('property', 'article:publisher', yoast.article_publisher)
  add('property', 'article:author', yoast.article_author)
  add('property', 'article:published_time', yoast.article_published_time)
  add('property', 'article:modified_time', yoast.article_modified_time)
  for (const image of yoast.og_image ?? []) {
    add('property', 'og:image', image.url)
    add('property', 'og:image:width', image.width)
    add('property', 'og:image:height', image.height)
    add('property', 'og:image:type', image.type)
  }
  add('name', 'author', yoast.author)
  add('name', 'twitter:card', yoast.twitter_card)
  add('name', 'twitter:title', yoast.twitter_title)
  add('name', 'twitter:description', yoast.twitter_description)
  add('name', 'twitter:image', yoast.twitter_image)
  add('name', 'twitter:creator', yoast.twitter_creator)
  add('name', 'twitter:site', yoast.twitter_site)
  for (const [index, [label, data]] of Object.entries(yoast.twitter_misc ?? {}).entries()) {
    add('name', `twitter:label${index + 1}`, label)
    add('name', `twitter:data${index + 1}`, data)
  }
  return metas
}

/** Decodes the references in Yoast's texts (`&#8211;`), which both packages would escape again. @param {string | undefined} value */
function decode(value = '') {
  return decodeHTML(value)
}

/** @type {ReadonlyMap<string, (node: any) => any>} */
const DEFINITIONS = new Map(
  /** @type {[string, (node: any) => any][]} */ ([
    ['WebPage', defineWebPage],
    ['WebSite', defineWebSite],
    ['BreadcrumbList', defineBreadcrumb],
    ['Organization', defineOrganization],
    ['Person', definePerson],
    ['Article', defineArticle],
    ['ImageObject', defineImage],
    ['Question', defineQuestion],
  ]),
)

/** Nodes without a definition are passed on unchanged. @param {YoastHead['schema']['@graph'][number]} node */
function defineNode(node) {
  const type = [node['@type']].flat().find((name) => DEFINITIONS.has(name))
  const define = type === undefined ? undefined : DEFINITIONS.get(type)
  return define === undefined ? node : define(node)
}
