import { type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route('faq', 'routes/questions.tsx', { id: 'first-questions' }),
  route('faq/page/:number', 'routes/questions.tsx'),
  route('category/*', 'routes/category.tsx'),
  route('author/*', 'routes/author.tsx'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route(':type/:slug', 'routes/post.tsx'),
  route('*', 'routes/missing.tsx'),
] satisfies RouteConfig
