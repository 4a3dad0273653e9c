import { commonWords, functionWords } from './name-common.ts'
import { familyNamesFirst, femaleNames, maleNames } from './name-given.ts'
import { organisationNames } from './name-organisations.ts'
import { countries } from './place-countries.ts'
import { ambiguousPlaces, placeNames } from './place-words.ts'
import { formerWords, honorifics, ranks, roleModifiers, roleNouns } from './role-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words inside names that are written small, or that join to the next word: "bin", "al", "van", "de". Folded. */
const particles = words(`
  al el ul bin bint ibn ben abu ould wuld de la del della di da dos das do du van von der den ter ten y e st le ad ur ur-
`)

/** Capitalised nouns with which the name of an organisation ends or, before "of", begins. Folded. */
const organisationNouns = words(`
  academy administration affairs agency airlines airways alliance army assembly association authority bank bar board brigade brigades broadcaster
  broadcasting brotherhood bureau cabinet caucus center centre chamber club coalition college command commission committee company
  confederation conference congress consortium consulate convoy cooperation corp corp. corporation corps council court courts daily
  delegation department departments directorate division embassy enterprise exchange executive federation fc force forces forum foundation front
  fund gazette government group groups guard guards guardians gendarmerie headquarters herald hospital hospitals house inc inc. inquiry
  inspectorate institute institution intelligence international jihad journal judiciary kingdom laboratories laboratory lashkar league legion limited ltd
  ltd. magazine media military militia ministry mission mobilization monitor movement museum mobilisation navy network networks news newspaper
  newspapers observatory office operations opposition orchestra organisation organization organisations organizations panel parliament partners partnership party
  petroleum police post post-office press program programme project prosecution radio regiment registry resistance review school schools secretariat
  secretary-general senate service services society solidarity squad staff star states-general station studios summit symphony syndicate
  system systems taskforce team telegraph telecom telecommunications television theatre times tribune tribunal trust trustees tv union unions unit united
  units university universities volunteers watch watchdog weekly workers terminals industries holdings motors airline energy oil gas electric
  technologies technology pharmaceuticals insurance securities capital investments investment llc plc gmbh ag sa spa co co. bros llp
  organizing peacekeepers battalion battalions squadron fleet caliphate emirate diocese archdiocese church temple congregation democrats republicans
  conservatives liberals greens socialists communists
`)

/** Words of other languages that open the name of an organisation: "Harakat" (movement), "Kata'ib" (battalions). Folded. */
const organisationHeads = words(`
  harakat haraka kata'ib kataib kataeb katibat saraya sarayat liwa liwa' jaish jaysh jeish jabhat hizb hezb hizbul hezbollah hizbullah hizballah asa'ib
  asaib asaeb hashd hashed ansar ansarullah jund jundallah faylaq quwat quwwat majlis markaz hay'at hayat tahrir tehrik tehreek lashkar lashkar-e-taiba
  jamaat jama'at jamiat jemaah harkat hurras hurras' ittihad tanzim jamaah partido parti partei frente movimiento ejercito fuerzas banco
  grupo compagnie societe universite universidad ministerio mouvement rassemblement bundes sipah komala peshmerga al-shabaab boko
`)

/** Capitalised nouns with which the name of a place ends ("Gate", "River"). Folded. */
const placeNouns = words(`
  airport airfield airbase air-base aerodrome avenue base basin bay beach boulevard bridge building camp canal cape castle cemetery city coast county creek
  crossing dam delta desert district field forest fort freeway garden gardens gate governorate gulf harbor harbour heights highway hill hills island
  islands isle junction lake lakes mosque mountain mountains municipality ocean palace park passage peninsula plain plains plateau plaza port prefecture
  prison province provinces quarter range region reef refinery republic reservoir river road roundabout sea shore square stadium state street strait
  straits suburb terminal territory territories town township tunnel valley village volcano ward waterway zone stadium hotel pier landing jail
`)

/** Words that open the name of a place: "Mount", "Lake", "Camp". Folded. */
const placeHeads = words(
  `mount mt mt. lake cape camp fort port san santa santo saint st. st isla isle ein ain deir tel tell wadi jebel jabal bandar khan shatt kfar beit`,
)

/** Small nouns after a name that say it is an organisation's: "group", "movement". Folded. */
const organisationTriggers = words(`
  group groups movement movements militia militias party agency newspaper daily weekly website television tv network channel broadcaster radio station
  organisation organization faction factions company firm corporation airline airlines bank union association club magazine gang cartel rebels
  insurgents militants fighters coalition alliance government parliament lawmakers ministry university institute foundation brigade brigades
  team spokesman spokeswoman spokesperson shares executives researchers correspondent reporter jihadists extremists terrorists commission council
`)

/** Small words that may stand between a name and its noun: "resistance group", "news agency". Folded. */
const triggerModifiers = words(`
  news resistance terrorist terror militant armed rebel political opposition rights paramilitary islamist jihadist media state-run television satellite
  private human advocacy extremist insurgent takfiri separatist guerrilla human-rights aid energy oil tech car online web
`)

/** Small nouns after a name that say it is a place's: "province", "airbase". Folded. */
const placeTriggers = words(`
  airbase airport airfield province provinces district city town village region camp river street square mosque county island islands peninsula
  neighborhood neighbourhood suburb crossing border valley desert mountains governorate prison stadium refinery township municipality state states
  area highway road bridge hills prefecture metro harbour harbor port residents coast
`)

/** Nouns before "of" and a place: "the town of Taji". Folded. */
const placeBefore = words(`
  city town village province district region capital state suburb port island camp neighborhood neighbourhood governorate county municipality
  north south east west northeast northwest southeast southwest outskirts streets area coast stronghold township villages towns cities
`)

/** Nouns with which a capitalised run ends that names no person, organisation or place but an event, a law, a prize. Folded. */
const otherNouns = words(`
  war wars cup games act day days agreement accord accords treaty prize award awards championship championships festival law bill convention constitution
  open olympics olympiad revolution uprising intifada operation crisis era age protocol declaration resolution plan doctrine report initiative deal
  week month year month's anniversary massacre referendum election elections pact charter code amendment tour trophy marathon series derby grand-prix
  medal oscar oscars spring genocide holocaust renaissance god bible quran koran virus disease syndrome cyclone hurricane typhoon earthquake
  road-map roadmap dialogue scheme project-bill budget index rule strategy book vision goals
`)

/** Capitalised words that name no person, organisation or place: months, faiths, languages, feasts. Folded. */
const otherNames = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed thu thur thurs fri sat sun jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  i i'm ramadan eid christmas easter diwali hanukkah passover yom kippur ashura arbaeen muharram hajj lent thanksgiving halloween
  islam islamic islamist islamists muslim muslims moslem moslems christian christians christianity jewish jew jews judaism hindu hindus hinduism
  buddhist buddhists buddhism sunni sunnis shia shias shi'a shi'ite shiite shiites catholic catholics protestant protestants orthodox anglican sikh
  sikhs yazidi yazidis alawite alawites druze salafi salafist salafists wahhabi wahhabism takfiri takfiris evangelical mormon zionist zionists zionism
  arab arabs arabic kurd kurds kurdish hebrew urdu hindi farsi pashtun pashtuns pashto swahili hausa yoruba igbo zulu xhosa latin latino latinos latina
  hispanic hispanics african africans asian asians european europeans western westerners westerner eastern middle-eastern nordic balkan slavic
  african-american african-americans caucasian arabian gulf-arab uighur uighurs uyghur uyghurs rohingya hutu hutus tutsi tutsis baloch baluch punjabi
  bengali sindhi chechen chechens tatar tatars cossack basque catalan catalans flemish walloon roma berber berbers tuareg
  marxist marxism leninist communist communism nazi nazis nazism fascist socialist stalinist maoist maoists democrat republican
  democratic liberal conservative tory tories labour-party covid covid-19 coronavirus hiv aids ebola hiv/aids h1n1 sars zika h5n1
  god allah lord internet web dna gdp ceo cfo coo mp mps mep meps pm ngo ngos tv phd mba faq ok am pm a.m. p.m. a.m p.m gmt utc est edt ist wmd
  photo file reuters-photo anti pro non ex post mid trans q&a http https www vip vips suv atm gps cctv ied ieds hq id llb op-ed
  euro euros dollar dollars rial dinar rupee rupees naira rand pound sterling yuan yen ruble lira peso bitcoin usd gbp eur rs rs.
  olympic olympics paralympic indigenous inuit aboriginal celsius fahrenheit ai hd dj ipo pre gen-z his-excellency excellency eminence majesty highness
  saturdays sundays mondays fridays thursdays tuesdays wednesdays imams clergy customs
  chapter article section page annex phase stage round group-stage number no no. vol
`)

/** What the names stage knows of English. All words folded (see `fold`). */
export const nameWords: Readonly<Record<NameList, ReadonlySet<string>>> & { readonly countries: typeof countries } = {
  maleNames,
  femaleNames,
  familyNamesFirst,
  particles,
  organisationNouns,
  organisationHeads,
  organisationTriggers,
  organisationNames,
  triggerModifiers,
  placeNouns,
  placeHeads,
  placeTriggers,
  placeBefore,
  placeNames,
  ambiguousPlaces,
  otherNouns,
  otherNames,
  commonWords,
  functionWords,
  honorifics,
  ranks,
  roleNouns,
  roleModifiers,
  formerWords,
  countries,
}

type NameList =
  | 'maleNames'
  | 'femaleNames'
  | 'familyNamesFirst'
  | 'particles'
  | 'organisationNouns'
  | 'organisationHeads'
  | 'organisationTriggers'
  | 'organisationNames'
  | 'triggerModifiers'
  | 'placeNouns'
  | 'placeHeads'
  | 'placeTriggers'
  | 'placeBefore'
  | 'placeNames'
  | 'ambiguousPlaces'
  | 'otherNouns'
  | 'otherNames'
  | 'commonWords'
  | 'functionWords'
  | 'honorifics'
  | 'ranks'
  | 'roleNouns'
  | 'roleModifiers'
  | 'formerWords'
