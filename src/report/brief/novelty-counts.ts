import type { Novelty, NoveltyState } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'

const states: readonly NoveltyState[] = ['first', 'changed', 'repeated', 'stock']

/** "14 first, 2 changed, 1 repeated, 3 stock of 20 sentences". */
export function noveltyCounts(novelty: readonly Novelty[]): string {
  const counts = states.map((state) => `${novelty.filter((one) => one.state === state).length} ${state}`)
  return `${counts.join(', ')} of ${countPhrase(novelty.length, 'sentence')}`
}
