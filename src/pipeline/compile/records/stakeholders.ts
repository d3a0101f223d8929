import { isAction } from '../../../domain/fact';
import { fingerprint } from '../../../domain/fingerprint';
import { plain } from '../../../domain/label';
import { distinct } from '../compiling';
import type { Figure } from '../figure';
import { leadOf, textFrom } from '../tables/actionText';
import type { RecordsFrom } from './recordRow';

/** Whoever leads an action or takes part in one, each once, in the order of the plan. */
export const stakeholders: RecordsFrom = ({ dossier }) => {
  const known = new Map<string, Figure>();
  for (const action of dossier.facts.filter(isAction)) {
    if (action.use !== 'used') continue;
    const named = [leadOf(action), ...action.partners.map((partner) => textFrom(action, ['partners'], partner))];
    for (const figure of named) {
      if (typeof figure.value !== 'string' || figure.value.trim() === '') continue;
      const key = plain(figure.value);
      const before = known.get(key);
      known.set(
        key,
        before === undefined ? figure : { ...before, sources: distinct([...before.sources, ...figure.sources]) },
      );
    }
  }
  return [...known].map(([name, figure]) => ({ key: `who:${fingerprint(name)}`, cells: { stakeholders: figure } }));
};
