import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Face, type Stand, standWidth } from './faces.ts'

/** A place where an entity stands, as tokens of its article. */
export interface Standing {
  readonly first: number
  readonly end: number
  readonly at: Span
  readonly entity: Face
  readonly kind: 'name' | 'nominal' | 'pronoun'
}

/** One article as the speakers stage reads it: its tokens and who stands where. */
export class Board {
  readonly tokens: Tokens
  /** Names, in reading order. */
  readonly names: readonly Standing[]
  /** Descriptions that the entities stage has resolved, in reading order. */
  readonly nominals: readonly Standing[]

  readonly #byEntity = new Map<Face, Standing[]>()
  readonly #nameOf: Int32Array

  constructor(tokens: Tokens, standings: readonly Standing[]) {
    this.tokens = tokens
    this.names = standings.filter(({ kind }) => kind === 'name')
    this.nominals = standings.filter(({ kind }) => kind === 'nominal')
    this.#nameOf = new Int32Array(tokens.count).fill(-1)
    for (const [number, name] of this.names.entries()) {
      this.#nameOf.fill(number, name.first, name.end)
      const list = this.#byEntity.get(name.entity)
      if (list === undefined) this.#byEntity.set(name.entity, [name])
      else list.push(name)
    }
  }

  /** The name that token `i` stands in. */
  nameAt(i: number): Standing | undefined {
    const number = this.#nameOf[i]
    return number === undefined || number < 0 ? undefined : this.names[number]
  }

  /** The places where an entity is named, in reading order. */
  namesOf(entity: Face): readonly Standing[] {
    return this.#byEntity.get(entity) ?? []
  }

  /** Where an entity was named last before token `i`, else where it is named first. */
  nearestName(entity: Face, i: number): Standing | undefined {
    const all = this.namesOf(entity)
    return all[firstFrom(all, i) - 1] ?? all[0]
  }

  /** Those of `list` that begin in the tokens `first` up to `end`. */
  from(list: readonly Standing[], first: number, end: number): Standing[] {
    const found: Standing[] = []
    for (let k = firstFrom(list, first); k < list.length; k++) {
      const one = list[k]
      if (one === undefined || one.first >= end) break
      found.push(one)
    }
    return found
  }

  /** Those of `list` that lie in the tokens `first` up to `end`. */
  within(list: readonly Standing[], first: number, end: number): Standing[] {
    return this.from(list, first, end).filter((one) => one.end <= end)
  }

  /** The number of the part that a token stands in. */
  partOf(i: number): number {
    return this.tokens.paragraphOf[i] ?? 0
  }
}

function firstFrom(list: readonly Standing[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of an article at which entities stand, in reading order; see `standsIn`. */
export function standingsOf(tokens: Tokens, places: readonly Stand[]): Standing[] {
  const found: Standing[] = []
  for (let i = 0; i < places.length; i += standWidth) {
    const [entity, kind, start, end] = places.slice(i, i + standWidth) as [Face, Standing['kind'], number, number]
    const first = tokens.at(start)
    found.push({ first, end: Math.max(first + 1, tokens.from(end)), at: { start, end }, entity, kind })
  }
  return found.sort((a, b) => a.first - b.first || b.end - a.end)
}
