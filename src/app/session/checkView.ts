import type { Language } from '../../domain/message';
import { typeset } from '../../domain/typography';
import { rules } from '../../pipeline/check/rules';
import { titleOf } from '../../report/unneeded';
import type { Contract } from '../contract';
import { type JournalEntry, readJournal } from '../fixes/journal';
import type { OpenQuestion } from '../questions/openQuestion';
import type { CheckView, SettledFix } from '../view/checkView';
import { FIRST_LINES } from '../view/view';
import { linkTo } from './cells';
import { causesOf, countCauses, findingGroup, waitingCauses } from './findingGroups';

/** What Vérifier shows. */
export const checkView = (contract: Contract, questions: readonly OpenQuestion[], language: Language): CheckView => ({
  counts: countCauses(causesOf(contract)),
  toJustify: waitingCauses(causesOf(contract), contract).length,
  groups: causesOf(contract).map((cause) => findingGroup(cause, contract, language)),
  settled: settledIn(readJournal(contract.workbook), language),
  unneeded: contract.unneeded.map(({ ruleId, text }) => ({
    title: typeset(titleOf(ruleId, language), language),
    text,
  })),
  labelsAsked: questions.reduce((sum, { cells }) => sum + cells.length, 0),
  checksMade: rules.length,
});

/** The journal by acceptance and rule, the last one first. */
function settledIn(journal: readonly JournalEntry[], language: Language): readonly SettledFix[] {
  const orders = new Map<number, JournalEntry[]>();
  for (const entry of journal) {
    const entries = orders.get(entry.order);
    if (entries === undefined) orders.set(entry.order, [entry]);
    else entries.push(entry);
  }
  return [...orders].reverse().map(([order, entries]) => {
    const ruleId = entries[0]?.ruleId ?? '';
    return {
      id: `${order}`,
      ruleId,
      title: typeset(titleOf(ruleId, language), language),
      count: entries.length,
      cells: entries.slice(0, FIRST_LINES).map(({ at, was }) => linkTo(at ?? was)),
    };
  });
}
