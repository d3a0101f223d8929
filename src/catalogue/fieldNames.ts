import type { Requirable } from '../domain/localRules';
import type { Bilingual } from '../domain/message';
import type { ActionField } from './headings';

const names = (fr: string, en: string): Bilingual => ({ fr, en });

/** What a column of an action plan is called, for people. */
export const actionFieldNames: Readonly<Record<ActionField, Bilingual>> = {
  number: names('numéro de l’action', 'action number'),
  axis: names('axe', 'axis'),
  subAxis: names('sous-axe', 'sub-axis'),
  subSubAxis: names('sous-sous-axe', 'sub-sub-axis'),
  title: names('titre de l’action', 'action title'),
  subAction: names('sous-action', 'sub-action'),
  description: names('description', 'description'),
  theme: names('thématique', 'theme'),
  subThemes: names('sous-thématiques', 'sub-themes'),
  governance: names('gouvernance', 'governance'),
  objectives: names('objectifs de l’action', 'objectives of the action'),
  indicators: names('indicateurs de suivi', 'monitoring indicators'),
  results: names('résultats attendus', 'expected results'),
  targets: names('publics visés', 'target groups'),
  leadStructure: names('structure pilote', 'lead organisation'),
  means: names('moyens', 'means'),
  partners: names('partenaires', 'partners'),
  leadDepartment: names('direction pilote', 'lead department'),
  leadPerson: names('personne pilote', 'lead person'),
  elected: names('élu référent', 'elected member in charge'),
  participation: names('participation citoyenne', 'citizen participation'),
  participationDetail: names('participation citoyenne, détail', 'citizen participation, details'),
  financing: names('plan de financement', 'financing plan'),
  funder: names('financeur', 'funder'),
  amount: names('montant du financeur', 'amount of the funder'),
  budget: names('budget total', 'total budget'),
  operatingBudget: names('budget de fonctionnement', 'operating budget'),
  investmentBudget: names('budget d’investissement', 'investment budget'),
  status: names('statut', 'status'),
  priority: names('priorité', 'priority'),
  start: names('date de début', 'start date'),
  end: names('date de fin', 'end date'),
  duration: names('durée', 'duration'),
  continuous: names('action continue', 'continuous action'),
  schedule: names('calendrier', 'schedule'),
  measures: names('mesures TETE liées', 'linked TETE measures'),
  linkedActions: names('actions liées', 'linked actions'),
  linkedPlanActions: names('fiches d’autres plans', 'actions of other plans'),
  notes: names('notes', 'notes'),
  steps: names('étapes', 'steps'),
  documents: names('documents', 'documents'),
  tags: names('étiquettes', 'tags'),
  confidentiality: names('confidentialité', 'confidentiality'),
  reduction: names('réduction d’émissions', 'emission reduction'),
  sector: names('secteur', 'sector'),
  createdAt: names('date de création', 'creation date'),
  createdBy: names('créé par', 'created by'),
  modifiedAt: names('date de modification', 'modification date'),
  modifiedBy: names('modifié par', 'modified by'),
};

/** Fields of lists that are numbered, each pair of a number: `funder-1` and `amount-1`, `value-1` and `year-1`. */
export const numberedFieldNames: Readonly<Record<'funder' | 'amount' | 'value' | 'objective' | 'year', Bilingual>> = {
  funder: actionFieldNames.funder,
  amount: actionFieldNames.amount,
  value: names('valeur', 'value'),
  objective: names('valeur visée', 'target value'),
  year: names('année de la valeur', 'year of the value'),
};

/** Columns of an indicator list. */
export const listFieldNames: Readonly<Record<'unit' | 'source', Bilingual>> = {
  unit: names('unité', 'unit'),
  source: names('source du chiffre', 'source of the figure'),
};

/** Fields of an action that a local rule may require. */
export const requirableNames: Readonly<Record<string, Bilingual>> = {
  description: actionFieldNames.description,
  sector: actionFieldNames.sector,
  lead: names('pilote', 'lead'),
  partners: actionFieldNames.partners,
  status: actionFieldNames.status,
  start: actionFieldNames.start,
  end: actionFieldNames.end,
  budget: actionFieldNames.budget,
  funding: actionFieldNames.financing,
  reduction: actionFieldNames.reduction,
  measures: actionFieldNames.measures,
  indicators: actionFieldNames.indicators,
} satisfies Record<Requirable, Bilingual>;
