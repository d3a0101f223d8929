import { cellOf } from '../../../domain/fact';
import { observationsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { doubtedIn } from '../doubts';
import { defineRule } from '../rule';

/** Figures of another edition of the inventory than the one that is kept: right to leave out, wrong to hide. One finding per sheet and edition. */
export const otherVersionLeftOut = defineRule({
  meta: {
    id: 'other-version-left-out',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Une autre version d’inventaire mise de côté', en: 'Another inventory version set aside' },
    why: {
      fr: 'Deux éditions d’un inventaire ne s’additionnent ni ne se suivent : une seule compte, et mieux vaut savoir laquelle.',
      en: 'Two editions of an inventory are neither added nor followed: one counts, and it is better to know which.',
    },
    message: message(
      'Chiffres de la version {version} mis de côté : {count} ; la version {kept} est retenue.',
      'Figures of version {version} set aside: {count}; version {kept} is kept.',
    ),
    next: message(
      'Rien à faire si la version retenue est la bonne ; sinon, dire dans la correspondance quel tableau garder (volet Lire, ou inspect --save-mapping).',
      'Nothing to do if the version kept is the right one; if not, say in the mapping which table to keep (Read panel, or inspect --save-mapping).',
    ),
    source: {
      fr: 'Socle commun, règle 1 ; Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'Common core, rule 1; Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: ({ dossier: { facts } }) => {
    const figures = observationsIn(facts);
    const left = doubtedIn(figures, 'other-version');
    if (left.length === 0) return [];
    const keyOf = ({ indicator, year, status }: (typeof figures)[number]) => `${indicator}|${year}|${status}`;
    const keys = new Set(left.map(keyOf));
    const rest = figures.filter((fact) => fact.version !== undefined && keys.has(keyOf(fact)) && !left.includes(fact));
    const kept = new Map(rest.map((fact) => [keyOf(fact), fact.version]));
    const placeOf = ({ source, version }: (typeof figures)[number]) => `${cellOf(source).sheet}|${version}`;
    return [...new Set(left.map(placeOf))].flatMap((place) => {
      const group = left.filter((fact) => placeOf(fact) === place);
      const [first] = group;
      if (first === undefined) return [];
      const data = { version: first.version ?? '?', count: group.length, kept: kept.get(keyOf(first)) ?? '?' };
      return [{ at: cellOf(first.source), data }];
    });
  },
});
