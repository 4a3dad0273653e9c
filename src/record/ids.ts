import { sha256Hex, shortHash } from '../text/hash.ts'
import type { Span } from '../text/span.ts'

declare const brand: unique symbol
/** A string that only the functions of this file produce. Opaque: nothing may be read out of it. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

/** Names one article through all its revisions: the id given with it, else made from its text. */
export type ArticleId = Id<'article'>
/** Names one exact text: the SHA-256 of its characters. A new wording has a new id. */
export type TextId = Id<'text'>
/** Names one finding in one text; the same finding in the same text has the same id in every run. */
export type MarkId = Id<'mark'>
/** A statement is a mark: its id is that of the finding. */
export type StatementId = MarkId
/** A figure is a mark too. */
export type FigureId = MarkId
export type EntityId = Id<'entity'>
export type EventId = Id<'event'>
export type ThreadId = Id<'thread'>
export type FigureGroupId = Id<'figure-group'>
export type ReuseId = Id<'reuse'>
export type StoryId = Id<'story'>
export type VersionsId = Id<'versions'>
export type DecisionId = Id<'decision'>

/** The id of an exact text: 64 hexadecimal digits of its SHA-256. */
export function textId(text: string): TextId {
  return sha256Hex(text) as TextId
}

/** The id of an article: the one given, else the first 16 digits of its text's. */
export function articleId(given: string | null, text: TextId): ArticleId {
  return (given ?? text.slice(0, 16)) as ArticleId
}

/**
 * The id of a finding, from its article (two articles may have the same text), the layer and its places.
 * One place is enough where a layer has one finding at a place; statements name content and cue.
 */
export function markId(
  article: { readonly id: ArticleId; readonly textId: TextId },
  layer: string,
  places: readonly Span[],
): MarkId {
  const where = places.map(({ start, end }) => `${start}-${end}`).join(' ')
  return shortHash(`${article.id} ${article.textId} ${layer} ${where}`) as MarkId
}

/**
 * The id of something that spans articles, from its kind and its earliest member, so that it survives
 * new members.
 */
export function groupId<Kind extends 'entity' | 'event' | 'thread' | 'figure-group' | 'reuse' | 'story' | 'versions'>(
  kind: Kind,
  earliest: string,
): Id<Kind> {
  const said = `${kind} ${earliest}`
  const known = groupIds.get(said)
  if (known !== undefined) return known as Id<Kind>
  const id = shortHash(said)
  if (groupIds.size >= mostGroupIds) groupIds.clear()
  groupIds.set(said, id)
  return id as Id<Kind>
}

/** Ids of groups that were asked for: an update asks for nearly the same again. */
const groupIds = new Map<string, string>()
/** Beyond so many they are thrown away, so that memory stays bounded. */
const mostGroupIds = 100_000

/** The id of a decision, from all that it says: said twice, it is the same decision. */
export function decisionId(said: string): DecisionId {
  return shortHash(`decision ${said}`) as DecisionId
}
