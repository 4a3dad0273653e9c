import { eventTriggers, type Triggers } from './event-triggers.ts'
import { countries } from './place-countries.ts'

/** What the events stage asks of a language; all words folded. */
export interface EventWords {
  readonly triggers: Triggers
  /** Words before a trigger that put it ahead of now or make it a condition. */
  readonly planned: ReadonlySet<string>
  /** Words before a trigger that ask for it. */
  readonly demanded: ReadonlySet<string>
  /** Words before a trigger that say it was not so. */
  readonly denied: ReadonlySet<string>
  /** Words right before the base form of a verb. */
  readonly beforeBase: ReadonlySet<string>
  /** The word before an infinitive. */
  readonly infinitive: string
  /** Forms of "be" before a passive. */
  readonly passive: ReadonlySet<string>
  /** Forms of "be" with which a participle tells how things stand: "soldiers are deployed". */
  readonly standing: ReadonlySet<string>
  /** The ending of participles of what goes on. */
  readonly ongoing: string
  /** Words for the people and things of a state. */
  readonly demonyms: ReadonlySet<string>
  /** Words that, right behind a noun, take it for their own: "election day". */
  readonly compounds: ReadonlySet<string>
  /** Words of the future that do not bear on a noun behind them: "vowed to scrap the accord". */
  readonly verbal: ReadonlySet<string>
  /** Verbs that make a noun happen: "to hold talks" is ahead like "to talk". */
  readonly holding: ReadonlySet<string>
  /** Words that lead to an occasion: "in an interview", "gave a speech". */
  readonly toOccasion: ReadonlySet<string>
  /** Words that make a noun a definite mention of an event told before. */
  readonly definite: ReadonlySet<string>
  /** Words that begin a noun phrase. */
  readonly articles: ReadonlySet<string>
  /** Words that make a participle after them an adjective or a noun: "an outlawed band", "the wounded". */
  readonly determiners: ReadonlySet<string>
  /** Words that open a clause of their own. */
  readonly openers: ReadonlySet<string>
  /** Those of them whose clause describes the noun before it. */
  readonly relatives: ReadonlySet<string>
  /** Prepositions that lead from an event's noun to whom it befell. */
  readonly toTarget: ReadonlySet<string>
  /** Prepositions that lead to the doer. */
  readonly toSource: ReadonlySet<string>
  /** Prepositions before a place where something happened. */
  readonly locative: ReadonlySet<string>
  /** Prepositions and conjunctions of time: what stands behind them stands apart from the sentence's own event. */
  readonly temporal: ReadonlySet<string>
  /** Prepositions that make a noun a mere circumstance of the verb before it. */
  readonly circumstance: ReadonlySet<string>
  /** Words that may not stand between a date and the noun that it describes. */
  readonly breaks: ReadonlySet<string>
  /** Prepositions before a date that make it a deadline. */
  readonly deadline: ReadonlySet<string>
  /** Cues that make harm ahead a threat. */
  readonly warning: ReadonlySet<string>
  /** Words of the future in what is said. */
  readonly ahead: ReadonlySet<string>
  /** Words that put what is said under a condition. */
  readonly conditions: ReadonlySet<string>
  /** Words of harm done. */
  readonly harm: ReadonlySet<string>
  /** Words that, denied, tell of harm: "no ship will be safe". */
  readonly unharmed: ReadonlySet<string>
  /** What one writes in without appearing anywhere. */
  readonly writings: ReadonlySet<string>
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>
  /** Words with a perfect that put it long back. */
  readonly longAgo: ReadonlySet<string>
  /** Words before a date that make it a stretch of what goes on. */
  readonly lasting: ReadonlySet<string>
  /** Past forms that are no other than the base form, and those that no table leads to one. */
  readonly unchanged: ReadonlySet<string>
  /** Cues that make a plan known. */
  readonly announcing: ReadonlySet<string>
  /** Words that put the infinitive behind them ahead. */
  readonly promising: ReadonlySet<string>
  /** Base forms of verbs that tell how things stand, or nothing without the noun beside them. */
  readonly standingVerbs: ReadonlySet<string>
  /** Participles that bring a noun to its end or beginning: "the talks had concluded". */
  readonly endings: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** How English news tells events. */
export const eventWords: EventWords = {
  triggers: eventTriggers,
  planned: words(
    "will would shall 'll planned plans planning scheduled due expected to if unless could may might should must plan propose proposed upcoming next whether",
  ),
  demanded: words(
    'demand demands demanded demanding urge urged urges call calls called calling insist insisted seek seeks want wants wanted',
  ),
  denied: words("not n't never no denied denies deny denying without nobody none refused"),
  beforeBase: words("to will would shall 'll could may might should must can not n't"),
  infinitive: 'to',
  passive: words('was were been being be is are'),
  standing: words('is are'),
  ongoing: 'ing',
  demonyms: new Set(countries.flatMap(({ demonyms }) => demonyms)),
  compounds: words(
    'day night year season cycle campaign commission committee law laws official officials result results process anniversary scene site victim victims series show film toll penalty row squad squads sentence threat threats certificate talks price prices',
  ),
  holding: words('hold stage begin start launch resume open sign reach conduct carry make strike seal join attend'),
  verbal: words('to if could may might whether unless'),
  toOccasion: words('in at during held hold holds gave give gives delivered deliver delivers making made'),
  definite: words('the that this those these'),
  articles: words('a an the this that its his her their our'),
  determiners: words('the that this those these a an its his her their our'),
  openers: words(
    'that which who whose whom where when while because although though whereas after before since if unless as until',
  ),
  relatives: words('that which who whom'),
  toTarget: words('of on against with'),
  toSource: words('by between'),
  locative: words('in at near from across around outside inside over through throughout off along to'),
  temporal: words('since after before following amid until'),
  circumstance: words('for over about from to against in after with into on at by during amid despite under of'),
  breaks: words(
    'the a an of in on at to for by with from and or but , ; : ( ) " - that which who after before was were is are had has have',
  ),
  deadline: words('by before until till'),
  warning: words('warned warn warns warning threatened threatens threaten threatening vowed vows swore swears'),
  ahead: words("will would shall 'll"),
  conditions: words('if unless should until'),
  harm: words(
    'attack attacked attacking strike struck hit target targeted bomb bombed burn burned burnt destroy destroyed kill killed retaliate retaliation revenge avenge fire force weapon weapons arms fight war crush crushed punish punished seize seized storm shell shelled sink sunk blood',
  ),
  unharmed: words('safe spared unpunished unanswered'),
  writings: words(
    'letter letters report statement article post posts tweet tweets message messages memo book paper email e-mail note filing document communique website blog editorial op-ed column release',
  ),
  perfect: words("has have had 've"),
  longAgo: words('previously earlier once long already twice often repeatedly'),
  lasting: words('since for until till through throughout during over than'),
  unchanged: words('born cut put set hit shut cast split spread cost hurt burst bid quit shed beat upset broadcast'),
  announcing: words('announced unveiled'),
  promising: words(
    'is are was were be due set scheduled expected likely supposed bound ready plans plan planned planning agreed pledged promised vowed want wants wanted intends intended hopes hoped offered prepared prepares preparing ordered asked told urged called committed',
  ),
  standingVerbs: words(`
    be have do remain stay stand live know believe think want need like hope expect seem appear look feel own belong include
    contain consist cost mean matter depend exist last continue total number represent involve concern require deserve lack keep
    date come follow mark coincide fall say tell speak add claim note deem consider regard suggest indicate show reflect
    understand suppose assume wonder intend plan wish prefer love hate enjoy respect fear worry doubt agree refuse wait await
    sit lie hang use base locate situate list name call entitle title relate compare precede account amount let get go make take
    give see hear
  `),
  endings: words('concluded ended finished begun started collapsed failed resumed broken taken'),
}
