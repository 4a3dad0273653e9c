import type { ArticleText } from '../../src/record/article.ts'
import type { ArticleId } from '../../src/record/ids.ts'
import type { Reuse } from '../../src/record/record.ts'

import { editRates, type Plant } from './plants.ts'

/** An article by its id, with the copies that were planted in it. */
export interface Planted {
  readonly article: Pick<ArticleText, 'id'>
  readonly plants: readonly Plant[]
}

/** How many planted copies there are of each edit rate, and how many were found. */
export class Recall {
  readonly #counts = new Map<number, { planted: number; found: number }>(
    editRates.map((rate) => [rate, { planted: 0, found: 0 }]),
  )

  /** Takes in articles and the passages that were found between them and others. */
  count(articles: readonly Planted[], reuse: readonly Reuse[]): void {
    const byPair = new Map<string, Reuse[]>()
    for (const one of reuse) {
      const key = pairOf(one.a.article, one.b.article)
      const list = byPair.get(key)
      if (list === undefined) byPair.set(key, [one])
      else list.push(one)
    }
    for (const { article, plants } of articles) {
      for (const plant of plants) {
        const counts = this.#counts.get(plant.rate)
        if (counts === undefined) continue
        counts.planted++
        if (isFound(plant, article.id, byPair.get(pairOf(plant.from, article.id)) ?? [])) counts.found++
      }
    }
  }

  /** A line for each edit rate. */
  lines(): string[] {
    return [...this.#counts].map(([rate, { planted, found }]) => {
      const share = planted === 0 ? '–' : (found / planted).toFixed(3)
      return `  ${`${Math.round(rate * 100)} %`.padStart(5)} of words changed: ${share} of ${planted}`
    })
  }
}

/** A copy is found where passages of the right pair, from the place it was taken from, cover half of it. */
function isFound({ source, start, end }: Plant, id: ArticleId, reuse: readonly Reuse[]): boolean {
  let covered = 0
  for (const { a, b } of reuse) {
    const [there, here] = b.article === id ? [a, b] : [b, a]
    if (there.start >= source.end || there.end <= source.start) continue
    covered += Math.max(0, Math.min(end, here.end) - Math.max(start, here.start))
  }
  return covered * 2 >= end - start
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
