import { countries } from './place-countries.ts'
import { capitalsSpread } from './reuse-capitals.ts'
import { newsSpread } from './reuse-spread.ts'
import { newsSenses } from './reuse-synonyms.ts'
import { ranks, roleNouns } from './role-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that go with an office: the foreign minister, the prime minister, the head of the union. */
const officeWords = words('prime foreign vice deputy leads heads led headed group union party')

/** What the comparing of passages, statements and articles has to know of English. */
export const reuseWords: {
  readonly determiners: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly shares: ReadonlyMap<string, number>
  readonly capitals: ReadonlyMap<string, number>
  readonly senses: ReadonlyMap<string, string>
  readonly clauseOpeners: ReadonlySet<string>
  readonly clauseGoesOn: ReadonlySet<string>
  readonly clauseJoiners: ReadonlySet<string>
  readonly finiteVerbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly futures: ReadonlySet<string>
  readonly doneVerbs: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly speakingRoles: ReadonlySet<string>
  readonly otherwise: ReadonlySet<string>
  readonly namingOpeners: ReadonlySet<string>
  readonly contentOpeners: ReadonlySet<string>
  readonly fullForms: ReadonlyMap<string, string>
  readonly namingVerbs: ReadonlySet<string>
} = {
  /** Passed over when passages are compared: "to an advisory role" is "to advisory role". */
  determiners: words('a an the'),
  /** Cut off longer words for a rough stem, the first that fits. */
  endings: ['ing', 'ed', 'es', 's'],
  /** Share of news articles in which a stem stands, for those in at least one of 64. */
  shares: new Map(
    newsSpread.flatMap((stems, step) =>
      stems
        .trim()
        .split(/\s+/)
        .map((stem): [string, number] => [stem, 2 ** (-step / 2)]),
    ),
  ),
  capitals: new Map(capitalsSpread),
  /** Put what is told into the future. */
  futures: words("will would shall should 'll 'd wo if may might could"),
  /** Tell it as done. */
  doneVerbs: words("has have had 've"),
  /** Count anything: scales, currencies, times. */
  measures: words(`
    hundred hundreds thousand thousands million millions billion billions trillion dozen dozens percent per cent dollar dollars euro euros
    pound pounds yen day days week weeks month months year years hour hours minute minutes night morning evening monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november december mile miles
    kilometre kilometres kilometer kilometers metre metres meter meters one two three four five six seven eight nine ten eleven twelve
    third half quarter people`),
  /** What a person is or does in an office. */
  roles: new Set([...roleNouns, ...ranks, ...officeWords]),
  speakingRoles: words(
    'spokesman spokeswoman spokesperson president chairman chairwoman chair chief head leader boss director secretary-general executive ceo commander',
  ),
  months: words('january february march april may june july august september october november december'),
  /** The sense of words that stand for one another, and the country of its people and its short names. */
  senses: new Map([...countryNames(), ...newsSenses]),
  clauseOpeners: words(
    'which who whose whom where while whereas after before since because if unless although though but when until adding saying despite following amid',
  ),
  clauseGoesOn: words('by in on at of to for from with under over into within through between among including'),
  clauseJoiners: words('and or but'),
  finiteVerbs: words('will would shall should can could may might must is are was were has have had does did do'),
  negations: words("not n't no never nobody none nothing neither nor without cannot"),
  /** Lead to reported words and belong to nobody: "that the gates are shut". */
  contentOpeners: words('that to whether'),
  /** Short forms and signs that a newsroom may write out. */
  fullForms: new Map(
    Object.entries({
      "n't": 'not',
      "'re": 'are',
      "'ve": 'have',
      "'ll": 'will',
      "'m": 'am',
      '&': 'and',
      ok: 'okay',
      'o.k.': 'okay',
    }),
  ),
  /** Between a definition's short form and another name: "Harbour Workers' Union (HWU) or Dockers". */
  otherwise: words('or alias aka'),
  /** Open a formula that names a thing in somebody's words: "what it calls an advisory role". */
  namingOpeners: words('what'),
  /** The verb of such a formula, at most three words after its opener. */
  namingVerbs: words(
    'call calls called describe describes described term terms termed dub dubs dubbed label labels labelled',
  ),
}

/** Single words for a country, its people and its things; abbreviations that are common words too in capitals. */
function countryNames(): [string, string][] {
  return countries.flatMap(({ name, demonyms, aliases }) =>
    [name, ...demonyms, ...aliases]
      .filter((word) => !word.includes(' '))
      .map((word): [string, string] => [word === 'us' ? 'US' : word, `of ${name}`]),
  )
}
