/** A list of names as a set; a name may have several words. Folded. */
const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )

/** Places that are no states: cities, regions, waters, parts of states. Folded. */
export const placeNames: ReadonlySet<string> = names(`
  new york, new york city, nyc, los angeles, chicago, houston, philadelphia, phoenix, san antonio, san diego, dallas, san francisco,
  austin, seattle, denver, boston, detroit, memphis, portland, las vegas, baltimore, milwaukee, albuquerque, atlanta, miami, oakland,
  minneapolis, tulsa, cleveland, new orleans, tampa, honolulu, pittsburgh, cincinnati, st. louis, st louis, orlando, brooklyn, manhattan,
  washington d.c., washington dc, washington, d.c., capitol hill, silicon valley, hollywood, guantanamo, guantanamo bay, harlem, bronx,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
  new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
  tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, guam,
  toronto, montreal, vancouver, calgary, edmonton, quebec, ontario, alberta, british columbia, manitoba, saskatchewan, nova scotia, winnipeg,
  manchester, birmingham, liverpool, leeds, glasgow, bristol, oxford, cambridge, sheffield, westminster, heathrow, brighton,
  sydney, melbourne, brisbane, perth, adelaide, darwin, hobart, new south wales, queensland, tasmania, auckland, christchurch,
  marseille, lyon, toulouse, nice, strasbourg, bordeaux, lille, calais, corsica, normandy, brittany,
  munich, hamburg, frankfurt, cologne, stuttgart, dusseldorf, leipzig, dresden, bavaria, saxony, bonn, nuremberg,
  milan, naples, turin, venice, florence, bologna, genoa, palermo, sicily, sardinia, lampedusa, tuscany, lombardy,
  barcelona, valencia, seville, bilbao, catalonia, andalusia, malaga, basque country, gibraltar, porto, rotterdam, antwerp, bruges, ghent,
  geneva, zurich, basel, davos, lausanne, salzburg, gothenburg, malmo, bergen, aarhus, thessaloniki, crete, lesbos,
  krakow, gdansk, wroclaw, poznan, brno, split, dubrovnik, novi sad, srebrenica, mostar, banja luka, transylvania, cluj,
  st. petersburg, st petersburg, saint petersburg, novosibirsk, kazan, sochi, vladivostok, grozny, chechnya, dagestan, siberia, crimea,
  sevastopol, donetsk, luhansk, lugansk, kharkiv, odessa, odesa, lviv, mariupol, donbas, donbass, kherson, kiev, bakhmut, zaporizhzhia, chernobyl,
  istanbul, izmir, adana, incirlik, diyarbakir, gaziantep, anatolia, antalya, bursa,
  jerusalem, east jerusalem, west jerusalem, haifa, gaza, gaza city, gaza strip, west bank, hebron, nablus, jenin, bethlehem, golan heights, rafah,
  khan younis, negev, sinai, nazareth, eilat, jericho, galilee,
  aleppo, homs, hama, idlib, raqqa, deir ezzor, deir al-zor, latakia, tartus, palmyra, daraa, kobani, ghouta, eastern ghouta, qamishli, hasakah,
  mosul, basra, erbil, irbil, kirkuk, fallujah, ramadi, tikrit, najaf, karbala, samarra, anbar, diyala, nineveh, sinjar, sulaymaniyah, sadr city,
  kurdistan, iraqi kurdistan, kurdistan region, salahuddin, green zone,
  mashhad, isfahan, esfahan, tabriz, shiraz, qom, natanz, fordow, bushehr, ahvaz, khuzestan, bandar abbas, kerman, arak,
  mecca, medina, jeddah, dammam, aden, hodeidah, hudaydah, taiz, saada, marib, hadramaut, sanaa, dubai, sharjah, fujairah,
  sidon, tyre, tripoli, bekaa, bekaa valley, dahiyeh,
  alexandria, giza, luxor, aswan, port said, suez, suez canal, benghazi, misrata, sirte, tobruk, casablanca, marrakesh, fez, tangier, oran,
  lagos, kano, ibadan, port harcourt, kaduna, maiduguri, jos, borno, niger delta, enugu, benin city, rivers state, bayelsa, ogun, adamawa, yobe,
  abidjan, kumasi, tamale, mombasa, kisumu, nakuru, eldoret, entebbe, gulu, dar es salaam, zanzibar, arusha, goma, bukavu, lubumbashi, kisangani,
  north kivu, south kivu, kivu, ituri, katanga, darfur, south kordofan, blue nile, omdurman, port sudan, tigray, amhara, oromia, mekelle,
  johannesburg, cape town, durban, soweto, gauteng, kwazulu-natal, western cape, eastern cape, limpopo, port elizabeth, bloemfontein, mpumalanga,
  bulawayo, mutare, kitwe, ndola, blantyre, beira, nampula, cabo delgado, timbuktu, gao, kidal, agadez, touba, kismayo, puntland,
  karachi, lahore, peshawar, quetta, rawalpindi, multan, faisalabad, swat, waziristan, north waziristan, south waziristan, balochistan, sindh,
  punjab, khyber pakhtunkhwa, kashmir, azad kashmir, gwadar,
  mumbai, delhi, kolkata, chennai, bangalore, bengaluru, hyderabad, ahmedabad, pune, jaipur, lucknow, kanpur, srinagar, jammu, assam, bihar, goa,
  gujarat, haryana, jharkhand, karnataka, kerala, madhya pradesh, maharashtra, manipur, nagaland, odisha, rajasthan, sikkim, tamil nadu,
  telangana, tripura, uttar pradesh, uttarakhand, west bengal, andhra pradesh, arunachal pradesh, chandigarh, varanasi, ayodhya,
  kandahar, herat, mazar-i-sharif, jalalabad, helmand, kunduz, bagram, nangarhar, chittagong, sylhet, cox's bazar, rakhine, yangon, rangoon, mandalay,
  jaffna, kandy, pokhara, lhasa, tibet, xinjiang, shanghai, guangzhou, shenzhen, wuhan, chongqing, tianjin, nanjing, chengdu, hangzhou, harbin,
  guangdong, sichuan, yunnan, hubei, hunan, hebei, henan, inner mongolia, macau, macao, urumqi, tiananmen square,
  osaka, kyoto, nagoya, hiroshima, nagasaki, fukushima, okinawa, hokkaido, sapporo, busan, incheon, pusan, daegu, jeju, panmunjom,
  saigon, ho chi minh city, da nang, chiang mai, phuket, pattaya, penang, johor, sabah, sarawak, borneo, bali, java, sumatra, aceh, papua,
  west papua, surabaya, bandung, medan, sulawesi, lombok, mindanao, cebu, davao, luzon, quezon city, siem reap,
  sao paulo, rio de janeiro, rio, salvador, recife, curitiba, fortaleza, porto alegre, manaus, amazon, cordoba, rosario, mendoza, patagonia,
  medellin, cali, cartagena, barranquilla, guayaquil, cusco, arequipa, maracaibo, valparaiso, tijuana, guadalajara, monterrey, chiapas, oaxaca,
  acapulco, cancun, ciudad juarez, veracruz, sinaloa, zacatecas, falkland islands, falklands, bermuda, curacao, aruba, martinique, guadeloupe,
  africa, asia, europe, america, antarctica, oceania, north america, south america, latin america, central america, middle east, near east,
  far east, north africa, west africa, east africa, southern africa, central africa, sub-saharan africa, horn of africa, sahel, maghreb, west asia,
  south asia, southeast asia, south east asia, east asia, central asia, asia pacific, asia-pacific, eurasia, eastern europe, western europe,
  central europe, northern europe, balkans, caucasus, south caucasus, scandinavia, iberia, caribbean, levant, arabian peninsula,
  korean peninsula, indochina, indian subcontinent, pacific islands, polynesia, melanesia, arctic, nagorno-karabakh, karabakh, abkhazia, south ossetia,
  transnistria, persian gulf, gulf of aden, gulf of oman, red sea, black sea, mediterranean, mediterranean sea, caspian sea, baltic sea, baltic,
  baltics, north sea, south china sea, east china sea, arabian sea, dead sea, aegean, adriatic, atlantic, atlantic ocean, pacific, pacific ocean,
  indian ocean, arctic ocean, strait of hormuz, bab al-mandab, bosphorus, english channel, panama canal, nile, euphrates, tigris, danube, rhine,
  volga, ganges, mekong, yangtze, congo river, niger river, lake victoria, lake chad, sahara, himalayas, alps, andes, mount everest, everest,
  kilimanjaro, tahrir square, red square, wall street, times square, ground zero, durand line
`)

/** Names that end as a state or city does but that are people's more often than places: gazetteers must not decide them. Folded. */
export const ambiguousPlaces: ReadonlySet<string> = names(`
  jordan, chad, georgia, victoria, florence, sofia, austin, sydney, paris, virginia, lima, kingston, split, nice, male city, reading, jos,
  salvador, rosario, cali, porto, rio, swat, tyre, darwin, wellington, phoenix, tamale, gao, ghent, medan, niger
`)

/** Other spellings and former names of places, by the one they are compared as. Folded. */
export const placeVariants: ReadonlyMap<string, string> = new Map(
  `kiev kyiv
  kharkov kharkiv
  lvov lviv
  odesa odessa
  dnipropetrovsk dnipro
  bombay mumbai
  calcutta kolkata
  madras chennai
  bangalore bengaluru
  rangoon yangon
  peking beijing
  saigon ho-chi-minh-city
  esfahan isfahan
  arbil erbil
  irbil erbil
  hudaydah hodeidah
  hodeida hodeidah
  makkah mecca
  luhansk lugansk
  donbass donbas
  lisboa lisbon
  donetsk donetsk`
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([from = '', to = '']) => [from, to] as const),
)
