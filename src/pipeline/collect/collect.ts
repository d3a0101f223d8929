import type { Fact } from '../../domain/fact';
import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { tablesSaid } from '../../domain/tableDecision';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { actionFacts } from './actionFacts';
import { toldApart } from './sameActions';
import { decidedByTable } from './decided';
import { draftsOf, type FactsKept } from './factsKept';
import type { Draft } from './draft';
import { type DoubtSeen, joined } from './figure';
import { gridFacts } from './gridFacts';
import { investmentFacts } from './investmentFacts';
import type { TableToRead } from './tableToRead';
import { compared } from './neighbours';
import { weighedIn } from './weighed';

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
  kept: FactsKept | null = null,
): readonly Fact[] {
  const decided = decidedByTable(mapping);
  const said = tablesSaid(mapping);
  kept?.keepOnly(recognitions.map(({ id }) => id));
  const tables = recognitions.flatMap((recognition): readonly TableToRead[] => {
    const sheet = sheetNamed(workbook, recognition.sheet);
    const { layout } = recognition;
    if (sheet === undefined || layout === undefined) return [];
    const [isIgnored, isKept] = [said.isIgnored(recognition), said.isKept(recognition)];
    const entries = decided.get(recognition.id) ?? [];
    return [{ workbook, sheet, recognition, layout, entries, settings, isIgnored, isKept }];
  });
  const grids = tables.filter(({ layout }) => layout.shape === 'grid');
  const records = tables.filter(({ layout }) => layout.shape === 'records');
  const read = grids.map((table) => {
    const lines = kept?.linesOf(table.recognition.id);
    return draftsOf(table, (own) => gridFacts(own, lines), kept?.entries, kept?.observations);
  });
  const observations = read.length === 1 ? read[0]! : read.flat(); // a long inventory is nearly always alone
  const plans = records.filter((table) => !isOfOperations(table));
  const actions = plans.map((table) => draftsOf(table, actionFacts, kept?.entries, kept?.actions));
  const investments = records
    .filter(isOfOperations)
    .flatMap((table) => draftsOf(table, investmentFacts, kept?.entries, kept?.investments));
  const weigh = weighedIn(language, kept?.changed);
  const compare = () => compared(observations);
  const more = kept?.compared.again('', read, compare) ?? compare();
  const weighFigure = (draft: Draft): Fact => weigh(draft, withMore(draft, more));
  return [
    ...(kept?.weighed(observations, more, language, weighFigure) ?? observations.map(weighFigure)),
    ...toldApart(actions).map((draft) => weigh(draft, draft.doubts)),
    ...investments.map((draft) => weigh(draft, draft.doubts)),
  ];
}

const withMore = (draft: Draft, more: ReadonlyMap<Draft, readonly DoubtSeen[]>): readonly DoubtSeen[] => {
  const found = more.get(draft);
  return found === undefined ? draft.doubts : joined([draft.doubts, found]);
};

const isOfOperations = ({ recognition }: TableToRead): boolean => recognition.profile === 'investment-plan';
