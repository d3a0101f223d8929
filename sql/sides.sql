-- Cities side by side: figures of one basis together. row_rank 1 is the basis that most share; figures of the others are set apart.
-- Reads the tables chosen (sql/chosen.sql) and bases (sql/bases.sql). Result: one line per figure.
SELECT c.subject, b.row_rank, c.city, c.territory, c.value, c.sheet, c.address
FROM chosen AS c
INNER JOIN bases AS b
  ON b.subject = c.subject
  AND b.level = c.level
  AND b.unit = c.unit
  AND COALESCE(b.year, 0) = COALESCE(c.year, 0)
  AND COALESCE(b.status, '') = COALESCE(c.status, '')
  AND COALESCE(b.method, '') = COALESCE(c.method, '')
  AND COALESCE(b.gwp, '') = COALESCE(c.gwp, '')
  AND b.netting = c.netting
  AND COALESCE(b.sector_view, '') = COALESCE(c.sector_view, '')
  AND COALESCE(b.form, '') = COALESCE(c.form, '')
  AND COALESCE(b.tax_basis, '') = COALESCE(c.tax_basis, '')
ORDER BY c.subject, b.row_rank, c.city
