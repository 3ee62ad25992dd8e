export default defineEventHandler(missing)
