import { join } from 'node:path'
import type { Metadata } from 'next'
import type { Head } from 'wp-faq-seo'
import { toJsonLdProps, toNextElements, toNextMetadata } from 'wp-faq-seo/adapters/next'
import { listHeads } from '../../list-heads.js'

const heads = listHeads(join(process.cwd(), '../../fixtures/posts'))

interface Props {
  readonly params: Promise<{ readonly name: string[] }>
}

export const dynamicParams = false

export function generateStaticParams(): { name: string[] }[] {
  return [...heads.keys()].map((name) => ({ name: name.split('/') }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toNextMetadata(await findHead(params))
}

export default async function Page({ params }: Props) {
  const head = await findHead(params)
  const jsonLd = toJsonLdProps(head)
  return (
    <main>
      {toNextElements(head).map(({ type: Type, key, props }) => (
        <Type key={key} {...props} />
      ))}
      {jsonLd && <script {...jsonLd} />}
    </main>
  )
}

async function findHead(params: Props['params']): Promise<Head> {
  const { name } = await params
  const head = heads.get(name.join('/'))
  if (head === undefined) throw new Error(`There is no head of ${name.join('/')}`)
  return head
}
