import { type CellAt, positionOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { Observation } from '../../domain/fact';
import type { Finding, Severity } from '../../domain/finding';
import type { Data } from '../../domain/message';
import type { Edit } from '../../domain/plan';
import type { ChecksKept } from './checksKept';
import { figureAt } from './factsByCell';
import { type Contract, type ItemLists, itemsIn } from './items';
import { type Rule, type Seen, severityOf } from './rule';
import { rules } from './rules';
import { isOfTables } from './usedMoments';

const RANK: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, information: 2 };

/** All that the rules have to say of a contract: the gravest first, then by sheet, row and column. */
export function findingsIn(contract: Contract, kept: ChecksKept | null = null): readonly Finding[] {
  const { settings } = contract.dossier;
  const all = itemsIn(contract);
  const items = kept?.begin(all, settings) ?? all;
  const seenIn = (rule: Rule) => kept?.seenIn(rule, items, settings) ?? rule.seenIn(items, settings);
  const findings = rules.flatMap((rule) => saidOf(rule, seenIn(rule), contract));
  kept?.end(items, settings);
  return inOrder(findings, contract);
}

/** What one rule has to say of these items, in the order of the items. */
export const findingsOf = (rule: Rule, items: ItemLists, contract: Contract): readonly Finding[] =>
  saidOf(rule, rule.seenIn(items, contract.dossier.settings), contract);

/** What was seen, as findings of the contract. */
function saidOf(rule: Rule, seen: readonly Seen[], contract: Contract): readonly Finding[] {
  const { dossier } = contract;
  const usual = severityOf(rule.meta, dossier.settings.stage);
  return seen.map(({ at, data, of, severity = usual }) => {
    const isAboutFigures = severity === 'blocking' || data['indicator'] !== undefined;
    const figures = isAboutFigures ? (of ?? figuresAt(dossier, at)) : [];
    const isIdle =
      severity === 'blocking' && figures.length > 0 && !figures.some((figure) => isOfTables(contract, figure));
    return {
      ruleId: rule.meta.id,
      severity: isIdle ? 'information' : severity,
      at,
      data: inOwnWords(data, figures[0]),
    };
  });
}

function figuresAt(dossier: Dossier, at: CellAt | null): readonly Observation[] {
  const figure = at === null ? undefined : figureAt(dossier, at);
  return figure === undefined ? [] : [figure];
}

/** A guessed indicator is no fact: while its meaning is asked, a finding quotes the officer's label. */
const inOwnWords = (data: Data, figure: Observation | undefined): Data =>
  figure?.label !== undefined && data['indicator'] === figure.indicator ? { ...data, indicator: figure.label } : data;

/** The edits of a finding's only right answer; none when its rule leaves the choice to the officer. */
export function editsOf(finding: Finding): readonly Edit[] {
  const rule = rules.find(({ meta }) => meta.id === finding.ruleId);
  return rule?.fix?.(finding) ?? [];
}

/** Those that may be done without asking anybody: `env. 196 GWh` is not 196 until the officer says so. */
export function certainEditsOf(finding: Finding): readonly Edit[] {
  const rule = rules.find(({ meta }) => meta.id === finding.ruleId);
  return rule?.isCertain?.(finding) === false ? [] : editsOf(finding);
}

/** Sheets stand as in the workbook, ours after the officer's; what is about the whole contract comes first. */
function inOrder(findings: readonly Finding[], { dossier, tables }: Contract): readonly Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of dossier.recognitions) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const ours = new Set(tables.map(({ name }) => name));
  for (const { at } of findings) {
    if (at !== null && !sheets.has(at.sheet) && !ours.has(at.sheet)) sheets.set(at.sheet, sheets.size);
  }
  for (const name of ours) if (!sheets.has(name)) sheets.set(name, sheets.size);
  return findings
    .map((finding) => placed(finding, sheets))
    .sort((a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row || a.col - b.col) // stable: then by rule
    .map(({ finding }) => finding);
}

function placed(finding: Finding, sheets: ReadonlyMap<string, number>) {
  const { at, severity } = finding;
  const rank = RANK[severity];
  if (at === null) return { finding, rank, sheet: -1, row: 0, col: 0 };
  const { row, col } = positionOf(at.address);
  return { finding, rank, sheet: sheets.get(at.sheet) ?? sheets.size, row, col };
}
