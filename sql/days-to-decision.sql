-- Days from the utilization review denial to the decision, by year of the decision.
SELECT
  CAST(extract(year FROM decision_date) AS integer) AS year,
  count(*) AS letters,
  min(decision_date - ur_denial_date) AS shortest_days,
  round(avg(decision_date - ur_denial_date), 1) AS average_days,
  max(decision_date - ur_denial_date) AS longest_days
FROM letters
WHERE decision_date >= ur_denial_date
GROUP BY 1
ORDER BY 1;
