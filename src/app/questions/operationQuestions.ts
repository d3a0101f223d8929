import { linkQuestions } from '../../catalogue/linkWords';
import type { MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { isPays, paidActions } from '../../domain/operationLink';
import { sayPrinted, typeset } from '../../domain/typography';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { isQuestion } from '../../report/mappingFile';
import type { OpenQuestion, Option } from './openQuestion';

const NONE = 'pays:none';

/** Which actions operations pay: one question for those that are proposed the same, so that one answer settles them. */
export function operationQuestions(sources: readonly SourceTable[], language: Language): readonly OpenQuestion[] {
  const asked = sources.flatMap(({ mapping }) => mapping.filter((entry) => isQuestion(entry) && isPays(entry.meaning)));
  if (asked.length === 0) return [];
  const titles = new Map(sources.flatMap(({ actions }) => actions.map(({ id, title }) => [id, title] as const)));
  const groups = new Map<string, MappingEntry[]>();
  for (const entry of asked) {
    const key = proposedTo(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([action, entries]): OpenQuestion => {
    const [first] = entries;
    if (first === undefined) throw new Error('a question about nothing'); // a group is made with its first entry
    const choices = choicesOf(first, entries.length > 1);
    return {
      key: `operation ${first.at.sheet} ${action}`,
      about: 'value',
      title: titleOf(action, entries, titles, language),
      cells: entries.map((entry) => ({
        recognition: entry.recognition,
        at: entry.at,
        label: entry.label,
        meanings: choices.map((choice) => choice(entry)),
        reason: entry.reason,
      })),
      waiting: 0,
      facts: [],
      options: choices.map((choice, place) => optionOf(choice(first), first, place, entries.length, titles, language)),
      isOpen: false,
      proposed: 'pays:unknown',
      fed: new Set(),
    };
  });
}

/** The action that an operation is proposed to pay; none, or not known. */
const proposedTo = ({ meaning }: MappingEntry): string =>
  paidActions(meaning)
    ?.map(({ action }) => action)
    .join('+') ?? '?';

type Choice = (entry: MappingEntry) => string;
const own: Choice = (entry) => entry.meaning;
const other: Choice = (entry) => entry.runnerUp ?? NONE;

/** For several operations at once only what holds for each: what is proposed, and none; for those near nothing, their nearest. */
function choicesOf({ meaning, runnerUp }: MappingEntry, isMany: boolean): readonly Choice[] {
  if (meaning === 'pays:unknown') return runnerUp === undefined ? [() => NONE] : [other, () => NONE];
  if (meaning === NONE) return runnerUp === undefined ? [own] : [own, other];
  return isMany || runnerUp === undefined || runnerUp === NONE ? [own, () => NONE] : [own, other, () => NONE];
}

function titleOf(
  action: string,
  entries: readonly MappingEntry[],
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const [{ label } = { label: '' }] = entries;
  const count = numberSaid(entries.length, language);
  if (action === '?' || action.includes('+')) return sayPrinted(linkQuestions.which, { label, count }, language);
  if (action === '') return sayPrinted(linkQuestions.none, { label, count }, language);
  return sayPrinted(linkQuestions.pays, { title: titles.get(action) ?? action, label, count }, language);
}

function optionOf(
  meaning: string,
  { reason }: MappingEntry,
  place: number,
  many: number,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Option {
  const paid = paidActions(meaning) ?? [];
  const named = paid.map(({ action, costShare }) => {
    const percent = numberSaid(Math.round(costShare * 100), language);
    return sayPrinted(linkQuestions.option, { title: titles.get(action) ?? action, percent }, language);
  });
  const isNearest = many > 1 && place > 0 && paid.length > 0;
  return {
    meaning,
    label: isNearest
      ? sayPrinted(linkQuestions.nearest, {}, language)
      : paid.length === 0
        ? sayPrinted(linkQuestions.outside, {}, language)
        : named.join(' ; '),
    sureness: place === 0 ? 'probable' : 'unlikely',
    why: place === 0 ? typeset(reason, language) : sayPrinted(linkQuestions.otherwise, {}, language),
  };
}
