import { entriesOf, type LabelEntry, type LabelGroup } from './label';

/**
 * A field of an action's record. `amount` stands right of its `funder` (three pairs at most); `budget` is the total.
 */
export type ActionField =
  | 'number'
  | 'axis'
  | 'subAxis'
  | 'subSubAxis'
  | 'title'
  | 'subAction'
  | 'description'
  | 'theme'
  | 'subThemes'
  | 'governance'
  | 'objectives'
  | 'indicators'
  | 'results'
  | 'targets'
  | 'leadStructure'
  | 'means'
  | 'partners'
  | 'leadDepartment'
  | 'leadPerson'
  | 'elected'
  | 'participation'
  | 'participationDetail'
  | 'financing'
  | 'funder'
  | 'amount'
  | 'budget'
  | 'operatingBudget'
  | 'investmentBudget'
  | 'status'
  | 'priority'
  | 'start'
  | 'end'
  | 'duration'
  | 'continuous'
  | 'schedule'
  | 'measures'
  | 'linkedActions'
  | 'linkedPlanActions'
  | 'notes'
  | 'steps'
  | 'documents'
  | 'tags'
  | 'confidentiality'
  | 'reduction'
  | 'sector'
  | 'createdAt'
  | 'createdBy'
  | 'modifiedAt'
  | 'modifiedBy';

/**
 * Headings of action plans: every TETE template of April 2023 to May 2026 and the export of 2026, then usual headings
 * of the
 * climate departments' own plans. Tax marks (HT, TTC) and units stand in the heading and are read apart. Reviewed
 * 2026-11-24.
 */
// prettier-ignore
const actionHeadings: readonly (LabelGroup & { readonly target: ActionField })[] = [
  { target: 'axis', source: 'tete-plan-template', lang: 'fr', labels: ['Axe (x)'] },
  { target: 'axis', source: 'variant', lang: 'fr', labels: ['Axe', 'Axe stratégique', 'Orientation', 'Orientation stratégique', 'Enjeu', 'Volet', 'Défi'] },
  { target: 'subAxis', source: 'tete-plan-template', lang: 'fr', labels: ['Sous-axe (x.x)'] },
  { target: 'subAxis', source: 'variant', lang: 'fr', labels: ['Sous-axe', 'Objectif stratégique', 'Sous axe'] },
  { target: 'subSubAxis', source: 'tete-plan-template', lang: 'fr', labels: ['Sous-sous axe (x.x.x)'] },
  { target: 'subSubAxis', source: 'variant', lang: 'fr', labels: ['Sous-sous-axe', 'Objectif opérationnel', 'Sous-sous axe'] },
  { target: 'title', source: 'tete-plan-template', lang: 'fr', labels: ['Titre de la fiche action', "Titre de l'action"] },
  { target: 'title', source: 'variant', lang: 'fr', labels: ['Action', 'Actions', 'Intitulé', "Intitulé de l'action", "Nom de l'action", "Libellé de l'action", 'Libellé action', 'Fiche action', 'Titre', 'Titre action', 'Projet', 'Intitulé du projet', 'Nom du projet', 'Libellé'] },
  { target: 'title', source: 'variant', lang: 'en', labels: ['Action title', 'Title', 'Name of action', 'Action name', 'Project', 'Project title', 'Project name', 'Measure', 'Name of the action'] },
  { target: 'subAction', source: 'tete-plan-template', lang: 'fr', labels: ['Titre de la sous-action'] },
  { target: 'subAction', source: 'variant', lang: 'fr', labels: ['Sous-action', 'Sous-actions'] },
  { target: 'description', source: 'tete-plan-template', lang: 'fr', labels: ['Descriptif'] },
  { target: 'description', source: 'variant', lang: 'fr', labels: ['Description', "Description de l'action", 'Contenu', 'Détail', 'Contexte', "Descriptif de l'action", 'Présentation'] },
  { target: 'theme', source: 'tete-plan-template', lang: 'fr', labels: ['Thématique principale'] },
  { target: 'theme', source: 'variant', lang: 'fr', labels: ['Thématique', 'Thème', 'Domaine'] },
  { target: 'subThemes', source: 'tete-plan-template', lang: 'fr', labels: ['Sous-thématiques'] },
  { target: 'governance', source: 'tete-plan-template', lang: 'fr', labels: ['Instances de gouvernance'] },
  { target: 'governance', source: 'variant', lang: 'fr', labels: ['Gouvernance', 'Comité de pilotage'] },
  { target: 'objectives', source: 'tete-plan-template', lang: 'fr', labels: ['Objectifs'] },
  { target: 'objectives', source: 'variant', lang: 'fr', labels: ['Objectif', "Objectifs de l'action", 'Finalité'] },
  { target: 'indicators', source: 'tete-plan-template', lang: 'fr', labels: ['Indicateurs liés'] },
  { target: 'indicators', source: 'variant', lang: 'fr', labels: ['Indicateurs', 'Indicateurs de suivi', 'Indicateur de suivi', "Indicateurs de suivi et d'évaluation"] },
  { target: 'results', source: 'tete-plan-template', lang: 'fr', labels: ['Résultats attendus'] },
  { target: 'results', source: 'variant', lang: 'fr', labels: ['Effets attendus'] },
  { target: 'targets', source: 'tete-plan-template', lang: 'fr', labels: ['Cibles'] },
  { target: 'targets', source: 'variant', lang: 'fr', labels: ['Public cible', 'Publics visés', 'Bénéficiaires'] },
  { target: 'leadStructure', source: 'tete-plan-template', lang: 'fr', labels: ['Structure pilote'] },
  { target: 'leadStructure', source: 'variant', lang: 'fr', labels: ['Porteur', "Porteur de l'action", "Maître d'ouvrage", "Maîtrise d'ouvrage", 'Structure porteuse', 'Pilote', 'Pilotage', 'Organisme pilote', 'Porteur de projet', 'MOA'] },
  { target: 'leadStructure', source: 'variant', lang: 'en', labels: ['Lead', 'Lead organisation', 'Responsible entity', 'Lead entity', 'Owner', 'Responsible', 'Project owner'] },
  { target: 'means', source: 'tete-plan-template', lang: 'fr', labels: ['Moyens humains et techniques'] },
  { target: 'means', source: 'variant', lang: 'fr', labels: ['Moyens', 'Moyens humains', 'Ressources'] },
  { target: 'partners', source: 'tete-plan-template', lang: 'fr', labels: ['Partenaires'] },
  { target: 'partners', source: 'variant', lang: 'en', labels: ['Partners', 'Stakeholders'] },
  { target: 'description', source: 'variant', lang: 'en', labels: ['Short description'] },
  { target: 'partners', source: 'variant', lang: 'fr', labels: ['Partenariats', 'Partenaires associés', 'Acteurs associés'] },
  { target: 'leadDepartment', source: 'tete-plan-template', lang: 'fr', labels: ['Direction ou service pilote', 'Service-département-pôle pilote'] },
  { target: 'leadDepartment', source: 'variant', lang: 'fr', labels: ['Direction pilote', 'Service pilote', 'Direction', 'Service', 'Direction référente', 'Direction porteuse', 'Service porteur', 'Direction / service', 'Pôle'] },
  { target: 'leadPerson', source: 'tete-plan-template', lang: 'fr', labels: ['Personne pilote'] },
  { target: 'leadPerson', source: 'variant', lang: 'fr', labels: ['Référent technique', 'Chef de projet', 'Référent', 'Agent référent', 'Contact', 'Responsable', 'Nom du pilote'] },
  { target: 'elected', source: 'tete-plan-template', lang: 'fr', labels: ['Élu·e référent·e'] },
  { target: 'elected', source: 'variant', lang: 'fr', labels: ['Élu référent', 'Élu', 'Élue référente', 'Élu(e) référent(e)', 'Élu pilote', 'Vice-président référent', 'VP référent', 'Portage politique'] },
  { target: 'participation', source: 'tete-plan-template', lang: 'fr', labels: ['Participation Citoyenne', 'Participation citoyenne - type'] },
  { target: 'participationDetail', source: 'tete-plan-export', lang: 'fr', labels: ['Participation citoyenne - détail'] },
  { target: 'financing', source: 'tete-plan-template', lang: 'fr', labels: ['Financements'] },
  { target: 'financing', source: 'variant', lang: 'fr', labels: ['Financement', 'Plan de financement', 'Sources de financement'] },
  { target: 'funder', source: 'tete-plan-template', lang: 'fr', labels: ['Financeur 1', 'Financeur 2', 'Financeur 3'] },
  { target: 'funder', source: 'variant', lang: 'fr', labels: ['Financeur', 'Financeurs', 'Financeur 4', 'Financeur 5', 'Financeur 6', 'Cofinanceur'] },
  { target: 'amount', source: 'tete-plan-template', lang: 'fr', labels: ['Montant € TTC', 'Montant € HT', 'Montant (TTC)'] },
  { target: 'amount', source: 'variant', lang: 'fr', labels: ['Montant', 'Montant HT', 'Montant TTC', 'Montant du financement', 'Montant 1', 'Montant 2', 'Montant 3', 'Montant 4', 'Montant financeur 1', 'Montant financeur 2', 'Montant financeur 3'] },
  { target: 'budget', source: 'tete-plan-template', lang: 'fr', labels: ['Budget prévisionnel total € TTC', 'Budget prévisionnel total € HT'] },
  { target: 'budget', source: 'variant', lang: 'fr', labels: ['Budget', 'Budget prévisionnel', 'Budget total', 'Coût', 'Coût total', 'Coût prévisionnel', 'Coût estimé', 'Montant total', 'Coût global', 'Budget estimé', "Coût de l'action", 'Budget prévisionnel total', 'Montant prévisionnel', 'Enveloppe', 'Budget HT', 'Budget TTC', 'Coût HT', 'Coût TTC', 'Coût estimatif', 'Budget indicatif', "Budget de l'action", "Coût de l'opération", "Coût total de l'opération", 'Coût du projet', 'Coût total prévisionnel'] },
  { target: 'budget', source: 'variant', lang: 'en', labels: ['Total budget', 'Cost', 'Total cost', 'Estimated cost', 'Budget estimate', 'Total investment'] },
  { target: 'operatingBudget', source: 'tete-plan-export', lang: 'fr', labels: ['Budgets de fonctionnement'] },
  { target: 'operatingBudget', source: 'variant', lang: 'fr', labels: ['Budget de fonctionnement', 'Fonctionnement', 'Coût de fonctionnement', 'Dépenses de fonctionnement'] },
  { target: 'investmentBudget', source: 'tete-plan-export', lang: 'fr', labels: ["Budgets d'investissement"] },
  { target: 'operatingBudget', source: 'variant', lang: 'en', labels: ['OPEX', 'Operating cost', 'Operating costs'] },
  { target: 'investmentBudget', source: 'variant', lang: 'en', labels: ['CAPEX', 'Investment cost', 'Investment costs'] },
  { target: 'investmentBudget', source: 'variant', lang: 'fr', labels: ["Budget d'investissement", 'Investissement', "Coût d'investissement", "Dépenses d'investissement"] },
  { target: 'status', source: 'tete-plan-template', lang: 'fr', labels: ['Statut'] },
  { target: 'status', source: 'variant', lang: 'fr', labels: ['Avancement', "État d'avancement", 'État', "Statut de l'action", 'Maturité', "Niveau d'avancement"] },
  { target: 'status', source: 'variant', lang: 'en', labels: ['Status', 'Progress'] },
  { target: 'priority', source: 'tete-plan-template', lang: 'fr', labels: ['Niveau de priorité'] },
  { target: 'priority', source: 'variant', lang: 'fr', labels: ['Priorité', 'Priorisation', 'Degré de priorité'] },
  { target: 'start', source: 'tete-plan-template', lang: 'fr', labels: ['Date de début'] },
  { target: 'start', source: 'variant', lang: 'fr', labels: ['Début', 'Date de démarrage', 'Démarrage', 'Année de début', 'Année de lancement', 'Lancement', 'Date de lancement', 'Date début'] },
  { target: 'start', source: 'variant', lang: 'en', labels: ['Start', 'Start date'] },
  { target: 'end', source: 'tete-plan-template', lang: 'fr', labels: ['Date de fin'] },
  { target: 'end', source: 'variant', lang: 'fr', labels: ['Fin', 'Échéance', 'Date de fin prévisionnelle', 'Année de fin', "Date d'échéance", "Date d'achèvement", 'Livraison', 'Date fin'] },
  { target: 'end', source: 'variant', lang: 'en', labels: ['End', 'End date'] },
  { target: 'duration', source: 'tete-plan-export', lang: 'fr', labels: ['Temps de mise en œuvre'] },
  { target: 'continuous', source: 'tete-plan-template', lang: 'fr', labels: ['Action en amélioration continue', "L'action se répète tous les ans"] },
  { target: 'schedule', source: 'tete-plan-template', lang: 'fr', labels: ['Calendrier'] },
  { target: 'schedule', source: 'variant', lang: 'fr', labels: ['Planning', 'Période', 'Calendrier prévisionnel', 'Calendrier de mise en œuvre'] },
  { target: 'measures', source: 'tete-plan-template', lang: 'fr', labels: ['Mesures liées', 'Mesures des référentiels'] },
  { target: 'measures', source: 'variant', lang: 'fr', labels: ['Mesures TETE', 'Mesure du référentiel', 'Lien CAE', 'Actions du référentiel'] },
  { target: 'linkedActions', source: 'tete-plan-template', lang: 'fr', labels: ['Actions liées'] },
  { target: 'linkedPlanActions', source: 'tete-plan-template', lang: 'fr', labels: ['Fiches des plans liées'] },
  { target: 'notes', source: 'tete-plan-template', lang: 'fr', labels: ['Notes', 'Notes de suivi', 'Notes complémentaires'] },
  { target: 'notes', source: 'variant', lang: 'fr', labels: ['Commentaires', 'Commentaire', 'Remarques', 'Observations', 'Notes / remarques', 'Note'] },
  { target: 'steps', source: 'tete-plan-template', lang: 'fr', labels: ['Etapes de la fiche action', "Etapes de l'action"] },
  { target: 'steps', source: 'variant', lang: 'fr', labels: ['Étapes', 'Étapes clés', 'Jalons', 'Phasage'] },
  { target: 'documents', source: 'tete-plan-template', lang: 'fr', labels: ['Documents et liens'] },
  { target: 'documents', source: 'variant', lang: 'fr', labels: ['Documents', 'Liens', 'Pièces jointes'] },
  { target: 'tags', source: 'tete-plan-export', lang: 'fr', labels: ['Tags de suivi'] },
  { target: 'confidentiality', source: 'tete-plan-export', lang: 'fr', labels: ["Confidentialité de l'action"] },
  { target: 'createdAt', source: 'tete-plan-export', lang: 'fr', labels: ['Date de création'] },
  { target: 'createdBy', source: 'tete-plan-export', lang: 'fr', labels: ['Créé par'] },
  { target: 'modifiedAt', source: 'tete-plan-export', lang: 'fr', labels: ['Date de dernière modification'] },
  { target: 'modifiedBy', source: 'tete-plan-export', lang: 'fr', labels: ['Modifié par'] },
  { target: 'reduction', source: 'variant', lang: 'fr', labels: ['Réduction', 'Réductions', 'Gain GES', 'Gains GES', 'Réduction attendue', 'Réduction attendue (tCO2e/an)', 'Réduction GES', 'Réduction des émissions', 'Impact GES', 'Impact carbone', 'Émissions évitées', 'GES évités', 'Gain carbone', 'Potentiel de réduction', 'Gain attendu GES', 'Réduction des émissions de GES', 'tCO2e évitées', 'Gain CO2', 'Réduction annuelle de GES', 'Gain GES (tCO2e/an)', 'Gain GES attendu', 'Gains GES attendus', 'Impact GES attendu', 'Réduction GES attendue', 'Réduction de GES attendue', 'Gain carbone attendu', 'Émissions de GES évitées', 'Gain en émissions de GES', 'Réduction des GES'] },
  { target: 'reduction', source: 'variant', lang: 'en', labels: ['Emission reduction', 'GHG reduction', 'Expected reduction', 'CO2 reduction', 'CO2e reduction', 'Emissions reduction', 'GHG emission reduction', 'GHG savings', 'CO2 savings'] },
  { target: 'sector', source: 'variant', lang: 'fr', labels: ['Secteur', "Secteur d'activité", 'Secteur PCAET', 'Secteur concerné', "Secteur d'émission"] },
  { target: 'sector', source: 'variant', lang: 'en', labels: ['Sector'] },
  { target: 'number', source: 'variant', lang: 'fr', labels: ['N°', 'Numéro', 'N° action', "N° de l'action", "Numéro de l'action", 'N° fiche', 'N° de fiche', 'Réf.', 'Référence', 'Code', 'Code action', 'ID', 'Identifiant', "Identifiant de l'action", 'Numéro de fiche', 'N° fiche action'] },
  { target: 'number', source: 'variant', lang: 'en', labels: ['No.', 'Action number'] },
];

/** The same, one entry per label, for a matcher. */
export const actionHeadingLabels: readonly LabelEntry[] = entriesOf(actionHeadings);

/** Headings that the TETE templates and exports print, word for word: the signature of a TETE plan. */
export const teteHeadingLabels: readonly LabelEntry[] = entriesOf(
  actionHeadings.filter(({ source }) => source.startsWith('tete')),
);

const fields: ReadonlySet<string> = new Set(actionHeadings.map(({ target }) => target));

export const isActionField = (text: string): text is ActionField => fields.has(text);
