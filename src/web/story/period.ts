import type { Published } from '../../record/article.ts'
import { parseIsoDay } from '../../record/calendar.ts'
import { periodPhrase } from '../words/calendar.ts'

/** An interval wider than this many days says too little of when a story was told. */
const narrow = 31

/**
 * The time that a story's articles cover, in words: from the first to the last day on which one came out.
 * Where no day is known, narrow intervals count; `null` where there is nothing to say.
 */
export function storyPeriod(published: readonly Published[]): string | null {
  const known = published.filter(({ earliest, latest }) => earliest !== null && earliest === latest)
  const counted = known.length > 0 ? known : published.filter(isNarrow)
  const days = counted.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort()
  return periodPhrase(days[0] ?? null, days.at(-1) ?? null)
}

function isNarrow({ earliest, latest }: Published): boolean {
  const [first, last] = [parseIsoDay(earliest ?? ''), parseIsoDay(latest ?? '')]
  return first !== null && last !== null && last - first <= narrow
}
