import { cellOf, type Observation } from '../../../domain/fact';
import { levelIn, type LocalFigure, passedBound } from '../../../domain/localRules';
import { message } from '../../../domain/message';
import { convert, isConvertible } from '../../../domain/unit';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** A figure outside the bounds that people's own rules give for its indicator (`--rules`). */
export const localFigureOutside = defineRule({
  meta: {
    id: 'local-figure-outside',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Un chiffre hors des bornes d’une règle locale', en: 'A figure outside the bounds of a local rule' },
    why: {
      fr: 'Des règles ont été ajoutées à ce contrat, par la ville ou par le groupe miroir : ce chiffre n’est pas dans leurs bornes.',
      en: 'Rules were added to this contract, by the city or by the Mirror Group: this figure is not within their bounds.',
    },
    message: message(
      '{indicator} en {year} : {value} {unit}, borne {bound} {unit} de « {asker} » : {asked}.',
      '{indicator} in {year}: {value} {unit}, bound {bound} {unit} of "{asker}": {asked}.',
    ),
    next: message('Vérifier le chiffre et son unité, ou justifier.', 'Check the figure and its unit, or justify it.'),
    source: { fr: 'Règles locales du contrat (--rules)', en: 'Local rules of the contract (--rules)' },
  },

  among: (figures, { localRules }) =>
    figuresLike(figures, ({ indicator }) => localRules?.figures?.some((rule) => rule.indicator === indicator) === true),
  check: (figure, { localRules, stage }) => {
    if (localRules?.figures === undefined) return nothing;
    return localRules.figures.flatMap((rule) => {
      const value = valueUnder(rule, figure);
      const passed = value === null ? null : passedBound(value, rule);
      if (value === null || passed === null) return [];
      const { indicator, year } = figure;
      const { unit, why: asked } = rule;
      return [
        {
          at: cellOf(figure.source),
          data: { indicator, year: `${year}`, value, unit, bound: passed.bound, asker: localRules.name, asked },
          severity: levelIn(rule, stage),
        },
      ];
    });
  },
});

/** The figure in the rule's unit, where the rule speaks of it. */
function valueUnder({ indicator, unit, status, years }: LocalFigure, figure: Observation): number | null {
  if (figure.indicator !== indicator || figure.value === undefined || figure.unit === undefined) return null;
  if (status !== undefined && figure.status !== status) return null;
  if (years !== undefined && (figure.year < years[0] || figure.year > years[1])) return null;
  return isConvertible(figure.unit, unit) ? convert(figure.value, figure.unit, unit) : null;
}
