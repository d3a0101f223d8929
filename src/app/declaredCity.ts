import { tableDescriptions } from '../catalogue/tables';
import { isTableId } from '../catalogue/tableNames';
import type { CityCell, CityContract, CityFile, CityFinding, CityTerritory } from '../domain/cities';
import { addressOf } from '../domain/cell';
import type { NotationKey } from '../domain/fact';
import { isObservation } from '../domain/fact';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { StandingTable } from '../domain/standingTable';
import { countSeverities, spoken } from '../report/findings';
import { territoriesNamed } from '../pipeline/reading/laureate';
import type { Contract } from './contract';

/**
 * A plain workbook as a city of the comparison: the tables of the contract that stand in it, pasted or written by Passerelle, as they are.
 * `null` when nothing says whose it is.
 */
export function declaredCity(contract: Contract, file: string, language: Language): CityFile | null {
  const territory = territoryIn(contract);
  const named = territory ?? territoryOfName(file);
  if (named === null) return null;
  const standing = contract.dossier.recognitions.flatMap(({ standing: one, sheet }) =>
    one === undefined ? [] : [{ one, sheet }],
  );
  const written = new Set(
    contract.workbook.sheets.flatMap(({ ours }) => (ours !== undefined && isTableId(ours) ? [ours] : [])),
  );
  const own = contract.tables.filter(({ table }) => written.has(table as never)); // asked of the set itself
  const { findings, justified } = contract;
  return {
    file,
    origin: 'declared',
    territory: named,
    ...(territory === null && { isNamedByFile: true }),
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

/** By the settings, else by what the figures all say of their perimeter. */
function territoryIn({ dossier }: Contract): CityTerritory | null {
  const { territory } = dossier.settings;
  if (territory !== undefined) {
    const { name = '', level, siren, insee } = territory;
    return { name, level, ...(siren !== undefined && { siren }), ...(insee !== undefined && { insee }) };
  }
  const perimeters = dossier.facts
    .filter(isObservation)
    .flatMap(({ perimeter, use }) => (use === 'used' && perimeter.from !== 'unknown' ? [perimeter] : []));
  const [first] = perimeters;
  if (first === undefined || perimeters.some(({ siren, label }) => siren !== first.siren || label !== first.label))
    return null;
  const { level, siren, insee, label = '' } = first;
  return { name: label, level, ...(siren !== undefined && { siren }), ...(insee !== undefined && { insee }) };
}

/** `lyon.xlsx`, `CCC_Nantes-Metropole v2.xlsx`: the words of the file's name that name one laureate. */
function territoryOfName(file: string): CityTerritory | null {
  const words = file.replace(/\.\w+$/, '').split(/[\s_.-]+/);
  const spans = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
  const [longest] = spans.filter((span) => territoriesNamed(span).length > 0).sort((a, b) => b.length - a.length);
  const [known] = longest === undefined ? [] : territoriesNamed(longest);
  if (known === undefined) return null;
  const { name, level, siren, insee } = known;
  return { name, level, siren, ...(insee !== undefined && { insee }) };
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
