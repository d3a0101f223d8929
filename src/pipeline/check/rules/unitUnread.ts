import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { doubtedIn, isSetAside } from '../doubts';
import { defineRule } from '../rule';

/** Figures beside a unit that is written and that we do not know: it is quoted, never said to be missing. */
export const unitUnread = defineRule({
  meta: {
    id: 'unit-unread',
    reference: 'CCC-006',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une unité que Passerelle ne connaît pas', en: 'A unit that Passerelle does not know' },
    why: {
      fr: 'Passerelle ne convertit que les unités qu’elle connaît : ces chiffres restent hors des tableaux.',
      en: 'Passerelle only converts the units that it knows: these figures stay out of the tables.',
    },
    message: message(
      '« {indicator} » en « {text} », une unité inconnue : {count} chiffres ne sont pas repris.',
      '"{indicator}" in "{text}", an unknown unit: {count} figures are not taken.',
    ),
    next: message(
      'Dire dans la correspondance l’unité qui convient, ou mettre la ligne de côté (« ignore ») si elle n’est pas pour le contrat.',
      'Say in the mapping which unit it is, or set the row aside ("ignore") if it is not for the contract.',
    ),
    source: {
      fr: 'CCC-006 (règle du projet) ; socle commun, règle 2',
      en: 'CCC-006 (rule of the project); common core, rule 2',
    },
  },

  check: (source) => {
    const unread = doubtedIn(source.observations, 'unit-unread').filter((cell) => !isSetAside(cell));
    const lines = new Map<string, Observation[]>();
    for (const cell of unread) {
      const line = `${cell.indicator} ${cell.label ?? ''} ${cell.read.unit ?? ''}`;
      lines.set(line, [...(lines.get(line) ?? []), cell]);
    }
    return [...lines.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { source: place, indicator, read } = first;
      return [{ at: cellOf(place), data: { indicator, text: read.unit ?? '', count: others.length + 1 } }];
    });
  },
});
