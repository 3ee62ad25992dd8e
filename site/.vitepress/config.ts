import { defineConfig } from 'vitepress'
import { repositoryUrl } from '../../scripts/repository.js'
import { SEARCH_OPTIONS } from '../search-options.js'
import { TYPE_HOVERS } from './type-hovers.js'

/** Where the site is published. Every address in it is relative to this path. */
const base = process.env.SITE_BASE ?? '/'

/** The pages are outside the folder that has Vue. Node finds it from the files that are built there. */
const VUE_OF_SITE = {
  name: 'vue-of-site',
  enforce: 'pre' as const,
  resolveId: (id: string, _: string | undefined, { ssr }: { readonly ssr?: boolean }) =>
    ssr && /^vue(?:\/|$)/.test(id) ? { id, external: true } : undefined,
}

export default defineConfig({
  srcDir: '../guide',
  outDir: './dist',
  cacheDir: './.vitepress/cache',
  base,
  lang: 'en',
  title: 'wp-faq-seo',
  description: 'The SEO head and the FAQ structured data of a headless WordPress site.',
  cleanUrls: true,
  lastUpdated: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }]],
  vite: { plugins: [VUE_OF_SITE] },
  markdown: {
    ...(process.env.SITE_HOVERS === 'off' ? {} : TYPE_HOVERS),
    theme: { light: 'github-light', dark: 'github-dark' },
  },
  themeConfig: {
    logo: '/logo.svg',
    search: { provider: 'local', options: { miniSearch: { searchOptions: SEARCH_OPTIONS } } },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: repositoryUrl() }],
    nav: [
      { text: 'Guide', link: '/quick-start' },
      { text: 'Frameworks', link: '/frameworks/' },
      { text: 'Reference', link: '/options' },
      { text: 'API', link: '/api/' },
      { text: 'Playground', link: `${base}playground/index.html`, target: '_self' },
    ],
    sidebar: [
      {
        text: 'Start',
        items: [
          { text: 'Introduction', link: '/introduction' },
          { text: 'Quick start', link: '/quick-start' },
          { text: 'Which request', link: '/requests' },
          { text: 'Replace your own code', link: '/replace-your-own-code' },
        ],
      },
      {
        text: 'Guides',
        items: [
          { text: 'CMS and front end', link: '/urls' },
          { text: 'Noindex, drafts, previews', link: '/noindex' },
          { text: 'Languages', link: '/languages' },
          { text: 'Without a plugin', link: '/without-yoast' },
          { text: 'Leaving yoast_head', link: '/leaving-yoast-head' },
          { text: 'Every page of a site', link: '/every-page' },
          { text: 'Other plugins, WPGraphQL', link: '/other-plugins' },
          { text: 'Questions in content', link: '/questions' },
          { text: 'Landing page', link: '/landing-page' },
          { text: 'Search index, sitemap, llms.txt', link: '/lists' },
          { text: 'Linting', link: '/linting' },
          { text: 'Testing', link: '/testing' },
          { text: 'Preview', link: '/preview' },
          { text: 'At scale', link: '/at-scale' },
        ],
      },
      {
        text: 'Frameworks',
        items: [
          { text: 'Overview', link: '/frameworks/' },
          { text: 'Next.js', link: '/frameworks/next' },
          { text: 'Astro', link: '/frameworks/astro' },
          { text: 'SvelteKit', link: '/frameworks/sveltekit' },
          { text: 'Nuxt', link: '/frameworks/nuxt' },
          { text: 'React Router', link: '/frameworks/react-router' },
          { text: 'A worker in front of any origin', link: '/frameworks/worker' },
          { text: 'Plain server, landing page', link: '/frameworks/landing' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Options', link: '/options' },
          { text: 'Errors and issues', link: '/errors' },
          { text: 'Lint rules', link: '/rules' },
          { text: 'API', link: '/api/' },
        ],
      },
      {
        text: 'Background',
        items: [
          { text: 'Pipeline', link: '/pipeline' },
          { text: 'What adopting means', link: '/adopting' },
          { text: 'Security', link: '/security' },
          { text: 'Runtimes', link: '/runtimes' },
          { text: 'Sizes and speed', link: '/sizes-and-speed' },
        ],
      },
    ],
  },
})
