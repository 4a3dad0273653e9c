/**
 * How widely words are spread over English news: for each step `n` the stems that stand in about 2^(-n/2) of all
 * articles (step 0: all of them, step 12: one in 64), the most spread first. Names are left out: a name that is
 * everywhere in one year is rare in the next.
 *
 * Made from: 840 articles of seven United States outlets (2015–16) and 856 English articles of outlets of five
 * continents (2010–22); the geometric mean of the two shares. Only these counts are kept. Meant for: telling a
 * word that carries a passage from one that stands everywhere. Not meant for: other kinds of text, other languages.
 */
export const newsSpread: readonly string[] = [
  `
    the of in to and a for on that is with as
  `,
  `
    by it from be has at was said an have this he not are who which also his will their been they
  `,
  `
    more year about one after other or we were all had would out there people when com over up i do than its what
    time if no first
  `,
  `
    two so some into last while can them only dur she work includ call because state country could most now support
    many go against even like made say just our her those accord us where before need you did any well him add
    through since government want week
  `,
  `
    between part month former such may how make should report very back right told take point way group these
    political help show then both public world still follow three under member among ask same get another leader
    party million official does look mak own down see much day lead end know issu campaign number start think around
    long
  `,
  `
    good come next general plan my remain recent question th meet media nation off past tak presidential election
    says without turn director four place statement interest found several every security effort never days far took
    open here whether already put economic continu later came allow me use become expect power result important case
    talk offer decision system office few major social concern home today policy top set change once try head second
    left mean used too event yet hold international law chief why interview speak liv money high again http held
  `,
  `
    fact busines term must fac build city ago until within position announc happen little given clear issue comment
    find play order sign great percent thing secretary each consider big best despite claim full lot fight foreign
    earlier matter attack receiv acros family local action went hand continue away five appear keep seem real close
    problem able taken view record reach less least countri recently chang different seen team especially led further
    tell area private someth deal though proces known really person community large hav future done better early
    together project history face current return got bas life rul along role feel give night pres level toward behind
    grow health school stand fund explain hour your might forc control represent organization candidate respond run
    provid almost politic often war likely women whose executive possible seek won economy reason enough lost
    information move vote company alway win understand serv visit billion strong br response present believe involv
    market began pay opportunity hard am creat ca
  `,
  `
    increas ever six financial development releas enter speech wrote push kind word vot side benefit movement account
    administration free late job name read bank join police accus senior rais key global fail instead provide young
    believ field care suggest stop total pass man idea demand plann became death giv target article children primary
    attempt voter list request similar gett service third small mov nearly runn citizen moment hop chairman potential
    host let military noth leadership particularly cannot line ground conference challeng staff hope personal
    candidat approach spend conduct form lack forward himself half latest rather mark morn risk deliver learn ahead
    fall debate compani friend step special men increase poll outside becom opposition force program stay cost amount
    example old shar experience focus sent impact focu legal trade describ nam include soon plac cover operation
    situation acces elect year-old majority kill protect due significant everyone story final live region met either
    tri agreement leave aim violence crisi border civil capital measur polici board famili attention strategy everyth
    thousand land network firm decad launch period expand research popular main student gave addres regard themselv
    decid answer limit investigation exist promis industry federal threat actually charg watch thought attend servic
    supporter appeal population difficult create fear express district near referr maintain agency governor hear aid
    eight develop largest currently cas remark reveal growth respect biggest
  `,
  `
    air compar spoke direct front race investment message los higher parti anyth victory course requir saw agre gain
    worker stage effect accept warn thank train loss avoid mention manager convention leav town previou itself
    independent longer break detail addition education test politician establishment ensure clos activist defend rise
    condition human goal declar officer someone challenge jobs seriou beyond sure anyone whole common evidence trust
    m pressure seri platform dollar individual succes ways video criticism caus relationship argu document affect
    share wife variou rest short protest sector single energy woman reporter critical communiti fil quickly highlight
    register expert water urg seven wrong certain link low data huge brought subject entire opinion manag paid sense
    immediately book resourc wait partner throughout per necessary raise love chance travel star previously society
    establish review black freedom age relat professor standard prevent carry mind publish walk draw room alleg
    prepar cut traditional online conflict reflect ready hit whom tweet release senator carri illegal built bring wo
    victim criminal shot sell daily perhap committ defense send oppos deni path bad pledg pick summer true grant
    crowd sought heard communication extend average conclud defeat rival road dozen liberal spokesman simply
    conservative solution propos culture advantage figure poor ris son cit technology particular institution heart
    tax shift husband reform spent lower confirm died choice generation presidency laws survey buy greater relation
    struggl clas statu discussion gone gather resident reality favor insist incident experienc commitment estimat
    address season above responsible deputy indicat authoriti climate rate miss voice additional deep lawyer mother
    cause
  `,
  `
    largely finally boost arm ties father mass available valu bit block source attract count earn safe charge track
    body management letter rat ability battle contest discuss else enjoy television reject recall agenda daughter
    hundred powerful proposal increasingly influence progres strategic emerg successful directly democracy discus
    base threaten mostly amid material alone goes chair light felt environment exchange acknowledg perform price
    income sit highly suffer food declin beat lin net fellow rally pric presence contribut serve winn meant refus
    alli importance adviser remember intend positive parent trip begin treat fully product worth sourc factor site
    peace car nominee army obtain rank activiti fill produc domestic easy study stopp finance design stori session
    child promot dead de arriv spread crime fair performance quite round camp game regional email inside protection
    station judge doubt nor certainly channel analyst infrastructure dropp bid depend match arrest rule connect
    career newspaper sometim hous value organiz announcement language contact overall upon kept natural prov fuel
    credit brother via written featur studi employe secure abroad specific conversation criticiz handl contribution
    celebrat invest born below seat introduc clearly sound strengthen nine listen cultural beginn implement author
    highest budget regulation award journalist difference lawmaker partnership sid finish drug spot mission command
    ultimately herself identifi terrorism check achieve model putt opponent trail combat closer shown determin skill
    figur phone asset secret probably responsibility schedul recogniz decade advanc prompt terrorist wish
    professional contain receive eventually intelligence writ nature negative legislation connection critic drive
    weekend plant improve destroy massive stood maybe hotel possibility cooperation basic science citi investor
    territory ongo founder annual representative strength percentage image allegation environmental behalf
    opportuniti contract quality admitt option adopt twice estate sort date suspend business note trial none debt
    larger closely multiple topic owner welcom production repeat agree improv lose encourag gets assault worse
    coalition crucial vision
  `,
  `
    joint so-call complete usually brand voic fell active tour publicly weapon widely prison champion photo select
    website paper female task couple prominent prospect truth root bear constitutional promote whatever pull surprise
    direction appoint knowledge reduc approval immigrant labor space agenci fire brief wonder driv ones heat winner
    prosecutor suspect worri digital internal page girl co reduce core appearance capacity suppos shock card
    enforcement modern roll happy argument messag effective door cast ban monitor dismiss principl complaint hall
    medical progressive completely expectation advocate vast drop collect minority fourth rich engag oil practice
    mayor competition initial surpris p effectively afternoon approv nuclear participate stress murder retir quarter
    green practic meeting search basi false division contrast tough dangerou representativ unique strongly unlikely
    player oversea minut initiative construction separate touch sitt red damage invit trad hospital immigration
    financ priority refuge religiou thus regular inform safety guard jump giant simple era radio historic measure
    require controversial mix youth advocat promise fir decide wear range operat struggle generat stock accusation
    alternative worst knew outcome cash sport normal worry neighbor revolution apparently audience surround sal wide
    circumstanc corporation content divid margin heavy property remind younger agent lik headquarter choose display
    sold controversy relatively function attorney floor bigger prais generally teach instance requirement reportedly
    numerou version ran bureau participat predict donor delegat failure hurt hir commander inspir aware minimum tool
    radical degree economist dream complex consequenc spirit familiar witness pretty runs extremely loan exactly
    shoot identity initially revenue table comprehensive caught impossible smaller violation sees panel poverty
    analysi ballot repeatedly remov kids grew relief quot confidence commercial engineer proud truly wave century
    yesterday expensive participation section officially gas chosen unity achiev honor reaction fifth save overwhelm
    scandal occurr original prioriti temporary driver insurance counter determine differenc otherwise regularly arms
    flow violat sexual scale clash fix debat ignor therefore achievement file rose activity judg rhetoric trend
    treatment film negotiation businessman minute violent legacy reserv demonstrat assistance id fast provision newly
    resign smart identify scene delay belief gender corporate import broke slow regime recognition onto coverage
    anger easily lock dominat nomination sett internet condemn feet diplomatic investigat expansion assur legislative
    actor endors famou personnel piece advice heavily gap manufactur household wealth exception complet behavior
    stance technical upcom nationwide lift fundamental corruption politically rare lov grown correct creation clean
    older industrial element equal forum recommend donation religion spr lesson ralli burn
  `,
  `
    frustration reputation gun echo ensur location mil rely apply seiz scrutiny dat tradition everybody somebody
    province picture immediate rush absolutely seriously wing protester doctor prior unlike electoral significantly
    vulnerable greatest personally stake independence chain consult tension myself stepp titl deem user advance
    typically strik trigger alliance harm variety appropriate teacher transition alongside peak unles belong lawsuit
    cent extreme colleagu prove potentially momentum relevant produce embrace popularity transform troop unable
    captur danger stretch shut hom supply successfully dedicat except assert advis easier handle candidacy insult pos
    aims application cross guilty aside defin fine complain competitive manage manner secur updat drew wag bottom eye
    wins aspect assessment abandon consumer ticket plus intention faith surviv discover airport trouble pursu abuse
    vow character occasion phase perfect write imag admit stronger guy involvement draft troubl bann scor rural
    faciliti specifically emphasiz scientist broadcast music corner narrow farm cycle fewer exit allegedly title
    distance outlet payment volunteer hopeful sentenc industri zero argue deeply wage style lady obviously flood
    disaster entirely qualifi size expres writer apart aggressive impos repli background complicat damag begun
    emergency export screen edge employment hate employ constant govern assistant camera punish encourage permanent
    engagement reiterat route worldwide art fees pack suit wake sustainable summit box schedule stream wind sanction
    editor negotiat undermin error restaurant mainstream recovery surge compete afford prefer birth chose exchang
    profit zone severe veteran mainly type unprecedent method flight stuff balance fresh blame mount blue necessarily
    denounc embrac double weak stable fraud catch beautiful paint welcome wealthy stability academic tenure assum
    marriage gift guest amaz tomorrow replac doubl combin improvement dark registration excit computer disappear male
    billionaire confront boast classifi crack conclusion laid harder throw tend crim reli resistance restriction
    soldier code eyes engage friendly imagine cloth widespread careful blam spoken cuts generate sat bridge dynamic
    contribute drawn cheer tone recover prepare cros assign kick appointment recommendation civilian fought barely
    shortly vehicl nice talent convinc mistake flag angry decline usual plenty celebration formally driven desire
    roughly long-term renew virtually judgment eat elder ceremony consideration football customer gold physical
    suddenly traffic articl empower disappoint incom purpose guns sister capture cold bought sustain notic hero
    native sav follower forget illegally collapse resolution solid diverse struck adult basically deploy barrier
    sponsor ten confident unclear elsewhere sentiment annually monthly locat jail heritage oppose lay initiativ halt
    delegation retain comparison disput tech trillion bus eliminat terror fit technologi deficit welfare compet
    invasion demonstration explanation employee shape client tear fighter lies replace ends restrict fly possibly
    submitt arrival moderate reference finding rac investigator counterpart sons recognize press underscor notice
    headlin signal pend expos intense structure resignation align regardles remarkable understood formal fans maker
    exclusive ambitiou declaration respectively feed participant purchase guarantee enemy fallen describe song
    researcher apparent unusual inflation sentence breach oldest truck
  `,
  `
    adds succeed silence substantial injur collective extension nearby totally deny blast distribut universal
    dramatic handful blow min en principle developer hail sale reduction convict contrary wound discrimination broad
    cutt pace chao fish everywhere bar hot primarily magazine diversity strike anybody bin server slightly
    conservativ tens delegate stick rating prosecution marri alive duty coordinat empty extensive consensu blood
    intervention segment compell peaceful extent shop planet uses boom yield anywhere hang obligation typ urban
    principal affirm resolve aide equipment executiv split transfer hell consultant opposite unemployment demonstrate
    unite accompani custom entiti lean accomplish expression prevail shout premium definitely determination steer
    elite category purchas acts tactic inequality spark ethnic rang deadly carefully slowly caucu enormou honest
    spotlight passion sharp operate licens dispute recession tied palm frustrat ally extraordinary disclos
    uncertainty universiti assist contender sensitive favorite rid intent fun essential erupt diplomacy attribut
    optimistic resort comfortable investigate minor map folk narrative advertis choos continent strict context laugh
    gay animal sight afraid pain controll offic boy extra visa ourselv considerable selection suggestion process pair
    openly eve observer perspective historical appli drink remove settl pattern cancel cook vital asks weight machine
    inquiry burden entrepreneur legislator landscape devot puts react broader abus latter procedur feeling lots
    resist master soil partly fulfill statistic gues facility terrible plane broken stag knock credibility village
    proof divide enabl donat probe minoriti solve seal aspiration coup resolv refusal harsh exploit fairly
    acknowledge historically sidelin corrupt occur rapid equally mine busy escalat oversee intellectual theme exact
    respons encounter producer prosecut survive legitimate warm guide window guid counsel sweep bomb mountain enemi
    lobby crash height deserv telephone await bound vehicle bold actual fiscal foot proceed enthusiasm notable
    unknown recruit originally collection fled suppli primari ad spokeswoman pm outsider journalism sets valuable
    incumbent fierce somehow adapt confrontation pleas peer portray nationalist witnes accelerat exceed rol legally
    impress frequent reader row highway store undermine authoriz transparency employer proceeding winter ship bond
    farmer label anymore broker temporarily choic pursue electronic journey populist reliable hide overcome gradually
    rapidly stor column battl quick artist high-profile seemingly devastat transportation socialist festival
    consistent nominat obviou objective taught excellent flaw concept tank genuine differ mistak profile anonymity
    absence properly solidarity strategi endorse gros prohibit outstand graduat circulat midst spe observ comply
    tight unfair patient subsequent branch enhanc bodi crush whoever suspension anxiety educational guarante graduate
    qualify purpos straight distinguish item endur vacation successor prolong lowest currency somewhat turnout wild
    comeback petition refugee motion instruct overlook announce define afterward reasonable convert climb ease lie
    movie chanc compromise electorate briefly rail mate perception parliamentary relativ celebrate humanitarian
    privately disrupt wider eliminate borrow refrain inspector length meaningful flee speculation withdraw plead fate
    mirror photograph unveil bloc sex prayer actively curb memory mandate predecessor relative factory sixth hunt
    anniversary install entertainment weaken clock enable urgent organize weekly degre color citizenship strongest
    exercise calendar ideology classic neighborhood hat leak fault ideological quiet ocean balanc co-founder deeper
    owns interaction risen disease preserve settlement preparation archiv weigh racist circle maximum signature
    organizer stuck maintenance accident influential coach racial reverse drama emission ice capable yourself
    prisoner switch lend outlin manufacturer economi entry promotion shap settle overnight hundr carbon flat ambition
    reward proven disturb cris capabiliti significance forth eligible dinner boycott recount ideal deserve theory
    sudden proce structur rout slamm praise wav passage impression realiz unify equality challenger existence
    defender framework implementation literally emotional please decisive audienc rampant dialogue boat
  `,
]
