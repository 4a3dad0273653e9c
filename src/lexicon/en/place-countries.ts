/** A state: its usual name, its capital, the words for its people and things, and its other names, all folded. */
export interface CountryWords {
  readonly name: string
  readonly capital: string
  readonly demonyms: readonly string[]
  readonly aliases: readonly string[]
}

/** One state a line: name; capital; demonyms; other names and abbreviations. */
const rows = `
afghanistan; kabul; afghan afghans afghani; islamic emirate of afghanistan
albania; tirana; albanian albanians;
algeria; algiers; algerian algerians;
andorra; andorra la vella; andorran;
angola; luanda; angolan angolans;
argentina; buenos aires; argentine argentinian argentines argentinians argentinean;
armenia; yerevan; armenian armenians;
australia; canberra; australian australians aussie;
austria; vienna; austrian austrians;
azerbaijan; baku; azerbaijani azeri azerbaijanis azeris;
bahamas; nassau; bahamian;
bahrain; manama; bahraini bahrainis;
bangladesh; dhaka; bangladeshi bangladeshis;
barbados; bridgetown; barbadian;
belarus; minsk; belarusian belarusians belarussian;
belgium; brussels; belgian belgians;
belize; belmopan; belizean;
benin; porto-novo; beninese;
bhutan; thimphu; bhutanese;
bolivia; la paz; bolivian bolivians;
bosnia and herzegovina; sarajevo; bosnian bosnians bosniak bosniaks; bosnia, bosnia-herzegovina
botswana; gaborone; batswana motswana;
brazil; brasilia; brazilian brazilians;
brunei; bandar seri begawan; bruneian;
bulgaria; sofia; bulgarian bulgarians;
burkina faso; ouagadougou; burkinabe;
burundi; bujumbura; burundian burundians;
cambodia; phnom penh; cambodian cambodians khmer;
cameroon; yaounde; cameroonian cameroonians;
canada; ottawa; canadian canadians;
cape verde; praia; cape-verdean; cabo verde
central african republic; bangui; ; car
chad; n'djamena; chadian chadians;
chile; santiago; chilean chileans;
china; beijing; chinese; people's republic of china, prc
colombia; bogota; colombian colombians;
comoros; moroni; comorian comorians;
democratic republic of the congo; kinshasa; congolese; dr congo, drc, democratic republic of congo
republic of the congo; brazzaville; ; congo, congo-brazzaville
costa rica; san jose; costa-rican;
ivory coast; yamoussoukro; ivorian ivorians; cote d'ivoire
croatia; zagreb; croatian croatians croat croats;
cuba; havana; cuban cubans;
cyprus; nicosia; cypriot cypriots;
czech republic; prague; czech czechs; czechia
denmark; copenhagen; danish dane danes;
djibouti; djibouti city; djiboutian;
dominican republic; santo domingo; dominican dominicans;
ecuador; quito; ecuadorian ecuadorean ecuadorians;
egypt; cairo; egyptian egyptians;
el salvador; san salvador; salvadoran salvadorans;
equatorial guinea; malabo; equatoguinean;
eritrea; asmara; eritrean eritreans;
estonia; tallinn; estonian estonians;
eswatini; mbabane; swazi; swaziland
ethiopia; addis ababa; ethiopian ethiopians;
fiji; suva; fijian fijians;
finland; helsinki; finnish finn finns;
france; paris; french frenchman frenchmen;
gabon; libreville; gabonese;
gambia; banjul; gambian gambians;
georgia; tbilisi; georgian georgians;
germany; berlin; german germans;
ghana; accra; ghanaian ghanaians;
greece; athens; greek greeks;
grenada; st george's; grenadian;
guatemala; guatemala city; guatemalan guatemalans;
guinea; conakry; guinean guineans;
guinea-bissau; bissau; bissau-guinean; guinea bissau
guyana; georgetown; guyanese;
haiti; port-au-prince; haitian haitians;
honduras; tegucigalpa; honduran hondurans;
hungary; budapest; hungarian hungarians;
iceland; reykjavik; icelandic icelander icelanders;
india; new delhi; indian indians;
indonesia; jakarta; indonesian indonesians;
iran; tehran; iranian iranians persian; islamic republic of iran, islamic republic
iraq; baghdad; iraqi iraqis;
ireland; dublin; irish irishman;
israel; tel aviv; israeli israelis;
italy; rome; italian italians;
jamaica; kingston; jamaican jamaicans;
japan; tokyo; japanese;
jordan; amman; jordanian jordanians;
kazakhstan; astana; kazakh kazakhs kazakhstani;
kenya; nairobi; kenyan kenyans;
kiribati; tarawa; ;
kosovo; pristina; kosovar kosovars kosovan;
kuwait; kuwait city; kuwaiti kuwaitis;
kyrgyzstan; bishkek; kyrgyz;
laos; vientiane; lao laotian laotians;
latvia; riga; latvian latvians;
lebanon; beirut; lebanese;
lesotho; maseru; basotho;
liberia; monrovia; liberian liberians;
libya; tripoli; libyan libyans;
liechtenstein; vaduz; ;
lithuania; vilnius; lithuanian lithuanians;
luxembourg; luxembourg city; luxembourger;
madagascar; antananarivo; malagasy;
malawi; lilongwe; malawian malawians;
malaysia; kuala lumpur; malaysian malaysians malay malays;
maldives; male city; maldivian maldivians;
mali; bamako; malian malians;
malta; valletta; maltese;
marshall islands; majuro; marshallese;
mauritania; nouakchott; mauritanian mauritanians;
mauritius; port louis; mauritian mauritians;
mexico; mexico city; mexican mexicans;
micronesia; palikir; micronesian;
moldova; chisinau; moldovan moldovans;
monaco; monte carlo; monegasque;
mongolia; ulaanbaatar; mongolian mongolians;
montenegro; podgorica; montenegrin montenegrins;
morocco; rabat; moroccan moroccans;
mozambique; maputo; mozambican mozambicans;
myanmar; naypyidaw; burmese; burma
namibia; windhoek; namibian namibians;
nauru; yaren; nauruan;
nepal; kathmandu; nepali nepalese nepalis;
netherlands; amsterdam; dutch dutchman; holland, the hague
new zealand; wellington; new-zealander kiwi kiwis;
nicaragua; managua; nicaraguan nicaraguans;
niger; niamey; nigerien;
nigeria; abuja; nigerian nigerians;
north korea; pyongyang; north-korean; dprk
north macedonia; skopje; macedonian macedonians; macedonia
norway; oslo; norwegian norwegians;
oman; muscat; omani omanis;
pakistan; islamabad; pakistani pakistanis;
palau; ngerulmud; palauan;
palestine; ramallah; palestinian palestinians; occupied palestinian territories, occupied palestinian territory
panama; panama city; panamanian panamanians;
papua new guinea; port moresby; papuan; png
paraguay; asuncion; paraguayan paraguayans;
peru; lima; peruvian peruvians;
philippines; manila; philippine filipino filipinos filipina;
poland; warsaw; polish pole poles;
portugal; lisbon; portuguese;
qatar; doha; qatari qataris;
romania; bucharest; romanian romanians;
russia; moscow; russian russians; russian federation
rwanda; kigali; rwandan rwandans rwandese;
samoa; apia; samoan samoans;
saudi arabia; riyadh; saudi saudis; ksa, kingdom of saudi arabia
senegal; dakar; senegalese;
serbia; belgrade; serbian serbians serb serbs;
seychelles; victoria; seychellois;
sierra leone; freetown; sierra-leonean;
singapore; singapore city; singaporean singaporeans;
slovakia; bratislava; slovak slovaks slovakian;
slovenia; ljubljana; slovenian slovenians slovene;
solomon islands; honiara; ;
somalia; mogadishu; somali somalis;
south africa; pretoria; south-african; sa, rsa
south korea; seoul; korean koreans south-korean; republic of korea, korea
south sudan; juba; south-sudanese;
spain; madrid; spanish spaniard spaniards;
sri lanka; colombo; sri-lankan sinhalese tamil tamils;
sudan; khartoum; sudanese;
suriname; paramaribo; surinamese;
sweden; stockholm; swedish swede swedes;
switzerland; bern; swiss;
syria; damascus; syrian syrians; syrian arab republic
taiwan; taipei; taiwanese;
tajikistan; dushanbe; tajik tajiks;
tanzania; dodoma; tanzanian tanzanians;
thailand; bangkok; thai thais;
timor-leste; dili; timorese; east timor
togo; lome; togolese;
tonga; nuku'alofa; tongan tongans;
trinidad and tobago; port of spain; trinidadian; trinidad
tunisia; tunis; tunisian tunisians;
turkey; ankara; turkish turk turks; turkiye
turkmenistan; ashgabat; turkmen turkmens;
tuvalu; funafuti; tuvaluan;
uganda; kampala; ugandan ugandans;
ukraine; kyiv; ukrainian ukrainians;
united arab emirates; abu dhabi; emirati emiratis; uae
united kingdom; london; british briton britons brits; uk, u.k., britain, great britain
united states; washington; american americans; us, u.s., usa, u.s.a., united states of america, america
uruguay; montevideo; uruguayan uruguayans;
uzbekistan; tashkent; uzbek uzbeks;
vanuatu; port vila; ni-vanuatu;
vatican; vatican city; ;
venezuela; caracas; venezuelan venezuelans;
vietnam; hanoi; vietnamese;
yemen; sana'a; yemeni yemenis;
zambia; lusaka; zambian zambians;
zimbabwe; harare; zimbabwean zimbabweans;
western sahara; laayoune; sahrawi sahrawis;
somaliland; hargeisa; ;
hong kong; ; hongkonger hongkongers;
greenland; nuuk; greenlandic greenlander;
soviet union; ; soviet soviets; ussr
yugoslavia; ; yugoslav yugoslavs;
scotland; edinburgh; scottish scot scots;
wales; cardiff; welsh welshman;
england; ; english englishman;
northern ireland; belfast; northern-irish;
`

/** The states of the world, with some that are or were counted as such. */
export const countries: readonly CountryWords[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', capital = '', demonyms = '', aliases = ''] = row.split(';').map((cell) => cell.trim())
    return {
      name,
      capital,
      demonyms: demonyms.split(' ').filter((word) => word !== ''),
      aliases: aliases
        .split(',')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    }
  })
