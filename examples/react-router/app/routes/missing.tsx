import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
import { Missing } from '../components/missing'
import { missing } from '../server/missing.server'
import type { Route } from './+types/missing'

export const loader = () => missing()

export const meta: Route.MetaFunction = ({ loaderData }) => toMetaDescriptors(loaderData?.head ?? {})

export default Missing
