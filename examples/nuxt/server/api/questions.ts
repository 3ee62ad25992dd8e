export default defineEventHandler((event) => loadQuestions(Number(getQuery(event).number)))
