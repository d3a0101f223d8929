import type { LabelGroup } from './label';

/** The status of an action, one word per state whatever the framework's own list (tete-plan-actions.md, section 4). */
export type ActionStatus = 'planned' | 'ongoing' | 'done' | 'paused' | 'abandoned' | 'blocked' | 'late' | 'to-discuss';

export type ActionPriority = 'high' | 'medium' | 'low';

/** Values seen in TETE lists and templates of 2023 to 2026, and usual variants. Reviewed 2026-11-24. */
// prettier-ignore
export const statusLabels: readonly (LabelGroup & { readonly target: ActionStatus })[] = [
  { target: 'planned', source: 'tete', lang: 'fr', labels: ['À venir'] },
  { target: 'planned', source: 'variant', lang: 'fr', labels: ['Prévu', 'Prévue', 'Non démarré', 'Non démarrée', 'Programmé', 'Programmée', 'Projet', 'En projet', 'À lancer', 'À engager', 'À faire', 'Non commencé', 'Non engagé', 'Planifié', 'Planifiée', 'Pas démarré', 'En réflexion', 'Idée', 'Prêt à démarrer', 'Étude', 'En préparation'] },
  { target: 'planned', source: 'variant', lang: 'en', labels: ['Planned', 'Not started', 'To do'] },
  { target: 'ongoing', source: 'tete', lang: 'fr', labels: ['En cours'] },
  { target: 'ongoing', source: 'variant', lang: 'fr', labels: ['En cours de réalisation', 'En cours de mise en œuvre', 'Engagé', 'Engagée', 'Lancé', 'Lancée', 'Démarré', 'Démarrée', 'Commencé', 'Partiellement réalisé', 'En continu', 'Permanent', 'Récurrent'] },
  { target: 'ongoing', source: 'variant', lang: 'en', labels: ['Ongoing', 'In progress', 'Started'] },
  { target: 'done', source: 'tete', lang: 'fr', labels: ['Réalisé'] },
  { target: 'done', source: 'variant', lang: 'fr', labels: ['Réalisée', 'Terminé', 'Terminée', 'Achevé', 'Achevée', 'Clos', 'Close', 'Finalisé', 'Finalisée', 'Fait', 'Livré', 'Fini', 'Clôturé', 'Soldé'] },
  { target: 'done', source: 'variant', lang: 'en', labels: ['Completed', 'Done', 'Finished'] },
  { target: 'paused', source: 'tete', lang: 'fr', labels: ['En pause'] },
  { target: 'paused', source: 'variant', lang: 'fr', labels: ['Suspendu', 'Suspendue', 'Reporté', 'Reportée', 'Différé', 'Différée', 'Gelé', 'Gelée', 'Ajourné', 'Ajournée', 'En suspens', 'Mis en attente', 'En attente'] },
  { target: 'paused', source: 'variant', lang: 'en', labels: ['Paused', 'On hold', 'Postponed'] },
  { target: 'abandoned', source: 'tete', lang: 'fr', labels: ['Abandonné'] },
  { target: 'abandoned', source: 'variant', lang: 'fr', labels: ['Abandonnée', 'Annulé', 'Annulée', 'Supprimé', 'Supprimée', 'Arrêté', 'Arrêtée', 'Retiré', 'Retirée', 'Non retenu', 'Non retenue', 'Sans suite', 'Clos sans suite', 'Classé sans suite', 'Abandon', 'Annulation'] },
  { target: 'abandoned', source: 'variant', lang: 'en', labels: ['Abandoned', 'Cancelled', 'Dropped'] },
  { target: 'blocked', source: 'tete', lang: 'fr', labels: ['Bloqué'] },
  { target: 'blocked', source: 'variant', lang: 'fr', labels: ['Bloquée'] },
  { target: 'blocked', source: 'variant', lang: 'en', labels: ['Blocked'] },
  { target: 'late', source: 'tete', lang: 'fr', labels: ['En retard'] },
  { target: 'late', source: 'variant', lang: 'en', labels: ['Late', 'Delayed'] },
  { target: 'to-discuss', source: 'tete', lang: 'fr', labels: ['À discuter'] },
  { target: 'to-discuss', source: 'variant', lang: 'fr', labels: ['À arbitrer', 'À valider', 'En discussion'] },
  { target: 'to-discuss', source: 'variant', lang: 'en', labels: ['To discuss'] },
];

/** Priorities of the TETE list, as typed too (`eleve`, `Haut`). */
// prettier-ignore
export const priorityLabels: readonly (LabelGroup & { readonly target: ActionPriority })[] = [
  { target: 'high', source: 'tete', lang: 'fr', labels: ['Élevé', 'Haut'] },
  { target: 'high', source: 'variant', lang: 'fr', labels: ['Élevée', 'Haute', 'Fort', 'Forte', 'Prioritaire', 'P1', 'Très élevé', 'Urgent'] },
  { target: 'medium', source: 'tete', lang: 'fr', labels: ['Moyen'] },
  { target: 'medium', source: 'variant', lang: 'fr', labels: ['Moyenne', 'P2', 'Normal', 'Normale'] },
  { target: 'low', source: 'tete', lang: 'fr', labels: ['Bas'] },
  { target: 'low', source: 'variant', lang: 'fr', labels: ['Basse', 'Faible', 'P3'] },
];
