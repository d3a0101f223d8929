-- The bases of each subject, the one that most cities share first; of two, the most recent year, then the first city.
-- Reads the table chosen (sql/chosen.sql).
SELECT
  subject, level, unit, year, status, method, gwp, netting, sector_view, form, tax_basis,
  ROW_NUMBER() OVER (PARTITION BY subject ORDER BY COUNT(*) DESC, COALESCE(year, 0) DESC, MIN(city)) AS row_rank
FROM chosen
GROUP BY subject, level, unit, year, status, method, gwp, netting, sector_view, form, tax_basis
