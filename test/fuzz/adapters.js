// @ts-check
/** What frameworks print for a head. */
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  HeadContent,
  RouterProvider,
} from '@tanstack/react-router'
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub, Meta } from 'react-router'
import { TemplateParamsPlugin } from 'unhead/plugins'
import { createHead, renderSSRHead } from 'unhead/server'
import { toHtmlTags } from 'wp-faq-seo/adapters/html'
import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import { toReactElements } from 'wp-faq-seo/adapters/react'
import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { toTanstackHead } from 'wp-faq-seo/adapters/tanstack'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'

/** @typedef {import('wp-faq-seo').Head} Head */

/** @param {Head} head */
export function printReact(head) {
  return renderInHead(createElement(Fragment, null, toReactElements(head).map(toElement)))
}

/** What a page in Next prints besides its metadata. @param {Head} head */
export function printNext(head) {
  const elements = toNextElements(head).map(toElement)
  const jsonLd = toJsonLdProps(head)
  const script = jsonLd && createElement('script', /** @type {any} */ (jsonLd))
  return renderInHead(createElement(Fragment, null, elements, script))
}

/** The URLs in Next's metadata. @param {Head} head */
export function listNextUrls(head) {
  const { alternates = {}, openGraph = {}, twitter = {}, pagination = {} } = toNextMetadata(head)
  return [
    alternates.canonical,
    ...Object.values(alternates.languages ?? {}),
    pagination.previous,
    pagination.next,
    openGraph.url,
    ...(openGraph.images ?? []).flatMap(({ url, secureUrl }) => [url, secureUrl]),
    ...(twitter.images ?? []),
  ].filter((url) => url !== undefined)
}

/** @param {Head} head */
export function printUnhead(head) {
  const host = createHead({ disableDefaults: true, plugins: [TemplateParamsPlugin] })
  host.push({
    titleTemplate: '%s %separator %siteName',
    templateParams: { separator: '|', siteName: 'Site' },
  })
  host.push(/** @type {any} */ (toUnheadInput(head)))
  return renderSSRHead(host).headTags
}

/** @param {Head} head */
export function printReactRouter(head) {
  const Component = () =>
    createElement('html', null, createElement('head', null, createElement(Meta)), createElement('body'))
  const Stub = createRoutesStub([{ path: '/', Component, meta: () => toMetaDescriptors(head) }])
  return headOf(renderToStaticMarkup(createElement(Stub)))
}

/** @param {Head} head */
export async function printTanstack(head) {
  const routeTree = createRootRoute({
    head: () => /** @type {any} */ (toTanstackHead(head)),
    component: () =>
      createElement(
        'html',
        null,
        createElement('head', null, createElement(HeadContent)),
        createElement('body'),
      ),
  })
  const history = createMemoryHistory({ initialEntries: ['/'] })
  const router = createRouter({ routeTree, history, isServer: true })
  await router.load()
  return headOf(renderToStaticMarkup(createElement(RouterProvider, { router })))
}

/** What a template language prints. @param {Head} head */
export function printHtmlTags(head) {
  return toHtmlTags(head)
    .map(({ name, attributes, html }) => {
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      )
      return `<${name}${written.join('')}>${html === undefined ? '' : `${html}</${name}>`}`
    })
    .join('\n')
}

/** @param {{ type: string, key: string, props: any }} element */
function toElement({ type, key, props }) {
  return createElement(type, { key, ...props })
}

/** @param {import('react').ReactElement} elements */
function renderInHead(elements) {
  return headOf(
    renderToStaticMarkup(
      createElement('html', null, createElement('head', null, elements), createElement('body')),
    ),
  )
}

/** @param {string} document */
function headOf(document) {
  return document.slice(document.indexOf('<head>') + 6, document.lastIndexOf('</head>'))
}
