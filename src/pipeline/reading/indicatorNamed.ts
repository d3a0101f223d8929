import { indicatorById } from '../../catalogue/indicators';
import { familyIn } from './family';
import { filiereIn } from './filiere';
import { knownLabel } from './knownLabel';
import { isOfTopic, type Topic } from './topic';

/** Families whose short labels mean something else under another title: a way of producing is also an energy that is used. */
const NEED_A_TITLE: ReadonlySet<string> = new Set(['renewable', 'sequestration', 'ghg', 'energy']);

/**
 * The indicator that a label of a list surely names: by its own words, or under a title that says what it is of. `Forêt` is a sink
 * under "Séquestration" only. `null` when it names none, a sector or a carrier.
 */
export function indicatorNamed(label: string, topic: Topic | null): string | null {
  const way = topic === 'renewable' ? filiereIn(label, null) : null;
  if (way !== null) return way.indicator;
  const seen = knownLabel(label);
  const known = [seen, seen?.other].find((one) => one?.kind === 'indicator' && one.isSure)?.target;
  return known !== undefined && (seen?.kind === 'indicator' || topic !== null) && isTitled(known, label, topic)
    ? known
    : null;
}

/** Whether an indicator is what the title says, or its label says it by itself. */
export function isTitled(indicator: string, label: string, topic: Topic | null): boolean {
  const family = indicatorById.get(indicator)?.family;
  if (family === undefined) return false;
  if (indicator.startsWith('modal-share-') && topic !== null && !/\bmodal/i.test(label)) return false; // `Vélo` under "Émissions par mode"
  if (familyIn(label) === family || !NEED_A_TITLE.has(family)) return true;
  return topic !== null && isOfTopic(family, topic);
}
