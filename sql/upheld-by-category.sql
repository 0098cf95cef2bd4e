-- Of the decided issues of each request category, the share in which the denial was upheld, in per cent.
SELECT
  coalesce(category, 'unknown') AS category,
  count(*) AS decided,
  round(100.0 * count(*) FILTER (WHERE decision = 'upheld') / count(*), 1) AS upheld_percent
FROM issues
WHERE decision IS NOT NULL
GROUP BY 1
ORDER BY decided DESC, category;
