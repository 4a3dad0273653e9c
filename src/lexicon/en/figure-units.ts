/** Money and measures; all words folded, units by the names that the record has for them. */
export interface UnitWords {
  readonly currencySigns: ReadonlyMap<string, string>
  readonly currencies: ReadonlyMap<string, string>
  readonly currencyUnits: ReadonlySet<string>
  readonly currencyNations: ReadonlyMap<string, string>
  readonly dollarPrefixes: ReadonlyMap<string, string>
  readonly moneyFor: ReadonlySet<string>
  readonly worth: ReadonlySet<string>
  readonly measures: ReadonlyMap<string, string>
  readonly time: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A unit a line, its words behind the colon, by commas. */
function unitsFrom(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of list.trim().split('\n')) {
    const [unit = '', names = ''] = line.trim().split(': ')
    for (const name of names.split(', ')) found.set(name, unit)
  }
  return found
}

const currencies = unitsFrom(`
  USD: dollar, dollars, dlrs, us$, usd
  EUR: euro, euros, eur
  GBP: pound, pounds, gbp, sterling
  JPY: yen
  CNY: yuan, renminbi
  INR: rupee, rupees
  RUB: rouble, roubles, ruble, rubles
  ILS: shekel, shekels
  IRR: rial, rials
  SAR: riyal, riyals
  CHF: franc, francs
  cent: cent, cents
  dinar: dinar, dinars
  lira: lira
  peso: peso, pesos
  krone: krone, kroner
  krona: krona, kronor
  crown: crown, crowns
  dirham: dirham, dirhams
  guilder: guilder, guilders
`)

/** How English news writes money and measures. */
export const unitWords: UnitWords = {
  currencySigns: new Map([
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₽', 'RUB'],
    ['₪', 'ILS'],
    ['₺', 'TRY'],
  ]),
  /** Currency words and letters before or after the amount. */
  currencies,
  /** The units that are money. */
  currencyUnits: new Set([...currencies.values(), 'TRY', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']),
  /** Words between an amount and "dollars". */
  currencyNations: unitsFrom(`
    USD: us, u.s., american
    AUD: australian
    CAD: canadian
    SGD: singapore
  `),
  /** Letters written on to a dollar sign. */
  dollarPrefixes: unitsFrom(`
    USD: us, u.s.
    CAD: c
    AUD: a
    NZD: nz
    HKD: hk
    SGD: s
  `),
  /** Prepositions from money to what it is for. */
  moneyFor: words('in on for'),
  /** What stands between a thing and the money that it is worth. */
  worth: words('worth costing'),
  /** Measures that follow a number. */
  measures: unitsFrom(`
    %: %, percent, per cent, pct, percentage point, percentage points
    km: km, kms, kilometre, kilometres, kilometer, kilometers
    m: metre, metres, meter, meters
    mile: mile, miles
    foot: foot, feet
    inch: inch, inches
    yard: yard, yards
    acre: acre, acres
    hectare: hectare, hectares
    kg: kg, kgs, kilogram, kilograms, kilogramme, kilogrammes
    gram: gram, grams
    lb: lb, lbs, pound, pounds
    tonne: tonne, tonnes
    ton: ton, tons
    barrel: barrel, barrels
    litre: litre, litres, liter, liters
    gallon: gallon, gallons
    degree: degree, degrees
    knot: knot, knots
    MW: mw, megawatt, megawatts
    GW: gw, gigawatt, gigawatts
    TEU: teu
    second: second, seconds
    minute: minute, minutes
    hour: hour, hours
    day: day, days
    week: week, weeks
    month: month, months
    year: year, years
    decade: decade, decades
  `),
  /** Units of time: such numbers belong to the dates. */
  time: words(
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries time times',
  ),
}
