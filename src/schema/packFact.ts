import * as z from 'zod';

const level = z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']);
const taxBasis = z.enum(['HT', 'TTC', 'none', 'unknown']);
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform(Number);
const year = z.coerce.number().int().min(1900).max(2200);
const text = z.string().exactOptional();
const at = { use: z.string(), source_file: text, source_sheet: z.string(), source_address: z.string() } as const;

/** Rows of `facts/*.csv`, by the fields that the comparison of cities reads; others are of no matter to it. */
export const observationRow = z.object({
  ...at,
  indicator: z.string(),
  year,
  status: z.enum(['measured', 'objective', 'scenario']),
  perimeter_level: level,
  perimeter_siren: text,
  inventory_version: text,
  producer: text,
  gwp: text,
  netting: z.enum(['gross', 'net']).exactOptional(),
  value: decimal.exactOptional(),
  unit: text,
  missing_key: z.enum(['NO', 'NE', 'IE', 'C']).exactOptional(),
  missing_reason: z
    .enum(['blank', 'not-reported', 'not-applicable', 'secret', 'error', 'to-come', 'placeholder'])
    .exactOptional(),
});

export const actionRow = z.object({
  ...at,
  id: z.string(),
  title: z.string(),
  sector: text,
  lead: text,
  level: level.exactOptional(),
  budget_value: decimal.exactOptional(),
  budget_tax_basis: taxBasis.exactOptional(),
  reduction_value: decimal.exactOptional(),
});

export const fundingRow = z.object({
  ...at,
  use: text,
  action: z.string(),
  funder: z.string(),
  value: decimal,
  tax_basis: taxBasis,
});
