import { personColumns, pilotColumns } from '../../catalogue/people/organisationWords';
import type { Lineage } from '../../domain/plan';
import type { TextPlace } from './withheld';
import type { Withholds } from './withholding';

/** What a cell of a table is for, by its key: `action:a-1/responsible` names who answers for its row. */
export function placeOf(key: string | undefined): TextPlace {
  const column = columnIn(key);
  return personColumns.has(column) ? 'person' : pilotColumns.has(column) ? 'pilot' : 'text';
}

const columnIn = (key = ''): string => key.slice(key.lastIndexOf('/') + 1);

/** The source cells of a figure: `GES!C5; [ppi.xlsx]2024!U6`, the first file where the cell was taken from one. */
export const sourcesSaid = ({ from, files }: Lineage, withhold: Withholds): string =>
  from
    .map(({ sheet, address }, i) => {
      const file = files?.[i];
      return withhold(`${file === undefined || file === '' ? '' : `[${file}]`}${sheet}!${address}`);
    })
    .join('; ');
