import { message } from '../domain/message';
import type { ActionStatus } from './statuses';

/** A column of TETE's import template. */
export interface TemplateColumn {
  readonly id: string;
  /** As printed; French whatever the reader's language. */
  readonly heading: string;
  /** Title of the group that starts here. */
  readonly group?: string;
  readonly width: number;
}

const column = (id: string, heading: string, width: number, group?: string): TemplateColumn => ({
  id,
  heading,
  width,
  ...(group !== undefined && { group }),
});
const amount = (id: string): TemplateColumn => column(id, 'Montant € HT', 14);

/**
 * TETE's import template for actions of 27 May 2026, sheet "Fichier dimport": 33 columns, headings in row 2, `A2` "Axe (x)". Source:
 * tete-plan-actions.md, sections 2 and 3 (generation G11). Which columns a group title spans is ours. Reviewed 2026-11-27.
 */
export const teteActionColumns: readonly TemplateColumn[] = [
  column('axis', 'Axe (x)', 24, 'Présentation de l’action'),
  column('subAxis', 'Sous-axe (x.x)', 24),
  column('subSubAxis', 'Sous-sous axe (x.x.x)', 24),
  column('title', 'Titre de la fiche action', 44),
  column('subAction', 'Titre de la sous-action', 24),
  column('description', 'Descriptif', 50),
  column('governance', 'Instances de gouvernance', 20),
  column('objectives', 'Objectifs', 20, 'Objectifs et indicateurs'),
  column('indicators', 'Indicateurs liés', 24),
  column('leadStructure', 'Structure pilote', 24, 'Acteurs'),
  column('means', 'Moyens humains et techniques', 20),
  column('partners', 'Partenaires', 30),
  column('leadDepartment', 'Direction ou service pilote', 24),
  column('leadPerson', 'Personne pilote', 20),
  column('elected', 'Élu·e référent·e', 20),
  column('participation', 'Participation Citoyenne', 20),
  column('financing', 'Financements', 40, 'Modalités de mise en oeuvre'),
  column('funder-1', 'Financeur 1', 20),
  amount('amount-1'),
  column('funder-2', 'Financeur 2', 20),
  amount('amount-2'),
  column('funder-3', 'Financeur 3', 20),
  amount('amount-3'),
  column('budget', 'Budget prévisionnel total € HT', 18),
  column('status', 'Statut', 14),
  column('priority', 'Niveau de priorité', 14),
  column('start', 'Date de début', 12),
  column('end', 'Date de fin', 12),
  column('continuous', 'Action en amélioration continue', 14),
  column('measures', 'Mesures liées', 20, 'Actions liées'),
  column('linkedActions', 'Actions liées', 20),
  column('notes', 'Notes', 50),
  column('documents', 'Documents et liens', 20),
];

/** The sheet that the template is in. */
export const TETE_ACTION_SHEET = 'Fichier dimport';

/** The words of the template's own list (2026) for each status. */
export const teteStatuses: Readonly<Record<ActionStatus, string>> = {
  planned: 'À venir',
  ongoing: 'En cours',
  done: 'Réalisé',
  paused: 'En pause',
  abandoned: 'Abandonné',
  blocked: 'Bloqué',
  late: 'En retard',
  'to-discuss': 'À discuter',
};

/** What the template has no column for, told in its free texts, in French as the platform is. */
export const teteActionWords = {
  money: message('{funder} : {value} € {basis}', '{funder} : {value} € {basis}'),
  budget: message('Budget total', 'Budget total'),
  unsaidBasis: message('(HT ou TTC à dire)', '(HT ou TTC à dire)'),
  start: message('Début : {day}.', 'Début : {day}.'),
  end: message('Fin : {day}.', 'Fin : {day}.'),
  reduction: message(
    'Réduction attendue : {value} t CO₂e par an (Contrat Ville Climat).',
    'Réduction attendue : {value} t CO₂e par an (Contrat Ville Climat).',
  ),
  source: message('Source : {cell}.', 'Source : {cell}.'),
} as const;

/** What is said of the actions beside the values. */
export const teteActionRemarks = {
  written: message(
    'Actions que TETE n’a pas : {count}, feuille « {sheet} », dans la disposition du modèle d’import de mai 2026. TETE n’importe pas les colonnes Indicateurs liés, Mesures liées, Actions liées, Notes et Documents.',
    'Actions that TETE lacks: {count}, sheet "{sheet}", laid out as the import template of May 2026. TETE does not import the columns Indicateurs liés, Mesures liées, Actions liées, Notes and Documents.',
  ),
  notInCsv: message(
    'Actions que TETE n’a pas : {count}. Pour les avoir dans la feuille « {sheet} », donner à --out un nom en .xlsx.',
    'Actions that TETE lacks: {count}. To have them in the sheet "{sheet}", give --out a name in .xlsx.',
  ),
} as const;
