import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { ArchivePage } from '../components/archive'
import { loadQuestions } from '../server/archives.server'
import type { Route } from './+types/questions'

export const loader = ({ params }: Route.LoaderArgs) => loadQuestions(Number(params.number ?? 1))

export const meta: Route.MetaFunction = ({ loaderData }) => toMetaDescriptors(loaderData?.head ?? {})

export default function Page({ loaderData }: Route.ComponentProps) {
  return <ArchivePage page={loaderData.page} />
}
