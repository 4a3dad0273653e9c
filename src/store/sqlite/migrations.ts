/** Stands in the head of every workspace file ("Hrsy"), so that another program's database is told apart. */
export const applicationId = 0x48727379

/**
 * The steps that make the schema, each applied once and never changed afterwards: how many of them a file has
 * seen is its version. A file is one workspace, so that no key names it. Numbers are given by us, one more
 * than the greatest, inside the transaction that writes. `json` columns are read by us alone.
 */
export const migrations: readonly string[] = [
  `
  -- state: counts changes of articles and decisions; generator: the version that wrote last; record: the head of the kept record
  create table fact(name text primary key, value text not null) without rowid;

  create table text(number integer primary key, id text not null unique, words text not null);
  create table article(number integer primary key, id text not null unique, current integer not null references text, added text not null);
  create table revision(
    article integer not null references article, text integer not null references text,
    number integer not null, added text not null, origin text not null, given text not null,
    primary key (article, text)
  ) without rowid;
  create index revision_text on revision(text);
  create index article_current on article(current);

  -- The current text of each article under its number, folded by us: the words are split at spaces and nothing else is done to them.
  create virtual table word using fts5(words, content='', contentless_delete=1, tokenize='ascii');

  create table decision(number integer primary key, id text not null unique, json text not null);

  create table read_mark(
    article integer primary key references article, text integer not null references text, state text not null, marked text not null
  );
  create index read_mark_text on read_mark(text);

  -- A saving: findings that rest on the same texts, their entries deflated.
  create table saving(number integer primary key, texts text not null, finding_count integer not null, entries blob not null);
  create index saving_texts on saving(texts, number);
  create table saving_text(text integer not null references text, saving integer not null references saving, primary key (text, saving)) without rowid;
  create index saving_text_saving on saving_text(saving);

  create table record_page(section text not null, number integer not null, items text not null, primary key (section, number)) without rowid;
  `,
  `
  -- For reading story by story. unsettled: articles whose text or description changed (1), or something they were put together with (2).
  create table unsettled(article integer primary key, why integer not null);
  insert into unsettled select number, 1 from article;

  -- What tells with which others an article belongs. Days since 1970, null where unknown; chain: the least number in its chain of likeness.
  create table sheet(article integer primary key, earliest integer, latest integer, chain integer not null);
  create index sheet_chain on sheet(chain);
  create index sheet_earliest on sheet(earliest);
  create table sheet_marks(article integer primary key, stems blob not null, weights blob not null, fingerprints blob not null, words blob not null);
  create table fingerprint(hash integer not null, article integer not null, primary key (hash, article)) without rowid;

  -- key: names all that the record was made from; record: deflated JSON without texts.
  create table story(number integer primary key, key text not null, article_count integer not null, statement_count integer not null, record blob not null);
  create table story_article(article integer primary key, story integer not null);
  create index story_article_story on story_article(story);
  -- What was found in each article by itself, deflated.
  create table article_pack(article integer primary key, pack blob not null);
  -- Passages that articles of different stories share, as JSON.
  create table crossing(a integer not null, b integer not null, passages text not null, primary key (a, b)) without rowid;
  create index crossing_b on crossing(b);
  `,
  `
  -- Articles are grouped without chains; vectors are shorter and lie with the days, so that those of some days are read quickly.
  -- What was made of single articles for grouping is made anew; the stories stay, and are read again only where their articles changed.
  -- grp: the least number in the article's group, null where it is in none yet. unsettled: also articles whose group changed (3).
  drop table sheet;
  drop table sheet_marks;
  drop table fingerprint;
  create table sheet(article integer primary key, earliest integer, latest integer, grp integer, vector blob not null);
  create index sheet_group on sheet(grp);
  create index sheet_days on sheet(earliest, latest);
  -- Articles that may be of any day of more than a month.
  create index sheet_wide on sheet(article) where latest is null or earliest is null or latest - earliest > 31;
  create table sheet_marks(article integer primary key, fingerprints blob not null, words blob not null);
  create table fingerprint(hash integer not null, article integer not null, primary key (hash, article)) without rowid;
  insert or replace into unsettled select number, 1 from article;
  `,
]
