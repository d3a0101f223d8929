import { OWN_SHEETS } from '../../catalogue/sheetNames';
import { bookWords } from '../../catalogue/tables/bookWords';
import type { Dossier } from '../../domain/dossier';
import { cellMark } from '../../domain/markName';
import { type Language, say } from '../../domain/message';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import type { Sheet, Workbook } from '../../domain/workbook';
import { byHandIn } from './byHand';
import { chartsSheet } from './charts/chartsSheet';
import { coverSheet } from './cover';
import { coverageOf } from './coverage/coverageOf';
import { coverageSheet } from './coverage/coverageSheet';
import { givenBack } from './giveBack/givenBack';
import { giveBackSheet } from './giveBack/giveBackSheet';
import { followUpSheet } from './followUp/followUpSheet';
import { fundingAnnex } from './followUp/fundingAnnex';
import { inventoriesOf } from './inventory';
import { findingsSheet, type SpokenFinding, type SpokenUnneeded } from './findingsSheet';
import { ASIDE } from './kept';
import { lineageSheet, plainReference } from './lineageSheet';
import { withNamedTotals } from './namedTotals';
import { namesIn } from './names';
import { withRecords } from './recordColumn';
import { standingTable } from './standing';
import { withAside } from './tables/aside';
import { withTypedTexts } from './tables/typedTexts';
import { figuresOf } from './tables/writtenFigures';

interface Parts {
  readonly tables: readonly SheetPlan[];
  readonly dossier: Dossier;
  readonly findings: readonly SpokenFinding[];
  readonly unneeded?: readonly SpokenUnneeded[];
  readonly workbook: Workbook;
}

/** Every sheet of ours, in order: cover, tables with links to their sources, coverage, charts, what is to be given back, findings, lineage. */
export function compileBook({ tables, dossier, findings, unneeded = [], workbook }: Parts): readonly SheetPlan[] {
  const { language, isValuesOnly } = dossier.settings;
  const names = namesIn(workbook, dossier.settings);
  const given = giveBackSheet(givenBack(dossier), names['give-back'], dossier.settings);
  const inventories = inventoriesOf(dossier);
  const annex = fundingAnnex(dossier, names['funding-annex']);
  const followUp = followUpSheet(dossier, inventories, names['follow-up']);
  const coverage = coverageOf(dossier, tables);
  const charts = chartsSheet(
    { tables, annex, coverage, coverageName: names.coverage, dossier, inventory: inventories.ghg },
    names.charts,
  );
  const traced = [...tables, annex, followUp, charts, given];
  const lineage = lineageSheet(traced, workbook, names.lineage, language, isValuesOnly);
  const kept = keepingIn(workbook, language);
  const recorded = withRecords([
    kept(coverSheet({ tables, dossier, findings, names })),
    ...tables,
    kept(annex),
    kept(followUp),
    kept(coverageSheet(coverage, names.coverage, language)),
    kept(charts),
    kept(given),
    kept(findingsSheet(findings, unneeded, names.findings, language)),
  ]);
  const sheets = [
    ...recorded.map((plan) => linked(plan, lineage.firstRow, names.lineage, language)),
    recordedAside(kept(lineage.plan)),
  ];
  const written = sheets.filter((sheet) => sheet !== undefined).map(signed);
  return withNamedTotals(written, workbook, dossier.settings);
}

const isAside = ({ key = '' }: PlannedRow): boolean => key.startsWith(ASIDE);

/** The lineage has a row per figure: only rows that are not ours need a record, so that they are known again. */
function recordedAside(plan: SheetPlan): SheetPlan | undefined {
  return plan.rows.some(isAside) ? withRecords([plan], isAside)[0] : plan;
}

const beside: ReadonlySet<string> = new Set(OWN_SHEETS.filter((id) => id !== 'lineage'));
const isBeside = ({ ours = '' }: Sheet): boolean => beside.has(ours);

/** The sheets beside the tables with what people wrote in them, and beside and under what we write. */
function keepingIn(workbook: Workbook, language: Language): (plan: SheetPlan) => SheetPlan {
  const byHand = byHandIn({ ...workbook, sheets: workbook.sheets.filter(isBeside) }, []);
  const found = workbook.sheets.find(({ ours }) => ours === 'lineage');
  const lineage = found && standingTable(found, 'lineage');
  return (plan) => {
    const standing = plan.table === 'lineage' ? (lineage ?? undefined) : byHand.table(plan.table);
    return withAside(withTypedTexts(plan, new Map(), byHand), standing, language);
  };
}

/** What a sheet is, in its hidden first cell: programs that drop our marks keep cells. */
function signed(plan: SheetPlan): SheetPlan {
  const [first, ...rows] = plan.rows;
  if (first === undefined) return plan;
  return { ...plan, rows: [{ ...first, cells: [{ value: cellMark(plan.table) }, ...first.cells.slice(1)] }, ...rows] };
}

/** One click from each figure: to its source cell when there is one, else to its rows in the lineage sheet. */
function linked(
  table: SheetPlan,
  firstRow: ReadonlyMap<string, number>,
  lineageName: string,
  language: Language,
): SheetPlan {
  const links = figuresOf(table).flatMap(({ at, row, col, lineage: { from } }) => {
    const [only, ...others] = from;
    const place = firstRow.get(plainReference(at));
    if (only === undefined || place === undefined) return [];
    const to = others.length === 0 ? only : { sheet: lineageName, address: `B${place + 1}` };
    const tip = say(bookWords.origin, { to: from.slice(0, MOST_IN_TIP).map(plainReference).join(', ') }, language);
    return [{ row, col, to, tip }];
  });
  return { ...table, links: [...table.links, ...links] };
}

/** Source cells named when pointing at a figure; a tip holds 255 characters. */
const MOST_IN_TIP = 4;
