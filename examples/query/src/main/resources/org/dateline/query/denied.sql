-- Who denied what, and whose words that is if not the reporter's.
SELECT denial.date, array_to_string(list_transform(denial.speakers, lambda x: x.name), ', ') AS who,
  array_to_string(denial.content, ' … ') AS what,
  array_to_string(list_transform(teller.speakers, lambda x: x.name), ', ') AS told_by, denial.article
FROM statements AS denial
LEFT JOIN statements AS teller ON teller.article = denial.article AND teller.id = denial."reportedIn"
WHERE denial.act = 'DENY' AND NOT denial.negated
ORDER BY denial.date, denial.article, denial.id
