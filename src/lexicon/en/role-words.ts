const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address and of rank in a faith or a house, which stand before a name and are no part of it. Folded. */
export const honorifics: ReadonlySet<string> = words(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady madam hon hon. sheikh shaikh sheik shaykh sheikha sayyid sayed seyed seyyed syed
  ayatollah hojatoleslam hojjatoleslam imam mullah maulana mawlana hajj haji hajji pope archbishop bishop cardinal father fr fr. rev rev. reverend pastor rabbi
  sister brother prince princess king queen emperor empress emir sultan duke duchess baron baroness count countess crown monsieur madame senor senora
  herr frau sri shri smt alhaji chief oba mufti patriarch swami lama esq
`)

/** Military and police ranks, folded. */
export const ranks: ReadonlySet<string> = words(`
  general gen gen. lieutenant lt lt. major maj maj. brigadier brig brig. colonel col col. captain capt capt. sergeant sgt sgt. corporal cpl cpl. admiral adm adm. vice-admiral
  rear-admiral commodore commander cmdr cmdr. marshal private pvt pvt. cadet ensign constable superintendent inspector supt supt. insp insp. detective
  det det. sheriff major-general lieutenant-general lieutenant-colonel brigadier-general field-marshal air-marshal warrant
`)

/** Nouns for what a person is or does in an office, folded: the head of a title or of a description. */
export const roleNouns: ReadonlySet<string> = words(`
  president vice-president minister premier chancellor secretary secretary-general governor mayor ambassador envoy consul senator sen sen. congressman congresswoman rep rep. representative
  mp lawmaker legislator deputy parliamentarian speaker spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief head leader boss director manager
  director-general commissioner commander coordinator adviser advisor aide counselor counsellor official officer executive ceo chief-executive founder co-founder
  member judge justice prosecutor attorney lawyer solicitor advocate magistrate journalist reporter correspondent editor columnist author writer poet analyst expert
  scholar researcher scientist economist historian physician doctor surgeon nurse teacher professor lecturer principal dean rector chancellor vice-chancellor
  activist campaigner organiser organizer critic dissident cleric preacher singer actor actress artist musician director filmmaker producer coach
  captain player striker midfielder goalkeeper defender footballer athlete boxer golfer trainer treasurer registrar administrator inspector
  superintendent rapporteur negotiator mediator diplomat politician candidate nominee warlord militant mastermind ringleader fighter
  comptroller controller auditor ombudsman overseer trustee banker trader investor businessman businesswoman entrepreneur tycoon billionaire magnate
  engineer technician operator docker worker driver pilot farmer fisherman resident neighbour neighbor witness survivor victim suspect defendant owner partner
  undersecretary under-secretary undersecretary-general under-secretary-general prime-minister pm firstlady
  mufti chieftain ruler dictator monarch premier-designate president-elect whip comrade attache mla cm mep weatherman councilor councillor alderman general-secretary archaeologist
`)

/** Words that belong to a title in front of its noun: "Foreign Minister", "deputy head". Folded. */
export const roleModifiers: ReadonlySet<string> = words(`
  prime foreign vice deputy chief senior first second third prime assistant associate acting interim caretaker defence defense interior home finance justice
  health education transport transportation energy oil trade labour labor agriculture environment information culture sports tourism water
  housing planning economy economic industry security national-security national intelligence attorney general state supreme executive managing
  permanent special regional provincial federal local district county city opposition majority minority press policy political
  military army navy naval police air-force cabinet party parliamentary house senate presidential resident chargé charge
  secretary major lieutenant brigadier rear field air marshal corps communications technology commerce treasury external internal public
  co vice-president's legal medical financial technical operations commanding
`)

/** Trades that the noun before them names: "crane operator", "maths teacher". Folded. */
export const compoundRoles: ReadonlySet<string> = words(`
  operator driver worker engineer technician analyst expert teacher professor lecturer owner farmer fisherman trader broker dealer
  correspondent reporter editor player coach surgeon researcher scientist lawyer student pilot manager writer vendor seller
  mechanic clerk inspector instructor consultant contractor
`)

/** Words before a trade that say what kind of person it is, and are no part of it. Folded. */
export const personEpithets: ReadonlySet<string> = words(`
  local young old elderly former retired veteran prominent leading top key popular famous noted renowned respected
  experienced award-winning independent foreign unnamed anonymous angry injured wounded surviving fellow self-styled so-called
  another one other same second only new long-time longtime lone single rich wealthy poor influential outspoken tireless brave
  legendary infamous notorious alleged suspected middle-aged teenage female male his her its their the a an this that some
  every each first last chief dead missing good big small great real
`)

/** Words that say a role is over, as seen from the day of the article. Folded. */
export const formerWords: ReadonlySet<string> = words(
  'former then ex late erstwhile onetime one-time outgoing ousted deposed ex-',
)

/** Verbs that tell of an office, and the role that they give, folded. */
export const roleVerbs: ReadonlyMap<string, string> = new Map([
  ['leads', 'leader'],
  ['led', 'leader'],
  ['heads', 'head'],
  ['headed', 'head'],
  ['chairs', 'chairman'],
  ['commands', 'commander'],
  ['runs', 'head'],
  ['directs', 'director'],
  ['edits', 'editor'],
  ['founded', 'founder'],
])

/** Offices with two names, by the one they are compared as. Folded. */
export const officeSynonyms: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['ceo', 'chief executive'],
])

/** Words that make another office of the same noun: "the minister" is not the prime minister. Folded. */
export const officeModifiers: ReadonlySet<string> = words(
  'prime vice deputy assistant associate under co shadow junior',
)

/** Roles of who leads an organisation, which news interchanges: "the union boss" is its secretary-general. Folded. */
export const leaderNouns: ReadonlySet<string> = words(
  'boss chief head leader president chairman chairwoman chairperson chair secretary-general general-secretary director executive ceo',
)

/** Roles that say no more than that one belongs to something. Folded. */
export const memberNouns: ReadonlySet<string> = words(
  'member official activist militant fighter lawmaker mp legislator senator',
)

/** Role nouns that are adjectives before another noun: "the official agency". Folded. */
export const adjectivalRoles: ReadonlySet<string> = words('official executive representative chief head lead')
