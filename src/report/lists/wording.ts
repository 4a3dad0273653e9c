import type { Distance, Saying, Wording } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'

/** How a list says whose word something is. */
const voices = { own: 'own', quoted: 'quoted', attributed: 'attributed' } as const

/**
 * How the outlets word the same: the labels of each thing, the verbs by which each speaker is reported, the words that are kept
 * at a distance; outlet by outlet in the order of the alphabet, each count with what it is a count of.
 */
export function wordingList(lookup: Lookup): readonly Row[] {
  const { wording, saying, distance } = lookup.record
  return [
    ...wording.flatMap((one) => labelRows(lookup, one)),
    ...saying.flatMap((one) => verbRows(lookup, one)),
    ...distanceRows(lookup, distance),
  ]
}

function labelRows(lookup: Lookup, { entity, labels }: Wording): Row[] {
  const [type, name] = thing(lookup, entity)
  const head = { label: type, text: name, evidence: countPhrase(labels.length, 'label') }
  return [head, ...byOutlet(lookup, labels, (one) => `“${lookup.words(one.article, one)}”  ${voices[one.voice]}`)]
}

function verbRows(lookup: Lookup, { entity, verbs }: Saying): Row[] {
  const head = {
    label: 'saying',
    text: plainWords(lookup.entity(entity).name),
    evidence: countPhrase(verbs.length, 'statement'),
  }
  return [head, ...byOutlet(lookup, verbs, ({ verb }) => plainWords(verb))]
}

function distanceRows(lookup: Lookup, distance: readonly Distance[]): Row[] {
  if (distance.length === 0) return []
  const head = {
    label: 'distance',
    text: 'words in marks, and words such as “so-called”',
    evidence: countPhrase(distance.length, 'place'),
  }
  return [head, ...byOutlet(lookup, distance, (one) => `${quoted(lookup, one)}  ${voices[one.voice]}`)]
}

function quoted(lookup: Lookup, one: Distance): string {
  const words = lookup.words(one.article, one)
  return one.kind === 'marks' ? words : `${words} …`
}

type Placed = Parameters<Lookup['place']>[0]

/** A row for each outlet and wording, the outlets by alphabet; how often, of how many there, and where. */
function byOutlet<One extends Placed>(lookup: Lookup, all: readonly One[], worded: (one: One) => string): Row[] {
  return [...grouped(all, ({ article }) => lookup.article(article).outlet ?? '')]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([outlet, here]) =>
      [...grouped(here, (one) => fold(worded(one)))]
        .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
        .flatMap(([, same]): Row[] => {
          const [first] = same
          if (first === undefined) return []
          const where = outlet === '' ? 'no outlet' : plainWords(outlet)
          return [
            {
              label: '',
              text: `${where}  ${worded(first)}  ${same.length} of ${here.length}`,
              evidence: placesOf(lookup, same),
            },
          ]
        }),
    )
}

/** The first place, and how many more there are. */
function placesOf(lookup: Lookup, [first, ...others]: readonly Placed[]): string {
  if (first === undefined) return ''
  return others.length === 0 ? lookup.place(first) : `${lookup.place(first)} +${others.length}`
}

function thing(lookup: Lookup, id: Wording['entity']): readonly [string, string] {
  const entity = lookup.record.entities.find((one) => one.id === id)
  if (entity !== undefined) return [entity.type, plainWords(entity.name)]
  return ['event', plainWords(lookup.record.events.find((one) => one.id === id)?.label ?? id)]
}

function grouped<One>(all: readonly One[], key: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const list = groups.get(key(one))
    if (list === undefined) groups.set(key(one), [one])
    else list.push(one)
  }
  return groups
}
