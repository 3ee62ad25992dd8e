export default defineEventHandler((event) => loadAuthor(String(getQuery(event).path)))
