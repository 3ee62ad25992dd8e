import type { Head } from '../model/head.js'
import { createSlots, createVerificationSlots, type Slot, type TagPrinter } from '../model/head-fields.js'

let slots: readonly Slot[] | undefined
let verificationSlots: readonly Slot[] | undefined

/**
 * Hands the tags of a head to a printer: the fields in the order in which Yoast prints them, then the graph, the
 * verification tags and the extra tags. The head's own `order` is not looked at.
 */
export function printHead(head: Head, printer: TagPrinter): void {
  slots ??= createSlots()
  for (const slot of slots) slot.print(head, printer)
  if (head.graph !== undefined) printer.script(head.graph)
  if (head.verification !== undefined) {
    verificationSlots ??= createVerificationSlots()
    for (const slot of verificationSlots) slot.print(head, printer)
  }
  if (head.extra !== undefined) for (const tag of head.extra) printer.tag(tag)
}

/** All slots, those that follow the graph last. */
export function allSlots(): readonly Slot[] {
  slots ??= createSlots()
  verificationSlots ??= createVerificationSlots()
  return [...slots, ...verificationSlots]
}
