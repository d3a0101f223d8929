import * as z from 'zod';

const level = z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']);
const text = z.string().exactOptional();
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** One row of `tables/cells.csv`. */
export const packCellSchema = z
  .strictObject({
    table: z.string().min(1),
    sheet: z.string(),
    address: z.string().regex(/^[A-Z]{1,3}\d{1,7}$/),
    rowKey: text,
    rowLabel: text,
    columnKey: text,
    columnLabel: text,
    key: text,
    indicator: text,
    year: z.coerce.number().int().min(1900).max(2200).exactOptional(),
    status: z.enum(['measured', 'objective', 'scenario']).exactOptional(),
    value: decimal.exactOptional(),
    text,
    missing: z.enum(['NO', 'NE', 'IE', 'C']).exactOptional(),
    unit: text,
    perimeterLevel: level.exactOptional(),
    perimeterCode: text,
    inventoryVersion: text,
    taxBasis: z.enum(['HT', 'TTC', 'none', 'unknown']).exactOptional(),
    sectorView: text,
    origin: z.enum(['source', 'typed', 'computed']),
    sources: text,
    steps: text,
  })
  .readonly();

/** One row of `tables/asks.csv`. */
export const packAskSchema = z
  .strictObject({
    table: z.string().min(1),
    sheet: z.string(),
    address: z.string().regex(/^[A-Z]{1,3}\d{1,7}$/),
    kind: z.enum(['barrier', 'lever', 'ask']),
    text: z.string(),
    toWhom: text,
    forWhat: text,
    byWhen: text,
    level: level.exactOptional(),
  })
  .readonly();
