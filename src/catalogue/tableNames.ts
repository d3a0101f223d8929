import type { Bilingual } from '../domain/message';
import type { SheetId } from './sheetNames';

/** What each sheet of ours is, for people: a plain name; its number in the template, where it has one. */
export const tableNames = {
  cover: { fr: 'État du contrat', en: 'State of the contract' },
  'A-1.1': { fr: 'Consommation d’énergie', en: 'Energy use' },
  'A-1.3': { fr: 'Émissions par secteur', en: 'Emissions by sector' },
  'A-1.4': { fr: 'Émissions par secteur', en: 'Emissions by sector' },
  'A-2.1': { fr: 'Écart à l’objectif', en: 'Emissions gap' },
  'A-2.2': { fr: 'Écart à l’objectif', en: 'Emissions gap' },
  'A-2.3': { fr: 'Écart à l’objectif', en: 'Emissions gap' },
  'B-2.1': { fr: 'Portefeuille d’actions', en: 'Action portfolios' },
  'B-2.2': { fr: 'Fiches actions', en: 'Action outlines' },
  'IP-6': { fr: 'Coûts par secteur', en: 'Sectoral costing' },
  coverage: { fr: 'Couverture par cadre', en: 'Coverage by framework' },
  'give-back': { fr: 'À reporter', en: 'To give back' },
  findings: { fr: 'Constats', en: 'Findings' },
  lineage: { fr: 'Origine des chiffres', en: 'Lineage of the figures' },
} as const satisfies Record<SheetId, Bilingual>;

/** Codes that are not the identifier itself. */
export const tableCodes: Readonly<Record<string, Bilingual>> = {
  'IP-6': { fr: 'Tableau 6', en: 'Table 6' },
  cover: { fr: '', en: '' },
  coverage: { fr: '', en: '' },
  'give-back': { fr: '', en: '' },
  findings: { fr: '', en: '' },
  lineage: { fr: '', en: '' },
};
