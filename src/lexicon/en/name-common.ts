const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Function words, numerals and adverbs that open sentences and never open a name there. Folded. */
export const functionWords: ReadonlySet<string> = words(`
  a an the this that these those he she it they we you i his her its their our my your him them us me who whom whose what which when where why how
  and or but nor so yet if although though because since unless until while whereas as than like in on at by for from with without within into onto upon
  of off out over under above below between among amid amidst against about after before during through throughout across along around behind beside
  besides beyond despite down up near past per since till to toward towards via not no never none neither either both each every any some all many much
  few several most more less least other others another such own same only just even also too very quite rather almost nearly about again already
  always ever often once twice sometimes soon still then there here now today tomorrow yesterday later earlier recently currently previously formerly
  meanwhile meantime moreover furthermore however nevertheless nonetheless therefore thus hence otherwise instead indeed perhaps maybe certainly
  clearly apparently reportedly allegedly officially finally eventually initially originally generally usually normally typically mostly mainly
  largely partly especially particularly additionally similarly likewise consequently accordingly subsequently ultimately unfortunately sadly
  fortunately interestingly ironically according asked speaking talking addressing referring reacting responding commenting citing quoting noting
  adding saying following regarding concerning including given based due thanks together apart aside ahead among one two three four five six seven
  eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands millions first second third
`)

/**
 * Frequent English nouns, adjectives and verbs that begin sentences or stand capitalised in headlines without
 * being names. Folded. A run of capitals that opens a sentence is not a name because of such a word alone.
 */
export const commonWords: ReadonlySet<string> = words(`
  last next previous final new old young big small large little great good bad best worst better worse high low long short early late recent
  current former latest major minor main key top leading senior junior chief local national international global regional foreign domestic
  public private federal central northern southern eastern western north south east west northeast northwest southeast southwest upper lower inner
  outer political economic social military civil legal official human natural special general specific particular certain different similar various
  be is are was were been being am do does did done doing have has had having will would shall should can could may might must let get got
  make made take took taken give given go went gone going come came coming see saw seen know knew known think thought say says said tell told ask
  find found keep kept call called show shown want need seem feel felt leave left put mean become begin began start started stop help talk turn
  look use used work works working try tried trying believe hold held bring brought happen happened write wrote written sit stand stood lose lost
  pay paid meet met include continue continues set learn change lead led understand watch follow followed create speak read allow add spend grow open
  walk win won offer remember love consider appear buy wait serve die died send expect build stay fall cut reach kill killed kills remain
  suggest raise pass sell require report reported decide pull
  people man men woman women child children boy girl family families friend friends student students person group groups team teams
  company companies business businesses government governments state states country countries nation nations city cities town towns village villages
  world area areas region regions place places home house houses school schools university hospital hospitals office offices street road
  police officer officers official officials authorities army soldier soldiers troops force forces fighter fighters rebel rebels militant militants
  gunman gunmen protester protesters demonstrator demonstrators activist activists resident residents witness witnesses worker workers
  villager villagers refugee refugees migrant migrants civilian civilians victim victims survivor survivors prisoner prisoners detainee detainees
  leader leaders member members minister ministers president prime lawmaker lawmakers politician politicians analyst analysts expert experts
  observer observers critic critics supporter supporters opponent opponents voter voters farmer farmers teacher teachers doctor doctors lawyer lawyers
  judge judges journalist journalists reporter reporters researcher researchers scientist scientists investor investors economist economists
  year years month months week weeks day days hour hours minute minutes time times morning afternoon evening night weekend
  part parts number numbers point points thing things way ways problem problems issue issues question questions case cases fact facts example
  examples reason reasons result results effect effects end side sides level levels rate rates price prices cost costs money market markets
  bank banks trade industry job jobs tax taxes budget economy economies growth development project projects program programme programs plan plans
  policy policies law laws rule rules court courts trial justice crime crimes violence war wars peace conflict attack attacks bomb bombs bombing
  bombings blast blasts explosion explosions fire fires strike strikes raid raids airstrike airstrikes missile missiles rocket rockets drone
  drones weapon weapons gun guns oil gas water power energy food health education security safety defense defence rights human election elections
  vote votes voting party parties campaign campaigns opposition parliament congress senate council committee commission board agency ministry
  department report reports statement statements news media press newspaper newspapers television radio website story stories book books
  film films music game games match matches cup league season club clubs player players coach coaches fans goal goals sport sports
  talks talk meeting meetings summit conference agreement agreements deal deals treaty negotiations dialogue relations ties visit trip tour
  support aid assistance relief effort efforts action actions measures steps move moves decision decisions demand demands call calls
  concern concerns fear fears hope hopes anger tension tensions pressure sanctions threat threats risk risks crisis disaster emergency
  earthquake flood floods storm drought accident crash death deaths dead injured wounded casualties toll killing killings murder murders
  arrest arrests sources source data figures statistics survey poll polls study studies research evidence information documents details
  sentiment resistance mission presence withdrawal role spokesman spokeswoman secretary interim resolution deadline draft terms demonstrations
  thank thanks dear welcome yes no please sorry click follow share subscribe read watch listen sign log contact copyright rights reserved advertisement
  related editor editors editorial opinion comment comments analysis feature features interview interviews photo photos picture pictures image
  images video videos caption file update updated updates breaking exclusive live special source published posted by staff writer
  under despite left right free full black white red blue green true real open close closed happy hard easy strong clear simple possible
  important available likely able sure ready whole common poor rich hot cold dark light deep heavy modern ancient traditional popular
  eyewitnesses witnessing anyone everyone someone nobody nothing something everything everybody somebody whatever whoever whenever wherever
  imagine suppose consider note notice although plus versus amid per concerned arriving born founded established located launched described
  accused angered backed armed masked suspected unidentified unknown hopefully surely truly simply basically essentially overall
  long-time longtime part-time one-third two-thirds half quarter dozens scores tens majority minority total average
  separately elsewhere further firstly secondly thirdly lastly afterwards thereafter hitherto whether albeit notwithstanding
  firefighters rescuers investigators prosecutors negotiators diplomats officials envoys aides experts tests trials schools shops
  mother father brother sister son daughter wife husband parents baby mothers fathers sons daughters brothers sisters
  god heaven earth sun moon sea land air ground tree trees forest river mountain island animal animals dog cat bird fish
  spring summer autumn winter january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`)
