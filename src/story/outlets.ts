import type { ArticleId } from '../record/ids.ts'
import type { Analysis } from './run.ts'

/**
 * The outlet of each article: the one given with it, else the one that its text tells. A code in a dateline
 * ("OPS") stands for the outlet of the same collection that has these initials, where there is just one.
 */
export function outletsOf(articles: readonly Analysis[]): ReadonlyMap<ArticleId, string | null> {
  const told = articles.map((one) => [one.article.id, toldBy(one)] as const)
  const names = new Set(told.flatMap(([, outlet]) => (outlet === null || isCode(outlet) ? [] : outlet)))
  const whole = new Map<string, string>()
  const spelledOut = (code: string): string => {
    const known = whole.get(code) ?? spelled(code, names)
    whole.set(code, known)
    return known
  }
  return new Map(told.map(([id, outlet]) => [id, outlet !== null && isCode(outlet) ? spelledOut(outlet) : outlet]))
}

function toldBy(one: Analysis): string | null {
  return one.article.given.outlet ?? one.layer('layout').outlet?.name ?? null
}

const isCode = (outlet: string): boolean => /^\p{Lu}{2,6}$/u.test(outlet)

function spelled(code: string, names: ReadonlySet<string>): string {
  const [only, ...others] = [...names].filter((name) => initials(name) === code)
  return only === undefined || others.length > 0 ? code : only
}

// One pattern for all calls: making it anew costs more than going through a name.
const firstCapitals = /(?<![\p{L}\p{M}])\p{Lu}/gu

function initials(name: string): string {
  return (name.match(firstCapitals) ?? []).join('')
}
