import { type NumberWords, numberWords } from './figure-numbers.ts'
import { type UnitWords, unitWords } from './figure-units.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What the figures stage asks of a language; all words folded. */
export interface FigureWords extends NumberWords, UnitWords {
  readonly plurals: ReadonlySet<string>
  readonly countable: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly more: ReadonlySet<string>
  readonly lyNouns: ReadonlySet<string>
  readonly notPlural: ReadonlySet<string>
  readonly majority: ReadonlySet<string>
  readonly majorityKinds: ReadonlySet<string>
  readonly crowds: ReadonlySet<string>
  readonly ratio: ReadonlySet<string>
  readonly beingWords: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly ofPronouns: ReadonlySet<string>
  readonly none: ReadonlySet<string>
  readonly universal: ReadonlySet<string>
  readonly most: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  readonly removing: ReadonlySet<string>
  readonly harm: ReadonlySet<string>
  readonly harmed: ReadonlySet<string>
  readonly votes: ReadonlySet<string>
  readonly voting: ReadonlySet<string>
  readonly voteJoints: ReadonlySet<string>
  readonly askingFor: ReadonlySet<string>
  readonly toll: ReadonlySet<string>
  readonly tolls: ReadonlySet<string>
  readonly giving: ReadonlySet<string>
  readonly staying: ReadonlySet<string>
  readonly hourWords: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly outOf: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly ages: ReadonlySet<string>
  readonly ageBounds: ReadonlySet<string>
}

/** How English news tells figures. */
export const figureWords: FigureWords = {
  ...numberWords,
  ...unitWords,
  /** Plurals without s, and nouns that count although they look singular. */
  plurals: words(
    'people men women children police troops personnel staff crew cattle sheep fish youth dead wounded injured missing homeless aircraft spacecraft craft',
  ),
  /** Nouns of people and things that "no" can count to nothing, and that a single "one" counts. */
  countable: words(`
    people person persons man men woman women child children civilian civilians soldier soldiers troop troops trooper troopers force forces fighter fighters officer officers
    police worker workers docker dockers miner miners employee employees passenger passengers protester protesters resident residents victim victims casualty casualties death deaths
    adviser advisers advisor advisors trainer trainers hostage hostages prisoner prisoners refugee refugees journalist journalists member members student students crew sailor sailors
    base bases ship ships vessel vessels tanker tankers aircraft plane planes drone drones missile missiles rocket rockets tank tanks vehicle vehicles house houses home homes building buildings
    case cases vote votes seat seats attack attacks strike strikes arrest arrests injury injuries
  `),
  /** Words at which the counted thing ends: they begin something else. */
  stops: words(`
    a an the this that these those its his her their our my your and or but nor so as than then of in on at by for from to with without within into onto over under after before
    since until till during among between against about around across along near off out up down per via who whom whose which what when where while because if though although
    is are was were be been being am has have had do does did will would shall should can could may might must not
    he she it they we you i him them me himself herself itself themselves
    said says say told tells added adds according also still already currently now today yesterday tomorrow later earlier ago each every more less fewer only just even
    remain remains remained left there here however yet
  `),
  /** Words between a number and its noun: "30,000 more troops", "two million fewer players". */
  more: words('more fewer'),
  /** Words in -ly that are no adverbs and may stand before a noun. */
  lyNouns: words(
    'elderly family early likely unlikely friendly only daily weekly monthly yearly deadly costly lonely lively lovely ugly holy silly orderly scholarly assembly supply anomaly monopoly ally bully rally fly italy july grisly leisurely heavenly worldly cowardly unruly sickly hourly quarterly homely',
  ),
  /** Nouns in -men that are no plurals of men. */
  notPlural: words('specimen regimen acumen abdomen yemen stamen bitumen ramen lumen cyclamen turkmen'),
  /** "a majority of voters" is more than half of them, "the vast majority" too. */
  majority: words('majority'),
  majorityKinds: words('vast great large overwhelming clear slim narrow simple absolute huge bare big small'),
  /** Nouns that a bare number behind "of" counts the people of: "a crowd of about 700". */
  crowds: words(
    'crowd crowds audience audiences population populations gathering congregation turnout electorate readership',
  ),
  /** The word in "four in 10". */
  ratio: words('in'),
  /** What stands between a bare number and the harm that it counts: "At least 82 were killed". */
  beingWords: words('was were are is have has had been being'),
  /** Words between "of" and the counted thing. */
  determiners: words('the its his her their our my your these those this that'),
  /** Pronouns after "of": "two of them". */
  ofPronouns: words('them us whom these those you'),
  /** "no US forces" counts nothing of them. */
  none: words('no zero'),
  /** "No ship is safe" does not count ships: it speaks of all. */
  universal: words('safe immune exempt spared alike'),
  most: words('most'),
  all: words('all'),
  /** Verbs that take people or things away; "all" after them is the whole of these. */
  removing: new Set(
    'withdraw withdrew withdrawn withdrawing remove removed removing release released releasing evacuate evacuated evacuating dismiss dismissed dismissing free freed freeing'
      .split(' ')
      .concat(['pull out', 'pulled out', 'pulling out', 'bring home', 'brought home', 'lay off', 'laid off']),
  ),
  /** Words after which a bare number counts people: "killing 17", "wounded 30 others". */
  harm: words(
    'kill killed kills killing wound wounded wounds wounding injure injured injures injuring arrest arrested arresting detain detained detaining',
  ),
  /** Words for those who came to harm. */
  harmed: words('dead killed wounded injured missing hurt arrested detained'),
  votes: words('vote votes ballots'),
  /** Verbs of a vote: "approved by 61 to 38". */
  voting: words('voted vote votes voting approved passed rejected adopted backed defeated elected carried'),
  voteJoints: words('to - against'),
  /** Two words that name a thing before its numbers. */
  askingFor: new Set(['how many', 'number of', 'numbers of', 'count of', 'total of']),
  /** The one of them that is itself what is counted. */
  toll: words('toll'),
  /** Words for a count. */
  tolls: words('number toll tally total'),
  /** What stands between such a word and its number. */
  giving: words('to at is was as of'),
  /** Verbs after a number that has left its noun out: "but four remained". */
  staying: words('remained remain remains were are died survived had have was still'),
  /** Words before "about seven" that make it an hour. */
  hourWords: words('at by until till from after before since'),
  clock: words("a.m. p.m. am pm a.m p.m o'clock gmt utc hrs"),
  outOf: new Set(['out of']),
  /** Words before a number that make it a label, not an amount: "page 3", "Article 12", "Flight 7". */
  labels: words(
    'page article flight number no no. nos route highway chapter section part phase stage act clause paragraph room gate berth pier terminal block district unit channel boeing airbus radio group grade type model version size psalm verse figure table resolution article decree order law fortune',
  ),
  /** Words that show an age. */
  ages: words('aged age ages'),
  /** Hedges that bound an age behind those who have it. */
  ageBounds: words('under over'),
}
