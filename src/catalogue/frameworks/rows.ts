/** The rows of a generated list, each cut at its tabs; a row has fewer cells when its last ones are empty. */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Items of one cell, parted by `|` or a comma: `cae|crte` → `['cae', 'crte']`; an empty cell has none. */
export const itemsOfCell = (cell: string): readonly string[] =>
  cell
    .split(/[|,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
