import * as z from 'zod/mini'
import { postShape, type RestPost } from './post.js'
import { toSchema } from './to-schema.js'

/**
 * The strict zod schema of a {@link RestPost}.
 *
 * For tools that take a schema, such as content collections and RPC libraries (it is a
 * {@link https://standardschema.dev | Standard Schema}), and for tests of fixtures. It is not lenient, and its output
 * is zod's copy: keys are in another order, and an own key `__proto__` is omitted. To read a post, use
 * `parsePost`. The schema is built on first use.
 *
 * @example
 * ```ts
 * import { restPostSchema } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/a/', type: 'faq', title: { rendered: 'A?' } }
 * restPostSchema.safeParse(post).success // true
 * restPostSchema.safeParse({ ...post, meta: [] }).success // false
 * ```
 */
export const restPostSchema: z.ZodMiniType<RestPost> = /* @__PURE__ */ z.lazy(() => toSchema(postShape()))
