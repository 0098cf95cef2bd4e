-- Issues whose heading rules one way while the reasoning concludes the other.
SELECT
  letters.case_number,
  issues.number,
  issues.disputed_item,
  issues.decision,
  issues.medically_necessary,
  issues.conclusion
FROM issues
JOIN letters ON letters.letter = issues.letter
WHERE (issues.decision = 'upheld' AND issues.medically_necessary)
  OR (issues.decision = 'overturned' AND NOT issues.medically_necessary)
ORDER BY 1, 2;
