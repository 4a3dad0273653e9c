/** A word that tells of an event. */
export interface Trigger {
  /** A PLOVER type, or INCIDENT for what befalls without a doer being told. */
  readonly type: string
  /** Groups the forms of one word and its nearest kin: "assassinated", "assassination" → "assassinate". */
  readonly lemma: string
  /** Whether the harm is told and not the deed: "killed" in "the blast killed three". */
  readonly isEffect: boolean
  /** Words one of which must stand near it; empty where none need to. "Released" is no event of a new telephone. */
  readonly beside: ReadonlySet<string>
}

/** The triggers of a language by their folded words; those of two or three words by these with single spaces. */
export interface Triggers {
  readonly nouns: ReadonlyMap<string, Trigger>
  /** Forms that tell what happened. */
  readonly verbs: ReadonlyMap<string, Trigger>
  /** Base forms: events only after "to" or an auxiliary. */
  readonly bases: ReadonlyMap<string, Trigger>
  /** First words of those that have several. */
  readonly openings: ReadonlySet<string>
}

/**
 * A type a paragraph, a lemma a line: `lemma: nouns | verb forms | base forms | words beside`, by commas, the last by
 * spaces; `!` marks a lemma of mere harm. Words that name a state or a habit as often as an event ("closed", "opened", "fire", "battle") are left out.
 */
const rows = `
ASSAULT
attack: attack, attacks, rocket attack, drone attack, bomb attack | attacked, targeted | attack
assassinate: assassination, assassinations, killing, killings, murder | assassinated, murdered | assassinate
kill!: | killed, kills, killing, martyred | kill
wound!: | injured, wounded, injuring, wounding | injure, wound
bomb: bombing, bombings, bombardment | bombed, shelled, bombarded | bomb
strike: airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, missile strikes, air raid, air raids | | 
raid: raid, raids, ambush | raided, ambushed, stormed | raid, storm
shoot: shooting, shootings | gunned | 
clash: clash, clashes | clashed |
defeat: | defeated, defeating | | group army forces troops rebels militants insurgents fighters regime guerrillas
stab: stabbing | stabbed |
invade: invasion, incursion | invaded | invade
abduct: abduction, kidnapping | abducted, kidnapped | abduct, kidnap

INCIDENT
explode: explosion, explosions, blast, blasts | exploded, detonated | explode
crash: crash, collision | crashed, collided |
sink: sinking | sank, capsized |
derail: derailment | derailed |
collapse: collapse | collapsed |
die!: | died, drowned, dies | die

MOBILIZE
deploy: deployment, deployments | deployed, redeployed | deploy, redeploy

AGREE
agree: agreement, agreements, deal, accord, accords, pact, treaty, memorandum, ceasefire, cease-fire, truce | agreed, signed, ratified | sign, ratify

CONSULT
talk: talks, negotiations, summit, joint press conference, joint news conference | negotiated | negotiate
meet: meeting | met | meet
visit: visit | visited | visit

COERCE
arrest: arrest, arrests, crackdown | arrested, detained, jailed | arrest, detain
expel: expulsion | expelled, deported | expel, deport
ban: | banned, outlawed | ban
seize: seizure | seized, confiscated | seize

SANCTION
sanction: embargo | sanctioned, suspended | sanction, suspend

RETREAT
withdraw: withdrawal, pullout, pull-out | withdrew, withdrawn, pulled out | withdraw, pull out
resign: resignation | resigned, stepped down | resign, step down
release: | released, freed | release, free | hostage hostages prisoner prisoners detainee detainees captive captives bail jail prison custody captivity

CONCEDE
lift: | lifted, eased | lift, ease

PROTEST
protest: protest, protests, demonstration, demonstrations, riot, riots | protested, demonstrated, rioted | protest
blockade: blockade | blockaded | blockade
block: | blocked | block | port ports road roads street streets highway motorway gate gates border bridge entrance harbour harbor railway traffic route pier quay canal
walk: walkout | walked out, went on strike | strike, go on strike

AID
aid: | donated, evacuated, rescued | evacuate

SUPPORT
approve: vote, referendum | approved, voted | vote, approve
pass: | passed, adopted | pass, adopt | bill bills law laws motion motions resolution resolutions act amendment budget legislation measure measures constitution treaty
appoint: appointment, inauguration | appointed, inaugurated, sworn in | appoint
elect: election, elections | elected | elect

COOPERATE
open: reopening | reopened, resumed | reopen, resume, open

THREATEN
threaten: | threatened |

REJECT
reject: veto | rejected, vetoed | reject, veto

DISAPPROVE
condemn: condemnation | condemned, criticised, criticized, denounced |

INVESTIGATE
investigate: inspection, inspections | investigated, inspected | inspect, investigate
`

type Forms = readonly [nouns: Map<string, Trigger>, verbs: Map<string, Trigger>, bases: Map<string, Trigger>]

function triggersFrom(list: string): Triggers {
  const forms: Forms = [new Map(), new Map(), new Map()]
  for (const paragraph of list.trim().split('\n\n')) {
    const [type = '', ...lemmas] = paragraph.split('\n')
    for (const row of lemmas) enter(row, type, forms)
  }
  const [nouns, verbs, bases] = forms
  const all = [...nouns.keys(), ...verbs.keys(), ...bases.keys()]
  const openings = new Set(all.filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))))
  return { nouns, verbs, bases, openings }
}

function enter(row: string, type: string, forms: Forms): void {
  const [name = '', columns = ''] = row.split(':')
  const [nouns = '', verbs = '', bases = '', beside = ''] = columns.split('|')
  const company = new Set(beside.split(' ').filter((word) => word !== ''))
  const trigger = { type, lemma: name.replace('!', ''), isEffect: name.endsWith('!'), beside: company }
  for (const [i, column] of [nouns, verbs, bases].entries()) {
    for (const word of column.split(',')) if (word.trim() !== '') forms[i]?.set(word.trim(), trigger)
  }
}

/** The words that tell of events in English. */
export const eventTriggers: Triggers = triggersFrom(rows)
