import type { Level } from '../domain/fact';
import type { Bilingual } from '../domain/message';

/** The five levels of the Mission's readers, then those that are none of them. */
export const LEVELS: readonly Level[] = ['commune', 'epci', 'department', 'region', 'state', 'europe', 'other'];

/** Levels as the reader of several cities says them. */
export const levelNames: Readonly<Record<Level | 'unsaid', Bilingual>> = {
  commune: { fr: 'Ville', en: 'City' },
  epci: { fr: 'Métropole ou communauté', en: 'Metropolis or community' },
  department: { fr: 'Département', en: 'Department' },
  region: { fr: 'Région', en: 'Region' },
  state: { fr: 'État', en: 'State' },
  europe: { fr: 'Europe', en: 'Europe' },
  other: { fr: 'Autres (habitants, entreprises, banques)', en: 'Others (inhabitants, businesses, banks)' },
  unsaid: { fr: 'Non dit', en: 'Not said' },
};

/** Funders by kind, in words, and the level that their euro comes from; `own` is the level of the territory itself. */
export const funders: Readonly<Record<string, { readonly name: Bilingual; readonly level: Level | 'own' }>> = {
  state: { name: { fr: 'État', en: 'State' }, level: 'state' },
  ademe: { name: { fr: 'ADEME', en: 'ADEME' }, level: 'state' },
  anah: { name: { fr: 'Anah', en: 'Anah' }, level: 'state' },
  anru: { name: { fr: 'ANRU', en: 'ANRU' }, level: 'state' },
  water_agency: { name: { fr: 'Agences de l’eau', en: 'Water agencies' }, level: 'state' },
  fctva: { name: { fr: 'FCTVA', en: 'VAT compensation (FCTVA)' }, level: 'state' },
  region: { name: { fr: 'Région', en: 'Region' }, level: 'region' },
  department: { name: { fr: 'Département', en: 'Department' }, level: 'department' },
  eu: { name: { fr: 'Union européenne', en: 'European Union' }, level: 'europe' },
  epci: { name: { fr: 'Métropole, fonds de concours', en: 'Metropolis, contributions' }, level: 'epci' },
  own: { name: { fr: 'Fonds propres', en: 'Own funds' }, level: 'own' },
  loan: { name: { fr: 'Emprunts', en: 'Loans' }, level: 'other' },
  private: { name: { fr: 'Privé', en: 'Private' }, level: 'other' },
  other: { name: { fr: 'Autres', en: 'Others' }, level: 'other' },
};

/** Words that name a level, in plain letters; the first that is met holds. */
export const levelSigns: readonly (readonly [RegExp, Level])[] = [
  [/\beurope|\bunion europeenne|\bcommission europeenne|\bue\b|\bfeder\b|\beu\b|\beuropean\b/, 'europe'],
  [
    /\betat\b|\bnational|\bministere|\bprefe|\bdreal\b|\bddt\b|\bademe\b|\banah\b|\banru\b|\bstate\b|\blegislat|\bagences? de l.eau/,
    'state',
  ],
  [/\bregion/, 'region'],
  [/\bdepartement|\bconseil departemental/, 'department'],
  [/\bmetropol|\bcommunaute urbaine|\bepci\b|\bintercommunal|\bagglomeration|\bsyndicat/, 'epci'],
  [/\bvilles?\b|\bcommunes?\b|\bmairies?\b|\bmunicipal|\bcity\b|\blocal\b|\bccas\b/, 'commune'],
  [
    /\bhabitants?\b|\bentreprises?\b|\bprive|\bbailleurs?\b|\bbanques?\b|\bmenages?\b|\bcitoyens?\b|\bbusiness|\bprivate\b|\bbank/,
    'other',
  ],
];
