import { defineEnvVars } from '@sveltejs/kit/env'

export const variables = defineEnvVars({
  WORDPRESS_URL: { description: 'The home of the WordPress that is asked, without a final slash.' },
})
