import { asking, doubts as sentences, excluding } from '../../catalogue/doubts';
import { type Doubt, type Fact, SURE, type Use } from '../../domain/fact';
import type { Mapping } from '../../domain/mapping';
import { type Language, type Message, say } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { tablesSaid } from '../../domain/tableDecision';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { type ActionDraft, actionFacts } from './actionFacts';
import { toldApart } from './sameActions';
import { decidedByTable } from './decided';
import { doubtInWords } from './doubtWords';
import { type DoubtSeen, joined, NONE } from './figure';
import type { Draft } from './draft';
import { gridFacts } from './gridFacts';
import { type InvestmentDraft, investmentFacts } from './investmentFacts';
import type { TableToRead } from './tableToRead';
import { compared } from './neighbours';

/**
 * The facts of the recognised tables: each with its source cell, the text as written, the unit that was read and the core's exact
 * value. What is in doubt is `asked`, what is known but must not count is `excluded`; both keep their reasons.
 */
export function collect(
  workbook: Workbook,
  recognitions: readonly Recognition[],
  mapping: Mapping,
  settings: Pick<Settings, 'territory'> & Partial<Pick<Settings, 'language'>>,
  language: Language = settings.language ?? 'fr',
): readonly Fact[] {
  const decided = decidedByTable(mapping);
  const said = tablesSaid(mapping);
  const tables = recognitions.flatMap((recognition): readonly TableToRead[] => {
    const sheet = sheetNamed(workbook, recognition.sheet);
    const { layout } = recognition;
    if (sheet === undefined || layout === undefined) return [];
    const [isIgnored, isKept] = [said.isIgnored(recognition), said.isKept(recognition)];
    const entries = decided.get(recognition.id) ?? [];
    return [{ workbook, sheet, recognition, layout, entries, settings, isIgnored, isKept }];
  });
  const observations = tables.filter(({ layout }) => layout.shape === 'grid').flatMap(gridFacts);
  const records = tables.filter(({ layout }) => layout.shape === 'records');
  const actions = records.filter((table) => !isOfOperations(table)).map(actionFacts);
  const investments = records.filter(isOfOperations).flatMap(investmentFacts);
  const inWords = saidOnce(language);
  const more = compared(observations);
  return [
    ...observations.map((draft) => weighed(draft, joined([draft.doubts, more.get(draft) ?? NONE]), inWords)),
    ...toldApart(actions).map((draft) => weighed(draft, draft.doubts, inWords)),
    ...investments.map((draft) => weighed(draft, draft.doubts, inWords)),
  ];
}

const isOfOperations = ({ recognition }: TableToRead): boolean => recognition.profile === 'investment-plan';

/** Says the doubts and decides what becomes of the fact. */
function weighed(
  { fact, confidence }: Draft | ActionDraft | InvestmentDraft,
  doubts: readonly DoubtSeen[],
  said: (doubt: DoubtSeen) => Doubt,
): Fact {
  // The draft ends here: its own object becomes the fact, for there may be hundreds of thousands of them.
  return Object.assign(fact, { confidence, use: useOf(confidence, doubts), doubts: doubts.map(said) });
}

function useOf(confidence: number, doubts: readonly DoubtSeen[]): Use {
  if (doubts.some(({ code }) => excluding.has(code))) return 'excluded';
  return confidence < SURE || doubts.some(({ code }) => asking.has(code)) ? 'asked' : 'used';
}

/** A doubt that thousands of figures share, as a conflict with one of them, is said once for all. */
function saidOnce(language: Language): (doubt: DoubtSeen) => Doubt {
  const known = new Map<DoubtSeen, Doubt>();
  return (doubt) => {
    const before = known.get(doubt);
    if (before !== undefined) return before;
    const now = saidDoubt(doubt, language);
    known.set(doubt, now);
    return now;
  };
}

function saidDoubt({ code, data, alternatives }: DoubtSeen, language: Language): Doubt {
  const sentence: Message<string> = sentences[code];
  return {
    code,
    reason: say(sentence, doubtInWords(data, language), language),
    ...(alternatives !== undefined && { alternatives }),
  };
}
