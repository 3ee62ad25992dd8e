export default defineEventHandler((event) => loadCategory(String(getQuery(event).path)))
