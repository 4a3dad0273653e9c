import type { WordClasses, WordValue } from '../date-words.ts'

/** `a b c`: each word with itself as value; `a=1`: with that number; `a=AF`: with that code. */
const words = (list: string): Readonly<Record<string, WordValue>> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((item) => {
        const [word = '', value] = item.split('=')
        if (value === undefined) return [word, word]
        return [word, /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value]
      }),
  )

/** Small words: each is a class of its own name. */
const each = (list: string): WordClasses =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, { [word]: word }]),
  )

const months = `
  january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
`
const shortMonths = 'jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12'
const plurals = `
  days=day weeks=week months=month quarters=quarter years=year decades=decade centuries=century fortnights=fortnight
  seconds=second minutes=minute hours=hour mins=minute hrs=hour secs=second
`
const weekdays = 'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7'

/** The English words of time, by the classes that the rules name. */
export const dateClasses: WordClasses = {
  // Words that stand for themselves.
  ...each(`
    's account age aged ago ahead all and another as at being before between by century come coming comparable corresponding current day date daylight days decade distant during easter
    entire eve even few for from full future good half hence her his hour hours in independence its just last
    little ended ending lasting late latest long many memorial minute minutes modern moment months most new no not of old on only or
    other over overnight part past per point program programme previously quarter quarters quite recent right same round short show similar term plus next into olds second seconds since single so
    spend standard take than that the their then this three thousand through throughout time times to tonight too twenty
    two until up very week weekend weekends while whole within year years
  `),

  // What the calendar is made of.
  month: words(months + shortMonths),
  'doubtful-month': words('may march august april june'),
  'long-month': words(months),
  weekday: words(weekdays),
  'short-weekday': words('mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7'),
  weekdays: words('mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7'),
  season: words('spring=SP summer=SU fall=FA autumn=FA winter=WI'),
  part: words(
    'morning=MO afternoon=AF evening=EV night=NI noon=MI midday=MI daytime=DT midnight=NI lunchtime=MI dawn=MO dusk=EV',
  ),
  parts: words('mornings=MO afternoons=AF evenings=EV nights=NI'),
  unit: words('day week month quarter year decade century fortnight weekend'),
  'any-unit-word': words(`
    day week month quarter year decade century fortnight second minute hour min=minute hr=hour sec=second
  `),
  'any-units': words(plurals),
  'any-unit': words(`
    day week month quarter year decade century fortnight second minute hour min=minute hr=hour sec=second ${plurals}
  `),
  'year-word': words('year'),
  units: words(`
    days=day weeks=week months=month quarters=quarter years=year decades=decade centuries=century fortnights=fortnight
    weekends=weekend
  `),
  'clock-unit': words('second minute hour min=minute hr=hour sec=second'),
  'clock-units': words('seconds=second minutes=minute hours=hour mins=minute hrs=hour secs=second'),
  period: words('period figure level'),
  fiscal: words('fiscal financial fy'),
  semester: words('half'),
  tens: words('twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90'),
  ones: words('one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9'),
  teens: words(
    'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  ),
  decades: words('twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9'),
  ordinal: words(`
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
  `),
  'quarter-number': words('first=1 second=2 third=3 fourth=4 final=4 1st=1 2nd=2 3rd=3 4th=4'),
  'half-number': words('first=1 second=2'),
  'half-of': words('first=1 second=2 last=2 latter=2 other=2'),
  'numbered-quarter': words('q1=1 q2=2 q3=3 q4=4'),
  era: words('bc bce b.c b.c.e b.c.'),
  ad: words('ad a.d ce'),
  meridiem: words('am=am pm=pm a.m=am p.m=pm a.m.=am p.m.=pm'),
  zone: words('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest ist msk jst hkt eastern local et pt'),
  'world-zone': words('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk'),
  hrs: words('hrs'),
  noon: words('noon=MI midday=MI midnight=NI'),
  o: words('o oh'),
  'o-clock': words("o'clock"),
  feast: words(`
    christmas=christmas xmas=christmas thanksgiving=thanksgiving halloween=halloween
  `),
  easter: words('easter'),
  eid: words('eid'),
  'day-feast': words(`
    boxing=boxing election=election veterans=veterans columbus=columbus armistice=armistice bastille=bastille
    canada=canada australia=australia anzac=anzac
  `),
  saint: words('st saint'),
  'saint-feast': words('patrick=patrick women=women mother=mother father=father presidents=presidents'),
  'moving-feast': words(
    'ramadan passover hanukkah diwali nowruz al-adha=eid-adha al-fitr=eid-fitr ashura arbaeen yom-kippur lent',
  ),
  labor: words('labor labour'),
  valentine: words('valentine'),

  // Numbers.
  number: words(`
    a=1 an=1 zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
    twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
  `),
  scale: words('dozen=12 hundred=100 thousand=1000'),
  a: words('a an'),
  several: words('several few some many various numerous countless'),
  couple: words('couple number'),

  // Which one is meant.
  step: words('last=-1 past=-1 previous=-1 next=1 coming=1 upcoming=1 following=1 this=0 current=0 present=0'),
  'near-step': words('last=-1 next=1 this=0'),
  'last-next': words('last=-1 next=1 past=-1 coming=1 previous=-1 following=1 preceding=-1'),
  'past-next': words('past=-1 last=-1 next=1 coming=1 previous=-1 preceding=-1 following=1 first=0 final=0 latest=-1'),
  these: words('these those'),
  every: words('every each'),
  'text-step': words('next=1 following=1 previous=-1 preceding=-1 same=0'),
  early: words('early=START earlier=BEFORE late=END later=AFTER mid=MID middle=MID'),
  'early-only': words('early=START late=END mid=MID'),
  'part-word': words('part'),
  latter: words('latter=END first=START'),
  edge: words(`
    beginning=START start=START outset=START dawn=START end=END close=END middle=MID midst=MID rest=END remainder=END
    height=MID balance=END
  `),
  eventual: words('end=END close=END'),
  'year-end': words('yearend'),

  // Today and its kin.
  today: words('today=0 yesterday=-1 tomorrow=1'),
  now: words('now currently nowadays presently'),
  recently: words('recently lately'),
  present: words('present moment'),
  near: words('near foreseeable immediate not-too-distant'),

  // How far from there.
  ago: words('ago back'),
  'really-ago': words('ago'),
  earlier: words('earlier=-1 before=-1 previously=-1 beforehand=-1'),
  later: words('later=1 afterwards=1 afterward=1 after=1 hence=1 on=1'),
  'later-only': words('later=1 afterwards=1 afterward=1'),
  'earlier-only': words('earlier=-1 before=-1 previously=-1 beforehand=-1'),
  following: words('following=1 after=1'),
  'before-word': words('before=-1'),
  'past-only': words('past=-1'),
  lots: words('hundreds thousands dozens scores decades'),
  'after-before': words('after=1 before=-1 following=1 since=1 prior=-1'),
  after: words('after following'),
  about: words('about around nearly almost roughly approximately some over under'),
  more: words('more less fewer'),
  least: words('least most'),
  'less-than': words('less fewer'),
  'span-behind': words('or long later afterwards afterward earlier after before ahead'),
  extra: words(
    'additional more extra full whole entire straight consecutive solid further successive trading business working calendar school',
  ),
  daily: words('daily=P1D weekly=P1W monthly=P1M hourly=PT1H yearly=P1Y nightly=P1D'),
  annual: words('annually=XXXX'),
  'once-twice': words('once twice'),
  'this-season': words('this'),

  // Where a rule looks at the words around.
  limit: words('by'),
  'until-word': words('until till'),
  'to-word': words('to until till through thru'),
  determiner: words('the a an this that its their his her our my your these those'),
  possessive: words('its their his her'),
  preposition: words(`
    in on at by of from to since until till during through before after for between within into throughout over around
    about towards toward under with
  `),
  'some-one': words('some one'),
  'will-word': words('will would may might could can shall to'),
  doing: words('offensive offensives campaign campaigns session sessions'),
  holidays: words('season seasons holiday holidays shopping'),
  post: words('post pre'),
  attack: words('attack attacks hijackers commission terrorist'),
  finals: words('final finals finalist finalists'),
  paper: words('times telegraph mirror mail post herald express independent star sun tribune world'),
  'past-word': words('passed pass passing'),
  'month-sure': words('in since during until till'),
  'clause-behind': words('and but was were is are the he she they it to when where who which a'),
  'week-third': words('first=START last=END final=END closing=END opening=START'),
  'month-lead': words(`
    in since by until till of from to through between last next this during early late mid before after for and or every
    each throughout back
  `),
  'span-lead': words(`
    for in within over after of lasting last take takes took spent spend during two hundreds thousands many past next
  `),
  'verb-ahead': words('be have not to on in the for i we you they he she it there god'),
  'loose-after': words('when that of in where who'),
  'told-in': words('interview interviews statement statements tweet tweets editorial memo email'),
  'generic-now': words(`
    world society youth generation generations kids children teenagers students consumers economy standards age era technology
  `),
  counted: words(`
    people troops soldiers dollars francs points shares miles men women workers employees percent pct members jobs tons tonnes
    kilometers kilometres km feet yards pounds euros votes students families houses homes copies units cars meters metres
    barrels words pages acres seats civilians fighters refugees deaths aircraft tanks prisoners casualties police inhabitants
    guns ships planes strong dead
  `),
  'scale-word': words('hundred thousand million billion trillion'),
  percent: words('percent pct'),
  'number-sign': words('no room flight chapter page section boeing airbus route article resolution act'),
}
