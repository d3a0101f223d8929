import { type CellAt, referenceTo } from '../../domain/cell';
import type { CellChange } from '../../domain/change';
import type { WritePlan } from '../../domain/plan';
import type { Slices } from '../../domain/slices';
import { noTexts } from '../../domain/translation';
import { withCells } from '../../domain/withCells';
import type { PipelineStep } from '../../pipeline';
import { copyPlan } from '../../pipeline/take/copyPlan';
import { takeSheets } from '../../pipeline/take/takeSheets';
import { storedText } from '../buildPlan';
import type { Given } from '../contract';
import { planFixes } from '../fixes/planFixes';
import { planPutBack } from '../fixes/planPutBack';
import { fixesFor } from './fixPreview';
import { renewed, rewritten } from './open';
import { planTables } from './planTables';
import { textsLeft } from './texts';
import {
  type AskedPlan,
  type Deed,
  doneAs,
  nothingGiven,
  type Remembered,
  type SessionPorts,
  type SessionState,
} from './state';

type Steps = Slices<PipelineStep, SessionState>;

/** What is asked of the host next; nothing is done before it says so. */
const asking = (state: SessionState, asked: AskedPlan): SessionState => ({ ...state, asked });

/** Answers go into the workbook with whatever is written next. */
const remembering = ({ contract, stored }: SessionState, plan: WritePlan): WritePlan =>
  plan.edits.length + plan.sheets.length === 0 || plan.stored !== undefined
    ? plan
    : {
        ...plan,
        stored: {
          text: storedText(
            contract,
            stored.sheets.filter(({ copyOf }) => copyOf === undefined),
            stored.figures,
          ),
        },
      };

/** The fixes of a cause, for the given cells or for all that are proposed. */
export function askFix(state: SessionState, group: string, cells: readonly CellAt[] | undefined): SessionState {
  const { contract } = state;
  const fixes = fixesFor(contract, group, cells);
  const plan = planFixes(fixes, contract.workbook, contract.dossier.settings.language);
  return asking(state, { kind: 'fixed', plan: remembering(state, plan), count: fixes.length, name: null, left: [] });
}

/** Puts one acceptance back. */
export function askPutBack(state: SessionState, fix: string): SessionState {
  const { contract } = state;
  const { plan, restored, left } = planPutBack(
    contract.workbook,
    contract.dossier.settings.language,
    new Set([Number(fix)]),
  );
  const cells = left.map(({ at, was }) => at ?? was);
  return asking(state, {
    kind: 'put-back',
    plan: remembering(state, plan),
    count: restored.length,
    name: null,
    left: cells,
  });
}

export function askTables(
  state: SessionState,
  wanted: readonly string[] | undefined,
  takeOurs: readonly CellAt[],
): SessionState {
  const plan = planTables(state.contract, wanted, takeOurs);
  const isTable = new Set([...state.contract.tables.map(({ table }) => table), ...(wanted ?? [])]);
  const count = plan.sheets.filter(({ table }) => isTable.has(table)).length;
  return asking(state, { kind: 'written', plan, count, name: null, left: [] });
}

/** Copies of sheets of a workbook that was offered; of one that was not, nothing. */
export function askTake(state: SessionState, sha256: string, sheets: readonly string[]): SessionState {
  const { contract, offered } = state;
  const others = offered.filter((one) => one.sha256 === sha256);
  const { workbook, taken } = takeSheets(contract.workbook, others, (_, { name }) => sheets.includes(name));
  const copies = taken.map((copy) => copyPlan(copy, workbook.formats));
  const tables = new Set(copies.map(({ table }) => table));
  const keptCopies = contract.keptCopies.filter(({ table }) => !tables.has(table));
  const kept = state.stored.sheets.filter(({ copyOf }) => copyOf === undefined);
  const text = storedText({ ...contract, keptCopies }, [...kept, ...copies], state.stored.figures);
  const plan: WritePlan = { edits: [], sheets: copies, ...(copies.length > 0 && { stored: { text } }) };
  return asking(state, { kind: 'taken', plan, count: copies.length, name: others[0]?.file ?? null, left: [] });
}

/** The host has applied what was asked: the snapshot follows, and what was remembered is in the workbook. */
export function* applied(state: SessionState, ports: SessionPorts): Steps {
  const { asked } = state;
  if (asked === null) return { ...state, done: null };
  const workbook = ports.applied(state.workbook, asked.plan);
  const stored = asked.plan.stored === undefined ? null : ports.readStored(workbook);
  const isKept = stored?.ok === true;
  const isOurs = asked.plan.edits.length === 0 && asked.plan.sheets.every(({ copyOf }) => copyOf === undefined);
  const written = asked.plan.sheets.map(({ table }) => table);
  const done = doneAs(asked.kind, asked.count, { name: asked.name, canTakeBack: true, left: asked.left });
  return yield* (isOurs ? rewritten : renewed)(state, {
    workbook,
    deeds: [...state.deeds, { is: 'plan', plan: asked.plan }],
    last: { place: state.deeds.length, asked },
    asked: null,
    done,
    ...(isKept && {
      stored: stored.value,
      given: { ...nothingGiven, ...textsLeft(state.given.texts ?? noTexts, written) },
      before: [],
      memory: 'kept' as const,
    }),
  });
}

/** The host has taken the last plan back: the snapshot is as before it, with what was typed since. */
export function* takenBack(state: SessionState, left: readonly CellAt[], ports: SessionPorts): Steps {
  const { last } = state;
  if (last === null) return { ...state, done: null };
  const deeds = state.deeds.filter((_, place) => place !== last.place);
  const workbook = replayed(state, deeds, ports);
  const stored = ports.readStored(workbook);
  return yield* renewed(state, {
    workbook,
    deeds,
    last: null,
    done: doneAs('undone', last.asked.count, { name: last.asked.name, left }),
    ...(stored.ok && { stored: stored.value, given: saidAgain(state, stored.value) }),
  });
}

/** What the plan taken back had put in the workbook's memory waits again. */
function saidAgain({ given, stored }: SessionState, kept: Remembered): Given {
  const isKept = new Set(kept.mapping.map(({ at, meaning }) => `${referenceTo(at)} ${meaning}`));
  const open = stored.mapping.filter(({ at, meaning }) => !isKept.has(`${referenceTo(at)} ${meaning}`));
  const justifications = [...(given.justifications ?? []), ...(stored.justifications ?? [])];
  return {
    ...(justifications.length > 0 && { justifications }),
    settings: { ...stored.settings, ...given.settings },
    mapping: [...given.mapping, ...open.map((entry) => ({ ...entry, decidedBy: 'person' as const }))],
  };
}

/** The workbook as read, with deeds done again. */
export const replayed = ({ base }: SessionState, deeds: readonly Deed[], ports: SessionPorts) =>
  deeds.reduce(
    (workbook, deed) =>
      deed.is === 'plan' ? ports.applied(workbook, deed.plan) : withCells(workbook, deed.cells, ports.kindOf),
    base,
  );

/** Cells changed without us. Typing after typing is one deed. */
export function* changed(state: SessionState, cells: readonly CellChange[], ports: SessionPorts): Steps {
  if (cells.length === 0) return state;
  const workbook = withCells(state.workbook, cells, ports.kindOf);
  const before = state.deeds.at(-1);
  const deeds: readonly Deed[] =
    before?.is === 'typed'
      ? [...state.deeds.slice(0, -1), { is: 'typed', cells: [...before.cells, ...cells] }]
      : [...state.deeds, { is: 'typed', cells }];
  return yield* renewed(state, { workbook, deeds }); // what was done before can still be taken back
}
