import { crosswalkBetween } from '../catalogue/crosswalk/crosswalks';
import { viewById } from '../catalogue/crosswalk/views';
import { sectorById } from '../catalogue/sectors';
import { words } from '../catalogue/words';
import type { Dossier } from '../domain/dossier';
import { isObservation } from '../domain/fact';
import { type Language, say } from '../domain/message';

/** A sector that the crosswalk leaves to the officer: its row by default, and the rows that may be said in `exchanges`. */
export interface ExchangeQuestion {
  readonly sector: string;
  readonly text: string;
  readonly proposed: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** What is asked of the crosswalk: each sector that has figures in use, that the crosswalk asks about, and that no decision places. */
export function exchangeQuestions({ facts, settings }: Dossier, language: Language): readonly ExchangeQuestion[] {
  const edges = crosswalkBetween('PCAET', 'CRF')?.edges ?? [];
  const decided = new Set((settings.exchanges ?? []).map(({ sector }) => sector));
  const seen = new Set(facts.flatMap((one) => (isObservation(one) && one.use === 'used' ? (one.sector ?? []) : [])));
  const rows = viewById.get('CRF')?.sectors ?? [];
  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.name[language] ?? id;
  return edges.flatMap(({ from, rule, to, condition }) => {
    const sector = sectorById.get(from);
    const [proposed] = to;
    if (rule !== 'ask' || sector?.kind !== 'sector' || proposed === undefined) return [];
    if (decided.has(from) || !seen.has(from)) return [];
    const holes = { sector: sector.name[language], row: nameOf(proposed), condition: condition?.[language] ?? '' };
    return [
      {
        sector: from,
        text: say(words.askExchange, holes, language),
        proposed,
        choices: Object.fromEntries(to.map((id) => [id, nameOf(id)])),
      },
    ];
  });
}
