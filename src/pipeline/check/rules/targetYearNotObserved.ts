import { cellOf, type Observation } from '../../../domain/fact';
import { observationsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { figuresLike, samplesOf } from '../alike';
import { bySheetAndYear } from '../bySheetAndYear';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';
import { hasValue, territoryReader } from '../series';

/** CCC-115: a target whose year has passed has its observed value, or the reason why there is none. */
export const targetYearNotObserved = defineRule({
  meta: {
    id: 'target-year-not-observed',
    reference: 'CCC-115',
    over: 'contract',
    severity: 'warning',
    title: {
      fr: 'Une année cible passée, sans valeur observée',
      en: 'A target year passed, without an observed value',
    },
    why: {
      fr: 'Une cible dont l’année est passée se compare à ce qui a été mesuré : sans valeur ni raison, le lecteur la croit manquée.',
      en: 'A target whose year has passed is set beside what was measured: without value or reason, the reader believes it missed.',
    },
    message: message(
      'Cibles {year} sans valeur observée, alors que des mesures vont jusqu’en {last} : {count}, dont {indicator}.',
      'Targets for {year} without an observed value, though measures go to {last}: {count}, among them {indicator}.',
    ),
    next: message(
      'Ajouter la valeur observée en {year}, ou écrire pourquoi elle manque (NE, à venir).',
      'Add the value observed in {year}, or write why it is missing (NE, to come).',
    ),
    source: {
      fr: 'CCC-115 (règle du projet) ; tableau B-3.1 et feuille Suivi : cible, observé, écart',
      en: 'CCC-115 (rule of the project); table B-3.1 and follow-up sheet: target, observed, difference',
    },
  },

  check: ({ dossier: { facts } }) => {
    const territoryOf = territoryReader();
    const figures = observationsIn(facts);
    const targets = figuresLike(figures, (one) => one.status === 'objective' && one.use === 'used' && hasValue(one));
    if (targets.length === 0) return nothing;
    const keyOf = ({ indicator, perimeter, carrier, scope }: Observation) =>
      `${indicator}|${territoryOf(perimeter)}|${carrier ?? ''}|${scope ?? ''}`;
    const years = new Map<string, Set<number>>();
    for (const one of samplesOf(figures)) {
      if (isSetAside(one) || one.status !== 'measured') continue;
      if (!hasValue(one) && one.missing?.reason === 'blank') continue; // a reason is an answer
      const key = keyOf(one);
      years.set(key, (years.get(key) ?? new Set()).add(one.year));
    }
    const last = Math.max(...[...years.values()].flatMap((own) => [...own]));
    const unseen = targets.filter((one) => one.year <= last && years.get(keyOf(one))?.has(one.year) === false);
    return bySheetAndYear(unseen.map((figure) => ({ figure }))).map((group) => {
      const [{ figure }] = group;
      const data = { year: `${figure.year}`, last: `${last}`, count: group.length, indicator: figure.indicator };
      return { at: cellOf(figure.source), of: group.map((one) => one.figure), data };
    });
  },
});
