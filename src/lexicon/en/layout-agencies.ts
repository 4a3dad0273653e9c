import type { Agency } from '../layout-words.ts'

const agency = (line: string): Agency => {
  const [name = '', ...codes] = line.split('|').map((part) => part.trim())
  return { name, codes: [name.toLowerCase(), ...codes] }
}

/** News agencies as English datelines name them: name, then codes and other names. */
export const agencies: readonly Agency[] = `
  Reuters | thomson reuters | rtrs
  Associated Press | ap | the associated press
  Agence France-Presse | afp
  United Press International | upi
  Bloomberg | bloomberg news
  Deutsche Presse-Agentur | dpa
  EFE | agencia efe
  ANSA
  Adnkronos
  PA Media | pa | press association
  Belga
  ANP
  Ritzau
  NTB
  STT
  PAP
  CTK
  MTI | hungary today
  Agerpres
  BTA
  HINA
  Tanjug
  Lusa
  Athens News Agency | ana | amna | ana-mpa
  Cyprus News Agency
  TASS | itar-tass
  Interfax
  RIA Novosti | ria | sputnik
  Ukrinform
  UNIAN
  BelTA
  Kazinform
  Trend | trend news agency
  APA
  AzerNews
  Armenpress
  Xinhua | xinhua news agency
  China News Service | cns
  Kyodo News | kyodo
  Jiji Press | jiji
  Yonhap | yonhap news agency
  KCNA
  Central News Agency
  Vietnam News Agency | vna
  Bernama
  Antara
  Philippine News Agency | pna
  Press Trust of India | pti
  Asian News International | ani
  Indo-Asian News Service | ians
  United News of India | uni
  Associated Press of Pakistan | app
  Pajhwok Afghan News | pajhwok
  Anadolu Agency | aa | anadolu
  Demiroren News Agency | dha
  Islamic Republic News Agency | irna
  Fars News Agency | fna | fars | fars news
  Tasnim News Agency | tasnim
  Mehr News Agency | mna | mehr
  Iranian Students' News Agency | isna
  Iranian Labour News Agency | ilna
  Press TV | presstv
  Iraqi News Agency | ina
  National Iraqi News Agency | nina
  Shafaq News | shafaq
  Rudaw
  Syrian Arab News Agency | sana
  Saudi Press Agency | spa
  Emirates News Agency | wam
  Kuwait News Agency | kuna
  Qatar News Agency | qna
  Bahrain News Agency | bna
  Oman News Agency | ona
  Yemen News Agency | saba
  Jordan News Agency | petra
  National News Agency | nna
  WAFA
  Ma'an News Agency | ma'an
  Middle East News Agency | mena
  Al Jazeera | aljazeera
  Algeria Press Service | aps
  Tunis Afrique Presse | tap
  Libyan News Agency | lana
  Sudan News Agency | suna
  Ethiopian News Agency | ena
  News Agency of Nigeria | nan
  Ghana News Agency | gna
  PANA | panapress
  Inter Press Service | ips
  Prensa Latina
  Agencia Brasil
  Telam
  Canadian Press | cp | the canadian press
  Australian Associated Press | aap
  BBC | bbc news
  CNN
  Voice of America | voa
  Radio Free Europe/Radio Liberty | rfe/rl
`
  .trim()
  .split('\n')
  .map(agency)
