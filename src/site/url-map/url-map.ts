/** Maps the URLs of a CMS to the front end. */
export interface UrlMap {
  /** Home URL of the CMS with its base path, such as `https://cms.example.com/resources/`; or several. */
  readonly from: string | readonly string[]
  /** Home URL of the front end with its base path, such as `https://www.example.com/help/`. */
  readonly to: string
  /**
   * How media URLs are mapped. `keep` leaves them with the CMS, `rewrite` maps them like pages, a URL replaces the home of
   * the CMS before the media path, as for a CDN. Media URLs inside the URLs of image proxies are mapped in the same way. Default:
   * `keep`.
   */
  readonly media?: 'keep' | 'rewrite' | (string & {}) | undefined
  /**
   * Paths below the home of the CMS that hold media. Default: `['/wp-content/']`. A WordPress in its own directory needs
   * `['/wp/wp-content/']`, Bedrock `['/app/']`.
   */
  readonly mediaPaths?: readonly string[] | undefined
  /**
   * Trailing slash of mapped page URLs, also before a fragment, so that the ids of a graph begin with the canonical. Files, the home page
   * of a host, and URLs with a query are kept as they are. Default: `keep`.
   */
  readonly trailingSlash?: 'keep' | 'always' | 'never' | undefined
}
