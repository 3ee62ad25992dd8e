/** Options of the functions that read nodes of WPGraphQL. */
export interface WpGraphqlOptions {
  /**
   * The URL of the CMS's home page. `uri` is resolved against it if the query does not contain `link`, which users do not have.
   * Default: learned from the `link` and `uri` of the node.
   */
  readonly home?: string | undefined
}
