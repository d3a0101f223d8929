import type { Bilingual } from '../domain/message';

/** What a table of the contract is called: a plain name, and its code where that is not its identifier. */
interface Named {
  readonly name: Bilingual;
  readonly code?: Bilingual;
  /** Its code in the early Investment Plan, which numbers its tables otherwise. */
  readonly early?: Bilingual;
}

const numbered = (late: number, early?: number): Pick<Named, 'code' | 'early'> => ({
  code: { fr: `Tableau ${late}`, en: `Table ${late}` },
  ...(early !== undefined && { early: { fr: `Tableau ${early}`, en: `Table ${early}` } }),
});
const coded = (fr: string, en = fr): Pick<Named, 'code'> => ({ code: { fr, en } });

/** The contract's tables that are written here, by identifier, in the order of the documents. */
export const contractTables = {
  signatories: { name: { fr: 'Signataires', en: 'Signatories' }, ...coded('Signataires', 'Signatories') },
  'I-1.1': { name: { fr: 'Périmètre de l’objectif', en: 'Scope of the target' } },
  'A-1.1': { name: { fr: 'Consommation d’énergie', en: 'Energy use' } },
  'A-1.2': { name: { fr: 'Facteurs d’émission', en: 'Emission factors' } },
  'A-1.3': { name: { fr: 'Émissions par secteur', en: 'Emissions by sector' } },
  'A-1.4': { name: { fr: 'Émissions par secteur', en: 'Emissions by sector' } },
  'A-1.3-activity': {
    name: { fr: 'Activité par secteur', en: 'Activity by sector' },
    ...coded('A-1.3 Activité', 'A-1.3 Activity'),
  },
  'A-1.4-activity': {
    name: { fr: 'Activité par secteur', en: 'Activity by sector' },
    ...coded('A-1.4 Activité', 'A-1.4 Activity'),
  },
  'A-1.4b': { name: { fr: 'Émissions du modèle économique', en: 'Emissions of the economic model' } },
  'A-1.3a': { name: { fr: 'Émissions du modèle, année de base', en: 'Model emissions, base year' } },
  'A-1.3b': { name: { fr: 'Émissions du modèle, tendance 2030', en: 'Model emissions, BAU 2030' } },
  'A-1.3-model': {
    name: { fr: 'Activité du modèle économique', en: 'Activity of the economic model' },
    ...coded('A-1.3 Modèle', 'A-1.3 Model'),
  },
  'A-1.4-model': {
    name: { fr: 'Activité du modèle économique', en: 'Activity of the economic model' },
    ...coded('A-1.4 Modèle', 'A-1.4 Model'),
  },
  'A-2.1-policies': {
    name: { fr: 'Politiques en vigueur', en: 'Policies in force' },
    ...coded('A-2.1 Politiques', 'A-2.1 Policies'),
  },
  'A-2.3': { name: { fr: 'Écart à l’objectif', en: 'Emissions gap' } },
  'A-2.3-model': {
    name: { fr: 'Écart à l’objectif, modèle', en: 'Emissions gap, model' },
    ...coded('A-2.3 Modèle', 'A-2.3 Model'),
  },
  'A-2.2': { name: { fr: 'Écart à l’objectif', en: 'Emissions gap' } },
  'A-2.1': { name: { fr: 'Écart à l’objectif', en: 'Emissions gap' } },
  'A-3.1': { name: { fr: 'Systèmes et acteurs', en: 'Systems and stakeholders' } },
  'A-3.2': { name: { fr: 'Systèmes et acteurs', en: 'Systems and stakeholders' } },
  'B-1.1': { name: { fr: 'Trajectoires d’impact', en: 'Impact pathways' } },
  'B-1.1-model': {
    name: { fr: 'Trajectoires d’impact, modèle', en: 'Impact pathways, model' },
    ...coded('B-1.1 Modèle', 'B-1.1 Model'),
  },
  'B-2.1': { name: { fr: 'Portefeuille d’actions', en: 'Action portfolios' } },
  'B-2.2': { name: { fr: 'Fiches actions', en: 'Action outlines' } },
  'B-3.1': { name: { fr: 'Indicateurs et cibles', en: 'Indicators and targets' } },
  'B-3.2': { name: { fr: 'Fiches d’indicateur', en: 'Indicator metadata' } },
  'C-1.1': { name: { fr: 'Innovations de gouvernance', en: 'Governance interventions' } },
  'C-1.2': { name: { fr: 'Innovations de gouvernance', en: 'Governance interventions' } },
  'C-2.1': { name: { fr: 'Innovations sociales', en: 'Social innovations' } },
  'C-3.1': { name: { fr: 'Actions ayant un coût', en: 'Actions with a cost' } },
  'IP-1': { name: { fr: 'Budget et part climat', en: 'Budget and climate share' }, ...numbered(1) },
  'IP-2': { name: { fr: 'Financements par champ', en: 'Finance by field' }, ...numbered(2, 1) },
  'IP-3': { name: { fr: 'Recettes courantes', en: 'Income sources' }, ...numbered(3, 2) },
  'IP-4': { name: { fr: 'Ressources en capital', en: 'Capital sources' }, ...numbered(4, 3) },
  'IP-5': { name: { fr: 'Freins à l’investissement', en: 'Barriers to investment' }, ...numbered(5, 4) },
  'IP-6': { name: { fr: 'Coûts par secteur', en: 'Sectoral costing' }, ...numbered(6, 5) },
  'IP-7': { name: { fr: 'Grands projets', en: 'Capital intensive projects' }, ...numbered(7) },
  'IP-8': { name: { fr: 'Coûts par acteur', en: 'Costs by stakeholder' }, ...numbered(8) },
  'IP-9-split': {
    name: { fr: 'Partage de l’investissement', en: 'Split of the capex' },
    ...coded('Partage capex', 'Capex split'),
  },
  'IP-9': { name: { fr: 'Plan de financement', en: 'Capital planning' }, ...numbered(9, 6) },
  'IP-10': { name: { fr: 'Indicateurs économiques', en: 'Economic indicators' }, ...numbered(10, 7) },
  'IP-11': { name: { fr: 'Indicateurs financiers', en: 'Financial indicators' }, ...numbered(11, 8) },
  'IP-12': { name: { fr: 'Politiques pour le capital', en: 'Policies for capital' }, ...numbered(12, 9) },
  'IP-13': { name: { fr: 'Grille des risques', en: 'Risk framework' }, ...numbered(13, 10) },
  'IP-14': { name: { fr: 'Mobilisation des acteurs', en: 'Stakeholder engagement' }, ...numbered(14, 11) },
  'IP-15': { name: { fr: 'Coût de la mobilisation', en: 'Cost of engagement' }, ...numbered(15) },
  'IP-B-1.1a': { name: { fr: 'Dépenses d’un acteur, modèle', en: 'Expenditure, model' }, ...coded('IP B-1.1a') },
  'IP-B-1.1b': { name: { fr: 'Coûts par secteur, modèle', en: 'Sectoral costs, model' }, ...coded('IP B-1.1b') },
  'IP-8-model': { name: { fr: 'Coûts par acteur, modèle', en: 'Costs by stakeholder, model' }, ...coded('IP C-3.2') },
  'IP-11-model': {
    name: { fr: 'Indicateurs financiers, modèle', en: 'Financial indicators, model' },
    ...coded('IP B-3.2'),
  },
} as const satisfies Record<string, Named>;

/** A table of the contract that is written here. */
export type TableId = keyof typeof contractTables;

export const tableIds = Object.keys(contractTables) as readonly TableId[]; // its keys, by its type

/** Which numbering of the Investment Plan. */
export type Numbering = 'early' | 'late';

/** `A-1.3`, `Tableau 6`: the number of a table as people say it. */
export function tableCode(id: TableId, numbering: Numbering): Bilingual {
  const { code, early }: Named = contractTables[id];
  return (numbering === 'early' ? early : undefined) ?? code ?? { fr: id, en: id };
}

/** Sheets of ours that are not the template's, in the order of the workbook. */
export const ownNames = {
  cover: { fr: 'État du contrat', en: 'State of the contract' },
  'funding-annex': { fr: 'Annexe PPI', en: 'Investment annex' },
  'follow-up': { fr: 'Suivi', en: 'Follow-up' },
  coverage: { fr: 'Couverture par cadre', en: 'Coverage by framework' },
  charts: { fr: 'Graphiques', en: 'Charts' },
  'give-back': { fr: 'À reporter', en: 'To give back' },
  findings: { fr: 'Constats', en: 'Findings' },
  lineage: { fr: 'Origine des chiffres', en: 'Lineage of the figures' },
} as const satisfies Record<string, Bilingual>;

export type OwnId = keyof typeof ownNames;

/** Whether a sheet of ours is a table of the contract. */
export const isTableId = (id: string): id is TableId => Object.hasOwn(contractTables, id);

/** Whether it is one of those beside the tables. */
export const isOwnId = (id: string): id is OwnId => Object.hasOwn(ownNames, id);
