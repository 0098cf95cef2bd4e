-- The share of upheld denials by the reviewer's specialty, in per cent. A reviewer with two
-- specialties counts under both.
WITH reviewers AS (
  SELECT letter, unnest(specialties) AS specialty
  FROM letters
)
SELECT
  reviewers.specialty,
  count(*) AS decided,
  round(100.0 * count(*) FILTER (WHERE issues.decision = 'upheld') / count(*), 1) AS upheld_percent
FROM reviewers
JOIN issues ON issues.letter = reviewers.letter
WHERE issues.decision IS NOT NULL
GROUP BY 1
ORDER BY decided DESC, 1;
