import type { MarkId } from '../../record/ids.ts'
import type { Matcher } from '../group.ts'
import { isByAnother, isOneKind } from './alike.ts'
import { dayCount } from './day-count.ts'
import { tellOneStory } from './teller.ts'
import { isDated, type Told } from './told.ts'

/** So many names, one of them no place, and the same word make two undated mentions one event. */
const names = 2

/** No name counts with more mentions: what stands everywhere tells nothing apart. */
const commonest = 200

/** What is told without any time is grouped across articles; only what two articles of one story tell is an event of the timeline. */
export const undatedMatcher: Matcher<Told, MarkId> = {
  id: ({ id }) => id,
  keys: ({ found, named }) => [...named.keys()].map((entity) => `${found.lemma} ${entity}`),
  alike: (a, b) => (isSame(a, b) ? 1 : 0),
  threshold: 0.5,
  commonKey: commonest,
}

/** Whether a mention has neither a time nor an event told before it that it could mean. */
export const isUndated = (one: Told): boolean => !isDated(one) && isOwn(one)

/** Definite nouns point back within their article and are no events of their own. */
const isOwn = ({ found }: Told): boolean => found.by === 'events/undated'

function isSame(a: Told, b: Told): boolean {
  if (a.teller === b.teller || a.found.lemma !== b.found.lemma || !isOneKind(a, b) || isByAnother(a, b)) return false
  return areNews(publishedOf(a), publishedOf(b)) && sharesParties(a, b) && tellOneStory(a.teller, b.teller)
}

/** News without a day is of the weeks before it came out: so many days. */
const recent = 31

/** Whether two stretches of days lie within a month of each other; what is open to a side does. */
export function areNews(a: Stretch, b: Stretch): boolean {
  const isBefore = (one: Stretch, other: Stretch): boolean =>
    one.latest !== null && other.earliest !== null && dayCount(other.earliest) - dayCount(one.latest) > recent
  return !isBefore(a, b) && !isBefore(b, a)
}

interface Stretch {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The days on which the article of a mention may have come out. */
export const publishedOf = ({ teller }: Told): Stretch => teller.published

/** Whether two mentions name two of the same, one of them no place. */
export function sharesParties(a: Told, b: Told): boolean {
  const common = [...a.named].filter(([entity]) => b.named.has(entity))
  return common.length >= names && common.some(([, type]) => type !== 'place')
}
