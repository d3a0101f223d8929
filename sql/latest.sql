-- The latest pack of each territory, in the order of the comparison: laureates as the list has them, then the others by name.
-- Reads the table cities. Result: territory, date, city (rank from 1), laureate, level, name.
SELECT
  territory,
  date,
  ROW_NUMBER() OVER (ORDER BY laureate_rank, is_laureate DESC, name, territory) AS city,
  laureate,
  level,
  name
FROM (
  SELECT
    c.*,
    ROW_NUMBER() OVER (PARTITION BY territory ORDER BY CASE WHEN date = 'undated' THEN '' ELSE date END DESC) AS age
  FROM cities AS c
) AS dated
WHERE age = 1
