-- The share of upheld denials by the year of the decision, in per cent.
SELECT
  CAST(extract(year FROM letters.decision_date) AS integer) AS year,
  count(*) AS decided,
  round(100.0 * count(*) FILTER (WHERE issues.decision = 'upheld') / count(*), 1) AS upheld_percent
FROM issues
JOIN letters ON letters.letter = issues.letter
WHERE issues.decision IS NOT NULL AND letters.decision_date IS NOT NULL
GROUP BY 1
ORDER BY 1;
