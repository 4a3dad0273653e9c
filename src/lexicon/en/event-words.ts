/** A word that tells of an event: the PLOVER type, and whether it is a noun ("attack") or a verb form ("attacked"). */
export interface Trigger {
  readonly type: string
  /** Groups forms of one word and its nearest kin: "assassinated", "assassination" → "assassinate". */
  readonly lemma: string
  readonly noun: boolean
}

/** What the events stage asks of a language; all words folded. */
export interface EventWords {
  readonly triggers: ReadonlyMap<string, Trigger>
  /** Words before a trigger that put it ahead of now. */
  readonly planned: ReadonlySet<string>
  /** Words before a trigger that ask for it. */
  readonly demanded: ReadonlySet<string>
  /** Words before a trigger that say it was not so. */
  readonly denied: ReadonlySet<string>
  /** Forms of "be" before a passive. */
  readonly passive: ReadonlySet<string>
  /** Words that make a noun a definite mention of an event told before. */
  readonly definite: ReadonlySet<string>
  /** Prepositions that lead from an event's noun to whom it befell. */
  readonly toTarget: ReadonlySet<string>
  /** Prepositions before a date that make it a deadline. */
  readonly deadline: ReadonlySet<string>
}

/** PLOVER type: lemma noun[,noun…] | verb forms; a lemma a line below its type. */
const rows = `
ASSAULT
attack: attack attacks | attacked
assassinate: assassination assassinations killing killings murder | assassinated murdered
kill: | killed killing
bomb: bombing bombings bombardment | bombed shelled bombarded
strike: airstrike airstrikes raid raids ambush | raided ambushed
explode: explosion explosions blast blasts | exploded detonated
shoot: shooting shootings | shot gunned
clash: clash clashes battle battles fighting | clashed fought defeated defeating
stab: stabbing | stabbed
invade: invasion invasions incursion | invaded stormed
abduct: abduction kidnapping | abducted kidnapped
MOBILIZE
deploy: deployment deployments | deployed redeployed
AGREE
agree: agreement agreements deal accord accords pact treaty memorandum ceasefire truce | agreed signed ratified
CONSULT
talk: talks negotiations summit | negotiated
meet: meeting meetings | met
visit: visit visits | visited
COERCE
arrest: arrest arrests crackdown | arrested detained jailed
expel: expulsion | expelled deported
ban: ban | banned outlawed
seize: seizure | seized confiscated
close: closure | closed shut
SANCTION
sanction: sanctions embargo | sanctioned suspended
RETREAT
withdraw: withdrawal withdrawals pullout | withdrew withdrawn
resign: resignation | resigned
release: | released freed
CONCEDE
lift: | lifted eased
PROTEST
protest: protest protests demonstration demonstrations rally march walkout blockade riot riots sit-in | protested demonstrated marched rallied blockaded blocked
walk: | struck walked
AID
aid: | donated evacuated rescued
SUPPORT
appoint: appointment inauguration | appointed elected inaugurated sworn
COOPERATE
open: | reopened resumed
DEMAND
approve: vote votes referendum election elections | approved passed voted adopted
REJECT
reject: veto | vetoed
INVESTIGATE
investigate: inquiry investigation probe inspection inspections | investigated inspected
ACCIDENT
crash: crash collision fire sinking derailment collapse | crashed collided sank derailed collapsed capsized
`

/** An accident has no doer and so no PLOVER type of its own. */
function triggersFrom(list: string): ReadonlyMap<string, Trigger> {
  const found = new Map<string, Trigger>()
  let type = ''
  for (const row of list.trim().split('\n')) {
    const [lemma = '', forms] = row.split(':')
    if (forms === undefined) {
      type = lemma
      continue
    }
    const [nouns = '', verbs = ''] = forms.split('|')
    for (const word of nouns.trim().split(/\s+/)) if (word !== '') found.set(word, { type, lemma, noun: true })
    for (const word of verbs.trim().split(/\s+/))
      if (word !== '' && !found.has(word)) found.set(word, { type, lemma, noun: false })
  }
  return found
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** How English news tells events. */
export const eventWords: EventWords = {
  triggers: triggersFrom(rows),
  planned: words(
    "will would shall 'll planned plans planning scheduled due expected to if could may might should must plan propose proposed upcoming next",
  ),
  demanded: words(
    'demand demands demanded demanding urge urged urges call calls called calling insist insisted seek seeks want wants wanted',
  ),
  denied: words("not n't never no denied denies deny denying without nobody none"),
  passive: words('was were been being be is are'),
  definite: words('the that this those these'),
  toTarget: words('of on against at in near'),
  deadline: words('by before until till'),
}
