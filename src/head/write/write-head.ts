import type { Head } from '../model/head.js'
import {
  createFields,
  createVerificationFields,
  type HeadField,
  type TagWriter,
} from '../model/head-fields.js'

let fields: readonly HeadField[] | undefined
let verificationFields: readonly HeadField[] | undefined

/**
 * Passes the tags of a head to a writer: the fields in the order in which Yoast prints them, then the graph, the verification
 * tags and the extra tags. The head's own `order` is ignored.
 */
export function writeHead(head: Head, writer: TagWriter): void {
  fields ??= createFields()
  for (const field of fields) field.write(head, writer)
  if (head.graph !== undefined) writer.script(head.graph)
  if (head.verification !== undefined) {
    verificationFields ??= createVerificationFields()
    for (const field of verificationFields) field.write(head, writer)
  }
  if (head.extra !== undefined) for (const tag of head.extra) writer.tag(tag)
}

/** Lists all fields. The fields that follow the graph come last. */
export function listFields(): readonly HeadField[] {
  fields ??= createFields()
  verificationFields ??= createVerificationFields()
  return [...fields, ...verificationFields]
}
