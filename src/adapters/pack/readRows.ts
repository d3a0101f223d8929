import Papa from 'papaparse';
import type * as z from 'zod';
import { fromCsvText } from '../../domain/csvText';
import type { Pack, PackProblem } from '../../domain/pack';
import { ASK_FIELDS, CELL_FIELDS, columnNamed, type PackAsk, type PackCell } from '../../domain/packCell';
import { done, failed, type Result } from '../../domain/result';
import { packAskSchema, packCellSchema } from '../../schema/packCell';
import { filledFields } from './filledFields';

export const CELLS = 'tables/cells.csv';
export const ASKS = 'tables/asks.csv';

/** The cells of the contract's tables that a pack holds; a pack without them is refused, as is one whose rows are not what they should be. */
export const cellsIn = (pack: Pack): Result<readonly PackCell[], PackProblem> =>
  rowsIn(pack, CELLS, CELL_FIELDS, NUMBERS, packCellSchema);

/** The barriers, levers and asks that a pack holds. */
export const asksIn = (pack: Pack): Result<readonly PackAsk[], PackProblem> =>
  rowsIn(pack, ASKS, ASK_FIELDS, NUMBERS, packAskSchema);

/** Fields that may start with a sign and are no text. */
const NUMBERS: ReadonlySet<string> = new Set(['value', 'year']);

function rowsIn<Row>(
  { file, parts }: Pack,
  path: string,
  fields: readonly string[],
  numbers: ReadonlySet<string>,
  schema: z.ZodType<Row>,
): Result<readonly Row[], PackProblem> {
  const bytes = parts.get(path);
  if (bytes === undefined) return failed({ kind: 'missing-part', file, part: path });
  const parsed = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  const [head = [], ...lines] = parsed.data;
  const isOurs = head.length === fields.length && fields.every((field, i) => head[i] === columnNamed(field));
  if (parsed.errors.length > 0 || !isOurs) return failed({ kind: 'damaged-part', file, part: path });
  const rows: Row[] = [];
  const textOf = (field: string, said: string): string => (numbers.has(field) ? said : fromCsvText(said));
  for (const line of lines) {
    const row = schema.safeParse(filledFields(fields, line, textOf));
    if (!row.success) return failed({ kind: 'damaged-part', file, part: path });
    rows.push(row.data);
  }
  return done(rows);
}
