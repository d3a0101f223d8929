import { carriers } from '../catalogue/carriers';
import {
  crosswalkPageSentences as sentences,
  crosswalkPageWords as words,
  exchangeRules,
} from '../catalogue/crosswalk/crosswalkPageWords';
import { viewById } from '../catalogue/crosswalk/views';
import { codesAbove, type Crosswalk, type Edge, type Part, type View, type ViewId } from '../domain/crosswalk';
import { type Language, say } from '../domain/message';

/** A way of a crosswalk, in words: of which sector, when, where it goes, how, and what to know. */
export interface EdgeSaid {
  readonly sector: string;
  readonly when: string;
  readonly to: string;
  readonly how: string;
  readonly beware: string;
}

/** How a sector of a view is named; its identifier when the view has it not. */
export const sectorName = (view: ViewId, id: string, language: Language): string =>
  viewById.get(view)?.sectors.find((one) => one.id === id)?.name[language] ?? id;

/** The ways that lead from a sector, in their order; a code without any goes where the code above it goes. */
export function edgesOf(sector: string, { isCoded }: View, { edges }: Crosswalk): readonly Edge[] {
  const names = isCoded === true ? codesAbove(sector) : [sector];
  const named = names.map((name) => edges.filter(({ from }) => from === name));
  return named.find((own) => own.length > 0) ?? [];
}

/** A way in words. The first whose condition is met holds: one without a condition is for what the others left. */
export function edgeSaid(edge: Edge, { from, to, edges }: Crosswalk, language: Language): EdgeSaid {
  const isAlone = edges.filter((other) => other.from === edge.from).length === 1;
  const rest = (isAlone ? words.always : words.otherwise)[language];
  const rows = edge.to.map((id) => sectorName(to, id, language));
  const how = exchangeRules[edge.rule][language];
  return {
    sector: sectorName(from, edge.from, language),
    when: edge.when === undefined ? rest : partSaid(edge.when, language),
    to: rows.length === 0 ? words.nowhere[language] : rows.join(edge.rule === 'split' ? ' + ' : ' / '),
    how: edge.isDeclared === true ? `${how}, ${words.declared[language]}` : how,
    beware: edge.condition?.[language] ?? '',
  };
}

function partSaid({ scope, carrier, sign }: Part, language: Language): string {
  const ofCarrier = carrier === 'any' ? words.anyCarrier : carriers.find(({ id }) => id === carrier)?.name;
  return [
    ...(scope === undefined ? [] : [say(sentences.scope, { scope: `${scope}` }, language)]),
    ...(carrier === undefined ? [] : [ofCarrier?.[language] ?? carrier]),
    ...(sign === undefined ? [] : [words[sign][language]]),
  ].join(', ');
}
