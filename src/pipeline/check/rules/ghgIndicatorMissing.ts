import { ghgIndicatorSigns } from '../../../catalogue/ghgIndicatorSigns';
import { message } from '../../../domain/message';
import { ghgIndicatorsIn } from '../ghgIndicators';
import { defineRule, nothing } from '../rule';

/** CCC-066: B-3.1 has the indicators of emissions by sector that contracts call mandatory. */
export const ghgIndicatorMissing = defineRule({
  meta: {
    id: 'ghg-indicator-missing',
    reference: 'CCC-066',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un indicateur de GES obligatoire absent', en: 'A mandatory GHG indicator is missing' },
    why: {
      fr: 'Les émissions par secteur et en tout disent si le contrat tient sa promesse : le suivi les demande à toutes les villes.',
      en: 'Emissions by sector and in total tell whether the contract keeps its promise: monitoring asks them of every city.',
    },
    message: message(
      'Indicateurs de GES absents de B-3.1 : {count}, dont « {name} ».',
      'GHG indicators that B-3.1 lacks: {count}, among them "{name}".',
    ),
    next: message(
      'Ajouter ces indicateurs, avec une cible en 2025, 2027 et 2030, ou dire pourquoi un secteur n’en a pas.',
      'Add these indicators, with a target in 2025, 2027 and 2030, or say why a sector has none.',
    ),
    source: {
      fr: 'Jeux d’indicateurs NetZeroCities ; contrats de Bordeaux, Grenoble, Groningue et Leipzig, qui les disent obligatoires',
      en: 'NetZeroCities indicator sets; contracts of Bordeaux, Grenoble, Groningen and Leipzig, which call them mandatory',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'B-3.1') return nothing;
    const present = new Set(ghgIndicatorsIn(table).map(({ sign }) => sign));
    const [first, ...others] = ghgIndicatorSigns.filter((sign) => !present.has(sign));
    const heading = table.standing.columns.find(({ id }) => id === 'name');
    if (first === undefined || heading === undefined) return nothing;
    const at = { sheet: table.plan.name, address: heading.address };
    return [{ at, data: { count: others.length + 1, name: first.name } }];
  },
});
