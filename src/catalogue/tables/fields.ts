import { pcaetToContract } from '../crosswalk/pcaetToContract';
import { pcaetToField } from '../crosswalk/fieldsOfAction';

/** The PCAET sectors that a field works on, by the crosswalk. */
const sectorsOf = (field: string): readonly string[] =>
  pcaetToField.edges
    .filter(({ to }) => to.includes(field))
    .map(({ from }) => (from === 'utcatf' ? 'sequestration' : from));

/**
 * Fields of action, in the template's order, each in the spelling of the Action Plan and of the Investment Plan, and what
 * leads to them: domain/ccc-sector-views.md, sections 2 and 5, reviewed 2026-11-24. `words` are plain beginnings of words.
 */
export const fields = [
  {
    id: 'energy-systems',
    actionPlan: 'Energy systems',
    investmentPlan: 'Energy Systems',
    sectors: sectorsOf('energy-systems'),
    words: [
      'energie',
      'energetique',
      'enr',
      'renouvelable',
      'chaleur',
      'solaire',
      'photovolt',
      'methanis',
      'geothermi',
    ],
  },
  {
    id: 'mobility',
    actionPlan: 'Mobility & transport',
    investmentPlan: 'Transportation',
    sectors: sectorsOf('mobility'),
    words: ['mobilite', 'transport', 'deplace', 'velo', 'cyclable', 'logistique', 'covoitur', 'circulation'],
  },
  {
    id: 'waste',
    actionPlan: 'Waste & circular economy',
    investmentPlan: 'Waste and Circular Economy',
    sectors: sectorsOf('waste'),
    words: ['dechet', 'circulaire', 'recycl', 'reemploi', 'compost', 'gaspillage', 'assainissement'],
  },
  {
    id: 'green',
    actionPlan: 'Green infrastructure & nature-based solutions',
    investmentPlan: 'Green Infrastructure and Nature Based Solutions',
    sectors: sectorsOf('green'),
    words: [
      'nature',
      'biodiversite',
      'arbre',
      'foret',
      'vegetal',
      'agricol',
      'agriculture',
      'alimenta',
      'puits',
      'sols',
    ],
  },
  {
    id: 'built',
    actionPlan: 'Built environment',
    investmentPlan: 'Built Environment',
    sectors: sectorsOf('built'),
    words: ['batiment', 'bati', 'habitat', 'logement', 'renov', 'residentiel', 'tertiaire', 'urbanisme', 'patrimoine'],
  },
] as const;

export type Field = (typeof fields)[number];

/**
 * The inventory row that an action's reduction is counted in, by the action's own sector. A field of action is not a
 * sector: district heat is "Energy systems" in B-2 and "Buildings" in A-1.
 */
export const rowOfSector: Readonly<Record<string, string>> = Object.fromEntries(
  pcaetToContract.edges.flatMap(({ from, to: [to = ''] }): readonly (readonly [string, string])[] =>
    to === 'afolu-sinks' ? [] : [[from, to === 'afolu-sources' ? 'afolu' : to]],
  ),
);

/** Other ways to write a sector in an action plan, in plain letters. */
export const sectorWords: Readonly<Record<string, string>> = {
  batiment: 'residentiel+tertiaire',
  batiments: 'residentiel+tertiaire',
  buildings: 'residentiel+tertiaire',
  habitat: 'residentiel',
  logement: 'residentiel',
  residentiel: 'residentiel',
  tertiaire: 'tertiaire',
  transport: 'transport',
  transports: 'transport',
  mobilite: 'transport',
  'transport routier': 'transport-routier',
  'autres transports': 'autres-transports',
  dechet: 'dechets',
  dechets: 'dechets',
  waste: 'dechets',
  industrie: 'industrie',
  industry: 'industrie',
  agriculture: 'agriculture',
};
