-- The share of upheld denials by the guideline that the reviewer cites, in per cent. An issue counts
-- once for each guideline cited in it.
WITH cited AS (
  SELECT DISTINCT letter, issue, source, title
  FROM citations
  WHERE party = 'reviewer'
)
SELECT
  cited.source,
  cited.title,
  count(*) AS decided,
  round(100.0 * count(*) FILTER (WHERE issues.decision = 'upheld') / count(*), 1) AS upheld_percent
FROM cited
JOIN issues ON issues.letter = cited.letter AND issues.number = cited.issue
WHERE issues.decision IS NOT NULL
GROUP BY 1, 2
ORDER BY decided DESC, 1, 2;
