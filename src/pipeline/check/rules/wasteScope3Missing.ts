import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { blanksIn } from '../table';

/** CCC-013: waste made here and treated elsewhere is scope 3; the template marks it as required, a PCAET leaves it out. */
export const wasteScope3Missing = defineRule({
  meta: {
    id: 'waste-scope-3-missing',
    reference: 'CCC-013',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Déchets traités ailleurs : scope 3 non dit', en: 'Waste treated elsewhere: scope 3 not said' },
    why: {
      fr: 'Le contrat compte les déchets produits ici même s’ils sont traités ailleurs ; un PCAET ne compte que ce qui est émis sur le territoire.',
      en: 'The contract counts waste produced here even when treated elsewhere; a PCAET counts only what is emitted on the territory.',
    },
    message: message('Tableau {table}, déchets, scope 3 : case vide.', 'Table {table}, waste, scope 3: blank cell.'),
    next: message(
      'Écrire NO si tout est traité sur le territoire, sinon le chiffre, ou NE avec sa raison.',
      'Write NO if all is treated on the territory, else the figure, or NE with its reason.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, I-1.1 (cases préremplies) ; contrat de Grenoble',
      en: 'CCC Action Plan template, V2, I-1.1 (pre-filled cells); contract of Grenoble',
    },
  },

  check: (table) => {
    if (table.isEmpty) return nothing;
    const [cell] = blanksIn(table, ({ key }) => key !== 'waste/scope3');
    return cell === undefined ? nothing : [{ at: cell.at, data: { table: table.id } }];
  },
});
