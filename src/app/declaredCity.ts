import { tableDescriptions } from '../catalogue/tables';
import { isTableId } from '../catalogue/tableNames';
import type { CityCell, CityContract, CityFile, CityFinding } from '../domain/cities';
import { addressOf } from '../domain/cell';
import type { NotationKey } from '../domain/fact';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { StandingTable } from '../domain/standingTable';
import { countSeverities, spoken } from '../report/findings';
import type { Contract } from './contract';
import { declaredTerritory } from './declaredTerritory';

/**
 * A plain workbook as a city of the comparison: the tables of the contract that stand in it, pasted or written by Passerelle, as they are.
 * `null` when nothing says whose it is.
 */
export function declaredCity(contract: Contract, file: string, language: Language): CityFile | null {
  const named = declaredTerritory(contract, file);
  if (named === null) return null;
  const standing = contract.dossier.recognitions.flatMap(({ standing: one, sheet }) =>
    one === undefined ? [] : [{ one, sheet }],
  );
  const written = new Set<string>(
    contract.workbook.sheets.flatMap(({ ours }) => (ours !== undefined && isTableId(ours) ? [ours] : [])),
  );
  const own = contract.tables.filter(({ table }) => written.has(table));
  const { findings, justified } = contract;
  return {
    file,
    origin: 'declared',
    ...named,
    contract: contractOf(
      contract,
      standing.map(({ one }) => one),
      own.length > 0,
    ),
    cells: [...own.flatMap(cellsOfPlan), ...standing.flatMap(({ one, sheet }) => cellsOfStanding(one, sheet))],
    observations: [],
    actions: [],
    asks: [],
    chapters: [],
    counts: { ...countSeverities(findings), justified: justified.size },
    findings: findings.map((finding): CityFinding => {
      const { ruleId, severity, at, message, next } = spoken(finding, language);
      const text = justified.get(finding)?.text;
      return {
        ruleId,
        severity,
        ...(at !== null && at),
        message,
        next,
        ...(text !== undefined && { justification: text }),
      };
    }),
  };
}

function contractOf({ dossier }: Contract, standing: readonly StandingTable[], isOurs: boolean): CityContract {
  const { settings } = dossier;
  if (isOurs) {
    const { targetYear, baselineYear, actionPlan, investmentPlan, commitments, gapForm } = settings;
    return {
      targetYear,
      actionPlan,
      investmentPlan,
      commitments,
      gapForm,
      ...(baselineYear !== undefined && { baselineYear }),
    };
  }
  const year = /\b(?:19|20)\d\d\b/.exec(standing.map(({ baseYear }) => baseYear?.text ?? '').join(' '))?.[0];
  const form = standing.find(({ form: one }) => one !== undefined && one !== 'economic-model')?.form;
  const versions = new Set(standing.flatMap(({ versions: all }) => (all.length === 1 ? all : [])));
  return {
    targetYear: settings.targetYear,
    ...(year !== undefined && { baselineYear: Number(year) }),
    ...(versions.has('V1') !== versions.has('V2') && { actionPlan: versions.has('V1') ? 'V1' : 'V2' }),
    ...(versions.has('early') !== versions.has('late') && { investmentPlan: versions.has('early') ? 'early' : 'late' }),
    ...((form === 'G1' || form === 'G1e' || form === 'G2' || form === 'G3') && { gapForm: form }),
  };
}

const KEYS: ReadonlySet<string> = new Set(['NO', 'NE', 'IE', 'C'] satisfies NotationKey[]);
const isKey = (text: string): text is NotationKey => KEYS.has(text);

/** What a cell holds: a figure, a key where a figure is wanted, or words. */
function contentOf(
  value: number | string | boolean | null,
  isFigure: boolean,
): Pick<CityCell, 'value' | 'text' | 'missing'> | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value };
  const text = `${value}`;
  return isFigure && isKey(text) ? { missing: text } : { text };
}

function cellsOfStanding(
  { table, versions, unit, cells, rows, columns }: StandingTable,
  sheet: string,
): readonly CityCell[] {
  const described = tableDescriptions.find(
    ({ id, edition }) => id === table && edition.versions.some((one) => versions.includes(one)),
  );
  const [rowTexts, columnTexts] = [rows, columns].map((all) => new Map(all.map(({ id, text }) => [id, text])));
  return cells.flatMap(({ row, column, address, value }) => {
    const known = described?.columns.find(({ id }) => id === column);
    const content = contentOf(value, known?.kind !== 'text');
    if (content === null) return [];
    const own = known?.kind === 'share' ? '%' : (known?.unit ?? unit ?? described?.unit);
    return [
      {
        table,
        sheet,
        address,
        row,
        rowLabel: rowTexts?.get(row) ?? '',
        column,
        columnLabel: columnTexts?.get(column) ?? '',
        ...content,
        ...(own !== undefined && { unit: own }),
      },
    ];
  });
}

/** The cells of a sheet of ours, with the sources that its formulas lead to. */
const cellsOfPlan = ({ table, name, rows }: SheetPlan): readonly CityCell[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) => {
      const cut = cell?.key?.lastIndexOf('/') ?? -1;
      if (cell?.key === undefined || cut < 0 || (typeof cell.value === 'object' && cell.value !== null)) return [];
      const content = contentOf(cell.value, cell.unit !== undefined);
      if (content === null) return [];
      const sources = cell.lineage?.from.map(({ sheet, address }) => `${sheet}!${address}`).join('; ') ?? '';
      return [
        {
          table,
          sheet: name,
          address: addressOf(row, col),
          row: cell.key.slice(0, cut),
          rowLabel: '',
          column: cell.key.slice(cut + 1),
          columnLabel: '',
          ...content,
          ...(cell.unit !== undefined && { unit: cell.unit }),
          ...(sources !== '' && { sources }),
        },
      ];
    }),
  );
