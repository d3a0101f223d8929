import type { Source } from '../../../domain/fact';
import { fingerprint } from '../../../domain/fingerprint';
import { plain } from '../../../domain/label';
import { distinct } from '../compiling';
import type { Figure } from '../figure';
import { leadOf, textFrom } from '../tables/actionText';
import type { RecordsFrom } from './recordRow';
import { actionsOf } from '../watched';

/** Whoever leads an action or takes part in one, each once, in the order of the plan. */
export const stakeholders: RecordsFrom = ({ dossier }) => {
  const known = new Map<string, { readonly first: Figure; readonly sources: Source[] }>();
  for (const action of actionsOf(dossier)) {
    if (action.use !== 'used') continue;
    const named = [leadOf(action), ...action.partners.map((partner) => textFrom(action, ['partners'], partner))];
    for (const figure of named) {
      if (typeof figure.value !== 'string' || figure.value.trim() === '') continue;
      const key = plain(figure.value);
      const before = known.get(key);
      if (before === undefined) known.set(key, { first: figure, sources: [...figure.sources] });
      else before.sources.push(...figure.sources);
    }
  }
  return [...known].map(([name, { first, sources }]) => ({
    key: `who:${fingerprint(name)}`,
    cells: { stakeholders: { ...first, sources: distinct(sources) } },
  }));
};
