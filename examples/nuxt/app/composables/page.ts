/** Fetches a page from `server/api`, and prints its head. The status is 404 if there is no page. */
export async function usePage<Page>(url: string, query?: Record<string, unknown>): Promise<Page | undefined> {
  const event = useRequestEvent()
  const request = useFetch<PageData<Page>>(url, { query })
  // Before the first await, after which a composable has no context.
  useHead(() => request.data.value?.head)
  const { data, error } = await request
  if (error.value) throw error.value
  if (event && data.value?.page === undefined) setResponseStatus(event, 404)
  return data.value?.page
}
