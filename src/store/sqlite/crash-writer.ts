import { type ArticleText, articleText } from '../../record/article.ts'
import type { Decision } from '../../record/decision.ts'
import { type ArticleId, decisionId } from '../../record/ids.ts'
import { openStore } from '../open.ts'

/** Articles of one batch: all of them are there, or none. */
export const batchSize = 10

/** What one writer adds as its nth batch; the ids tell writer and batch. */
export function batch(writer: string, n: number): ArticleText[] {
  return Array.from({ length: batchSize }, (_, i) => {
    const id = `${writer}-${n}-${i}`
    return articleText(`Article ${id} of the lake ferry. `.repeat(100), { id }, { outlet: writer })
  })
}

/** What a writer decides after its nth batch. */
export function decisionAfter(writer: string, n: number): Decision {
  const where = { article: `${writer}-${n}-0` as ArticleId, words: { exact: 'lake', before: '', after: '', start: 0 } }
  const logged = { id: decisionId(`${writer} ${n}`), who: writer, when: '2031-03-03T08:00:00Z', note: null }
  return { ...logged, about: 'place', where, layer: 'names', verdict: { kind: 'right' } }
}

/** Adds batches from the given one on until `end`, and says of each when it is acknowledged. */
async function write(file: string, writer: string, from: number, end: number): Promise<void> {
  const store = await openStore(file)
  for (let n = from; n < end; n++) {
    const articles = batch(writer, n)
    await store.add(articles, '2031-03-03T08:00:00Z')
    await store.decide([decisionAfter(writer, n)])
    await store.saveFindings(articles.map(({ textId, id }) => ({ key: id, texts: [textId], value: { id } })))
    console.log(n)
  }
  await store.close()
}

const [, self = '', file, writer = '', from, end] = process.argv
if (/crash-writer\.[jt]s$/.test(self) && file !== undefined) await write(file, writer, Number(from), Number(end))
