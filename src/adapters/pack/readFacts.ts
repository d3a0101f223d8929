import Papa from 'papaparse';
import * as z from 'zod';
import type { CityAction, CityFile, CityMoney, CityObservation } from '../../domain/cities';
import { fromCsvText } from '../../domain/csvText';
import type { Pack, PackProblem } from '../../domain/pack';
import { done, failed, type Result } from '../../domain/result';
import { actionRow, fundingRow, observationRow } from '../../schema/packFact';
import { filledFields } from './filledFields';

type PackFacts = Pick<CityFile, 'observations' | 'actions'>;

/** The facts of a pack that its tables were made from, as the comparison reads them; a pack without facts has none. */
export function factsIn(pack: Pack): Result<PackFacts, PackProblem> {
  const observations = rowsIn(pack, 'observations', observationRow);
  if (!observations.ok) return observations;
  const actions = rowsIn(pack, 'actions', actionRow);
  if (!actions.ok) return actions;
  const funding = rowsIn(pack, 'action-funding', fundingRow);
  if (!funding.ok) return funding;
  const brought = new Map<string, z.infer<typeof fundingRow>[]>();
  for (const row of funding.value) brought.set(row.action, [...(brought.get(row.action) ?? []), row]);
  return done({
    observations: observations.value.filter(isUsed).map(observed),
    actions: actions.value.filter(isUsed).map((row) => acted(row, brought.get(row.id) ?? [])),
  });
}

const isUsed = ({ use }: { readonly use: string }): boolean => use === 'used';

function rowsIn<Row>({ file, parts }: Pack, name: string, schema: z.ZodType<Row>): Result<readonly Row[], PackProblem> {
  const part = `facts/${name}.csv`;
  const bytes = parts.get(part);
  if (bytes === undefined) return done([]);
  const { data, errors } = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) return failed({ kind: 'damaged-part', file, part });
  const [head = [], ...lines] = data;
  const rows: Row[] = [];
  for (const line of lines) {
    const row = schema.safeParse(filledFields(head, line));
    if (!row.success) return failed({ kind: 'damaged-part', file, part });
    rows.push(row.data);
  }
  return done(rows);
}

interface At {
  readonly source_file?: string | undefined;
  readonly source_sheet: string;
  readonly source_address: string;
}

/** The first file's cell. */
const originOf = ({ source_file: file, source_sheet, source_address: address }: At) => ({
  sheet: fromCsvText(source_sheet),
  address,
  ...(file !== undefined && { sources: `[${fromCsvText(file)}]${fromCsvText(source_sheet)}!${address}` }),
});

function observed(row: z.infer<typeof observationRow>): CityObservation {
  const missing = row.missing_key ?? row.missing_reason;
  return {
    ...originOf(row),
    indicator: row.indicator,
    year: row.year,
    status: row.status,
    level: row.perimeter_level,
    ...(row.perimeter_siren !== undefined && { siren: row.perimeter_siren }),
    ...(row.inventory_version !== undefined && { version: fromCsvText(row.inventory_version) }),
    ...(row.producer !== undefined && { producer: fromCsvText(row.producer) }),
    ...(row.gwp !== undefined && { gwp: row.gwp }),
    ...(row.netting !== undefined && { netting: row.netting }),
    ...(row.value !== undefined && { value: row.value }),
    ...(row.unit !== undefined && { unit: row.unit }),
    ...(missing !== undefined && { missing }),
  };
}

const moneyOf = (row: At, value: number, taxBasis: CityMoney['taxBasis']): CityMoney => ({
  ...originOf(row),
  value,
  taxBasis,
});

function acted(row: z.infer<typeof actionRow>, funding: readonly z.infer<typeof fundingRow>[]): CityAction {
  return {
    ...originOf(row),
    id: fromCsvText(row.id),
    title: fromCsvText(row.title),
    ...(row.sector !== undefined && { sector: row.sector }),
    ...(row.lead !== undefined && { lead: fromCsvText(row.lead) }),
    ...(row.level !== undefined && { level: row.level }),
    ...(row.budget_value !== undefined && { cost: moneyOf(row, row.budget_value, row.budget_tax_basis ?? 'unknown') }),
    ...(row.reduction_value !== undefined && { reduction: row.reduction_value }),
    funding: funding.map((one) => ({
      funder: fromCsvText(one.funder),
      amount: moneyOf(one, one.value, one.tax_basis),
    })),
  };
}
