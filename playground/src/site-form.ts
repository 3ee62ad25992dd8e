import type { Site } from 'wp-faq-seo'
import { byId } from './dom.js'

/** The settings with a field of their own. The others are only in the JSON. */
const FIELDS = ['url', 'name', 'language', 'separator', 'titleTemplate'] as const

/** The form with the site settings: fields and JSON are two views of one value. */
export interface SiteForm {
  /** The settings as JSON. */
  read(): string
  /** Fills in the site of a post, unless the form was edited. */
  suggest(site: Site): void
}

/** Connects the form. */
export function connectSiteForm(onChange: () => void): SiteForm {
  const json = byId('site-json', HTMLTextAreaElement)
  const inputs = FIELDS.map((name) => ({ name, input: byId(`site-${name}`, HTMLInputElement) }))
  let isEdited = false
  let suggested: Site | undefined

  const showFields = () => {
    const site = parseObject(json.value)
    for (const { name, input } of inputs) input.value = typeof site?.[name] === 'string' ? site[name] : ''
  }
  const learn = () => {
    isEdited = false
    json.value = suggested === undefined ? '' : JSON.stringify(suggested, null, 2)
    showFields()
  }
  for (const { name, input } of inputs) {
    input.addEventListener('input', () => {
      isEdited = true
      const { [name]: _, ...others } = parseObject(json.value) ?? {}
      const site = input.value === '' ? others : { ...others, [name]: input.value }
      json.value = JSON.stringify(site, null, 2)
      onChange()
    })
  }
  json.addEventListener('input', () => {
    isEdited = true
    showFields()
    onChange()
  })
  byId('site-learn', HTMLButtonElement).addEventListener('click', () => {
    learn()
    onChange()
  })
  return {
    read: () => json.value,
    suggest(site) {
      suggested = site
      if (!isEdited) learn()
    },
  }
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
