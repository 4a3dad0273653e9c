import type { VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import type { Entity, EntityType, Relation } from '../../record/record.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { Places } from '../story/places.tsx'
import type { StoryIndex } from '../story/story-index.ts'
import { articlesPhrase } from '../words/articles-phrase.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { RolePhrase } from './role-phrase.tsx'

const kinds: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
]

const relations: Readonly<{ [Kind in Relation['kind']]: string }> = {
  'part-of': 'part of',
  'member-of': 'member of',
  'based-in': 'based in',
  'also-known-as': 'also known as',
}

/** So many names of a kind are shown at once, and so many places of a name. */
const shown = { names: 60, places: 4 }

/** Who and what is named, under which names, in which roles. */
export function NamesSection({ story }: { readonly story: StoryIndex }): VNode {
  const { entities } = story.record
  const says =
    entities.length === 0
      ? 'No names were found in these articles.'
      : `${countPhrase(entities.length, 'person, organisation or place', 'people, organisations and places')}, with every spelling and role that the articles give them.`
  return (
    <LedgerSection id="names" title="Names" says={says}>
      {kinds.map(([type, title]) => (
        <Kind key={type} story={story} title={title} entities={mostNamed(entities, type)} />
      ))}
    </LedgerSection>
  )
}

/** Entities of one type, the most named first. */
export function mostNamed(entities: readonly Entity[], type: EntityType): readonly Entity[] {
  return entities
    .filter((one) => one.type === type)
    .sort((a, b) => b.mentions.length - a.mentions.length || order(a, b))
}

function Kind({ story, title, entities }: { story: StoryIndex; title: string; entities: readonly Entity[] }) {
  if (entities.length === 0) return null
  const entries = entities.map((one) => <NameEntry key={one.id} story={story} entity={one} />)
  return (
    <section class="kind">
      <h3>{title}</h3>
      <ul class="names">{entries.slice(0, shown.names)}</ul>
      {entries.length > shown.names ? (
        <details class="more">
          <summary>{entries.length - shown.names} more, named less often</summary>
          <ul class="names">{entries.slice(shown.names)}</ul>
        </details>
      ) : null}
    </section>
  )
}

function NameEntry({ story, entity }: { readonly story: StoryIndex; readonly entity: Entity }) {
  const others = entity.aliases.filter(({ text }) => text !== entity.name)
  const firsts = firstPerArticle(entity)
  return (
    <li id={address.entity(entity.id)}>
      <h4>
        <bdi>{visible(entity.name)}</bdi>
      </h4>
      <RolePhrase story={story} entity={entity} />
      {others.length === 0 ? null : (
        <p class="facts">
          also{' '}
          {others.map(({ text, count }, i) => (
            <span key={text}>
              {i === 0 ? '' : ', '}
              <q>{visible(text)}</q> {count}×
            </span>
          ))}
        </p>
      )}
      {entity.relations.map((one) => (
        <RelationLine key={`${one.kind} ${one.to}`} story={story} relation={one} />
      ))}
      <p class="facts">
        <Fact>
          {countPhrase(entity.mentions.length, 'mention')} in{' '}
          {articlesPhrase(
            firsts.map(({ article }) => article),
            story.firstVersionOf,
          )}
        </Fact>
        <Places story={story} spans={firsts} most={shown.places} />
      </p>
    </li>
  )
}

function RelationLine({ story, relation }: { readonly story: StoryIndex; readonly relation: Relation }) {
  const to = story.entityOf.get(relation.to)
  if (to === undefined) return null
  return (
    <p class="facts">
      {relations[relation.kind]}{' '}
      <a href={`#${address.entity(to.id)}`}>
        <bdi>{visible(to.name)}</bdi>
      </a>
      {' ('}
      <Place story={story} at={relation.evidence[0]} short />)
    </p>
  )
}

function firstPerArticle(entity: Entity): ArticleSpan[] {
  const found = new Map<string, ArticleSpan>()
  for (const mention of entity.mentions) if (!found.has(mention.article)) found.set(mention.article, mention)
  return [...found.values()]
}

function order(a: Entity, b: Entity): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1
  return a.name < b.name ? -1 : 1
}
