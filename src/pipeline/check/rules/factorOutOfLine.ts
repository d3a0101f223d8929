import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { type FuelSeen, scaleOfFactors, typicalFactor } from '../factors';
import { defineRule, nothing } from '../rule';
import { cellIn, isFigure, labelOf } from '../table';

/** CCC-016: a factor of a fuel is not ten times that of the others. Told of fuels whose factor physics gives within a third. */
export const factorOutOfLine = defineRule({
  meta: {
    id: 'factor-out-of-line',
    reference: 'CCC-016',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un facteur d’émission hors d’échelle', en: 'An emission factor out of scale' },
    why: {
      fr: 'Une virgule déplacée dans un facteur divise par dix les émissions d’une énergie, sans qu’aucune somme le montre.',
      en: 'A decimal sign moved in a factor divides the emissions of a fuel by ten, and no sum shows it.',
    },
    message: message(
      '{fuel} : {shown} ; autour de {typical} dans l’unité des autres facteurs.',
      '{fuel}: {shown}; about {typical} in the unit of the other factors.',
    ),
    next: message(
      'Vérifier le facteur et son unité, et les émissions calculées avec lui.',
      'Check the factor and its unit, and the emissions computed with it.',
    ),
    source: {
      fr: 'GIEC 2006, vol. 2, facteurs de combustion ; contrat de la Ville de Paris, fioul à 0,0323 kgCO2e/kWh',
      en: 'IPCC 2006, vol. 2, combustion factors; contract of Paris, heating oil at 0.0323 kgCO2e/kWh',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'A-1.2') return nothing;
    const fuels = [...table.rows.keys()].flatMap((row) => {
      const cell = cellIn(table, row, 'co2');
      const typical = cell === null ? null : typicalFactor(plain(labelOf(table, cell)));
      return typical === null || !isFigure(cell) || cell.cell.value <= 0
        ? []
        : [{ cell, typical, value: cell.cell.value } satisfies FuelSeen & { readonly cell: typeof cell }];
    });
    const scale = scaleOfFactors(fuels);
    if (scale === null) return nothing;
    return fuels.flatMap(({ cell, typical, value }) => {
      if (scale.holds({ typical, value })) return [];
      const around = Number((typical * scale.times).toPrecision(2));
      const written = table.standing?.cells.find(({ address }) => address === cell.at.address)?.written;
      return [{ at: cell.at, data: { fuel: labelOf(table, cell), shown: `${written ?? value}`, typical: around } }];
    });
  },
});
