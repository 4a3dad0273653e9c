/** Hearsay as a library: articles in, record out. Pure: no files, no network, no clock. */
export { type ArticleText, articleText, type Given, type Origin } from './record/article.ts'
export type { Decision } from './record/decision.ts'
export type * from './record/ids.ts'
export type * from './record/record.ts'
export { createMemory, type Memory } from './story/memory.ts'
export { type Changes, type ReadOptions, read, update } from './story/read.ts'
export { CodePoints } from './text/code-points.ts'
export type { Span } from './text/span.ts'
