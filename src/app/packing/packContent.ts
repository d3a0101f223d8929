import { sheetName } from '../../catalogue/sheetNames';
import { CELL_FIELDS, ASK_FIELDS, columnNamed, type PackAsk, type PackCell } from '../../domain/packCell';
import type { PackKind, PackManifest, PartRole } from '../../domain/pack';
import { isUsed } from '../../domain/fact';
import type { PackRows } from '../../domain/packTable';
import type { SheetPlan } from '../../domain/plan';
import type { Workbook } from '../../domain/workbook';
import { namesOf } from '../../pipeline/compile/tables/writtenFigures';
import { tableSaid, tableSaidWords } from '../../pipeline/compile/tableSaid';
import { cleanSheets, withoutAside } from '../../pipeline/pack/cleanSheets';
import { csvOf } from '../../pipeline/pack/csvOf';
import { dataPackage } from '../../pipeline/pack/dataPackage';
import { factRows } from '../../pipeline/pack/factRows';
import { lineageTexts } from '../../pipeline/pack/lineageTexts';
import { packAsks } from '../../pipeline/pack/packAsks';
import { packCells } from '../../pipeline/pack/packCells';
import { asItIs, type Withheld, type Withholds, withholding } from '../../pipeline/pack/withholding';
import { contractCharts } from '../../report/contractCharts';
import { checkJson } from '../../report/checkJson';
import { packPage } from '../../report/packPage';
import { printedTables } from '../../report/printedTables';
import type { Contract } from '../contract';
import type { PackGate } from './packGate';
import { packManifest } from './packManifest';
import { packPeople } from './packPeople';
import { withoutPersonal } from './withoutPersonal';

/** What the sender ticks before a pack is made. */
export interface PackChoice {
  readonly kind: PackKind;
  readonly parts: ReadonlySet<PartRole>;
  /** Names of persons, e-mail addresses and phone numbers go out too. */
  readonly hasNames: boolean;
  /** People that the file itself names: authors of comments and of the document. */
  readonly people: readonly string[];
  /** The city's other workbooks, whose people are looked for too. */
  readonly others?: readonly Workbook[];
}

/** What is ticked at first: findings and mapping are in a draft, and out of the final pack. */
export const partsAtFirst = (kind: PackKind): ReadonlySet<PartRole> =>
  new Set<PartRole>([
    'workbook',
    'report',
    'facts',
    'tables',
    ...(kind === 'draft' ? (['mapping', 'findings'] as const) : []),
  ]);

/** A part before its bytes are made: a text, a table to write as Parquet, or the sheets of the workbook. */
export type PartContent =
  | { readonly is: 'text'; readonly path: string; readonly role: PartRole; readonly text: string }
  | { readonly is: 'parquet'; readonly path: string; readonly role: PartRole; readonly rows: PackRows }
  | { readonly is: 'workbook'; readonly path: string; readonly role: PartRole; readonly sheets: readonly SheetPlan[] };

/** All that a pack says, before any byte. */
export interface PackContent {
  readonly manifest: Omit<PackManifest, 'parts'>;
  readonly parts: readonly PartContent[];
  /** Personal data that was taken out. */
  readonly withheld: readonly Withheld[];
}

/** What goes out of a contract, part by part. Pure: same contract, same choice, same content. */
export function packContent(whole: Contract, gate: PackGate, choice: PackChoice): PackContent {
  const contract: Contract = { ...whole, tables: whole.tables.map(withoutAside) };
  const { language } = contract.dossier.settings;
  const { withhold, withheld } = choice.hasNames
    ? { withhold: asItIs, withheld: () => [] }
    : withholding(packPeople(contract, choice.people, choice.others), language);
  const manifest = packManifest(contract, gate, { kind: choice.kind, hasNames: choice.hasNames, withhold });
  const sheets = cleanSheets(contract.tables, { withhold, language, said: saidOf(contract) });
  const parts = [
    ...workbookPart(contract, sheets, withhold),
    ...reportPart(contract, manifest, sheets, choice, withhold),
    ...factParts(contract, choice, withhold),
    ...tableParts(contract, withhold),
    ...jsonParts(contract, choice.hasNames, withhold),
  ];
  return { manifest, parts: parts.filter(({ role }) => choice.parts.has(role)), withheld: withheld() };
}

function workbookPart(contract: Contract, sheets: readonly SheetPlan[], withhold: Withholds): readonly PartContent[] {
  const { language } = contract.dossier.settings;
  const name = sheetName('lineage', 'late')[language];
  const lineage = lineageTexts({ tables: contract.tables, name, namesOf, withhold, language });
  return [{ is: 'workbook', path: 'workbook.xlsx', role: 'workbook', sheets: [...sheets, lineage] }];
}

function reportPart(
  contract: Contract,
  manifest: PackContent['manifest'],
  sheets: readonly SheetPlan[],
  { parts }: PackChoice,
  withhold: Withholds,
): readonly PartContent[] {
  const { language } = contract.dossier.settings;
  const charts = contractCharts(contract, parts.has('findings') ? contract.findings : [], language).map((chart) => ({
    ...chart,
    bars: chart.bars.map(({ label, value }) => ({ label: withhold(label), value })),
  }));
  const written = new Set(
    manifest.chapters.flatMap(({ tables }) =>
      tables.flatMap(({ state, table }) => (state === 'written' ? [table] : [])),
    ),
  );
  const shown = sheets.filter(({ table }) => written.has(table)).map(withoutMargin);
  const text = packPage(manifest, printedTables(shown, language), charts, language);
  return [{ is: 'text', path: 'report.html', role: 'report', text }];
}

/** On a page, the empty margin where keys stood is of no use. */
const withoutMargin = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  columns: plan.columns.map((column, i) => (i === 0 ? { ...column, isHidden: true } : column)),
});

const saidOf = ({ tables, dossier }: Contract): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap((plan) => {
      const said = tableSaid(plan, dossier.settings);
      return said === undefined ? [] : [[plan.table, tableSaidWords(said, dossier.settings.language)] as const];
    }),
  );

/** A final pack holds the facts in use; a draft those in question and those left out too, told by their `use`. */
function factParts({ dossier }: Contract, { kind }: PackChoice, withhold: Withholds): readonly PartContent[] {
  const facts = kind === 'final' ? dossier.facts.filter(isUsed) : dossier.facts;
  const tables = factRows(facts, withhold);
  const title = dossier.settings.territory?.name ?? '';
  const role = 'facts' as const;
  return [
    { is: 'text', path: 'facts/datapackage.json', role, text: json(dataPackage(tables, title)) },
    ...tables.flatMap((rows): readonly PartContent[] => [
      { is: 'text', path: `facts/${rows.name}.csv`, role, text: csvOf(rows) },
      { is: 'parquet', path: `facts/${rows.name}.parquet`, role, rows },
    ]),
  ];
}

function tableParts({ tables, dossier }: Contract, withhold: Withholds): readonly PartContent[] {
  const cells = recordRows('cells', CELL_FIELDS, packCells({ tables, dossier, namesOf, withhold }));
  const asks = recordRows('asks', ASK_FIELDS, packAsks(tables, withhold));
  const role = 'tables' as const;
  return [
    { is: 'text', path: 'tables/cells.csv', role, text: csvOf(cells) },
    { is: 'parquet', path: 'tables/cells.parquet', role, rows: cells },
    { is: 'text', path: 'tables/asks.csv', role, text: csvOf(asks) },
  ];
}

/** Cells and asks as rows of texts, under the names that the files have. */
function recordRows<T extends PackCell | PackAsk>(
  name: string,
  fields: readonly (keyof T & string)[],
  all: readonly T[],
): PackRows {
  return {
    name,
    fields: fields.map((field) => ({
      name: columnNamed(field),
      type: field === 'value' ? 'number' : field === 'year' ? 'integer' : 'string',
    })),
    rows: all.map((one) =>
      fields.map((field) => {
        const value = one[field];
        return value === undefined || value === '' ? null : `${value}`;
      }),
    ),
  };
}

function jsonParts(contract: Contract, hasNames: boolean, withhold: Withholds): readonly PartContent[] {
  const { dossier } = contract;
  const { language, stage, exchanges } = dossier.settings;
  const mapping = { mapping: dossier.mapping, ...(exchanges !== undefined && { exchanges }) };
  const clean = (value: unknown) => json(withoutPersonal(value, withhold, hasNames));
  const { findings, justified } = contract; // texts that answer nothing any more stay at home
  return [
    { is: 'text', path: 'mapping.json', role: 'mapping', text: clean(mapping) },
    {
      is: 'text',
      path: 'findings.json',
      role: 'findings',
      text: clean(checkJson({ findings, justified }, stage, language)),
    },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
