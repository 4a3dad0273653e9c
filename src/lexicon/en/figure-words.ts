const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))

/** What the figures stage asks of a language; all words folded, numbers by their value. */
export interface FigureWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly hundred: string
  readonly fractions: ReadonlyMap<string, number>
  readonly half: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly moving: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly rangeJoints: ReadonlySet<string>
  readonly vagueTimes: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, readonly [least: number, most: number]>
  readonly hedges: readonly (readonly string[])[]
  readonly additive: ReadonlySet<string>
  readonly trailing: readonly (readonly string[])[]
  readonly currencySigns: ReadonlyMap<string, string>
  readonly currencies: ReadonlyMap<string, string>
  readonly currencyUnits: ReadonlySet<string>
  readonly currencyNations: ReadonlyMap<string, string>
  readonly dollarPrefixes: ReadonlyMap<string, string>
  readonly moneyFor: ReadonlySet<string>
  readonly worth: ReadonlySet<string>
  readonly measures: ReadonlyMap<string, string>
  readonly time: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  readonly countable: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
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
}

/** How English news tells figures. */
export const figureWords: FigureWords = {
  /** Number words; those below ten stand for a figure only before a noun. */
  numbers: new Map<string, number>(
    Object.entries({
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    }),
  ),
  /** Words and endings that multiply the number before them. */
  scales: new Map<string, number>(
    Object.entries({
      hundred: 100,
      thousand: 1e3,
      k: 1e3,
      million: 1e6,
      m: 1e6,
      mn: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
      tn: 1e12,
      dozen: 12,
    }),
  ),
  /** The word between the hundreds and the rest of a number. */
  hundred: 'hundred',
  /** Parts of a whole by how many of them make it. */
  fractions: new Map<string, number>(
    Object.entries({
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fifth: 5,
      fifths: 5,
      sixth: 6,
      sixths: 6,
      eighth: 8,
      eighths: 8,
      tenth: 10,
      tenths: 10,
    }),
  ),
  half: words('half'),
  articles: words('a an one'),
  and: words('and'),
  of: words('of'),
  /** Words before a number that make a "to" behind it a move to another number, not a range. */
  moving: words(
    'from by up down off rose risen rise fell fallen fall gained lost dropped jumped climbed slipped declined increased decreased grew cut raised added',
  ),
  between: words('between'),
  /** What stands between the two ends of a range. */
  rangeJoints: words('- to or'),
  /** Vague plurals that multiply another: "tens of thousands". */
  vagueTimes: new Map<string, number>(Object.entries({ tens: 10, hundreds: 100, thousands: 1000 })),
  /** Plurals that stand for a vague amount, with the least and the most that they mean. */
  vague: new Map<string, readonly [number, number]>(
    Object.entries({
      dozens: [24, 99],
      scores: [40, 99],
      hundreds: [200, 999],
      thousands: [2e3, 9999],
      millions: [2e6, 9999999],
      billions: [2e9, 9999999999],
    }),
  ),
  /** What stands before a number and says how sure or complete it is; longest first. */
  hedges: phrases(`
    no fewer than
    no more than
    no less than
    a total of
    an estimated
    a good
    a little over
    a little under
    as many as
    as few as
    as much as
    at least
    at most
    close to
    fewer than
    in excess of
    less than
    more than
    only about
    up to
    just over
    just under
    slightly more than
    slightly less than
    well over
    well under
    about
    almost
    another
    approximately
    around
    all
    barely
    exactly
    just
    nearly
    only
    over
    roughly
    some
    under
  `),
  /** Hedges that add to another amount and say nothing of doubt; they belong to the figure, not to its hedge. */
  additive: new Set(['another', 'a total of', 'exactly']),
  /** What stands after a number and makes it vague. */
  trailing: phrases(`
    or more
    or so
    or fewer
  `),
  currencySigns: new Map<string, string>(
    Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS', '₺': 'TRY' }),
  ),
  /** Currency words and letters before or after the amount. */
  currencies: new Map<string, string>(
    Object.entries({
      dollar: 'USD',
      dollars: 'USD',
      dlrs: 'USD',
      us$: 'USD',
      usd: 'USD',
      euro: 'EUR',
      euros: 'EUR',
      eur: 'EUR',
      pound: 'GBP',
      pounds: 'GBP',
      gbp: 'GBP',
      sterling: 'GBP',
      yen: 'JPY',
      yuan: 'CNY',
      renminbi: 'CNY',
      rupee: 'INR',
      rupees: 'INR',
      rouble: 'RUB',
      roubles: 'RUB',
      rubles: 'RUB',
      shekel: 'ILS',
      shekels: 'ILS',
      rial: 'IRR',
      rials: 'IRR',
      riyal: 'SAR',
      riyals: 'SAR',
      franc: 'CHF',
      francs: 'CHF',
      cent: 'cent',
      cents: 'cent',
      dinar: 'dinar',
      dinars: 'dinar',
      lira: 'lira',
      peso: 'peso',
      pesos: 'peso',
      krone: 'krone',
      kroner: 'krone',
      krona: 'krona',
      kronor: 'krona',
      crown: 'crown',
      crowns: 'crown',
      dirham: 'dirham',
      dirhams: 'dirham',
    }),
  ),
  /** The units that are money. */
  currencyUnits: words(
    'USD CAD AUD NZD HKD SGD EUR GBP JPY INR RUB ILS TRY CNY IRR SAR CHF cent dinar lira peso krone krona crown dirham',
  ),
  /** Words between an amount and its currency: "5 million US dollars". */
  currencyNations: new Map<string, string>(
    Object.entries({ us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD' }),
  ),
  /** Letters written on to a dollar sign. */
  dollarPrefixes: new Map<string, string>(
    Object.entries({ us: 'USD', 'u.s.': 'USD', c: 'CAD', a: 'AUD', nz: 'NZD', hk: 'HKD', s: 'SGD' }),
  ),
  /** Prepositions from money to what it is for. */
  moneyFor: words('in on for'),
  /** What stands between a thing and the money that it is worth. */
  worth: words('worth costing'),
  /** Measures that follow a number; the value names the unit. */
  measures: new Map<string, string>(
    Object.entries({
      '%': '%',
      'per cent': '%',
      'percentage point': '%',
      'percentage points': '%',
      percent: '%',
      pct: '%',
      km: 'km',
      kilometre: 'km',
      kilometres: 'km',
      kilometer: 'km',
      kilometers: 'km',
      metre: 'm',
      metres: 'm',
      meter: 'm',
      meters: 'm',
      mile: 'mile',
      miles: 'mile',
      foot: 'foot',
      feet: 'foot',
      inch: 'inch',
      inches: 'inch',
      yard: 'yard',
      yards: 'yard',
      acre: 'acre',
      acres: 'acre',
      hectare: 'hectare',
      hectares: 'hectare',
      kg: 'kg',
      kilogram: 'kg',
      kilograms: 'kg',
      kilogramme: 'kg',
      kilogrammes: 'kg',
      gram: 'gram',
      grams: 'gram',
      tonne: 'tonne',
      tonnes: 'tonne',
      ton: 'ton',
      tons: 'ton',
      pound: 'lb',
      pounds: 'lb',
      lb: 'lb',
      lbs: 'lb',
      kgs: 'kg',
      kms: 'km',
      barrel: 'barrel',
      barrels: 'barrel',
      litre: 'litre',
      litres: 'litre',
      liter: 'litre',
      liters: 'litre',
      gallon: 'gallon',
      gallons: 'gallon',
      degree: 'degree',
      degrees: 'degree',
      knot: 'knot',
      knots: 'knot',
      megawatt: 'MW',
      megawatts: 'MW',
      mw: 'MW',
      gigawatt: 'GW',
      gigawatts: 'GW',
      gw: 'GW',
      teu: 'TEU',
      second: 'second',
      seconds: 'second',
      minute: 'minute',
      minutes: 'minute',
      hour: 'hour',
      hours: 'hour',
      day: 'day',
      days: 'day',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
      year: 'year',
      years: 'year',
      decade: 'decade',
      decades: 'decade',
    }),
  ),
  /** Units of time: such numbers belong to the dates. */
  time: words(
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries time times',
  ),
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
    'page article flight number no no. nos route highway chapter section part phase stage act clause paragraph room gate berth pier terminal block district unit channel boeing airbus radio group grade type model version size psalm verse figure table resolution article decree order law',
  ),
  /** Words that show an age. */
  ages: words('aged age'),
}
