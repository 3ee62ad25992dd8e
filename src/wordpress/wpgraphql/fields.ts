/**
 * The fields of a post that {@link postFromWpGraphql} reads, as the text of a selection for WPGraphQL.
 *
 * Valid for every post type, as a fragment on `ContentNode`: fields that a type may lack are behind their interfaces. Does not contain
 * the fields of plugins (see {@link WPGRAPHQL_YOAST_FIELDS}) nor the connections of custom taxonomies: add those that you need, with
 * `{ nodes { databaseId name slug link taxonomyName } }`.
 *
 * @see {@link https://www.wpgraphql.com/docs/interfaces | Interfaces, WPGraphQL}
 * @example
 * ```ts
 * import { WPGRAPHQL_FIELDS, WPGRAPHQL_YOAST_FIELDS } from 'wp-faq-seo/wordpress'
 *
 * const query = `query Faq($slug: ID!) { faq(id: $slug, idType: SLUG) { ${WPGRAPHQL_FIELDS} ${WPGRAPHQL_YOAST_FIELDS} } }`
 * query.includes('databaseId contentTypeName slug link uri') // true
 * ```
 */
export const WPGRAPHQL_FIELDS: string = `... on ContentNode {
  databaseId contentTypeName slug link uri status date dateGmt modified modifiedGmt
  ... on NodeWithTitle { title }
  ... on NodeWithContentEditor { content }
  ... on NodeWithExcerpt { excerpt }
  ... on NodeWithAuthor { author { node { databaseId name slug uri url description } } }
  ... on NodeWithFeaturedImage {
    featuredImage {
      node { databaseId sourceUrl mediaItemUrl altText mimeType mediaDetails { width height sizes { name sourceUrl width height mimeType } } }
    }
  }
  ... on NodeWithComments { commentStatus }
  ... on NodeWithPageAttributes { menuOrder }
  ... on HierarchicalContentNode { parent { node { ... on ContentNode { databaseId link uri } ... on NodeWithTitle { title } } } }
  ... on Post {
    isSticky
    categories { nodes { databaseId name slug link taxonomyName parentDatabaseId } }
    tags { nodes { databaseId name slug link taxonomyName } }
  }
}`

/**
 * The fields of Yoast SEO that {@link https://github.com/ashhitch/wp-graphql-yoast-seo | wp-graphql-yoast-seo} adds to posts, terms and
 * users, as the text of a selection for WPGraphQL. `headFromWpGraphqlYoast` reads them.
 *
 * `fullHead` contains everything but the robots directives, which are two fields of their own: without them, a hidden page would be
 * indexed.
 *
 * @example
 * ```ts
 * import { WPGRAPHQL_YOAST_FIELDS } from 'wp-faq-seo/wordpress'
 *
 * WPGRAPHQL_YOAST_FIELDS // 'seo { fullHead metaRobotsNoindex metaRobotsNofollow }'
 * ```
 */
export const WPGRAPHQL_YOAST_FIELDS: string = 'seo { fullHead metaRobotsNoindex metaRobotsNofollow }'
