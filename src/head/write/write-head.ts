import { formatRobots } from '../../site/robots-content.js'
import type { Head } from '../model/head.js'
import {
  createFields,
  createVerificationFields,
  type HeadField,
  IMAGE_PROPERTIES,
  type PlainField,
  type TagWriter,
} from '../model/head-fields.js'

let fields: readonly HeadField[] | undefined
let verificationFields: readonly PlainField[] | undefined

/**
 * Passes the tags of a head to a writer: the fields in the order in which Yoast prints them, then the graph, the verification
 * tags and the extra tags. The head's own `order` is ignored.
 */
export function writeHead(head: Head, writer: TagWriter): void {
  fields ??= createFields()
  for (const field of fields) {
    if (typeof field === 'string') WRITERS[field](head, writer)
    else writePlain(field, head, writer)
  }
  if (head.graph !== undefined) writer.script(head.graph)
  if (head.verification !== undefined) {
    verificationFields ??= createVerificationFields()
    for (const field of verificationFields) writePlain(field, head, writer)
  }
  if (head.extra !== undefined) for (const tag of head.extra) writer.tag(tag)
}

function writePlain(
  { attribute, name, section, key, isList }: PlainField,
  head: Head,
  writer: TagWriter,
): void {
  const values = (section === undefined ? head : head[section]) as Values | undefined
  const value = values?.[key]
  if (isList === true) {
    if (attribute !== 'rel' && Array.isArray(value))
      for (const item of value) writer.meta(attribute, name, item)
  } else if (typeof value === 'string') {
    if (attribute === 'rel') writer.link(name, value)
    else writer.meta(attribute, name, value)
  }
}

type Values = Readonly<Record<string, unknown>>

const WRITERS: {
  readonly [Field in Extract<HeadField, string>]: (head: Head, writer: TagWriter) => void
} = {
  title({ title }, writer) {
    if (title !== undefined) writer.title(title)
  },
  robots({ robots }, writer) {
    const content = robots === undefined ? '' : formatRobots(robots)
    if (content !== '') writer.meta('name', 'robots', content)
  },
  alternates({ alternates = {} }, writer) {
    for (const [hreflang, href] of Object.entries(alternates)) writer.link('alternate', href, hreflang)
  },
  images({ openGraph }, writer) {
    for (const image of openGraph?.images ?? []) {
      for (const [name, key] of IMAGE_PROPERTIES) {
        const value = image[key]
        if (value !== undefined) writer.meta('property', name, String(value))
      }
    }
  },
  labels({ twitter }, writer) {
    twitter?.labels?.forEach(({ label, data }, index) => {
      writer.meta('name', `twitter:label${index + 1}`, label)
      writer.meta('name', `twitter:data${index + 1}`, data)
    })
  },
}
