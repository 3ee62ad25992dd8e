import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { ArchivePage } from '../components/archive'
import { loadAuthor } from '../server/archives.server'
import type { Route } from './+types/author'

export const loader = ({ params }: Route.LoaderArgs) => loadAuthor(params['*'])

export const meta: Route.MetaFunction = ({ loaderData }) => toMetaDescriptors(loaderData?.head ?? {})

export default function Page({ loaderData }: Route.ComponentProps) {
  return <ArchivePage page={loaderData.page} />
}
