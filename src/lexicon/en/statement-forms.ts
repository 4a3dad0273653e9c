/** The forms of an English verb, lower case. */
interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** Past and participle of irregular verbs, and verbs that double their last letter against the rule. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string, ing?: string]> = new Map(
  `say said said | tell told told | write wrote written | think thought thought | know knew known | find found found
  | show showed shown | see saw seen | hold held held | read read read | speak spoke spoken | swear swore sworn
  | feel felt felt | learn learned learned | understand understood understood | foresee foresaw foreseen | go went gone
  | begin began begun beginning | put put put putting | make made made | give gave given | take took taken | hear heard heard
  | seek sought sought | set set set setting | cast cast cast | draw drew drawn | lay laid laid | choose chose chosen
  | forbid forbade forbidden forbidding | sing sang sung | beg begged begged begging | admit admitted admitted admitting
  | quip quipped quipped quipping | plan planned planned planning | commit committed committed committing
  | rip ripped ripped ripping | slam slammed slammed slamming | dub dubbed dubbed dubbing | sum summed summed summing
  | hit hit hit hitting | bet bet bet betting | refer referred referred referring | prefer preferred preferred preferring
  | rebut rebutted rebutted rebutting | snap snapped snapped snapping | cry cried cried | blurt blurted blurted
  | tout touted touted | text texted texted | rap rapped rapped rapping | knock knocked knocked | let let let letting
  | pen penned penned penning | chat chatted chatted chatting | infer inferred inferred inferring | pan panned panned panning
  | mean meant meant | forget forgot forgotten forgetting | stand stood stood | come came come`
    .split('|')
    .map((line) => {
      const [base = '', past = '', participle = '', ing] = line.trim().split(/\s+/)
      return [base, ing === undefined ? [past, participle] : [past, participle, ing]] as const
    }),
)

/** Inflects a verb by the spelling rules of English and the list above. */
export function formsOf(base: string): VerbForms {
  const [past, participle, ing] = irregular.get(base) ?? []
  const regular = regularPast(base)
  return {
    base,
    third: thirdOf(base),
    past: past ?? regular,
    participle: participle ?? regular,
    ing: ing ?? ingOf(base),
  }
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}
