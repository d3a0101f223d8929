import type { Crosswalk } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';
import { alone, asked, declared, merged } from './edge';

const METHOD: Bilingual = {
  fr: 'Méthode territoriale ou résidents : à dire. Le transit autoroutier reste dans le chiffre territorial.',
  en: 'Territorial or residents’ method: say which. Through traffic stays in the territorial figure.',
};

/**
 * PCAET sectors to the rows of the contract's inventory. PCAET figures hold scope 1 and 2 mixed: they go in the column
 * Total, never in Scope 1. Industry is whole in IPPU, as in most French contracts, and declared; a split needs a key.
 */
export const pcaetToContract: Crosswalk = {
  from: 'PCAET',
  to: 'CRF',
  source: 'arrêté du 4 août 2016 (PCAET), NetZeroCities Action Plan A-1.3; reviewed 2026-11-27',
  edges: [
    merged('residentiel', 'buildings', {
      condition: {
        fr: 'Gaz fluorés et solvants sont dans ce secteur ; le GPC les met en IPPU.',
        en: 'F-gases and solvents are inside; the GPC puts them in IPPU.',
      },
    }),
    merged('tertiaire', 'buildings', {
      condition: {
        fr: 'Éclairage public compris ; les gaz fluorés du froid relèvent de l’IPPU dans le GPC.',
        en: 'Public lighting is inside; F-gases of refrigeration are IPPU in the GPC.',
      },
    }),
    merged('transport-routier', 'transport', { condition: METHOD }),
    declared(
      merged('autres-transports', 'transport', {
        condition: {
          fr: 'Port, aéroport : trafic intérieur ou total ? À dire.',
          en: 'Port, airport: domestic traffic or all? To be said.',
        },
      }),
    ),
    alone('agriculture', 'afolu-sources', {
      condition: {
        fr: 'L’énergie des exploitations est dans ce secteur et n’en est pas séparable ; l’UTCATF n’y est pas.',
        en: 'Farm energy use is inside and cannot be split; land use (LULUCF) is not inside.',
      },
    }),
    declared(
      alone('dechets', 'waste', {
        condition: {
          fr: 'Incinération avec valorisation : comptée ici ou dans la branche énergie, jamais deux fois. Déchets traités hors du territoire : demandés par le contrat, absents du PCAET.',
          en: 'Incineration with energy recovery: counted here or in the energy branch, never twice. Waste treated outside: asked by the contract, absent from the PCAET.',
        },
      }),
    ),
    declared(
      alone('industrie', 'ippu', {
        condition: {
          fr: 'Tout en IPPU par défaut, à déclarer : le PCAET ne sépare pas procédés et énergie.',
          en: 'All in IPPU by default, to be declared: the PCAET does not separate process and energy.',
        },
      }),
    ),
    asked('branche-energie', ['energy-industry', 'buildings'], {
      condition: {
        fr: 'Les centrales de chaleur et d’électricité sont déjà comptées chez les consommateurs : si elles sont encore ici, la chaleur compte deux fois.',
        en: 'Heat and power plants are already counted at the consumers: if they are still here, heat counts twice.',
      },
    }),
    merged('transport', 'transport', { condition: METHOD }),
    merged('residentiel+tertiaire', 'buildings'),
    asked('industry-total', ['ippu', 'energy-industry'], {
      condition: {
        fr: 'La branche énergie n’est pas séparée : à dire avant d’écrire.',
        en: 'The energy branch is not separate: to be said before writing.',
      },
    }),
    declared(
      alone('utcatf', 'afolu-sinks', {
        condition: {
          fr: 'Flux seulement, en négatif ; un stock (tC) n’est pas un flux.',
          en: 'Flows only, negative; a stock (tC) is not a flow.',
        },
      }),
    ),
  ],
};
