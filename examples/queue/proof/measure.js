// @ts-check
/** What a process uses, read from outside. Only Linux tells; elsewhere, all numbers are 0. */
import { readFileSync } from 'node:fs'

/** The time unit of `/proc` on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** Seconds of processor time so far. @param {number | undefined} pid */
export function processorTime(pid) {
  // The name, in parentheses, may contain spaces.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND
}

/** The most resident memory so far, in MiB. @param {number | undefined} pid */
export function peakMemory(pid) {
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? []
  return Math.round(Number(kibibytes ?? 0) / 1024)
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
