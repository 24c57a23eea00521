-- Who spoke most: how many statements, in how many articles. "Did not say" is no statement; "an official" is nobody.
SELECT any_value(speaker.name ORDER BY date, article) AS name, speaker.kind AS kind,
  any_value(speaker.country ORDER BY date, article) AS country,
  count(*) AS statements, count(DISTINCT article) AS articles
FROM (SELECT date, article, unnest(speakers) AS speaker FROM statements WHERE NOT negated) AS said
WHERE EXISTS (FROM actors WHERE actors.article = said.article AND actors.id = speaker.id AND named)
GROUP BY speaker.id, speaker.kind
ORDER BY statements DESC, articles DESC, name, speaker.id
