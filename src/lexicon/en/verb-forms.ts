/** Irregular English verbs: the base form, then its other forms in any order. */
const irregular = `
be am is are was were been being 'm 're
have has had having 've
do does did done doing
say said says
go goes went gone
will would
can could
may might
shall should
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun beginning; bend bent; bet betting;
bid bade bidden bidding; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast;
build built; burst; buy bought; cast; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut cutting; deal dealt;
dig dug digging; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fling flung; fly flew flown flies; forbid forbade forbidden forbidding; forecast; foresee foresaw foreseen; forget forgot forgotten forgetting;
forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten getting; give gave given; grind ground; grow grew grown; hang hung;
hear heard; hide hid hidden; hit hitting; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt;
leave left; lend lent; let letting; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood;
mow mown; offset offsetting; outbid; overcome overcame; overhear overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
pay paid; plead pled; prove proven; put putting; quit quitting; read; rebuild rebuilt; redo redid redone; remake remade; repay repaid; reset resetting; resell resold; rethink rethought; retell retold; rewrite rewrote rewritten;
rid ridding; ride rode ridden; ring rang rung; rise rose risen; run ran running; see saw seen; seek sought; sell sold; send sent; set setting;
sew sewn; shake shook shaken; shed shedding; shine shone; shoot shot; show shown; shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk; sit sat sitting;
slay slew slain; sleep slept; slide slid; smell smelt; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun spinning; spit spat spitting; split splitting;
spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum swimming; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
thrust; tread trod trodden; undercut undercutting; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; upset upsetting;
wake woke woken; wear wore worn; weave wove woven; weep wept; win won winning; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written;
die died dies dying; lie lied lies lying; tie tied ties tying; vie vied vies vying; mimic mimicked mimicking; panic panicked panicking; taxi taxied taxiing;
owe owed owing; toe toed; sow sown; saw sawn; quiz quizzed quizzing; focus focused focusing focuses; benefit benefited benefiting; bus bused busing
`

/**
 * Base forms that end in a single consonant which is doubled before "-ed" and "-ing". Others double the letter
 * already ("tell", "pass", "add") and keep it.
 */
const doubling = `
abet abhor admit allot ban bar bat beg blot blur bop brag can cap chat chip chop clap clip commit compel concur confer control cram
crop dam deter dim dip dispel dot drag drip drop drum embed emit enrol entrap equip excel expel fit flag flap flip flop fret fulfil grab grin
grip gun hop hug hum imperil incur infer instil jam jet jog jot jut kid knit knot lag lap level log lug man map mar mob mop mug nab nag net nip
nod occur omit outwit pad pan pat pen permit pet pin pit plan plod plot plug plop pop prefer prod prop propel rap rebel rebut recap refer
regret remit rib rig rip rob rot rub rap sag scan scar scrap scrub ship shop shrug sin sip skid skim skip slam slap slim slip slot slug snap snub
sob span spar spot spur squat stab star stem step stir stop strap strip strum stun submit sum tag tan tap thin throb tip top transfer transmit trap
travel trek trim trip trot tug unplug wag war wed whip wrap zip label model cancel counsel signal marvel quarrel rival total fuel dial
handicap kidnap worship program
`

/** Base forms that end in a silent "e" where the ending before it would not tell. */
const silent = `
adhere adore alone analyse atone bathe bore breathe browse change challenge cleanse clone close complete compete condone cope core create date
debate delete deplore devote dispose dose drape elope eclipse erode escape evoke exchange explode explore fire gape grope haste hate hope
hypnotise ignore impede implode implore interfere invade invite invoke lapse lope mope notate note obsolete orchestrate owe paste persevere
phone pore promote provoke plunge lunge arrange expunge range avenge revenge infringe impinge cringe hinge binge fringe postpone precede procreate
quote recede recreate relate restore revere revoke rope route route scope score secede shape shore snore soothe sphere stone stroke store
taste telephone tolerate tone tote vote waste white write zone cite excite incite ignite recite unite expedite despite smite spite bite site
refute compute dispute dilute pollute salute execute institute constitute prosecute contribute distribute attribute substitute mute commute
permeate supersede concede intercede style exile compile file pile profile reconcile smile while rule schedule ridicule pole role console control
arrive derive cause pause use accuse excuse refuse confuse fuse choose lose raise praise please ease cease release increase decrease crease lease
ensure assure procure secure injure capture picture measure feature require acquire inspire conspire expire admire hire desire wire retire tire
rewire severe sincere ensconce pronounce intervene convene reconvene contravene
`

/** How English verbs are brought back to their base form. */
export const verbForms: VerbForms = {
  irregular: formsOf(irregular),
  doubling: wordsOf(doubling),
  silent: wordsOf(silent),
}

/** Tables of verb forms; all words folded. */
interface VerbForms {
  /** An irregular form to its base form. */
  readonly irregular: ReadonlyMap<string, string>
  readonly doubling: ReadonlySet<string>
  readonly silent: ReadonlySet<string>
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

function formsOf(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of list.split(/[;\n]/)) {
    const [base, ...forms] = line.trim().split(/\s+/)
    if (base === undefined || base === '') continue
    for (const form of [base, ...forms]) if (!found.has(form)) found.set(form, base)
  }
  return found
}
