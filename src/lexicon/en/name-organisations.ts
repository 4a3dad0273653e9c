const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )

/** Well-known organisations and their usual short names, folded. */
export const organisationNames: ReadonlySet<string> = names(`
  un, u.n., united nations, eu, e.u., european union, nato, n.a.t.o., african union, au, arab league, league of arab states, asean, opec, opec+, ecowas, sadc, igad, brics,
  g7, g8, g20, g-7, g-8, g-20, oecd, imf, international monetary fund, world bank, wto, world trade organization, who, world health organization,
  unicef, unesco, unhcr, unrwa, undp, unep, wfp, world food programme, fao, iaea, international atomic energy agency, icc, icj, ilo, interpol,
  europol, osce, opcw, gcc, oic, saarc, commonwealth, mercosur, unasur, oas, ioc, fifa, uefa, caf, nba, nfl, icrc, red cross, red crescent, msf, hrw,
  security council, un security council, general assembly, european commission, european parliament, european council, council of europe,
  amnesty international, human rights watch, doctors without borders, medecins sans frontieres, oxfam, greenpeace, save the children, transparency international,
  pentagon, kremlin, white house, downing street, capitol, congress, senate, house of representatives, house of commons, house of lords, knesset,
  duma, state duma, bundestag, lok sabha, rajya sabha, majlis, elysee, supreme court, state department, treasury, whitehall, scotland yard, foreign office,
  justice department, department of justice, treasury department, homeland security, central intelligence agency, national security council,
  cia, c.i.a., fbi, f.b.i., nsa, dea, fda, cdc, epa, sec, nasa, isi, mi5, mi6, gchq, fsb, kgb, mossad, shin bet, idf, irgc, centcom, efcc, inec, saps, cbi, raw,
  federal reserve, fed, european central bank, ecb, bank of england, nobel committee,
  hamas, hezbollah, hizbullah, hizballah, islamic jihad, fatah, plo, taliban, al-qaeda, al-qaida, al qaeda, al qaida, qaeda, isis, isil, daesh, da'esh, islamic state,
  boko haram, al-shabaab, al shabaab, houthis, ansarullah, pkk, ypg, ypj, pyd, sdf, eta, ira, farc, eln, ltte, muslim brotherhood, haqqani network, lashkar-e-taiba,
  jaish-e-mohammed, ku klux klan, peshmerga, free syrian army, revolutionary guards, revolutionary guard, quds force, red army, basij, wagner, wagner group,
  republican party, democratic party, labour party, conservative party, labour, likud, bjp, congress party, anc, african national congress, zanu-pf, mdc, pdp, apc, akp, chp, hdp,
  pti, ppp, pml-n, awami league, tea party, green party, swapo, frelimo, renamo, unita, mpla, ndc, npp, pml, mqm, aap,
  reuters, associated press, ap, afp, agence france-presse, agence france presse, bbc, cnn, fox news, nbc, abc, cbs, msnbc, npr, pbs, itv, sky news, al jazeera, al-jazeera,
  al arabiya, al-arabiya, press tv, irna, tasnim, fars, fars news agency, mehr, xinhua, tass, itar-tass, interfax, ria novosti, rt, sputnik, anadolu, anadolu agency,
  kyodo, yonhap, kcna, pti, ani, dpa, efe, ansa, wafa, sana, petra, deutsche welle, voice of america, voa, radio free europe, rfe/rl, bloomberg, politico,
  new york times, the new york times, washington post, wall street journal, usa today, los angeles times, the guardian, guardian, daily telegraph, daily mail,
  financial times, the economist, economist, the independent, the times, le monde, le figaro, el pais, der spiegel, haaretz, jerusalem post, the hill, time magazine, newsweek,
  times of india, dawn, the hindu, south china morning post, global times, people's daily, new yorker, buzzfeed, huffington post, the atlantic, al-mayadeen,
  twitter, facebook, google, youtube, instagram, whatsapp, telegram, tiktok, wikipedia, wikileaks, microsoft, amazon.com, netflix, uber, tesla, spacex, huawei, samsung, sony,
  toyota, honda, nissan, volkswagen, bmw, ford motor, general motors, boeing, airbus, lockheed martin, raytheon, gazprom, rosneft, lukoil, aramco, saudi aramco, exxon, exxonmobil,
  chevron, shell, royal dutch shell, bp, total, eni, siemens, ibm, intel, oracle, nokia, vodafone, mtn, safaricom, eskom, jpmorgan, goldman sachs, morgan stanley, hsbc, barclays,
  citigroup, deutsche bank, credit suisse, ubs, standard & poor's, moody's, fitch, lehman brothers, walmart, mcdonald's, coca-cola, pepsi, nestle, pfizer, moderna, astrazeneca,
  johnson & johnson, sinovac, novartis, arsenal, chelsea, liverpool fc, manchester united, manchester city, real madrid, fc barcelona, juventus, ac milan, bayern munich,
  harvard, yale, stanford, mit, princeton, oxford university, cambridge university, brookings institution, chatham house, rand corporation, crisis group, international crisis group
`)
