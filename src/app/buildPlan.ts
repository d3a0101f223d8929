import { isOnHandEdit } from '../domain/handEdit';
import type { KeptFigures } from '../domain/figureLine';
import type { Justification } from '../domain/justification';
import type { Language } from '../domain/message';
import type { WritePlan } from '../domain/plan';
import type { Settings } from '../domain/settings';
import { compileBook } from '../pipeline';
import { spoken } from '../report/findings';
import { titleOf } from '../report/unneeded';
import type { Mapping } from '../domain/mapping';
import type { RememberedTable } from '../domain/rememberedTable';
import { rememberedTables } from '../pipeline/map/rememberedTables';
import { likeness, SAME } from '../pipeline/map/likeness';
import { aspectOf } from '../pipeline/map/memory';
import type { Contract, RememberedSheet } from './contract';
import { figuresOf } from './since';

/**
 * The version of the stored part; `schema/stored` parses it back. Each part says the first version that knows all it holds, so that
 * an older product does not take it for a spoilt one.
 */
function versionOf(
  {
    exchanges,
    localRules,
    languages,
    remarks,
    tables: said,
    chapters,
    validated,
    interpolate,
    budgetYear,
  }: Partial<Settings>,
  mapping: Mapping,
  tables: readonly RememberedTable[],
  { lines }: KeptFigures,
  justifications: readonly Justification[],
): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 {
  if (interpolate !== undefined || budgetYear !== undefined) return 8;
  if ([said, chapters, validated, remarks].some((one) => one !== undefined)) return 7;
  if (languages !== undefined) return 6;
  if (justifications.length > 0 || localRules !== undefined) return 5;
  if (lines.length > 0 || mapping.some(({ signed }) => signed !== undefined)) return 4;
  if (tables.length > 0) return 3;
  return exchanges === undefined ? 1 : 2;
}

/** Everything to write: the copies taken, the tables with cover, lineage and findings, and what to remember. */
export function buildPlan(contract: Contract, language: Language): WritePlan {
  const { workbook, copies, dossier, tables, findings, justified, unneeded } = contract;
  const book = compileBook({
    tables,
    dossier,
    workbook,
    findings: findings.map((finding) => spoken(finding, language, justified.get(finding))),
    unneeded: unneeded.map(({ ruleId, text }) => ({ ruleId, text, rule: titleOf(ruleId, language) })),
  });
  return { edits: [], sheets: [...copies, ...book], stored: { text: storedText(contract, [...copies, ...book]) } };
}

/**
 * What the workbook is to remember. Stage and "values only" belong to a run, not to the contract; an answer given now is a memory next
 * time. `figures`: those of the tables as they were last written, which what comes is compared with.
 */
export function storedText(
  contract: Contract,
  written: readonly RememberedSheet[],
  figures: KeptFigures = figuresOf(contract),
): string {
  const { memory, keptCopies, dossier } = contract;
  const { stage: _, isValuesOnly: __, exchanges = [], ...others } = memory.settings;
  const settings = inOrder({ ...others, ...(exchanges.length > 0 && { exchanges }) });
  const answers = memory.mapping.filter((answer) => answer.decidedBy !== 'engine' && !isOnHandEdit(answer));
  const seen = new Set<string>();
  const mapping = answers.flatMap((entry) => {
    const key = `${entry.recognition}\n${entry.at.sheet}\n${entry.at.address}\n${aspectOf(entry.meaning)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...entry, decidedBy: 'memory' as const }];
  });
  const tables = tablesOf(answers, dossier.mapping, memory.tables ?? []);
  const justifications = (memory.justifications ?? []).filter(({ text }) => text !== '');
  return JSON.stringify({
    version: versionOf(settings, mapping, tables, figures, justifications),
    settings,
    mapping,
    ...(tables.length > 0 && { tables }),
    ...(figures.lines.length > 0 && { figures }),
    ...(justifications.length > 0 && { justifications }),
    sheets: [...keptCopies, ...written].map(({ table, name, copyOf }) => ({ table, name, ...(copyOf && { copyOf }) })),
  });
}

/** The same settings are the same bytes, whatever the order in which they were said. */
const inOrder = (settings: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))); // the same keys

/**
 * How each table that an answer speaks of is known again: as it is now, else as it was known before. One that has changed stays as it was
 * known while an answer of before waits to be confirmed: it would hold without a word the next time.
 */
function tablesOf(answers: Mapping, now: Mapping, before: readonly RememberedTable[]): readonly RememberedTable[] {
  const wanted = new Set(answers.map(({ recognition }) => recognition));
  const waiting = new Set(answers.flatMap(({ decidedBy, recognition }) => (decidedBy === 'memory' ? recognition : [])));
  const present = rememberedTables(now, wanted).map((table) => {
    const known = before.filter(({ recognition }) => recognition === table.recognition).at(-1);
    const isKept = waiting.has(table.recognition) && known !== undefined && !isAlike(known, table);
    return isKept ? known : table;
  });
  const known = new Set(present.map(({ recognition }) => recognition));
  const absent = before.filter(({ recognition }) => wanted.has(recognition) && !known.has(recognition));
  return [...present, ...absent].filter(({ words }) => words.length > 0);
}

const isAlike = (a: RememberedTable, b: RememberedTable): boolean => likeness(a.words, new Set(b.words)) >= SAME;
