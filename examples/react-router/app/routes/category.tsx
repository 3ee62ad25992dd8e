import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { ArchivePage } from '../components/archive'
import { loadCategory } from '../server/archives.server'
import type { Route } from './+types/category'

export const loader = ({ params }: Route.LoaderArgs) => loadCategory(params['*'])

export const meta: Route.MetaFunction = ({ loaderData }) => toMetaDescriptors(loaderData?.head ?? {})

export default function Page({ loaderData }: Route.ComponentProps) {
  return <ArchivePage page={loaderData.page} />
}
