import type { Candidate } from './candidates.ts'
import { type Page, Shape } from './page.ts'
import { Class } from './vocabulary.ts'

const ending = /^(\p{L}{3,}?)(?:i|n|an|ian|ean|ese|ish|ic)$/u
const adjectival = /(?:ian|ean|ese|ish|ari|ani|eri)$/

/**
 * Words that no list holds but that are demonyms by the article's own evidence, with the key of their place where
 * the article names it (else ''): "Eskerian" beside "Eskeria", or a word of such an ending that always stands
 * before a small noun.
 */
export function unlistedDemonyms(page: Page, found: readonly Candidate[]): ReadonlyMap<string, string> {
  const single = new Map<string, Candidate[]>()
  for (const candidate of found) {
    if (candidate.end - candidate.first !== 1 || !isUnlisted(page, candidate.first)) continue
    const list = single.get(candidate.key)
    if (list === undefined) single.set(candidate.key, [candidate])
    else list.push(candidate)
  }
  const demonyms = new Map<string, string>()
  for (const [key, places] of single) {
    const stem = ending.exec(key)?.[1]
    if (stem === undefined || !places.every((place) => isAttribute(page, place))) continue
    const place = ['', 'a', 'ia', 'e', 'o'].map((end) => stem + end).find((one) => one !== key && single.has(one))
    if (place !== undefined) demonyms.set(key, place)
    else if (adjectival.test(key)) demonyms.set(key, '')
  }
  return demonyms
}

const listed = Class.given | Class.country | Class.place | Class.organisation | Class.organisationHead

const isUnlisted = (page: Page, i: number): boolean => !page.is(i, listed) && page.shapes[i] === Shape.capital

/** Before a small noun: no function word, no verb in the past. */
function isAttribute(page: Page, { end }: Candidate): boolean {
  const next = page.tokens.lower(end)
  if (next === '-') return true
  if (page.shapes[end] !== Shape.small || page.is(end, Class.function)) return false
  return !/(?:ed|said|says|told|was|is|has|had|will|would)$/.test(next)
}
