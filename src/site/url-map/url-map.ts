/** Where the addresses of a CMS lead on the front end. */
export interface UrlMap {
  /** The home address of the CMS, base path included, such as `https://cms.example.com/resources/`; or several. */
  readonly from: string | readonly string[]
  /** The home address of the front end, base path included, such as `https://www.example.com/help/`. */
  readonly to: string
  /**
   * What becomes of media: `keep` (where absent) leaves them with the CMS, `rewrite` maps them like pages; an address
   * stands in for the CMS's home before the media path, as for a CDN.
   */
  readonly media?: 'keep' | 'rewrite' | (string & {}) | undefined
  /**
   * The paths below the CMS's home that hold media; `['/wp-content/']` where absent. A WordPress in a directory of its own
   * needs `['/wp/wp-content/']`, Bedrock `['/app/']`.
   */
  readonly mediaPaths?: readonly string[] | undefined
  /**
   * The final slash of mapped page addresses; `keep` where absent. Files, the home page of a host, and addresses with a
   * query or a fragment (the ids of a graph) stay as they are.
   */
  readonly trailingSlash?: 'keep' | 'always' | 'never' | undefined
}
