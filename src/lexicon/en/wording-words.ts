const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * What may stand before a name and describe what it names. The list says what belongs to a label, never what
 * a label is worth; it is the same for every outlet.
 */
export const wordingWords: {
  readonly descriptive: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly demonymEndings: readonly string[]
  readonly notDescriptive: ReadonlySet<string>
} = {
  /**
   * Descriptive words whose look does not show it. Participles that may be the verb before a name ("ousted",
   * "feared") are left out.
   */
  descriptive: words(`
    former ex then late dead slain fallen veteran senior top junior young old elderly
    new acting interim outgoing incoming
    self-styled so-called hardline hawkish moderate radical extreme liberal conservative progressive
    populist strongman rich wealthy billionaire millionaire poor brave bold brutal cruel ruthless corrupt great grand noble
    controversial popular unpopular powerful weak armed rogue rebel occupying breakaway
    free independent sovereign puppet terror terrorist extremist militant resistance anti-terror opposition ruling
    drone missile air suicide bomb gun knife mass deadly fatal bloody heinous bombing war military
  `),
  /** Nouns for what somebody is, where they stand before the name without being its title. */
  roles: words(`
    activist actor adviser advisor agent aide ally ambassador analyst announcer architect artist athlete attorney author banker boss
    campaigner candidate captain cardinal caretaker celebrity chairman chairwoman champion chancellor chief coach colleague commander
    commissioner contender coordinator correspondent council counsel crusader deputy dictator diplomat director dissident doctor driver
    economist editor envoy executive expert farmer father fighter financier firebrand founder frontman fugitive general giant gunman
    guru hacker head heir hero heiress historian icon investor journalist judge king lawmaker lawyer leader legend magnate manager martyr
    mayor mediator member merchant militant militia minister mogul monarch mother musician negotiator nominee novelist officer official
    operative organiser owner painter partner philanthropist photographer pilot player poet politician preacher premier president
    priest prince princess prisoner producer professor prosecutor pundit queen rebel refugee reporter representative researcher rival
    ruler scholar scientist secretary senator singer soldier spokesman spokesperson spokeswoman star statesman strategist student
    surgeon suspect teacher traitor trader tycoon victim warlord whistleblower wife husband widow winner worker writer
  `),
  /** The same for organisations and places. */
  bodies: words(`
    group movement party organisation organization network faction outlet newspaper agency company firm union bank city town village
    region province state country nation kingdom regime government militia army
  `),
  /** Nouns that a name before them describes: in "former US president" it is not the country that is former. */
  heads: words(`
    forces force troops troop soldiers soldier army navy military mission presence occupation government administration regime official
    officials base bases embassy consulate base policy law parliament president spokesman spokeswoman spokesperson chief minister
    commander general leader leaders ambassador envoy citizen citizens people side strike strikes attack attacks blast blasts explosion explosions bombing bombings siege clash clashes crisis
    deal talks summit war fire crash vote election elections
  `),
  /** Endings of descriptive words of five letters or more: "notorious", "influential". "-ed" is a verb's more often. */
  endings: [
    'ous',
    'ary',
    'ory',
    'ive',
    'ful',
    'less',
    'ish',
    'ical',
    'ial',
    'able',
    'ible',
    'ist',
    'ent',
    'ant',
    'born',
    'like',
  ],
  /** Endings of capitalised words that say where somebody comes from: "Iraqi", "Norwegian", "Spanish", "Chinese". */
  demonymEndings: ['ian', 'ean', 'ican', 'ish', 'ese', 'i', 'ch', 'ench', 'eek', 'wiss', 'utch'],
  /** Words that look descriptive and are not. */
  notDescriptive: words(`
    said added noted stated warned asked called killed named urged insisted claimed alleged declared announced reported
    moment parliament statement agreement present different recent apparent against want went sent
    spent meant percent client incident accident talent event extent relevant plant grant tenant rent cent tent
    exist list mist twist
    persist insist assist consist resist table cable able unable enable vegetable live give five drive arrive survive receive believe
    achieve leave have above love move remove improve also
  `),
}
