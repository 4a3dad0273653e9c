/** Plain English words for invented articles; nothing in them is about anything that happened. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const nouns: readonly string[] = list(`
  harbour bridge tunnel ferry railway tram depot airport runway crane warehouse container pipeline refinery turbine dam
  canal reservoir well aquifer meadow orchard vineyard harvest wheat barley maize cattle herd dairy fishery trawler net
  hatchery forest timber sawmill quarry mine shaft furnace steel cement brick factory workshop loom textile leather
  laboratory vaccine clinic hospital ward surgeon nurse ambulance pharmacy patient outbreak virus fever school pupil
  teacher classroom college library museum gallery theatre orchestra festival stadium league match coach referee
  court judge verdict appeal lawyer witness trial sentence prison inmate statute clause treaty border customs tariff
  tax levy budget deficit bond loan bank branch merger shareholder dividend audit invoice pension wage strike union
  picket employer contract tender supplier ballot election candidate turnout coalition cabinet ministry parliament
  senate committee hearing inquiry report petition protest march curfew barricade patrol brigade battalion convoy
  airstrike missile drone truce ceasefire hostage ransom refugee shelter camp corridor blockade siege
  earthquake flood landslide drought wildfire storm cyclone avalanche eruption rescue evacuation sandbag levee
  satellite rocket antenna network cable server software password breach archive ledger register census survey
  housing tenant landlord rent mortgage estate district suburb neighbourhood street square market stall bakery kitchen
  restaurant hotel tourist beach island lighthouse ferryman lake river delta marsh heron wolf bear salmon bee hive
  bus metro station platform ticket fare timetable driver pilot sailor engineer architect surveyor blueprint scaffold
  elevator staircase roof window chimney boiler heating grid battery substation blackout meter subsidy grant charity
  donor volunteer parish bishop mosque temple pilgrim choir funeral monument statue cemetery ruin excavation mosaic
`)

/** Verbs as they stand after a subject in the past. */
export const verbs: readonly string[] = list(`
  closed opened repaired widened flooded blocked inspected cleared abandoned restored extended demolished financed
  postponed approved rejected amended halted resumed doubled halved measured counted recorded published withheld
  delayed cancelled replaced removed installed tested certified banned licensed taxed exempted audited seized returned
  auctioned leased bought sold merged split hired dismissed trained tasked relocated evacuated sheltered fed treated
  vaccinated tracked mapped photographed painted cleaned drained filled sealed reinforced raised lowered moved anchored
  towed salvaged searched guarded patrolled surrounded shelled captured released freed exchanged escorted supplied
  starved isolated connected wired powered lit heated cooled stored shipped loaded unloaded weighed priced insured
  compensated sued summoned questioned charged acquitted convicted fined pardoned elected appointed succeeded
  criticised praised defended challenged overturned upheld drafted signed ratified suspended renewed expanded reduced
`)

export const adjectives: readonly string[] = list(`
  old new northern southern eastern western coastal inland rural urban municipal regional national foreign private
  public damaged empty crowded narrow wide deep shallow frozen dry wet burning leaking rusty wooden stone concrete
  temporary permanent urgent routine annual monthly weekly costly cheap profitable bankrupt insured licensed illegal
  secret open disputed historic modern medieval restored abandoned unfinished planned faulty safe dangerous toxic
  clean polluted fertile barren remote nearby neighbouring joint separate independent elected retired senior junior
  striking wounded missing homeless displaced stranded young elderly skilled seasonal idle busy quiet noisy steep flat
  broken sealed guarded armed unarmed neutral loyal rival former final preliminary partial complete hasty careful
`)

export const adverbs: readonly string[] = list(`
  quietly abruptly repeatedly briefly partly largely formally hastily carefully reluctantly unexpectedly eventually
  gradually temporarily overnight jointly separately openly twice promptly
`)

export const prepositions: readonly string[] = list(
  'near behind beside above below across outside inside along beyond opposite around',
)

export const roles: readonly string[] = list(`
  mayor minister governor spokesman spokeswoman engineer director chairman chairwoman inspector commissioner prosecutor
  judge surgeon professor economist treasurer secretary ambassador general colonel
`)

export const offices: readonly string[] = list(
  'Ministry Council Agency Authority Institute Union Chamber Federation Company Bureau',
)

export const weekdays: readonly string[] = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/** What is counted, and about how much of it a story tells at most. */
export const counted: readonly (readonly [string, number])[] = [
  ['people', 900],
  ['families', 400],
  ['houses', 600],
  ['workers', 3000],
  ['tonnes of grain', 9000],
  ['vehicles', 250],
  ['patients', 500],
  ['schools', 60],
]

/** Verbs of saying: neutral ones, and others. */
export const sayings: readonly string[] = list(
  'said said said said told added explained noted warned announced claimed insisted',
)

export const onsets: readonly string[] = list('b br d dr f g gr h j k kl l m n p pr r s st t tr v z sh ch th')
export const vowels: readonly string[] = list('a e i o u a e i ai ou')
export const codas: readonly string[] = list('n r l s m th nd rt sk v k t x')
