import type { DateWords } from '../date-words.ts'
import { dateClasses } from './date-classes.ts'
import { eventKin } from './event-kin.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words with those one of which must follow each, behind `=`. */
const followed = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((item) => {
        const [word = '', followers] = item.split('=')
        return [word, followers?.split('/') ?? []]
      }),
  )

/** How English tells of time. */
export const dateWords: DateWords = {
  classes: dateClasses,
  capitalised: ['month', 'long-month', 'doubtful-month', 'weekday', 'short-weekday', 'weekdays'],
  monthFirst: true,
  future: words("will shall 'll wo upcoming"),
  maybeFuture: followed(`
    plan=to/for plans=to/for planned planning expected expects=to scheduled due is=to are=to until
    soon=as early=as would effective may must should might
    payable set=for/to begins begin starts expire expires ends opens closes resumes reopens concludes convenes debuts airs meets intends=to intend=to coming going=to slated hopes=to hope=to deadline
  `),
  past: words(`
    said agreed freed decreed guaranteed was were had did told made went came began fell rose took sent left won lost held met ended since last saw got
    gave found knew thought became kept brought bought paid put read ran broke spoke wrote led stood cut hit set shot
    struck flew grew drew drove fought sold hurt quit spent sought sank swept taught threw wore rang laid built caught
    born died seen shown given taken driven fallen grown known begun chosen written spoken stolen sang slept ate drank hid woke froze tore stole chose swore swam rode forgot sworn beaten risen done gone
  `),
  pastEnding: 'ed',
  notPastEnding: 'eed',
  notPast: words(
    'need needed expected scheduled planned united indeed speed seed feed breed unprecedented hundred red bed',
  ),
  ahead: words(`
    said told announced agreed proposed promised pledged vowed called decided demanded urged ordered declared approved signed
    set planned scheduled expected sought asked offered ruled voted warned added noted insisted confirmed unveiled booked
    extended postponed delayed moved wanted hoped invited summoned required committed forecast predicted projected targeted
    adopted passed issued launched published reported gave made had was were
  `),
  passive: words('be'),
  infinitive: 'to',
  tellsWhen: words('in on since during'),
  tellsAhead: words('until till for of by before to the from a next'),
  phraseEnds: words(`
    that which who whose when where while as and or but of in on at by from to for with against near over under into
    the a an this these those his her its their was were is are had has have killed left hit took began said will would
    could should did does do been be not also he she it they we you i after before since until because
  `),
  determiners: words('the a an this that its their his her our my your these those'),
  indefinite: words('a an'),
  definite: words('the this that'),
  compares: words('since until than'),
  adverbs: words('still newly recently previously already widely highly long so now yet not never also soon then'),
  perfect: words('had'),
  perfectPassive: words('been'),
  pluperfect: new Set(['had been']),
  eventKin,
  feasts: {
    christmas: [12, 25],
    'christmas-eve': [12, 24],
    'new-year': [1, 1],
    'new-year-eve': [12, 31],
    halloween: [10, 31],
    independence: [7, 4],
    valentine: [2, 14],
    thanksgiving: [11, 4, 4],
    labor: [9, 1, 1],
    memorial: [5, -1, 1],
    boxing: [12, 26],
    election: [11, 1, 2],
    veterans: [11, 11],
    armistice: [11, 11],
    columbus: [10, 2, 1],
    bastille: [7, 14],
    canada: [7, 1],
    australia: [1, 26],
    anzac: [4, 25],
    patrick: [3, 17],
    women: [3, 8],
    mother: [5, 2, 7],
    father: [6, 3, 7],
    presidents: [2, 3, 1],
    nowruz: [3, 21],
    // Days counted from Easter Sunday.
    easter: [0, 0],
    'easter-monday': [0, 1],
    'good-friday': [0, -2],
  },
  rangeJoins: words('to through until till thru - and or'),
}
