-- JSON Lines as the parser writes them: actors are named by their ids there, and words by their places in the text.
CREATE VIEW news AS FROM read_json('${source}', format = 'newline_delimited', maximum_object_size = 268435456, columns = {
  id: 'VARCHAR', date: 'DATE', text: 'VARCHAR',
  actors: 'STRUCT(id VARCHAR, kind VARCHAR, name VARCHAR, named BOOLEAN, country VARCHAR)[]',
  statements: 'STRUCT(id VARCHAR, act VARCHAR, mode VARCHAR, negated BOOLEAN, speakers STRUCT(actor VARCHAR)[],
    content STRUCT("start" INTEGER, "end" INTEGER)[], "reportedIn" VARCHAR, confidence DOUBLE)[]',
  meetings: 'STRUCT(id VARCHAR, form VARCHAR, status VARCHAR, participants STRUCT(actor VARCHAR, part VARCHAR)[],
    time STRUCT("value" VARCHAR, "start" VARCHAR, "end" VARCHAR), place STRUCT(name VARCHAR, country VARCHAR),
    confidence DOUBLE)[]'});

-- Places count UTF-16 code units: a mark after each character that takes two of them makes SQL count alike.
CREATE MACRO counted(words) AS regexp_replace(words, '([\x{10000}-\x{10FFFF}])', '\1' || chr(65535), 'g');
CREATE MACRO words(counted_text, span) AS
  replace(substring(counted_text, span."start" + 1, span."end" - span."start"), chr(65535), '');
CREATE MACRO party(actors, wanted) AS list_filter(actors, lambda a: a.id = wanted)[1];

CREATE VIEW actors AS
  SELECT date, id AS article, actor.id, actor.kind, actor.name, coalesce(actor.named, true) AS named, actor.country
  FROM (SELECT date, id, unnest(actors) AS actor FROM news);

CREATE VIEW statements AS
  SELECT date, article, s.id, s.act, s.mode, coalesce(s.negated, false) AS negated,
    list_transform(coalesce(s.speakers, []), lambda x: party(actors, x.actor)) AS speakers,
    list_transform(s.content, lambda x: words(text, x)) AS content,
    s."reportedIn", s.confidence
  FROM (SELECT date, id AS article, counted(text) AS text, actors, unnest(statements) AS s FROM news);

CREATE VIEW meetings AS
  SELECT date, article, m.id, m.form, m.status,
    list_transform(coalesce(m.participants, []), lambda x: party(actors, x.actor)) AS participants,
    {'value': m.time."value", 'start': m.time."start"::TIMESTAMP, 'end': m.time."end"::TIMESTAMP} AS time,
    m.place, m.confidence
  FROM (SELECT date, id AS article, actors, unnest(meetings) AS m FROM news);
