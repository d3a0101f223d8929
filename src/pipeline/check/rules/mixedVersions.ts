import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';
import { hasValue, isOneVersion, oldestFirst, versionsOf } from '../series';

/** Two editions of an inventory do not make one trend: the observatory recomputes every year with a new method. */
export const mixedVersions = defineRule({
  meta: {
    id: 'mixed-versions',
    over: 'series',
    severity: 'warning',
    title: { fr: 'Deux versions d’inventaire dans une même série', en: 'Two inventory versions in one series' },
    why: {
      fr: 'L’observatoire recalcule toutes les années à chaque édition : comparer deux années de deux éditions mesure le changement de méthode, pas les émissions.',
      en: 'The observatory recomputes every year at each edition: comparing years of two editions measures the change of method, not of emissions.',
    },
    message: message(
      '{indicator} : {year} vient de la version {version}, {otherYear} de la version {otherVersion}.',
      '{indicator}: {year} comes from version {version}, {otherYear} from version {otherVersion}.',
    ),
    next: message(
      'Reprendre toute la série dans la version la plus récente.',
      'Take the whole series from the most recent version.',
    ),
    source: {
      fr: 'Socle commun, règle 1 ; CCC-019 ; TETE, sources « V2020 », « V2022 », « V2024 »',
      en: 'Common core, rule 1; CCC-019; TETE, sources "V2020", "V2022", "V2024"',
    },
  },

  check: ({ figures, indicator }) => {
    if (isOneVersion(figures)) return nothing;
    const measured = figuresLike(figures, ({ use, status }) => use === 'used' && status === 'measured');
    const used = oldestFirst(measured).filter(hasValue);
    const versions = [...versionsOf(used)].filter(([version]) => version !== '');
    const [[version, group] = [], [otherVersion, others] = []] = versions.sort(([a], [b]) => (a < b ? 1 : -1));
    const [point, other] = [group?.[0], others?.at(-1)];
    if (!version || !otherVersion || point === undefined || other === undefined) return nothing;
    const data = { indicator, year: `${point.year}`, version, otherYear: `${other.year}`, otherVersion };
    return [{ at: cellOf(other.source), data }];
  },
});
