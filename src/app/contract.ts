import { refusedExchange } from '../catalogue/crosswalk/refusedExchange';
import { JOURNAL } from '../catalogue/sheetNames';
import type { Dossier } from '../domain/dossier';
import { isObservation } from '../domain/fact';
import type { KeptFigures } from '../domain/figureLine';
import type { Finding } from '../domain/finding';
import type { HandEdit } from '../domain/handEdit';
import type { Justification, JustificationGiven } from '../domain/justification';
import type { ChangesSince } from '../domain/lineChange';
import type { Mapping } from '../domain/mapping';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { RememberedTable } from '../domain/rememberedTable';
import { defaultSettings, type Settings } from '../domain/settings';
import { type GivenTexts, noTexts } from '../domain/translation';
import type { Workbook } from '../domain/workbook';
import { ended, type Slices } from '../domain/slices';
import {
  changesSince,
  compileTables,
  figureLines,
  type Kept,
  keptTables,
  type PipelineStep,
  understand,
  understanding,
} from '../pipeline';
import { isMeaning } from '../pipeline/reading/meaning';
import { copyPlan } from '../pipeline/take/copyPlan';
import { withOwnSheets } from '../pipeline/take/ownSheets';
import { type OtherWorkbook, takeSheets } from '../pipeline/take/takeSheets';
import { checkedIn } from './checkedIn';
import type { Justifying } from './justifying';
import { leftThere } from './leftThere';
import { signedBefore } from './signedBefore';

/** What was said about a contract: part of its settings, and answers on the meaning of labels. */
export interface Given {
  readonly settings: Partial<Settings>;
  readonly mapping: Mapping;
  /** How the tables that the answers speak of are known again. */
  readonly tables?: readonly RememberedTable[];
  /** What was written of findings. */
  readonly justifications?: readonly Justification[];
  /** Translations from a file, until they are written in the tables. */
  readonly texts?: GivenTexts;
}

/** A sheet of ours as the workbook remembers it. */
export type RememberedSheet = Pick<SheetPlan, 'table' | 'name' | 'copyOf'>;

export interface Sources {
  readonly workbook: Workbook;
  /** The city's other workbooks (`--with`). */
  readonly others: readonly OtherWorkbook[];
  /** What the workbook remembers from last time. */
  readonly stored: Given & { readonly sheets: readonly RememberedSheet[]; readonly figures?: KeptFigures };
  /** What is said now; it wins over what is stored. */
  readonly given: Given;
  /** Figures that those of now are compared with. */
  readonly since?: KeptFigures;
  /** What a file of answers says of findings, to be tied to those that are found. */
  readonly justify?: readonly JustificationGiven[];
  /** Of reasons and doubts; the settings' language if absent. */
  readonly language?: Language;
  /** What the session worked out before. */
  readonly kept?: Kept | null;
}

/** A contract at work: its workbook with the copies it takes, what was understood, the tables, and what the checks say. */
export interface Contract {
  readonly workbook: Workbook;
  readonly copies: readonly SheetPlan[];
  readonly dossier: Dossier;
  readonly tables: readonly SheetPlan[];
  readonly findings: readonly Finding[];
  /** What stands beside a finding that somebody justified. */
  readonly justified: Justifying['justified'];
  /** Texts whose findings are all gone: kept, and told. */
  readonly unneeded: Justifying['unneeded'];
  /** Justifications given now that found no point. */
  readonly unjustified: readonly JustificationGiven[];
  /** Cells of ours that a person changed, with theirs (kept unless given back) and ours. */
  readonly handEdits: readonly HandEdit[];
  /** What to remember: stored and given, the latter winning. */
  readonly memory: Given;
  /** Stored answers that mean nothing to this version: never applied, and said. */
  readonly setAside: Mapping;
  /** Our sheets are there, what the workbook remembered is not: another program saved it. Settings and answers are to give again. */
  readonly isForgotten: boolean;
  /** What changed since figures were kept; `null` where none were. */
  readonly since: ChangesSince | null;
  /** Copies taken before, that stay as they are. */
  readonly keptCopies: readonly RememberedSheet[];
}

/** Runs the pipeline on a city's workbooks. Pure: same sources, same contract. */
export const openContract = (sources: Sources): Contract => ended(openingContract(sources));

/** The same, one stage at a time. */
export function* openingContract({
  workbook: opened,
  others,
  stored,
  given,
  since,
  justify = [],
  language,
  kept = null,
}: Sources): Slices<PipelineStep, Contract> {
  const workbook = withOwnSheets(opened, stored.sheets);
  const memory: Given = {
    settings: soundSettings({ ...stored.settings, ...given.settings }),
    mapping: [...signedBefore(given.mapping, stored.mapping), ...stored.mapping].filter(({ meaning }) =>
      isMeaning(meaning),
    ),
    tables: [...(given.tables ?? []), ...(stored.tables ?? [])],
    ...(given.texts && { texts: given.texts }),
  };
  const settings: Settings = { ...defaultSettings, ...memory.settings };
  const asked = {
    settings,
    memory: memory.mapping,
    tables: memory.tables ?? [],
    ...(language !== undefined && { language }),
  };
  const looks = others.map(({ sha256, file, workbook: other }) => {
    const { facts, recognitions, budgets = [] } = understand(other, asked);
    const withFacts = new Set([...facts.map(({ source }) => source.sheet), ...budgets.map(({ sheet }) => sheet)]);
    return { sha256, file, recognitions, withFacts };
  });
  const isWanted = ({ sha256 }: OtherWorkbook, { name }: { readonly name: string }) =>
    looks.some((look) => look.sha256 === sha256 && look.withFacts.has(name));
  const { workbook: whole, taken } = takeSheets(workbook, others, isWanted);
  const understood = yield* understanding(whole, asked, kept);
  const dossier =
    looks.length === 0
      ? understood
      : { ...understood, recognitions: [...understood.recognitions, ...looks.flatMap(leftThere)] };
  yield 'check';
  const tables = keptTables(kept, dossier, whole, memory.mapping, memory.texts ?? noTexts);
  yield 'check';
  const copies = taken.map((copy) => copyPlan(copy, whole.formats));
  const said = { now: given.justifications ?? [], before: stored.justifications ?? [], given: justify };
  const { justifications, unplaced, ...checked } = checkedIn(whole, dossier, tables, said, kept);
  return {
    workbook: whole,
    copies,
    keptCopies: stored.sheets.flatMap((kept) => {
      if (kept.copyOf === undefined || copies.some(({ table }) => table === kept.table)) return [];
      const present = whole.sheets.find(({ ours }) => ours === kept.table);
      return present === undefined ? [] : [{ ...kept, name: present.name }];
    }),
    dossier,
    ...checked,
    unjustified: unplaced,
    memory: { ...memory, ...(justifications.length > 0 && { justifications }) },
    since: since === undefined ? null : changesSince(since, figureLines(dossier, whole)),
    setAside: stored.mapping.filter(({ meaning }) => !isMeaning(meaning)),
    // The journal comes with fixes alone, which keep no memory.
    isForgotten:
      stored.sheets.length === 0 && workbook.sheets.some(({ ours }) => ours !== undefined && ours !== JOURNAL.id),
  };
}

/** A decision on the crosswalk that cannot hold is never applied: what brought it here has been told already. */
function soundSettings(settings: Partial<Settings>): Partial<Settings> {
  const { exchanges, ...others } = settings;
  const isSound = exchanges !== undefined && refusedExchange(exchanges) === null;
  return isSound ? settings : others;
}

/** The contract once sheets of ours were written in its workbook: the facts stand, the tables are compared anew. */
export function* recompiling(contract: Contract, workbook: Workbook): Slices<PipelineStep, Contract> {
  const { dossier, memory } = contract;
  yield 'check';
  const tables = compileTables(dossier, workbook, memory.mapping, memory.texts);
  yield 'check';
  return withTables(contract, tables, workbook);
}

/** The contract with its tables compiled anew, and checked. */
export function withTables(
  contract: Contract,
  tables: readonly SheetPlan[],
  workbook: Workbook = contract.workbook,
): Contract {
  const { dossier, memory } = contract;
  const {
    justifications: _,
    unplaced: __,
    ...checked
  } = checkedIn(workbook, dossier, tables, { now: memory.justifications ?? [] });
  return { ...contract, workbook, ...checked };
}

/** Whether anything at all was understood. */
export const isUnderstood = ({ dossier }: Contract): boolean =>
  dossier.budgets !== undefined ||
  dossier.facts.some((fact) => fact.use !== 'excluded' && (!isObservation(fact) || fact.value !== undefined));
