import { fixWords } from '../../catalogue/sessionWords';
import { type CellAt, referenceTo } from '../../domain/cell';
import { cellOf, type Fact } from '../../domain/fact';
import type { Language } from '../../domain/message';
import type { Edit } from '../../domain/plan';
import { sayPrinted, typeset } from '../../domain/typography';
import type { Workbook } from '../../domain/workbook';
import { rules } from '../../pipeline/check/rules';
import type { Contract } from '../contract';
import { type Fix, fixesOf } from '../fixes/planFixes';
import { fedBy, tablesFed, tableTitle } from '../questions/tablesFed';
import type { FixPreview } from '../view/checkView';
import { linkTo, shownAt } from './cells';
import { causesOf, type Cause } from './findingGroups';

/** Lines drawn at once: a page of the pane shows a few, an officer reads a hundred at most. */
const MOST_LINES = 500;

/** What a fix would do, cell by cell, in the cells' own formats; `null` when the cause is gone. */
export function fixPreview(contract: Contract, key: string, language: Language): FixPreview | null {
  const cause = causesOf(contract).find((one) => one.key === key);
  const [first] = cause?.findings ?? [];
  if (cause === undefined || first === undefined) return null;
  const { workbook } = contract;
  const facts = factsAt(contract, cause);
  const doubts = cause.fixes.map(({ edit }) => doubtOn(facts.get(referenceTo(edit.at)), language));
  const fed = new Set([...facts.values()].flatMap((fact) => fedBy(fact) ?? []));
  return {
    group: key,
    title: typeset(rules.find(({ meta }) => meta.id === first.ruleId)?.meta.title[language] ?? '', language),
    count: cause.fixes.length,
    proposed: doubts.filter((doubt) => doubt === null).length,
    lines: cause.fixes.slice(0, MOST_LINES).map(({ edit }, i) => ({
      cell: linkTo(edit.at),
      ...beforeAfter(edit, workbook, language),
      isProposed: doubts[i] === null,
      doubt: doubts[i] ?? null,
    })),
    tables: tablesFed(fed, contract.dossier.settings).map((table) =>
      tableTitle(table, contract.dossier.settings, language),
    ),
  };
}

/** What a cell shows before and after; where both read the same, what each is: `67,5 (texte)`, `67,5 (nombre)`. */
function beforeAfter({ at, from, to, toFormula }: Edit, workbook: Workbook, language: Language) {
  const shown = [from, to].map((value) => shownAt(workbook, at, { value }, language));
  const [before = '', after = ''] = shown;
  if (toFormula !== undefined) return { before, after: `=${toFormula}` };
  if (before !== after) return { before, after };
  const kinds = [from, to].map((value, i) =>
    sayPrinted(typeof value === 'string' ? fixWords.asText : fixWords.asNumber, { value: shown[i] ?? '' }, language),
  );
  return { before: kinds[0] ?? before, after: kinds[1] ?? after };
}

/** The fixes of a cause for the given cells, or those that are proposed; a heading comes with any cell that needs it. */
export function fixesFor(contract: Contract, key: string, cells: readonly CellAt[] | undefined): readonly Fix[] {
  const cause = causesOf(contract).find((one) => one.key === key);
  if (cause === undefined) return [];
  const wanted = cells && new Set(cells.map(referenceTo));
  const facts = factsAt(contract, cause);
  const chosen = cause.findings.filter(({ at }) => {
    const cell = at === null ? '' : referenceTo(at);
    return wanted === undefined ? doubtOn(facts.get(cell), 'fr') === null : wanted.has(cell);
  });
  return fixesOf(chosen, contract.workbook);
}

function factsAt({ dossier }: Contract, { fixes }: Cause): ReadonlyMap<string, Fact> {
  const cells = new Set(fixes.map(({ edit }) => referenceTo(edit.at)));
  const found = new Map<string, Fact>();
  for (const fact of dossier.facts) {
    const at = referenceTo(cellOf(fact.source));
    if (cells.has(at)) found.set(at, fact);
  }
  return found;
}

/** `env. 196 GWh`: the officer judges whether it is worth a number. */
function doubtOn(fact: Fact | undefined, language: Language): string | null {
  const isApproximate = fact?.doubts.some(({ code }) => code === 'approximate' || code === 'bound') === true;
  return isApproximate ? sayPrinted(fixWords.approximate, { text: fact?.source.text ?? '' }, language) : null;
}
