/** The descriptors are assignable to the parameters of React's `createElement`. */
import { createElement, type ReactElement, type ScriptHTMLAttributes } from 'react'
import type { Head } from 'wp-faq-seo'
import { type ReactElementDescriptor, toJsonLdProps, toReactElements } from 'wp-faq-seo/adapters/react'

declare const head: Head

const elements = toReactElements(head)
elements satisfies ReactElementDescriptor[]
elements.map(({ type, key, props }) => createElement(type, { key, ...props })) satisfies ReactElement[]
elements.push({ type: 'meta', key: 'mine', props: { name: 'rating', content: 'general' } })
for (const { props } of elements) props.children = 'changed'
// @ts-expect-error: a head has no active elements.
elements.push({ type: 'style', key: 'mine', props: {} })

const props = toJsonLdProps(head)
props satisfies ScriptHTMLAttributes<HTMLScriptElement> | undefined
// @ts-expect-error: a head may have no graph.
props.type
if (props !== undefined) createElement('script', props) satisfies ReactElement
