import type { Rulings } from '../../record/stage.ts'
import { isByAnother, isOneKind } from './alike.ts'
import { dayCount } from './day-count.ts'
import { tellOneStory } from './teller.ts'
import { isDated, type Told } from './told.ts'
import { areNews, publishedOf, sharesParties } from './undated.ts'

/** A month at most is close enough to be one day told elsewhere. */
const month = 31

/** The few days that a day may be told by. */
const few = 3

/**
 * Joins what tells of an event vaguely ("a law adopted in January 2020", or no time at all) to the one event of its
 * word that the same story tells of a day within that time. Where several fit, or none, it stays by itself.
 */
export function joinVague(groups: readonly Told[][], { different }: Rulings): Told[][] {
  const byWord = new Map<string, Told[][]>()
  for (const one of groups) {
    if (!one.some(isOfDays)) continue
    for (const word of new Set(one.map(wordOf))) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [one])
      else known.push(one)
    }
  }
  const parted = new Set(different.map(([a, b]) => `${a} ${b}`))
  const areParted = (a: Told, b: Told): boolean => parted.has(`${a.id} ${b.id}`) || parted.has(`${b.id} ${a.id}`)
  const added = new Map<Told[], Told[]>()
  const left = groups.filter((one) => {
    if (!one.every(isVague)) return true
    const candidates = new Set(one.flatMap((told) => byWord.get(wordOf(told)) ?? []))
    const [only, ...others] = [...candidates].filter((into) => {
      if (parted.size > 0 && one.some((a) => into.some((b) => areParted(a, b)))) return false
      return fits(one, into)
    })
    if (only === undefined || others.length > 0) return true
    added.set(only, [...(added.get(only) ?? []), ...one])
    return false
  })
  return left.map((one) => [...one, ...(added.get(one) ?? [])])
}

const wordOf = ({ family, found }: Told): string => `${family} ${found.lemma}`

const width = ({ found: { earliest, latest } }: Told): number => dayCount(latest) - dayCount(earliest) + 1

const isOfDays = (one: Told): boolean => isDated(one) && one.found.earliest !== null && width(one) <= few

function isVague(one: Told): boolean {
  if (!isDated(one)) return true
  return one.found.earliest !== null && width(one) > few && width(one) <= month
}

function fits(vague: readonly Told[], group: readonly Told[]): boolean {
  return vague.every((one) =>
    group.some((other) => {
      if (one.teller !== other.teller && !tellOneStory(one.teller, other.teller)) return false
      return isOneKind(one, other) && !isByAnother(one, other) && isWithin(one, other)
    }),
  )
}

function isWithin(one: Told, other: Told): boolean {
  if (!isOfDays(other)) return false
  if (!isDated(one)) return areNews(publishedOf(one), other.found) && sharesParties(one, other)
  const [from, to] = [one.found.earliest ?? '', one.found.latest ?? '']
  return from <= (other.found.earliest ?? '') && (other.found.latest ?? '') <= to
}
