import type { RestIssue } from '../reading/rest-issue.js'

/** Options of the functions that read nodes of WPGraphQL. */
export interface WpGraphqlOptions {
  /**
   * The URL of the CMS's home page. `uri` is resolved against it if the node has no `link`. Users never have one.
   * Default: learned from the `link` and `uri` of the node.
   */
  readonly home?: string | undefined
  /**
   * Called with each error that WPGraphQL returned beside data (`graphql-error`). The fields that it concerns are `null`. Default: such
   * errors are ignored; `postsFromWpGraphql` returns them in `warnings`.
   */
  readonly report?: ((issue: RestIssue) => void) | undefined
}
