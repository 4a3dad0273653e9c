const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Given names of women, from many languages, folded. A name that both have stands in both lists. */
export const femaleNames: ReadonlySet<string> = names(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
  carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
  katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
  evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne annie madison frances kathryn janice jean abigail alice judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nikki
  kamala condoleezza nancy claire fiona theresa priti liz nicola jacinda julia penny sally gillian harriet yvette ursula angela annalena simone
  fatima aisha ayesha khadija zainab zeinab maryam mariam amina noor nour layla leila hala rania hanan huda samira salma dina rana lina mona nadia
  asma sana shireen yasmin yasmine jamila karima latifa wafa rima reem maha amal iman abeer ghada suad lubna najla nawal sahar soraya farah
  benazir malala hina maryam sheikha sonia indira priyanka priya anjali sunita kavita deepa lakshmi pooja neha aruna sushma mamata mayawati aung
  mei ling xiu hua yingluck megawati corazon gloria imelda park-geun-hye yuki yoko keiko sakura michiko akiko
  olga tatiana natalia svetlana irina elena yelena ekaterina anastasia marina galina lyudmila ludmila valentina yulia ksenia vera nina oksana
  ivana jelena milica dragana vesna katarina zuzana agnieszka ewa beata malgorzata magdalena ilona ildiko eva marta
  carmen pilar dolores isabel ana lucia sofia camila valeria gabriela daniela paula cristina beatriz rosa juana mercedes dilma michelle veronica
  claudia adriana monica silvia patricia alejandra carolina lourdes teresa francisca ines
  giulia francesca chiara giorgia alessandra federica paola laura elisa sara
  brigitte marine segolene valerie christine sylvie isabelle florence nathalie sophie celine camille chloe manon juliette
  ingrid astrid kirsten birgit heidi greta petra sabine monika ulrike angelika liv marit sanna mette helle solveig
  ngozi chioma folake funke bukola adaeze amara ama abena akosua wangari wanjiku njeri achieng nyambura joyce winnie graca nkosazana thandi
  nomvula lindiwe naledi zanele oluchi aminata fatou mariama kadiatou awa ellen
  miriam rivka tzipi ayelet tamar noa shira golda
`)

/** Given names of men, from many languages, folded. A name that both have stands in both lists. */
export const maleNames: ReadonlySet<string> = names(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony antony mark donald steven paul andrew joshua
  kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy
  walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip phillip eugene barack bill jim tom bob mike mitt rick newt
  rand ted marco bernie al dick ron chuck tim steve dan ben ken greg jeff rob nick tony tommy jimmy harry boris jeremy gordon nigel dominic
  rishi keir ed simon neil ian colin graham stuart duncan craig alastair alex hugh malcolm kevin scott bill lloyd rex jared stephen craig bashar
  mohammed muhammad mohammad mohamed mohamad muhammed mohamud ahmed ahmad mahmoud mahmud ali hassan hasan hussein hussain husain hossein omar umar
  othman osman uthman khalid khaled ibrahim ismail ismael yusuf yousef yousuf youssef abdullah abdallah abdul abdel abdelaziz abdulaziz abdulrahman
  abdelrahman abdurrahman mustafa mostafa moustafa mustapha hamid hamad hamed hameed karim kareem rahim salim saleem salman sultan faisal feisal
  fahd nasser naser nasir saddam qusay uday tariq tarek tareq zayed rashid rasheed rached saeed said saad samir sami nabil nabeel nizar riad riyad
  walid waleed wael ziad ayman adel anwar bassam fadi fouad fuad ghassan hadi haider haitham hani hatem hazem hisham hisam imad issam jaber jalal
  jamal gamal jawad kamal kadhim kazem qassem qasem qasim qassim qais qays latif majid maher mahdi mehdi marwan masoud massoud mazen mouin moqtada
  muqtada munir murad nouri nuri osama usama raed rafik rafiq ramadan rami ramzi saif sayf salah samih shafiq suleiman sulaiman suleyman taha talal
  tahsin tammam usman yahya yasser yassir yassin yasin younis younes zaid zakaria zaki zuhair bahaa baha barham falah faleh hakim humam idriss idris
  abbas akbar amir ammar arash asghar ashraf bahram behzad dariush ebrahim esmail farhad gholam hashemi javad kamran mansour mohsen morteza parviz
  qadir ramin reza rouhollah ruhollah saeid shahram siamak sirous bijan ardeshir asif atif aziz bilal ejaz farooq fazal ghulam habib hafiz hamza
  imran ishaq javed jamil junaid kashif khawaja liaquat mian nawaz naveed pervaiz pervez qamar rehman raheel sajid sartaj shahbaz shahid shehbaz
  sohail tahir tanveer wasim yasir zafar zardari zulfikar zahid gulbuddin ashraf hamid burhanuddin hekmatyar haibatullah
  narendra rahul rajiv manmohan arvind amit anil arun ashok atal deepak dinesh ganesh gopal harish jagdish karan krishna kumar lal laloo manoj mohan
  mukesh narayan naresh naveen nitin nitish pankaj prakash pranab pradeep prasad rajesh rajendra rajnath raj rakesh ram ramesh ravi ravindra sachin
  sanjay sanjeev santosh satish shashi shivraj subhash sudhir sunil suresh surya uddhav venkaiah vijay vikram vinod vishal yogi mahinda gotabaya
  ranil maithripala sirisena sheikh mujibur ziaur dipu pushpa girija sher jigme tenzin mahathir anwar najib abdul susilo joko jokowi prabowo
  jusuf rodrigo benigno ferdinand thaksin prayut hun ho nguyen shinzo junichiro taro yukio naoto yoshihide fumio hiroshi takeshi kenji akira
  jinping jintao zedong xiaoping keqiang jiabao wen hu xi li wang zhang liu chen yang zhao huang zhou wu xu sun zhu lin guo luo kim lee park moon
  ban choi jung kang yoon roh jong chung tsai ma
  vladimir dmitry dmitri sergei sergey alexei aleksei alexey mikhail nikolai boris ivan igor oleg viktor victor yuri yury pavel andrei andrey
  anatoly leonid gennady konstantin maxim roman ruslan ramzan stanislav vitaly vyacheslav yevgeny evgeny grigory denis anton kirill volodymyr petro
  oleksandr arseniy mykola taras yuriy serhiy andriy valery valeriy dmytro bohdan ihor alyaksandr nursultan islam emomali gurbanguly ilham heydar
  serzh nikol mikheil bidzina eduard giorgi irakli zurab levon aleksandar slobodan ivica zoran milan dragan goran radovan ratko bojan milo
  ante stjepan borut janez viktor orban gyula ferenc laszlo istvan zoltan peter gabor vaclav milos andrej robert jaroslaw lech donald
  tomasz piotr pawel krzysztof marek andrzej jan janusz wojciech mateusz stanislaw traian klaus ion ioan mihai nicolae boyko rumen edi sali ramush
  hashim atifete isa recep tayyip abdullah ahmet mehmet mustafa kemal binali bulent devlet hakan hulusi mevlut murat orhan selahattin suleyman
  turgut emre cemal fethullah yildirim alexis kyriakos antonis andreas giorgos yannis evangelos nikos costas dimitris
  jean pierre francois francis nicolas emmanuel jacques michel philippe alain bernard bruno claude dominique edouard eric gerard gilles guy henri
  herve laurent louis luc marcel olivier pascal patrice rene serge thierry yves yann charles didier manuel jose-manuel
  hans helmut gerhard wolfgang karl jurgen jürgen joachim johannes joschka guido sigmar horst frank-walter olaf angela heiko martin sebastian stefan
  thomas uwe werner dieter gunther klaus kurt rainer ralf heinrich otto friedrich herman jens lars anders carl fredrik goran olof bjorn erik
  henrik jonas magnus mats nils ole per stefan sven thorbjorn jyrki sauli kaj mark rutte geert jeroen wim pieter dirk guy elio charles bart
  silvio mario matteo giuseppe romano giorgio enrico paolo pier luigi giovanni francesco antonio carlo roberto sergio umberto gianfranco beppe
  jorge luis carlos juan jose manuel pedro pablo miguel angel fernando francisco javier alejandro alberto alfonso alfredo alvaro andres antonio
  arturo cesar cristian daniel diego eduardo enrique ernesto esteban evo felipe fidel gabriel gerardo gilberto gonzalo guillermo gustavo hector
  hernan hugo ignacio jaime jair joaquin julian julio leonardo leopoldo lorenzo luiz marcos mariano mario martin mauricio mauro nestor nicolas
  octavio oscar rafael ramon raul ricardo roberto rodrigo ruben salvador santiago sebastian sergio tomas vicente victor lula aecio joao paulo
  goodluck olusegun umaru muhammadu atiku bola yemi nuhu sani shehu aliyu aminu garba lamido kemi ibrahim nyesom rotimi babatunde akinwumi chukwuemeka
  emeka chidi ifeanyi obinna nnamdi tunde segun femi wole kola dele ayo kofi kwame kwesi kojo yaw nana john jerry alassane laurent guillaume henri
  felix blaise thomas alpha sekou moussa amadou mamadou ousmane abdoulaye macky souleymane ibrahima cheikh boubou idriss paul yoweri kizza museveni
  uhuru raila mwai jomo daniel william kalonzo musalia jakaya benjamin julius salva riek omar meles hailemariam isaias robert morgan joice emmerson
  nelson thabo jacob cyril julius desmond kgalema trevor pravin gwede zweli sipho themba bongani mandla lazarus bingu peter michael rupiah edgar
  hichilema frederick levy joseph laurent moise felix etienne vital pierre evariste teodoro denis ali eduardo joaquim armando filipe afonso samora
  benjamin binyamin bibi ehud shimon ariel yitzhak yair naftali avigdor moshe avi gabi isaac danny eli gideon menachem reuven yisrael yossi
  francis benedict ratan mukesh elon mark satya sundar tim
`)

/** Family names that stand before the given name ("Kim Jong-un", "Xi Jinping"), folded. */
export const familyNamesFirst: ReadonlySet<string> = names(`
  kim lee park moon ban choi jung kang yoon roh chung xi li wang zhang liu chen yang zhao huang zhou wu xu sun zhu lin guo luo hu wen ma deng mao bo
  nguyen tran pham hun tsai han song shin yi
`)
