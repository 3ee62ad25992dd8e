import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'

/** Shows a post that is not published: `/preview?secret=…&type=faq&id=549`. */
export async function GET({ nextUrl }: NextRequest) {
  const { secret, type = '', id = '' } = Object.fromEntries(nextUrl.searchParams)
  const { PREVIEW_SECRET } = process.env
  if (!PREVIEW_SECRET || secret !== PREVIEW_SECRET) return new Response('Wrong secret', { status: 401 })
  ;(await draftMode()).enable()
  redirect(`/preview/${encodeURIComponent(type)}/${encodeURIComponent(id)}`)
}
