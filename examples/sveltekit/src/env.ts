import { defineEnvVars } from '@sveltejs/kit/env'

export const variables = defineEnvVars({
  WORDPRESS_URL: { description: 'The home URL of WordPress, without a trailing slash.' },
})
