-- Sums over cities on the basis that most share: each tonne once, each euro once. Levels may be mixed, nothing else.
-- Tonnes: a city within a metropolis that is counted is left out. Euros: both are added, less the operations that both write, of which
-- the lesser amount is taken off (CCC-114).
-- Reads the tables chosen (sql/chosen.sql), bases (sql/bases.sql), latest (sql/latest.sql) and operations.
WITH own_operations AS (
  SELECT o.*
  FROM operations AS o
  INNER JOIN latest AS l ON l.territory = o.territory AND l.date = o.date
),
added AS (
  SELECT c.*, l.laureate, l.level AS own_level
  FROM chosen AS c
  INNER JOIN bases AS b
    ON b.subject = c.subject
    AND b.row_rank = 1
    AND b.unit = c.unit
    AND COALESCE(b.year, 0) = COALESCE(c.year, 0)
    AND COALESCE(b.status, '') = COALESCE(c.status, '')
    AND COALESCE(b.method, '') = COALESCE(c.method, '')
    AND COALESCE(b.gwp, '') = COALESCE(c.gwp, '')
    AND b.netting = c.netting
    AND COALESCE(b.sector_view, '') = COALESCE(c.sector_view, '')
    AND COALESCE(b.form, '') = COALESCE(c.form, '')
    AND COALESCE(b.tax_basis, '') = COALESCE(c.tax_basis, '')
  INNER JOIN latest AS l ON l.city = c.city
  WHERE c.is_added = 'yes'
),
nested AS (
  SELECT a.subject, a.city AS inner_city, a.territory AS inner_territory, b.territory AS outer_territory, a.unit, a.tax_basis
  FROM added AS a
  INNER JOIN added AS b ON b.subject = a.subject AND b.laureate = a.laureate
  WHERE a.own_level = 'commune' AND b.own_level = 'epci'
),
counted AS (
  SELECT l.*
  FROM added AS l
  LEFT JOIN nested AS w ON w.subject = l.subject AND w.inner_city = l.city AND w.unit NOT LIKE '€%'
  WHERE w.inner_city IS NULL
),
twice AS (
  SELECT w.subject, SUM(CASE WHEN i.value <= o.value THEN i.value ELSE o.value END) AS value
  FROM nested AS w
  INNER JOIN own_operations AS i ON i.territory = w.inner_territory AND i.tax_basis = w.tax_basis
  INNER JOIN own_operations AS o
    ON o.territory = w.outer_territory AND o.tax_basis = w.tax_basis AND o.measure = i.measure AND o.title = i.title
  WHERE w.unit LIKE '€%'
    AND (w.subject = i.measure || '/all' OR (w.subject = i.measure || '/' || i.part AND o.part = i.part))
  GROUP BY w.subject
)
SELECT c.subject, SUM(c.value) - COALESCE(MAX(t.value), 0) AS value, COUNT(*) AS cities
FROM counted AS c
LEFT JOIN twice AS t ON t.subject = c.subject
GROUP BY c.subject
HAVING COUNT(*) > 1
ORDER BY c.subject
