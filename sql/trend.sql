-- The path of each city on the core's indicators: each year beside the year before, on one and the same basis.
-- Reads the tables figures and latest (sql/latest.sql).
SELECT
  f.subject,
  f.territory,
  f.year,
  f.value,
  f.value - LAG(f.value) OVER (
    PARTITION BY f.subject, f.territory, f.level, f.unit, f.status, f.method, f.gwp, f.netting, f.version
    ORDER BY f.year
  ) AS since_before
FROM figures AS f
INNER JOIN latest AS l ON l.territory = f.territory AND l.date = f.date
WHERE f.subject LIKE 'indicator/%' AND f.status = 'measured' AND f.is_foreign = 'no' AND f.value IS NOT NULL
ORDER BY f.subject, f.territory, f.year
