const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The lists by name; what each is for stands beside it. */
interface StatementHints {
  readonly venueOpener: readonly string[]
  readonly onVenue: readonly string[]
  readonly aside: readonly string[]
  readonly asideOfPhrase: readonly string[]
  readonly innerPreposition: readonly string[]
  readonly approximator: readonly string[]
  readonly quantity: readonly string[]
  readonly timeUnit: readonly string[]
  readonly sequence: readonly string[]
  readonly passesOn: readonly string[]
  readonly estimates: readonly string[]
  readonly counts: readonly string[]
  readonly summary: readonly string[]
  readonly rank: readonly string[]
  readonly medium: readonly string[]
  readonly noAdjunct: readonly string[]
  readonly role: readonly string[]
  readonly person: readonly string[]
  readonly reason: readonly string[]
  readonly raised: readonly string[]
  readonly timeLead: readonly string[]
  readonly distance: readonly string[]
  readonly dayPart: readonly string[]
  readonly assembly: readonly string[]
  readonly byMeans: readonly string[]
  readonly speaking: readonly string[]
  readonly charged: readonly string[]
  readonly allegation: readonly string[]
  readonly resumes: readonly string[]
  readonly reaction: readonly string[]
}

/** Words that do something at one place of one rule only. */
export const statementHints: StatementHints = {
  /** Prepositions that lead to an occasion. */
  venueOpener: words('in on at during via through'),
  /** Nouns that "on" leads to as a place of speech; "on his remarks" is what something is about. */
  onVenue:
    words(`show programme program podcast broadcast blog page account channel network website platform site social media call
    telephone phone conference stump trail campaign panel air radio television tv video stage post newscast`),
  /** Words after a comma with which the outlet usually speaks again (measured on PolNeAR's training articles). */
  aside: words('after although though when who'),
  /** The same, after a content that is no clause of its own: "opposed the plan, which …". */
  asideOfPhrase: words('which while whose as'),
  /** Prepositions that go on with a noun phrase. */
  innerPreposition: words('of for from with at in on to against by near under between behind within outside inside'),
  approximator: words('about around nearly almost roughly approximately over under some only just more less fewer'),
  quantity:
    words(`half all every everyone everybody none most many two-thirds three-quarters dozens hundreds thousands two three
    four five six seven eight nine ten eleven twelve twenty fifty hundred`),
  timeUnit: words(
    'second seconds minute minutes hour hours day days week weeks month months year years moment moments',
  ),
  sequence: words('after before'),
  /** What a medium does with words that others made. */
  passesOn: words('read broadcast air publish carry print post release run show quote cite report'),
  /** Verbs with "at" or "as" and a figure: "puts the number at 40", "gives it as 40". */
  estimates: words('put give place estimate set'),
  /** Verbs with a figure next to them: "counts 40 boats". */
  counts: words('count'),
  /** Nouns that sum up what was told, in the outlet's words: "…, the first sign of movement". */
  summary: words('sign time step move instance'),
  /** What stands before such a noun. */
  rank: words('first second third last latest'),
  noAdjunct: words('as by'),
  /** Participles with "to": "is said to row". */
  raised:
    words(`said believed expected thought reported alleged understood feared estimated supposed considered deemed predicted
    forecast projected assumed rumoured rumored presumed tipped anticipated claimed suspected`),
  reason: words('on for over'),
  timeLead: words('late early earlier later'),
  distance: words('later earlier ago before after previously'),
  dayPart: words('morning afternoon evening night tonight today hour week weekend day noon midnight'),
  assembly: words('parliament congress court senate assembly chamber knesset duma bundestag lords commons'),
  byMeans: words('phone telephone email e-mail text video letter fax radio videolink satellite message'),
  charged: words('accused blamed criticised criticized praised condemned faulted slammed'),
  allegation:
    words(`claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions
    charge charges rumour rumours rumor rumors insinuation insinuations speculation reports notion`),
  reaction:
    words(`sparking prompting triggering drawing raising fuelling fueling stoking leaving sending angering surprising stunning
    shocking delighting dashing fanning unleashing causing disappointing infuriating confirming following becoming joining marking`),
  resumes: words('until till unless because if though although since so than which who whose whom where whether'),
  speaking: words('speaking talking writing appearing testifying addressing posting'),
  /** Pronouns that stand for people only. */
  person: words('he she they i we'),
  /** Roles that stand before a name. */
  role: words(`official minister president chief leader spokesman spokeswoman spokesperson mayor governor senator lawmaker commander
    general admiral envoy ambassador secretary chairman chairwoman chair director expert analyst economist lawyer attorney judge
    prosecutor boss coach captain reporter activist king queen prince bishop doctor premier adviser advisor aide strategist
    pollster candidate nominee rival host columnist editor author historian professor scientist founder manager deputy
    representative billionaire businessman father mother brother sister wife husband son daughter colleague member`),
  medium: words('daily weekly newspaper paper broadcaster magazine tabloid newscast'),
}
