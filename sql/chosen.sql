-- For each subject, the year that most cities have (of two, the most recent), then the figure of each city of that year, else of the
-- nearest. One figure per city, tax basis and sector view. Figures of another territory than the file's are never taken.
-- Reads the tables figures and latest (sql/latest.sql).
WITH own AS (
  SELECT f.*, l.city
  FROM figures AS f
  INNER JOIN latest AS l ON l.territory = f.territory AND l.date = f.date
  WHERE f.value IS NOT NULL AND f.is_foreign = 'no'
),
years AS (
  SELECT subject, year, COUNT(DISTINCT territory) AS cities
  FROM own
  WHERE year IS NOT NULL
  GROUP BY subject, year
),
common AS (
  SELECT subject, year
  FROM (
    SELECT subject, year, ROW_NUMBER() OVER (PARTITION BY subject ORDER BY cities DESC, year DESC) AS place
    FROM years
  ) AS ranked
  WHERE place = 1
)
SELECT *
FROM (
  SELECT
    o.*,
    ROW_NUMBER() OVER (
      PARTITION BY o.subject, o.territory, o.tax_basis, o.sector_view
      ORDER BY
        ABS(COALESCE(o.year, 0) - COALESCE(c.year, 0)),
        COALESCE(o.year, 0) DESC,
        COALESCE(o.version, '') DESC,
        o.place
    ) AS nearness
  FROM own AS o
  LEFT JOIN common AS c ON c.subject = o.subject
) AS near
WHERE nearness = 1
