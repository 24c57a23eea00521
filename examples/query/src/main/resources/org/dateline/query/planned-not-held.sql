-- Meetings that were planned for a time that has passed, and of which no later article says that they were held: among all of
-- those planned, by themselves or by somebody of their country. A plan without a day is given thirty.
WITH reports AS (
  SELECT date, article, id, form, status, time, participants,
    list_sort(list_distinct(list_transform(participants, lambda p: p.id))) AS parties
  FROM meetings WHERE len(participants) > 1
), plans AS (
  SELECT parties, first(participants ORDER BY date, article, id) AS participants, min(date) AS announced,
    max(coalesce(time."end", date + INTERVAL 30 DAY)) AS due, count(DISTINCT article) AS reports,
    first(time."value" ORDER BY date DESC, article, id) AS planned_for
  FROM reports WHERE status IN ('PLANNED', 'POSTPONED') GROUP BY parties
), ends AS (
  SELECT parties, first(status ORDER BY date DESC, article, id) AS since
  FROM reports WHERE status IN ('POSTPONED', 'CANCELLED', 'REFUSED') GROUP BY parties
), held AS (
  SELECT DISTINCT plans.parties
  FROM plans JOIN reports ON reports.status IN ('HELD', 'UNDERWAY') AND reports.date >= plans.announced
  WHERE len(list_filter(plans.participants, lambda p: len(list_filter(reports.participants,
    lambda h: h.id = p.id OR (h.country = p.country AND (h.kind = 'COUNTRY' OR p.kind = 'COUNTRY')))) = 0)) = 0
)
SELECT announced, array_to_string(list_sort(list_distinct(list_transform(participants, lambda p: p.name))), ', ') AS who,
  planned_for, reports, since
FROM plans LEFT JOIN ends USING (parties)
WHERE due <= (SELECT max(date) FROM (SELECT date FROM meetings UNION ALL SELECT date FROM statements))
  AND parties NOT IN (SELECT parties FROM held)
ORDER BY announced, who, parties
