import type { StatementWordLists } from '../statement-words.ts'
import { formsOf } from './statement-forms.ts'
import { statementHints } from './statement-hints.ts'
import { statementVerbs } from './statement-verbs.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The words by which statements are found in English news. */
export const statementWords: StatementWordLists & { readonly hints: typeof statementHints } = {
  verbs: statementVerbs,
  formsOf: formsOf,

  determiners: words(`the a an this that these those some any no each every either neither another both all several many
    few most such what which whose my your his her its our their one two three four five six seven eight nine ten dozens
    hundreds thousands half more less other others`),
  /** Determiners that show that the word after them is a noun. */
  articles: words('the a an this these those its their his her our my your no any some each every another such'),
  subjectPronouns: words(
    'he she they it we i you who everyone everybody someone somebody nobody none anyone both many some others',
  ),
  objectPronouns: words('him her them it us me you himself herself themselves itself'),
  prepositions:
    words(`of in on at for from with by about into over under between among against during through without within
    across near behind beyond toward towards amid despite like via per upon to after before since until around outside inside aboard
    above below along alongside off onto out up down than as regarding concerning following including besides except`),
  conjunctions: words('and or but nor yet & plus'),
  subordinators: words(`because although though while whereas if unless whether when whenever where how why once
    after before since until till as than so that lest`),
  relatives: words('who which whom whose that'),
  auxiliaries: words('be is are was were am been being has have had having do does did get gets got'),
  modals: words("will would can could may might must shall should 'll 'd"),
  contracted: words("'s 're 've 'm 'll 'd"),
  negations: words("not n't never"),
  adverbs: words(`far also then now later soon often once again still just even only already further thus so too however
    meanwhile meantime earlier instead indeed today yesterday tonight recently previously repeatedly clearly publicly privately always
    never ever perhaps maybe nevertheless nonetheless moreover furthermore similarly likewise subsequently consistently
    ago else elsewhere long much well very quite rather almost nearly merely simply finally eventually first last afterwards
    afterward separately additionally reportedly allegedly apparently initially originally sometimes rightly wrongly
    famously personally himself herself themselves itself sharply bluntly flatly fiercely strongly alike`),
  /** Openings of a sentence that a comma parts from its subject. */
  openers: words('however still meanwhile moreover but and yet so then also meantime instead nevertheless'),
  /** Finite forms that are no auxiliaries; with the regular endings they show that a clause has its verb already. */
  finiteVerbs:
    words(`went came took got made gave saw knew left kept held brought began ran won lost met put set stood sat led
    paid spent built sent fell rose grew drew drove broke chose wore threw flew fought bought caught taught became remains
    remain becomes seems seem includes include needs need means meant lies goes comes takes gets makes gives keeps leads runs
    stands lives live lived plays works wins loses faces holds brings begins starts ends helps hurt cost hit let cut shot slept told
    said says thinks believes knows wants hopes appears appear exists belongs depends contains follows speaks
    felt heard won't go come take make give keep lead run stand play win lose face hold bring begin begins swept struck sold
    withdrew arrived happened died joined`),
  /** Words in -ed or -ing that are no verbs, and nouns that look like verbs. */
  notVerbs: words(`united states morning evening king thing something nothing anything everything spring ring wing being
    building meeting hearing briefing gathering wedding speed need seed red bed hundred sacred naked wicked aged unprecedented
    alleged senior unnamed retired elected former so-called during according including following regarding concerning
    beijing sterling housing funding spending ceiling painting warning accounting marketing banking ending beginning
    family families italy assembly ally reply supply rally bully anomaly monopoly july sicily butterfly jelly belly folly lily
    elderly costly deadly friendly unfriendly likely unlikely lovely lonely ugly holy silly orderly cowardly scholarly curly
    apply imply comply rely multiply`),
  timeWords: words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec today yesterday tomorrow tonight earlier later recently morning afternoon evening night week weekend month year day days
    weeks months years ago last next this past early late noon midnight summer winter autumn spring spent
    previously weekday hours minutes hour`),
  /** Time words that make a time expression by themselves. */
  timeHeads:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday tomorrow tonight recently earlier later morning afternoon evening night
    week weekend month year ago summer winter autumn`),

  /** Nouns for the occasion or the place where something is said or printed. */
  venueNouns:
    words(`interview interviews statement statements conference briefing speech speeches address remarks remark letter
    letters memo email e-mail emails tweet tweets post posts tweetstorm op-ed essay column article editorial blog report release
    rally debate debates hearing testimony forum panel event townhall hall appearance appearances broadcast podcast programme program
    show video message messages call broadcast telephone phone meeting summit ceremony session gathering talk lecture note
    filing filings ruling affidavit lawsuit complaint petition resolution book memoir documentary announcement comment comments
    conversation exchange discussion fundraiser convention luncheon dinner sermon commentary newsletter press
    network platform account page website channel social dispatch communique communiqué brief documents document manifesto paper thread stump campaign
    visit tour trip vigil funeral trial inauguration launch parade lunch breakfast prayers`),
  /** Services and media on which one writes. */
  platforms:
    words(`twitter facebook instagram telegram whatsapp youtube tiktok snapchat linkedin reddit x truth signal weibo mastodon
    bluesky tumblr medium periscope television tv radio air cnn bbc nbc cbs abc msnbc npr pbs fox c-span cnbc itv`),
  /** Words that make a name that of an outlet. */
  outletWords:
    words(`voice echo mail express monitor review news agency newspaper paper television tv radio network channel broadcaster station magazine daily weekly
    website site portal outlet times post journal herald tribune chronicle gazette telegraph guardian independent standard
    examiner inquirer dispatch bulletin globe observer courier press wire podcast programme program show newscast tabloid media
    cnn bbc nbc cbs abc msnbc npr pbs reuters afp ap upi tass bloomberg politico axios fox cnbc itv sky al-jazeera
    breitbart buzzfeed vox slate salon newsweek vanity variety huffpost gazeta interfax xinhua anadolu`),
  /** Verbs by which an outlet passes something on. */
  relayVerbs: words('report quote cite write say'),
  /** Documents that speak. */
  documentNouns:
    words(`statement report poll polls survey surveys study studies letter memo email emails document documents ruling
    filing lawsuit complaint indictment resolution bill law constitution tweet article editorial release book transcript
    data analysis figures records research headline caption banner sign text manifesto platform website page column
    communique agreement treaty`),
  /** Nouns after which "according to" leads to no speaker. */
  notSources:
    words(`schedule plan plans timetable calendar law rules rule custom tradition need needs size age weight height
    merit ability taste principle principles circumstances logic criteria standards protocol order orders script
    agenda whether how what whom when where which`),
  /** By verb (and particle): nouns that show that it tells nothing: "claimed three lives", "the map she pointed to". */
  notTold: {
    charge: words('battery batteries phone phones fee fees toll tolls price prices rent interest admission'),
    claim: words(
      'life lives victory responsibility asylum credit benefits prize title crown seat seats land territory',
    ),
    tell: words('story stories tale tales lie lies truth joke jokes time difference'),
    say: words('nothing little goodbye hello prayers grace farewell'),
    call: words('off'),
    report: words('duty work'),
    'call a': words('meeting election vote referendum strike session witness halt truce'),
    'call for': words('rain snow sun sunshine showers temperatures highs winds salt'),
    'point to': words('map door sky north south east west window wall exit clock horizon head chest spot seat'),
    recall: words(
      'ambassador ambassadors envoy envoys diplomats car cars vehicle vehicles product products toys parliament troops',
    ),
    declare: words('war bankruptcy independence'),
    show: words('sign signs'),
    issue: words('visa visas shares'),
    answer: words('phone door bell call need needs prayers'),
    stress: words('rope mast hull metal steel'),
    repeat: words('feat trick success'),
    conclude: words('visit trip deal contract talks'),
    observe: words('holiday silence ramadan sabbath anniversary'),
    promise: words('himself herself themselves itself'),
    support: words('family families'),
  },
  /** Forms that are far more often nouns than verbs: they need a "that", a quotation or a pronoun before them. */
  nounProne:
    words(`states state attacks attack emails email rules rule back reports report remarks remark call calls holds hold
    projects project questions question plan plans support supports view views reasons reason answers answer posts post charges charge
    comments comment terms term shows show notes note fears fear hopes hope promises promise demands demand pledges pledge offers offer
    credits credit votes vote tweets tweet texts text cables protests protest requests request boasts boast challenges challenge
    claims claim labels label brands brand signals signal objects object estimates estimate predictions forecasts brief briefs
    complaint thanks faults fault praise blame advocates advocate command commands order orders favor favors wishes wish mocks
    venture cable press pen start echo rail mail pray doubts doubt thoughts guess concerns worries worry`),
  /** Words before a headline's colon that announce a sort of article. */
  rubrics:
    words(`live video videos watch photos photo pictures gallery analysis opinion breaking exclusive update updates explainer factbox
    timeline review profile recap preview briefing editorial column comment podcast quiz map chart graphic infographic q&a interview obituary
    feature features fact check revealed explained listen read more here how why what who when where part day week news latest special
    factbox spotlight story stories inside corrected correction developing now then alert question questions lesson lessons`),
  /** Words with which a speaker without a name ends in a headline. */
  headlineSpeakers:
    words(`official officials minister ministers ministry president chief leader leaders spokesman spokeswoman spokesperson
    group groups movement party source sources report reports poll polls survey study studies police army military pentagon government
    mayor governor senator lawmaker lawmakers mp mps commander general admiral envoy ambassador secretary chairman chairwoman
    chair director expert experts analyst analysts economist economists scientists researchers lawyer lawyers judge court prosecutor
    prosecutors witness witnesses union unions ceo boss head coach agency council committee commission parliament embassy un eu nato
    reporter reporters activist activists rebels militia king queen prince pope bishop cleric imam doctor doctors premier pm
    watchdog inspector inspectors regulator adviser advisor aide aides deputy office opposition residents families father mother`),
  be: words("is are was were am be been being 's 're 'm got gets get"),
  leadIns: words('went goes going gone continued continues continuing quick came'),
  questionWords: words('how why what whether where who when which'),
  printed: words('broadcast published aired posted released issued carried reported relayed circulated shared'),
  contentOpeners: words('if because there despite under although'),
  /** Plurals without an s. */
  plurals: words('people police media percent most women men'),
  namingVerbs: words('call term describe label dub consider regard deem'),
  /** Verbs whose subject passes on what their object says. */
  citingVerbs: words('quote cite'),
  tellingNouns: [
    {
      kind: 'speech',
      lead: 'that',
      nouns:
        words(`claim claims assertion assertions allegation allegations accusation accusations contention argument arguments
        statement statements remark remarks comment comments suggestion suggestions insistence admission admissions announcement
        confirmation complaint complaints conclusion declaration warning warnings prediction predictions acknowledgment
        acknowledgement testimony report reports assurance assurances explanation charge charges charges assessment finding findings`),
    },
    {
      kind: 'belief',
      lead: 'that',
      nouns: words('belief beliefs view fear fears hope hopes concern concerns opinion conviction'),
    },
    { kind: 'promise', lead: 'that', nouns: words('promise promises pledge pledges vow vows guarantee') },
    { kind: 'promise', lead: 'to', nouns: words('promise promises pledge pledges vow vows offer') },
    { kind: 'threat', lead: 'to', nouns: words('threat threats') },
    { kind: 'denial', lead: 'that', nouns: words('denial denials') },
    { kind: 'demand', lead: 'that', nouns: words('demand demands request requests insistence recommendation') },
    {
      kind: 'demand',
      lead: 'to',
      nouns: words('demand demands call calls request requests appeal appeals plea pleas'),
    },
    { kind: 'demand', lead: 'for', nouns: words('demand demands call calls appeal appeals plea pleas') },
  ],
  owners: words('his her their its'),
  hints: statementHints,
}
