import { message } from '../../../domain/message';
import { isOfTerritory, territoryWords } from '../../reading/ofTerritory';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';
import { headOf } from '../sourceTable';

/** A table of the city in a metropolis' contract, or the other way round: rightly left out, and never without a word. */
export const tableOfAnotherTerritory = defineRule({
  meta: {
    id: 'table-of-another-territory',
    reference: 'CCC-021',
    over: 'source',
    severity: 'information',
    title: {
      fr: 'Un tableau d’un autre territoire que le contrat',
      en: 'A table of another territory than the contract',
    },
    why: {
      fr: 'La ville est déjà dans la métropole : ses chiffres ne s’ajoutent pas à ceux du contrat. Ils sont lus et gardés, et n’entrent dans aucun tableau.',
      en: 'The city is in the metropolis already: its figures do not add to those of the contract. They are read and kept, and enter no table.',
    },
    message: message(
      'Tableau au périmètre {otherPerimeter}{other} ; contrat au périmètre {ownPerimeter}{own}. Chiffres laissés hors des tableaux : {count}.',
      'Table at the {otherPerimeter} perimeter{other}; contract at the {ownPerimeter} perimeter{own}. Figures left out of the tables: {count}.',
    ),
    next: message(
      'Rien à faire si ce tableau est bien d’un autre territoire ; sinon, corriger son titre ou dire son périmètre dans la correspondance.',
      'Nothing to do if this table is of another territory indeed; if not, correct its title or say its perimeter in the mapping.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, I-1.1 ; socle commun, règle 12',
      en: 'CCC Action Plan template, V2, I-1.1; common core, rule 12',
    },
  },

  check: (source, settings) => {
    const { territory } = settings;
    const left = figuresLike(
      source.observations,
      ({ use, perimeter, value }) => use === 'used' && value !== undefined && !isOfTerritory(perimeter, settings),
    );
    const [first] = left;
    if (territory === undefined || first === undefined) return nothing;
    const data = {
      otherPerimeter: first.perimeter.level,
      other: territoryWords(first.perimeter),
      ownPerimeter: territory.level,
      own: territoryWords({ ...territory, label: territory.name }),
      count: left.length,
    };
    return [{ at: headOf(source), data }];
  },
});
