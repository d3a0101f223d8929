import type { Entry } from '../../src/adapters/excel/before';
import { type ExcelHost, excelHost } from '../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import type { WritePlan } from '../../src/domain/plan';
import type { EmbeddedHost, Interference } from '../../src/embedded/embeddedHost';
import { clientTo, openInExcel } from './excelBook';
import { grids } from './grid';
import { sheetPlan } from './sheetPlans';
import { pictureOf } from './workbookPicture';

/** Silence is told soon, but no answer of a busy machine is taken for one. */
const PATIENT = { quiet: 0.2, silence: 0.4, editing: 0.2, retry: 0.02 };

/** A workbook of the officer's, with a sheet of ours from an earlier plan. */
const officers = () =>
  grids({ Bilan: "kt CO2e | 2019 | 2021\nTransport | 298000 | '1 044\nTotal | =B2*2 => 596000 | '12@@" });
const earlier: WritePlan = {
  edits: [],
  sheets: [
    sheetPlan('A-1.3', [
      ['Secteur', 2019, 'Note'],
      ['Transport', { value: 298, formula: 'Bilan!B2/1000' }, "'= au total"],
      [null, 'vieux'],
    ]),
  ],
  stored: { text: '{"version":1,"note":"avant"}' },
};
const edits: WritePlan['edits'] = [
  { at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 },
  { at: { sheet: 'Bilan', address: 'B3' }, from: 596_000, fromFormula: 'B2*2', to: 596, toFormula: 'B2*2+0' },
];
const stored = { text: '{"version":1,"note":"après"}' };

/** What an officer writes, by what it is. */
export const faultPlans = {
  /** Two cells of hers, our sheet anew, a hidden sheet more, and what is to be remembered. */
  everything: {
    edits,
    sheets: [
      sheetPlan(
        'A-1.3',
        [
          ['Secteur', 2021],
          ['Transport', { value: 1, formula: 'Bilan!B2*3', format: { numberFormat: '0.0', fill: 'FFEECC' } }],
        ],
        { merges: [{ top: 3, left: 0, bottom: 3, right: 1 }], frozen: { rows: 1, cols: 1 }, tabColor: '0B5563' },
      ),
      sheetPlan(
        'lineage',
        [
          ['Cell', 'Source'],
          ['B2', '=Bilan!B2'],
        ],
        {
          name: 'CCC Origine',
          visibility: 'hidden',
          links: [{ row: 1, col: 0, to: { sheet: 'Bilan', address: 'B2' }, tip: 'voir' }],
        },
      ),
    ],
    stored,
  },
  /** Fixes of hers, with their journal. */
  fixes: { edits, sheets: [sheetPlan('journal', [['Bilan!B2', 298_000, 298]], { visibility: 'veryHidden' })], stored },
  /** Answers and settings. */
  memory: { edits: [], sheets: [], stored },
  /** A sheet of another workbook. */
  copy: {
    edits: [],
    sheets: [
      sheetPlan('copy:ppi.xlsx:PPI', [['Opération', 'Montant']], {
        name: 'PPI',
        copyOf: { file: 'ppi.xlsx', sheet: 'PPI', sha256: 'ab12' },
      }),
    ],
    stored,
  },
} as const satisfies Readonly<Record<string, WritePlan>>;

export type FaultPlan = keyof typeof faultPlans;

/** Where each verb of a pane puts the workbook. */
export interface Faulted {
  readonly host: EmbeddedHost;
  /** A pane that is loaded (again) beside the workbook; it splits its writing into many small requests. */
  readonly pane: () => ExcelHost;
  /** Pictures of the workbook before the plan and, unless it is the plan that fails, after it. */
  readonly before: ReturnType<typeof pictureOf>;
  readonly after: ReturnType<typeof pictureOf> | null;
}

/** The workbook, with the plan written in it when it is to be taken back. */
export async function faultSubject(name: FaultPlan, verb: 'apply' | 'takeBack'): Promise<Faulted> {
  const { host, client } = openInExcel(officers());
  const journal = memoryJournal<Entry>();
  const pane = () => excelHost(clientTo(host), { journal, patience: PATIENT, requestBytes: 5_000, newId: () => 'w1' });
  const first = excelHost(client, { journal, newId: () => 'w1' });
  if (!(await first.apply(earlier)).ok) throw new Error('the earlier plan is not written');
  const before = pictureOf(host.workbook);
  if (verb === 'apply') return { host, pane, before, after: null };
  if (!(await first.apply(faultPlans[name])).ok) throw new Error('the plan is not written');
  return { host, pane, before, after: pictureOf(host.workbook) };
}

const doing = (pane: ExcelHost, name: FaultPlan, verb: 'apply' | 'takeBack') =>
  verb === 'apply' ? pane.apply(faultPlans[name]) : pane.takeBack();

/** What the verb makes when nothing fails, and in how many requests. */
export async function whole(name: FaultPlan, verb: 'apply' | 'takeBack') {
  const { host, pane } = await faultSubject(name, verb);
  const start = host.traffic.batches;
  const made = await doing(pane(), name, verb);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return { made: pictureOf(host.workbook), requests: host.traffic.batches - start };
}

/** Lets one request of the verb go wrong, and what follows unless it was refused; then everything through again. */
export async function broken(name: FaultPlan, verb: 'apply' | 'takeBack', nth: number, wrong: Interference) {
  const subject = await faultSubject(name, verb);
  const { host, pane } = subject;
  const failing = host.traffic.batches + nth;
  host.state.interfere = (batch) => {
    if (wrong.is === 'refused') return batch === failing ? wrong : null;
    return batch === failing ? wrong : batch > failing ? { is: wrong.is, isDone: false } : null;
  };
  const answer = await doing(pane(), name, verb);
  host.state.interfere = () => null;
  return { ...subject, answer };
}

/** Whether the pane that is loaded now says that something was cut. */
export async function isCut(pane: ExcelHost): Promise<boolean> {
  const pending = await pane.pending();
  if (!pending.ok) throw new Error(JSON.stringify(pending.problem));
  return pending.value !== null;
}

export const NOTHING_LEFT = { ok: true, value: { left: [] } };
