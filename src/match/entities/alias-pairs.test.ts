import { describe, expect, test } from 'vitest'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundName } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { EntityType } from '../../record/record.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { runStages } from '../../testing/layers.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import { entities } from './entities.ts'

type Pair = readonly [type: EntityType, one: string, other: string]

/** Finds the given names and no others, so that what is tested is how they are compared. */
const given = (type: EntityType, names: readonly string[]): ArticleStage<never, 'names'> => ({
  scope: 'article',
  name: 'names',
  version: 1,
  reads: [],
  writes: 'names',
  run: ({ article }) =>
    names.flatMap((name): FoundName[] => {
      const start = article.text.indexOf(`${name} spoke`)
      const at = { start, end: start + name.length }
      return start < 0 ? [] : [{ id: markId(article, 'names', [at]), at, by: 'names/title', type, title: null }]
    }),
})

/** The rules that joined two names of some articles; nothing where they are two entities. */
function joined(texts: readonly string[], [type, one, other]: Pair): string[] | undefined {
  const before = [
    layout(english.layout),
    parts,
    tokens(english.tokens),
    given(type, [one, other]),
    markedStatements([]),
  ]
  const { entities: found } = runStages(texts, [...before, entities(english.entities)]).layer('entities') as Entities
  return found.length === 1 ? found.flatMap(({ merges }) => merges.map(({ by }) => by)) : undefined
}

const apart = (one: string, other: string): string[] => [
  `It was late, and ${one} spoke at length.`,
  `It was late, and ${other} spoke at length.`,
]
const together = (one: string, other: string): string[] => [apart(one, other).join(' ')]

const alike: readonly Pair[] = [
  ['person', 'Qassem Soleimani', 'Qasem Suleimani'],
  ['person', 'Mustafa al-Kadhimi', 'Mustafa Kazemi'],
  ['person', 'Abu Mahdi al-Muhandis', 'Abu Mahdi al-Mohandes'],
  ['person', 'Muammar Gaddafi', 'Moammar Kadafi'],
  ['person', 'Muammar Gaddafi', 'Muammar al-Qaddafi'],
  ['person', 'Volodymyr Zelensky', 'Vladimir Zelenskyy'],
  ['person', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
  ['person', 'Xi Jinping', 'Xi Jin-ping'],
  ['person', 'Kim Jong Un', 'Kim Jong-un'],
  ['person', 'Andrés Manuel López Obrador', 'Andres Lopez Obrador'],
  ['person', 'Joseph R. Biden', 'Joe Biden'],
  ['person', 'John F. Kirby', 'John Kirby'],
  ['person', 'Hossein Amir-Abdollahian', 'Hussein Amirabdollahian'],
  ['person', 'Mohammed bin Salman', 'Mohammad bin Salman'],
  ['person', 'Muqtada al-Sadr', 'Moqtada Sadr'],
  ['person', 'Barham Salih', 'Barham Saleh'],
  ['person', 'Qais al-Khazali', 'Qays al-Khazali'],
  ['person', 'Qais al-Khazali', 'Qais Khazali'],
  ['person', 'Hadi al-Amiri', 'Hadi al-Ameri'],
  ['person', 'Faleh al-Fayyadh', 'Falih al-Fayadh'],
  ['person', 'Sergei Shoigu', 'Sergey Shoygu'],
  ['person', 'Dmitry Peskov', 'Dmitri Peskov'],
  ['person', 'Aleksandr Lukashenko', 'Alexander Lukashenko'],
  ['person', 'Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
  ['person', 'Bashar al-Assad', 'Bashar Assad'],
  ['person', 'Bashar al-Assad', 'Bachar el-Assad'],
  ['person', 'Ali Khamenei', 'Seyyed Ali Khamenei'],
  ['person', 'Ayatollah Ali Khamenei', 'Ali Khamenei'],
  ['person', 'Ismail Qaani', 'Esmail Ghaani'],
  ['person', 'Adil Abdul-Mahdi', 'Adel Abdel Mahdi'],
  ['person', 'Nouri al-Maliki', 'Nuri al-Maliki'],
  ['person', 'Yahya Rasool', 'Yehia Rasoul'],
  ['person', 'Ahmed Abdel-Hussein', 'Ahmad Abdul Hussein'],
  ['person', 'Tahsin al-Khafaji', 'Tahseen al-Khafaji'],
  ['person', 'Abu Ali al-Askari', 'Abu Ali al-Asgari'],
  ['person', 'Jens Stoltenberg', 'Jens Stoltenburg'],
  ['organisation', 'Asa’ib Ahl al-Haq', 'Asaib Ahl al-Haq'],
  ['organisation', 'Asa’ib Ahl al-Haq', 'Asaeb Ahl al-Haq'],
  ['organisation', 'Kata’ib Hezbollah', 'Kataib Hizbullah'],
  ['organisation', 'Hashd al-Shaabi', 'Hashed al-Shaabi'],
  ['organisation', 'Hashd al-Sha’abi', 'Hashd al-Shabi'],
  ['organisation', 'Popular Mobilization Units', 'PMU'],
  ['organisation', 'Popular Mobilization Forces', 'PMF'],
  ['organisation', 'Popular Mobilization Units', 'Popular Mobilisation Units'],
  ['organisation', 'Iraqi Ministry of Defence', 'Iraqi Defense Ministry'],
  ['organisation', 'Iranian Ministry of Foreign Affairs', 'Iran Foreign Ministry'],
  ['organisation', 'ISIS', 'ISIL'],
  ['organisation', 'Daesh', 'ISIS'],
  ['organisation', 'Islamic State', 'ISIS'],
  ['organisation', 'European Union', 'EU'],
  ['organisation', 'US Army', 'United States Army'],
  ['organisation', 'U.S. Central Command', 'US Central Command'],
  ['organisation', 'CENTCOM', 'US Central Command'],
  ['organisation', 'NATO', 'North Atlantic Treaty Organization'],
  ['organisation', 'Hezbollah', 'Hizbollah'],
  ['organisation', 'Al-Qaeda', 'al Qaida'],
  ['organisation', 'Fars News Agency', 'FNA'],
  ['organisation', 'World Health Organization', 'WHO'],
  ['organisation', 'Islamic Revolution Guards Corps', 'IRGC'],
  ['organisation', 'Islamic Revolutionary Guard Corps', 'Islamic Revolution Guards Corps'],
  ['organisation', 'Press TV', 'PressTV'],
  ['organisation', 'Pentagon', 'US Department of Defense'],
  ['place', 'Kiev', 'Kyiv'],
  ['place', 'Mosul', 'Mossul'],
  ['place', 'Ain al-Asad', 'Ayn al-Assad'],
  ['place', 'United States', 'U.S.'],
  ['place', 'United Kingdom', 'Britain'],
]

/** Which are one only where one article, or related ones, have both. */
const shortForms: readonly Pair[] = [
  ['person', 'Pedro Sánchez Pérez-Castejón', 'Pedro Sánchez'],
  ['person', 'Gabriel García Márquez', 'Gabriel Garcia'],
  ['person', 'Mohammed bin Salman', 'Mohamed bin Salman Al Saud'],
  ['organisation', 'Harakat Hezbollah al-Nujaba', 'Al-Nujaba'],
  ['organisation', 'Northern Harbour Police', 'NHP'],
]

const unlike: readonly Pair[] = [
  ['person', 'Fuad Hussein', 'Saddam Hussein'],
  ['person', 'Fuad Hussein', 'Ahmed Abdel-Hussein'],
  ['person', 'Bashar al-Assad', 'Hafez al-Assad'],
  ['person', 'Ali Khamenei', 'Ali Khomeini'],
  ['person', 'Hassan Rouhani', 'Hassan Nasrallah'],
  ['person', 'Ali al-Sistani', 'Ali Larijani'],
  ['person', 'Mohammed bin Salman', 'Mohammed bin Zayed'],
  ['person', 'Mohammed bin Salman', 'Salman bin Mohammed'],
  ['person', 'George W. Bush', 'George H.W. Bush'],
  ['person', 'Hunter Biden', 'Joe Biden'],
  ['person', 'Donald Trump', 'Donald Trump Jr.'],
  ['person', 'Kim Jong Un', 'Kim Jong Il'],
  ['person', 'Kim Jong Un', 'Kim Yo Jong'],
  ['person', 'Xi Jinping', 'Li Keqiang'],
  ['person', 'Ahmed al-Asadi', 'Ahmed al-Assadi al-Khalil'],
  ['person', 'Nasr al-Shammari', 'Naser al-Shammari al-Karim'],
  ['person', 'John Kerry', 'John Kirby'],
  ['person', 'Antony Blinken', 'Anthony Brinken'],
  ['person', 'Sergei Lavrov', 'Sergei Lavrenko'],
  ['person', 'Oleg Barov', 'Olga Barova'],
  ['person', 'Marcos Ferdinand', 'Imelda Marcos'],
  ['person', 'Raúl Castro', 'Fidel Castro'],
  ['person', 'Juan García López', 'Juan García Torres'],
  ['person', 'Mark Milley', 'Mike Milley'],
  ['person', 'Abu Ali al-Askari', 'Abu Alaa al-Walai'],
  ['person', 'Qasim al-Araji', 'Qasim al-Aaraji Hassan'],
  ['person', 'Mahmoud Abbas', 'Mahmoud Abbas Zadeh'],
  ['person', 'Ali Hassan', 'Hassan Ali'],
  ['person', 'Hussein Ali', 'Ali Hussein'],
  ['organisation', 'al-Ahed', 'al-Ahad'],
  ['organisation', 'Kata’ib Hezbollah', 'Hezbollah'],
  ['organisation', 'Kata’ib Hezbollah', 'Kata’ib Sayyid al-Shuhada'],
  ['organisation', 'Kata’ib Hezbollah', 'Harakat Hezbollah al-Nujaba'],
  ['organisation', 'Ministry of Health', 'Ministry of Defence'],
  ['organisation', 'Foreign Ministry', 'Interior Ministry'],
  ['organisation', 'Iraqi Army', 'US Army'],
  ['organisation', 'Iraqi Foreign Ministry', 'Iranian Ministry of Foreign Affairs'],
  ['organisation', 'Bank of China', 'Bank of Chad'],
  ['organisation', 'University of York', 'York University'],
  ['organisation', 'Miami University', 'University of Miami'],
  ['organisation', '1st Division', '2nd Division'],
  ['organisation', 'Islamic State', 'Islamic Dawa Party'],
  ['organisation', 'Islamic Jihad', 'Islamic State'],
  ['organisation', 'Press TV', 'Express TV'],
  ['organisation', 'al-Mayadeen', 'al-Maalomah'],
  ['organisation', 'People’s Party', 'Popular Party'],
  ['organisation', 'National Bank', 'National Bank of Kuwait'],
  ['organisation', 'Central Bank of Iraq', 'Central Bank of Iran'],
  ['organisation', 'Ministry of Oil of Iraq', 'Ministry of Oil of Iran'],
  ['organisation', 'New York Times', 'New York Post'],
  ['organisation', 'Fatah', 'Fath'],
  ['organisation', 'State of Law Coalition', 'Rule of Law Coalition'],
  ['organisation', 'Badr Organization', 'Nasr Organization'],
  ['organisation', 'Saraya al-Salam', 'Saraya al-Sham'],
  ['organisation', 'Liwa al-Quds', 'Liwa al-Tafuf'],
  ['organisation', 'UN', 'UNESCO'],
  ['organisation', 'Sunni Endowment Office', 'Shia Endowment Office'],
  ['organisation', 'Fatemiyoun Brigade', 'Zainebiyoun Brigade'],
  ['place', 'Iraq', 'Iran'],
  ['place', 'Washington', 'United States'],
  ['place', 'Niger', 'Nigeria'],
  ['place', 'Austria', 'Australia'],
  ['place', 'North Korea', 'South Korea'],
  ['place', 'Mosul', 'Basra'],
  ['place', 'Guinea', 'Guinea-Bissau'],
  ['place', 'Sudan', 'South Sudan'],
  ['place', 'Dominica', 'Dominican Republic'],
  ['place', 'Georgia', 'Virginia'],
  ['place', 'Ain al-Asad', 'Ain al-Arab'],
  ['place', 'West Bank', 'East Bank'],
  ['place', 'Karrada', 'Karada Mariam'],
]

describe('one entity, with the rule that says so', () => {
  test.each(alike)('%s: %s, %s', (...pair) => {
    expect(joined(apart(pair[1], pair[2]), pair)?.length).toBeGreaterThanOrEqual(1)
  })
  test.each(shortForms)('in one article, %s: %s, %s', (...pair) => {
    expect(joined(together(pair[1], pair[2]), pair)).toEqual(['entities/short-form'])
    expect(joined(apart(pair[1], pair[2]), pair)).toBeUndefined()
  })
})

describe('never one entity', () => {
  test.each(unlike)('%s: %s, %s', (...pair) => {
    expect(joined(apart(pair[1], pair[2]), pair)).toBeUndefined()
    expect(joined(together(pair[1], pair[2]), pair)).toBeUndefined()
  })
  test('two with one beginning, and the short form is neither', () => {
    const texts = ['Juan García López spoke. Juan García Torres spoke. Juan García spoke.']
    const names = ['Juan García López', 'Juan García Torres', 'Juan García']
    const before = [layout(english.layout), parts, tokens(english.tokens), given('person', names), markedStatements([])]
    const { entities: found } = runStages(texts, [...before, entities(english.entities)]).layer('entities') as Entities
    expect(found).toHaveLength(3)
  })
})
