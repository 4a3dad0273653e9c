import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { names } from '../../find/names/names.ts'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { MarkId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { Entity } from '../../record/record.ts'
import type { Rulings } from '../../record/stage.ts'
import { cases } from '../../testing/cases.ts'
import { runStages, type TestArticle } from '../../testing/layers.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import { entities } from './entities.ts'

const stages = [
  layout(english.layout),
  parts,
  tokens(english.tokens),
  names(english.names, shippedModels.names),
  markedStatements([]),
]
const stage = entities(english.entities)
const none: Rulings = { same: [], different: [] }

/** Runs the stage over articles, with people's rulings on pairs of names. */
function entitiesOf(
  articles: readonly TestArticle[],
  rulings: (marks: Map<string, MarkId>) => Rulings = () => none,
): Entities {
  const run = runStages(articles, stages)
  const marks = new Map<string, MarkId>()
  for (const { article, layer } of run.articles.map((one) => ({ article: one.article, layer: one.layer('names') }))) {
    for (const { at, id } of layer) marks.set(`${article.id} ${article.text.slice(at.start, at.end)}`, id)
  }
  return stage.run({
    articles: run.articles,
    layer: () => {
      throw new RangeError('No story layer is read')
    },
    rulings: rulings(marks),
    recall: (_key, make) => make(),
  })
}

const namesOf = ({ aliases }: Entity): string[] => aliases.map(({ text }) => text).sort()
const groups = (found: Entities): string[][] => found.entities.map(namesOf).sort()
const called = (found: Entities, name: string): Entity | undefined =>
  found.entities.find((one) => one.aliases.some(({ text }) => text === name))

describe('one entity', () => {
  test.each([
    ['two spellings of a name', 'Qassem Soleimani', 'Qasim Suleimani'],
    ['al- and el-, ou and u', 'Hatem al-Derawi', 'Hatem el-Derawi'],
    ['servant names', 'Idriss Abdel-Wareth', 'Idris Abdul-Wareth'],
    ['servant names in two words', 'Idriss Abdel Wareth', 'Idris Abdul-Wareth'],
    ['apostrophes', 'Rasheed el-Ma’oun', 'Rashid al-Maoun'],
    ['short given name', 'Joe Harkness', 'Joseph Harkness'],
    ['initial between', 'Robert Quelling', 'Robert M. Quelling'],
    ['Slavic endings', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Gaddafi', 'Muammar Gaddafi', 'Muammar Qaddafi'],
    ['Muhandis', 'Abu Mahdi al-Muhandis', 'Abu Mahdi al-Mohandes'],
  ])('person: %s', (_what, one, other) => {
    const found = entitiesOf([`General ${one} came to Berlin.`, `General ${other} came to Berlin.`])
    expect(called(found, one)?.id).toBe(called(found, other)?.id)
  })
  test.each([
    ['Kata’ib Hezbollah', 'Kataeb Hezbollah'],
    ['Hurras el-Mawj', 'Hurras al-Mawj'],
    ["Asa'ib Ahl al-Haq", 'Asaib Ahl al-Haq'],
    ['Harbour Defence Front', 'Harbor Defense Front'],
    ['Quelling Industries Limited', 'Quelling Industries Ltd'],
    ['Quelling Industries Corp', 'Quelling Industries'],
  ])('organisation: %s and %s', (one, other) => {
    const found = entitiesOf([`The ${one} group spoke in Berlin.`, `The ${other} group spoke in Berlin.`])
    expect(called(found, one)).toBeDefined()
    expect(called(found, one)?.id).toBe(called(found, other)?.id)
  })
  test.each([
    ['the Northern Defence Units (NDU)', 'NDU'],
    ['the Northern Defence Units (NDU) or Hashd al-Shimal', 'Hashd al-Shimal'],
    ['the Northern Defence Units, also known as Hashd al-Shimal,', 'Hashd al-Shimal'],
  ])('defined by the text: %s', (words, alias) => {
    const found = entitiesOf([`The bridge was taken by ${words} at dawn.`])
    expect(called(found, alias)?.name).toBe('Northern Defence Units')
    expect(called(found, alias)?.merges.map(({ by }) => by)).toContain('entities/definition')
  })
  test.each([
    ['Trade with the US grew. The United States was glad.', 'US', 'United States'],
    ['It rained in Kiev. Kyiv was wet.', 'Kiev', 'Kyiv'],
    [
      'It rained at Baghdad airport. Baghdad International Airport was wet.',
      'Baghdad airport',
      'Baghdad International Airport',
    ],
  ])('place: %s', (text, one, other) => {
    const found = entitiesOf([text])
    expect(called(found, one)?.id).toBe(called(found, other)?.id)
  })
  test('a family name alone is the person of its own article', () => {
    const found = entitiesOf(['He met Edith Marlow at night. The talk tired Marlow.'])
    expect(groups(found)).toEqual([['Edith Marlow', 'Marlow']])
    expect(found.entities[0]?.name).toBe('Edith Marlow')
  })
  test('an outlet written as one small word', () => {
    const articles = [{ text: 'It happened, presstv reported, at noon in Berlin.', outlet: 'Press TV' }]
    expect(called(entitiesOf(articles), 'presstv')?.name).toBe('Press TV')
  })
})

describe('never one entity', () => {
  test.each([
    [
      'family name shared',
      'Minister Fuad Hussein came.',
      'President Saddam Hussein fell.',
      'Fuad Hussein',
      'Saddam Hussein',
    ],
    [
      'family name shared, once as a servant name',
      'Minister Fuad Hussein came.',
      'It was Ahmed Abdel-Hussein again.',
      'Fuad Hussein',
      'Ahmed Abdel-Hussein',
    ],
    ['one vowel apart', 'He told the al-Ahed news agency.', 'He told al-Ahad television.', 'al-Ahed', 'al-Ahad'],
    ['a group and a person', 'The Nasr group spoke.', 'It was Nasr al-Shammari again.', 'Nasr', 'Nasr al-Shammari'],
    ['shared last word', 'The Kata’ib Hezbollah group spoke.', 'Hezbollah spoke.', 'Kata’ib Hezbollah', 'Hezbollah'],
    [
      'other legal form',
      'The Quelling Industries Ltd company paid. The Quelling Industries company was glad.',
      'The Quelling Industries PLC company paid.',
      'Quelling Industries Ltd',
      'Quelling Industries PLC',
    ],
    [
      'shared first word',
      'The Kata’ib Hezbollah group spoke.',
      'The Kata’ib Sayyid al-Shuhada group spoke.',
      'Kata’ib Hezbollah',
      'Kata’ib Sayyid al-Shuhada',
    ],
    [
      'shared middle',
      'The Kata’ib Hezbollah group spoke.',
      'The Harakat Hezbollah al-Nujaba movement spoke.',
      'Kata’ib Hezbollah',
      'Harakat Hezbollah al-Nujaba',
    ],
    [
      'a capital and its state',
      'It rained in Washington.',
      'The United States was glad.',
      'Washington',
      'United States',
    ],
    ['an office and its house', 'A Pentagon letter came.', 'The US Army came.', 'Pentagon', 'US Army'],
    ['brothers', 'President Raul Castro came.', 'President Fidel Castro came.', 'Raul Castro', 'Fidel Castro'],
    [
      'two ministries',
      'The Interior Ministry wrote.',
      'The Justice Ministry wrote.',
      'Interior Ministry',
      'Justice Ministry',
    ],
    [
      'middle names',
      'General Mohammed Ahmed Hassan came.',
      'General Mohammed Ali Hassan came.',
      'Mohammed Ahmed Hassan',
      'Mohammed Ali Hassan',
    ],
    ['Korean names', 'President Moon Jae-in came.', 'President Park Geun-hye came.', 'Moon Jae-in', 'Park Geun-hye'],
    ['one skeleton, other letters', 'The Town House stood.', 'The Twin House stood.', 'Town House', 'Twin House'],
    [
      'two Congos',
      'It rained in the Republic of the Congo.',
      'It rained in the Democratic Republic of the Congo.',
      'Republic of the Congo',
      'Democratic Republic of the Congo',
    ],
    ['two Koreas', 'It rained in North Korea.', 'It rained in South Korea.', 'North Korea', 'South Korea'],
    ['two Guineas', 'It rained in Guinea.', 'It rained in Equatorial Guinea.', 'Guinea', 'Equatorial Guinea'],
    ['a city and its bank', 'It rained in Kuwait City.', 'The Kuwait Bank closed.', 'Kuwait City', 'Kuwait Bank'],
    ['a state and its agency', 'It rained in Iraq.', 'The Iraqi News Agency wrote.', 'Iraq', 'Iraqi News Agency'],
    [
      'a party and a party',
      'The Democratic Party won.',
      'The Republican Party won.',
      'Democratic Party',
      'Republican Party',
    ],
    ['two unions', 'The African Union met.', 'The European Union met.', 'African Union', 'European Union'],
    [
      'a paper and a paper',
      'The Washington Post wrote.',
      'The Jerusalem Post wrote.',
      'Washington Post',
      'Jerusalem Post',
    ],
    ['two Sudans', 'It rained in Sudan.', 'It rained in South Sudan.', 'Sudan', 'South Sudan'],
    [
      'a man and a woman',
      'Minister Bill Clinton came.',
      'Minister Hillary Clinton came.',
      'Bill Clinton',
      'Hillary Clinton',
    ],
    [
      'two generals of one letter',
      'General Ali Rahimi came.',
      'General Amir Rahimi came.',
      'Ali Rahimi',
      'Amir Rahimi',
    ],
    ['a river and its state', 'It rained in Niger.', 'It rained in Nigeria.', 'Niger', 'Nigeria'],
    ['Austria and Australia', 'It rained in Austria.', 'It rained in Australia.', 'Austria', 'Australia'],
    ['Iran and Iraq', 'It rained in Iran.', 'It rained in Iraq.', 'Iran', 'Iraq'],
    [
      'two commands',
      'The Joint Operations Command wrote.',
      'The Central Operations Command wrote.',
      'Joint Operations Command',
      'Central Operations Command',
    ],
    [
      'a city and its port',
      'It rained in Basra.',
      'The Port of Basra Authority wrote.',
      'Basra',
      'Port of Basra Authority',
    ],
  ])('%s', (_what, first, second, one, other) => {
    for (const articles of [[first, second], [`${first} ${second}`]]) {
      const found = entitiesOf(articles)
      expect(called(found, one), one).toBeDefined()
      expect(called(found, other), other).toBeDefined()
      expect(called(found, one)?.id).not.toBe(called(found, other)?.id)
    }
  })
  test('two bearers of one family name in one article: each lone name is the last one named', () => {
    const text =
      'Minister Nabil al-Derawi spoke. He praised al-Derawi. Colonel Hatem al-Derawi spoke. He blamed al-Derawi.'
    const found = entitiesOf([text])
    expect(called(found, 'Nabil al-Derawi')?.mentions.map(({ start }) => start)).toEqual([
      9,
      text.indexOf('al-Derawi. C'),
    ])
    expect(called(found, 'Hatem al-Derawi')?.mentions.map(({ start }) => start)).toEqual([
      text.indexOf('Hatem'),
      text.lastIndexOf('al-Derawi'),
    ])
  })
  test('a lone name that two persons of the story may bear stays by itself', () => {
    const shared = 'Veld Terminals and the Saraya al-Fajr group were there.'
    const found = entitiesOf([
      `Fuad Hussein came. ${shared}`,
      `Saddam Hussein came. ${shared}`,
      `They spoke of Hussein and Hussein. ${shared}`,
    ])
    expect(groups(found)).toContainEqual(['Hussein'])
  })
})

describe("people's rulings", () => {
  const articles = [
    'General Hatem al-Derawi came to Berlin.',
    'General Hatem el-Derawi came to Berlin.',
    'General Mara Lind came.',
  ]
  test('what they part stays apart', () => {
    const found = entitiesOf(articles, (marks) => ({
      same: [],
      different: [[mark(marks, 'a0 Hatem al-Derawi'), mark(marks, 'a1 Hatem el-Derawi')]],
    }))
    expect(called(found, 'Hatem al-Derawi')?.id).not.toBe(called(found, 'Hatem el-Derawi')?.id)
  })
  test('what they join is one, whatever the names', () => {
    const found = entitiesOf(articles, (marks) => ({
      same: [[mark(marks, 'a0 Hatem al-Derawi'), mark(marks, 'a2 Mara Lind')]],
      different: [],
    }))
    expect(called(found, 'Mara Lind')?.id).toBe(called(found, 'Hatem el-Derawi')?.id)
    expect(called(found, 'Mara Lind')?.merges.map(({ by }) => by)).toContain('entities/reviewer')
  })
})

function mark(marks: ReadonlyMap<string, MarkId>, words: string): MarkId {
  const found = marks.get(words)
  if (found === undefined) throw new RangeError(`No name ${words}`)
  return found
}

describe('roles', () => {
  test.each(cases('roles'))('$name', ({ text, marks, isNegative }) => {
    const found = entitiesOf([text])
    const at = (start: number): Entity | undefined =>
      found.entities.find((one) => one.mentions.some((mention) => mention.start === start && mention.kind === 'name'))
    const given = found.entities.flatMap((one) =>
      one.roles.map(
        ({ title, of }) => `${one.name}: ${title} of ${found.entities.find(({ id }) => id === of)?.name ?? 'nobody'}`,
      ),
    )
    const expected = [...new Set(marks.map(({ group }) => group))].map((group) => {
      const of = (name: string): typeof marks => marks.filter((one) => one.group === group && one.name === name)
      const words = of('role').map((one) => english.entities.roleVerbs.get(one.words) ?? one.words)
      return `${at(of('person')[0]?.at.start ?? -1)?.name}: ${words.join(' ')} of ${at(of('owner')[0]?.at.start ?? -1)?.name ?? 'nobody'}`
    })
    expect(given.sort()).toEqual(isNegative ? [] : expected.sort())
  })
  test('former roles are told as former', () => {
    const found = entitiesOf(['They met former US president Jonah Whitlock in Berlin.'])
    expect(called(found, 'Jonah Whitlock')?.roles.map(({ title, former }) => [title, former])).toEqual([
      ['president', true],
    ])
  })
  test('a part of another organisation', () => {
    const found = entitiesOf(['The Saraya al-Fajr group, which is part of the Northern Defence Units, spoke.'])
    const whole = called(found, 'Northern Defence Units')
    expect(called(found, 'Saraya al-Fajr')?.relations.map(({ kind, to }) => [kind, to])).toEqual([
      ['part-of', whole?.id],
    ])
  })
})

describe('laws', () => {
  const sentences = [
    'Minister Fuad Hussein met General Hatem al-Derawi in Berlin.',
    'Hussein praised the Union of Harbour Pilots (UHP).',
    'The UHP thanked Hatem el-Derawi.',
    'The pilots trust al-Derawi and Nabil al-Derawi.',
    'Saddam Hussein ruled Iraq. The US left Iraq.',
    'The United States and UHP wrote to Press TV.',
    'It happened, presstv reported, in Berlin.',
    'The Saraya al-Fajr group, part of the Union of Harbour Pilots, spoke.',
  ]
  const stories = fc.shuffledSubarray(sentences, { minLength: 2 })
  test('the order of the articles changes no group', () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (texts, luck) => {
        const articles = texts.map((text) => ({ text, id: `s${sentences.indexOf(text)}` }))
        const keyed = articles.map((article) => ({ article, key: luck.next().value ?? 0 }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ article }) => article)
        const [one, other] = [entitiesOf(articles), entitiesOf(shuffled)]
        expect(other).toEqual(one)
      }),
      { seed: 11, numRuns: 60 },
    )
  })
  test('every entity has a mention, every merge a rule, every name its entity', () => {
    const found = entitiesOf(sentences)
    for (const { mentions, merges, aliases, name } of found.entities) {
      expect(mentions.length).toBeGreaterThan(0)
      for (const { by } of merges) expect(by).toMatch(/^entities\/[a-z-]+$/)
      expect(aliases.length).toBeGreaterThan(0)
      expect(name).not.toMatch(/^(?:General|Minister|the) /)
    }
    expect(new Set(found.ofName.values()).size).toBe(found.entities.length)
  })
  test('an article of another story changes no group here', () => {
    const before = groups(entitiesOf(sentences))
    const after = groups(entitiesOf([...sentences, 'General Anwar Hussein sang at home. Hussein was happy.']))
    for (const group of before) expect(after).toContainEqual(group)
  })
})
