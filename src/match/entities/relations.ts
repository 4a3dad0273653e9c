import type { Relation } from '../../record/record.ts'
import type { Party } from './party.ts'
import type { RoleReader } from './role-phrases.ts'
import type { Placed } from './sheet.ts'

/** A relation that the words of one article state. */
export interface FoundRelation {
  readonly from: Party
  readonly kind: Relation['kind']
  readonly to: Party
  /** The words that it rests on, as tokens. */
  readonly first: number
  readonly end: number
}

/** "X, which is part of Y", "X, part of Y", "X-based Y", "Y, based in X", "Y, a company from X". */
export function relationsIn(reader: RoleReader, groupOf: (person: Party) => Party | undefined): FoundRelation[] {
  const found: FoundRelation[] = []
  for (const name of reader.sheet.names) {
    const one =
      partOf(reader, name) ?? basedIn(reader, name) ?? fromPlace(reader, name) ?? groupOfPerson(reader, name, groupOf)
    if (one !== undefined && one.from !== one.to) found.push(one)
  }
  return found
}

function partOf(reader: RoleReader, name: Placed): FoundRelation | undefined {
  if (name.entity.type !== 'organisation') return undefined
  let i = skipComma(reader, reader.afterTriggers(name.end))
  if (reader.lower(i) === 'which' || reader.lower(i) === 'that') i++
  if (reader.lower(i) === 'is' || reader.lower(i) === 'are' || reader.lower(i) === 'was') i++
  if (reader.lower(i) === 'a') i++
  if (reader.lower(i) !== 'part' || reader.lower(i + 1) !== 'of') return undefined
  const whole = nextName(reader, i + 2, 'organisation')
  return whole && { from: name.entity, kind: 'part-of', to: whole.entity, first: name.first, end: whole.end }
}

/** "Lind, whose group is part of the Front". */
function groupOfPerson(
  reader: RoleReader,
  name: Placed,
  groupOf: (person: Party) => Party | undefined,
): FoundRelation | undefined {
  if (name.entity.type !== 'person') return undefined
  const i = skipComma(reader, name.end)
  if (reader.lower(i) !== 'whose' || reader.lower(i + 2) !== 'is') return undefined
  if (reader.lower(i + 3) !== 'part' || reader.lower(i + 4) !== 'of') return undefined
  const whole = nextName(reader, i + 5, 'organisation')
  const from = groupOf(name.entity)
  return whole && from && { from, kind: 'part-of', to: whole.entity, first: name.first, end: whole.end }
}

function basedIn(reader: RoleReader, name: Placed): FoundRelation | undefined {
  if (name.entity.type === 'place' && reader.lower(name.end) === '-' && reader.lower(name.end + 1) === 'based') {
    const based = nextName(reader, name.end + 2, 'organisation')
    return based && { from: based.entity, kind: 'based-in', to: name.entity, first: name.first, end: based.end }
  }
  if (name.entity.type !== 'organisation') return undefined
  const i = skipComma(reader, reader.afterTriggers(name.end))
  if (reader.lower(i) !== 'based' || reader.lower(i + 1) !== 'in') return undefined
  const place = nextName(reader, i + 2, 'place')
  return place && { from: name.entity, kind: 'based-in', to: place.entity, first: name.first, end: place.end }
}

/** "Veld Terminals, a company from Ruritania". */
function fromPlace(reader: RoleReader, name: Placed): FoundRelation | undefined {
  if (name.entity.type !== 'organisation' || reader.lower(name.end) !== ',') return undefined
  if (!/^an?$/.test(reader.lower(name.end + 1)) || reader.lower(name.end + 3) !== 'from') return undefined
  const place = reader.sheet.nameAt(name.end + 4)
  if (place === undefined || place.entity.type !== 'place') return undefined
  return { from: name.entity, kind: 'based-in', to: place.entity, first: name.first, end: place.end }
}

const skipComma = (reader: RoleReader, i: number): number => (reader.lower(i) === ',' ? i + 1 : i)

/** The next name within five tokens, if it is of the type; a name followed by "'s" is passed over. */
function nextName(reader: RoleReader, from: number, type: Party['type']): Placed | undefined {
  for (let i = from; i < from + 6; i++) {
    const name = reader.sheet.nameAt(i)
    if (name === undefined) {
      if (!/^[\p{L}'\u2019-]+$/u.test(reader.lower(i))) return undefined
      continue
    }
    if (reader.lower(name.end) !== "'s") return name.entity.type === type ? name : undefined
    i = name.end
  }
  return undefined
}
