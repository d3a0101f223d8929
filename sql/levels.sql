-- Who decides, who pays, who delivers: actions and euros by level, for all cities. Euros of two tax bases are never added.
-- Reads the tables levels and latest (sql/latest.sql). A level that no file says is 'unsaid'.
SELECT
  v.role,
  v.level,
  v.tax_basis,
  SUM(v.actions) AS actions,
  SUM(v.euros) AS euros,
  COUNT(DISTINCT v.territory) AS cities
FROM levels AS v
INNER JOIN latest AS l ON l.territory = v.territory AND l.date = v.date
GROUP BY v.role, v.level, v.tax_basis
ORDER BY v.role, v.level, v.tax_basis
