import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { bySheetAndYear } from '../bySheetAndYear';
import { familyOf } from '../breakdown';
import { defineRule } from '../rule';
import { stepsOf, trajectoriesIn } from '../trajectories';

/** 1 ktep is 11.63 GWh (IEA). */
const TEP = 11.63;
const SPREAD = 1.25; // years differ by less than a quarter

/** Energy of one year about 11.63 times that of another: one of them is in tonnes of oil equivalent. */
export const energyUnitJump = defineRule({
  meta: {
    id: 'energy-unit-jump',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Des tep lues comme des MWh ?', en: 'Tonnes of oil equivalent read as MWh?' },
    why: {
      fr: 'Une tonne équivalent pétrole vaut 11,63 MWh : une année onze fois plus haute ou plus basse que la précédente est dans l’autre unité.',
      en: 'A tonne of oil equivalent is 11.63 MWh: a year eleven times higher or lower than the one before is in the other unit.',
    },
    message: message(
      'Chiffres de {year} environ 11,63 fois plus grands ou plus petits que ceux de {pastYear} : {count}, dont {indicator} : {value} {unit}, contre {past}.',
      'Figures of {year} about 11.63 times larger or smaller than those of {pastYear}: {count}, among them {indicator}: {value} {unit}, against {past}.',
    ),
    next: message(
      'Dire l’unité de cette colonne dans la correspondance (tep ou MWh, ktep ou GWh) ; les cases ne changent pas.',
      'Say the unit of this column in the mapping (toe or MWh, ktoe or GWh); the cells do not change.',
    ),
    source: {
      fr: 'Anciennes tables des SRCAE en ktep ; AIE : 1 tep = 11,63 MWh',
      en: 'Older SRCAE tables in ktoe; IEA: 1 toe = 11.63 MWh',
    },
  },

  check: ({ dossier: { facts } }) => {
    const jumps = trajectoriesIn(facts)
      .filter(({ indicator }) => familyOf(indicator) === 'energy')
      .flatMap(stepsOf)
      .flatMap(([past, figure]) => {
        const ratio = Math.max(figure.value / past.value, past.value / figure.value);
        return ratio >= TEP / SPREAD && ratio <= TEP * SPREAD ? [{ figure, past }] : [];
      });
    return bySheetAndYear(jumps).map((group) => {
      const [{ figure, past }] = group;
      const { indicator, value, unit = '', year, source } = figure;
      const data = {
        count: group.length,
        indicator,
        value,
        unit,
        year: `${year}`,
        past: past.value,
        pastYear: `${past.year}`,
      };
      return { at: cellOf(source), of: group.map((one) => one.figure), data };
    });
  },
});
