import type { Crosswalk } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';
import { alone, asked, declared, each, leftOut, merged, split } from './edge';

const KEY: Bilingual = {
  fr: 'Le PCAET ne sépare pas ces postes : une clé et sa source, ou la question reste.',
  en: 'The PCAET does not separate these: a key and its source, or the question stays.',
};

/** PCAET sectors to the sub-sectors of the GPC. */
export const pcaetToGpc: Crosswalk = {
  from: 'PCAET',
  to: 'GPC',
  source: 'arrêté du 4 août 2016 (PCAET), GPC v1.1; reviewed 2026-11-27',
  edges: [
    alone('residentiel', 'I.1'),
    alone('tertiaire', 'I.2'),
    alone('transport-routier', 'II.1'),
    split('autres-transports', ['II.2', 'II.3', 'II.4'], { condition: KEY }),
    split('agriculture', ['I.5', 'V.1', 'V.3'], { condition: KEY }),
    split('dechets', ['III.1', 'III.2', 'III.3', 'III.4'], { condition: KEY }),
    split('industrie', ['I.3', 'IV.1', 'IV.2'], { condition: KEY }),
    asked('branche-energie', ['I.4', 'I.8'], {
      condition: {
        fr: 'Raffineries et fuites de gaz ici ; les centrales de chaleur sont déjà chez les consommateurs.',
        en: 'Refineries and gas leaks are here; heat plants are already at the consumers.',
      },
    }),
    split('transport', ['II.1', 'II.2', 'II.3', 'II.4'], { condition: KEY }),
    split('residentiel+tertiaire', ['I.1', 'I.2'], { condition: KEY }),
    split('industry-total', ['I.3', 'I.4', 'I.8', 'IV.1', 'IV.2'], { condition: KEY }),
    alone('utcatf', 'V.2'),
  ],
};

const DETAIL: Bilingual = {
  fr: 'Donner les sous-secteurs, ou une clé et sa source.',
  en: 'Give the sub-sectors, or a key and its source.',
};

/** Sub-sectors of the GPC to the rows of the contract: "Buildings" stands where the inventory says stationary energy. */
export const gpcToContract: Crosswalk = {
  from: 'GPC',
  to: 'CRF',
  source: 'GPC v1.1, NetZeroCities Action Plan A-1.3; reviewed 2026-11-27',
  edges: [
    ...each(['I', 'I.1', 'I.2', 'I.6', 'I.7', 'I.8'], (from) => merged(from, 'buildings')),
    declared(
      merged('I.3', 'buildings', {
        condition: {
          fr: 'Lecture du GPC ; plusieurs contrats français la mettent en IPPU.',
          en: 'Reading of the GPC; several French contracts put it in IPPU.',
        },
      }),
    ),
    asked('I.4', ['buildings', 'energy-industry'], {
      condition: {
        fr: 'Bâtiments, ou ligne « Energy » ajoutée par la collectivité.',
        en: 'Buildings, or a row "Energy" added by the city.',
      },
    }),
    leftOut('I.4.4', {
      condition: {
        fr: 'Production livrée au réseau : territoriale, hors du total BASIC.',
        en: 'Generation supplied to the grid: territorial, not in the BASIC total.',
      },
    }),
    declared(
      merged('I.5', 'buildings', {
        condition: {
          fr: 'Lecture du GPC ; plusieurs contrats français la mettent en AFOLU.',
          en: 'Reading of the GPC; several French contracts put it in AFOLU.',
        },
      }),
    ),
    ...each(['II.1', 'II.5'], (from) => merged(from, 'transport-road')),
    ...each(['II.2', 'II.3', 'II.4'], (from) => merged(from, 'transport-other')),
    split('II', ['transport-road', 'transport-other'], { condition: DETAIL }),
    ...each(['III.1', 'III.2'], (from) => merged(from, 'waste-solid')),
    merged('III.3', 'waste-solid', {
      condition: {
        fr: 'Avec récupération d’énergie, le GPC la compte en I.4.',
        en: 'With energy recovery, the GPC reports it in I.4.',
      },
    }),
    alone('III.4', 'wastewater'),
    split('III', ['waste-solid', 'wastewater'], { condition: DETAIL }),
    ...each(['IV', 'IV.1', 'IV.2'], (from) => merged(from, 'ippu')),
    ...each(['V.1', 'V.3'], (from) => merged(from, 'afolu-sources')),
    alone('V.2', 'afolu-sinks', { when: { sign: 'negative' } }),
    merged('V.2', 'afolu-sources'),
    asked('V', ['afolu-sources', 'afolu-sinks'], {
      condition: {
        fr: 'Sources et puits ensemble : les séparer, le total du contrat laisse les puits de côté.',
        en: 'Sources and sinks together: separate them, the contract’s total leaves sinks out.',
      },
    }),
    leftOut('VI', {
      condition: {
        fr: 'Scope 3 hors déchets : facultatif, sans ligne dans le modèle.',
        en: 'Scope 3 besides waste: optional, without a row in the template.',
      },
    }),
  ],
};
