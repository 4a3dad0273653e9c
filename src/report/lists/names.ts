import type { Entity } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Row } from '../brief/rows.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'

/** Every person, organisation and place, the most named first, with roles and other spellings. */
export function nameList(lookup: Lookup): readonly Row[] {
  return [...lookup.record.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .map((entity) => {
      const articles = lookup.articles(entity.mentions.map(({ article }) => article))
      return {
        label: entity.type,
        text: [plainWords(entity.name), ...roles(lookup, entity), ...spellings(entity)].join('; '),
        evidence: `${countPhrase(entity.mentions.length, 'time')} in ${articles}`,
      }
    })
}

function roles(lookup: Lookup, { roles }: Entity): string[] {
  const said = roles.map(({ title, of, former }) => {
    const whose = of === null ? '' : ` of ${plainWords(lookup.entity(of).name)}`
    return `${former ? 'former ' : ''}${plainWords(title)}${whose}`
  })
  return [...new Set(said)]
}

function spellings({ name, aliases }: Entity): string[] {
  const others = aliases.filter(({ text }) => text !== name).map(({ text, count }) => `${plainWords(text)} ×${count}`)
  return others.length === 0 ? [] : [`also ${others.join(', ')}`]
}
