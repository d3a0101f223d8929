import type { LabelGroup } from '../label';

/**
 * Labels seen or usual for exports, by target and source (synonyms.csv). `variant` and `core` are ours, the others
 * were read. Reviewed 2026-11-24.
 */
// prettier-ignore
export const exportsLabels: readonly LabelGroup[] = [
  { target: 'export:indicator_id', source: 'tete-indicator-export', lang: 'fr', labels: ['Identifiant'] },
  { target: 'export:indicator_name', source: 'tete-indicator-export', lang: 'fr', labels: ["Nom de l'indicateur"] },
  { target: 'export:indicator_parent', source: 'tete-indicator-export', lang: 'fr', labels: ['Indicateur parent'] },
  { target: 'export:unit', source: 'tete-indicator-export', lang: 'fr', labels: ['Unité'] },
  { target: 'export:lead', source: 'tete-indicator-export', lang: 'fr', labels: ['Pilote'] },
  { target: 'export:comment', source: 'tete-indicator-export', lang: 'fr', labels: ['Commentaire'] },
  { target: 'export:source', source: 'tete-indicator-export', lang: 'fr', labels: ['Source'] },
  { target: 'export:value_result_year', source: 'tete-indicator-export', lang: 'fr', labels: ['2019 Résultat'] },
  { target: 'export:value_target_year', source: 'tete-indicator-export', lang: 'fr', labels: ['2030 Objectif'] },
  { target: 'citergie:indicator_id', source: 'citergie', lang: 'fr', labels: ['N°'] },
  { target: 'citergie:measure_id', source: 'citergie', lang: 'fr', labels: ['N° Mesure'] },
  { target: 'citergie:value', source: 'citergie', lang: 'fr', labels: ['Valeur 1', "Valeur pour AUDIT CIT'ERGIE"] },
  { target: 'citergie:year', source: 'citergie', lang: 'fr', labels: ['Année 1'] },
  { target: 'citergie:comment', source: 'citergie', lang: 'fr', labels: ['Commentaires 1 (année, source, précision méthodologique)'] },
  { target: 'citergie:comment_with_year', source: 'citergie', lang: 'fr', labels: ['Commentaires (année, source, précision méthodologique)'] },
  { target: 'citergie:other_values_text', source: 'citergie', lang: 'fr', labels: ['Autres valeurs (années suivantes, précédentes)'] },
  { target: 'citergie:mandatory_pcaet', source: 'citergie', lang: 'fr', labels: ['PCAET'] },
  { target: 'citergie:mandatory_cae', source: 'citergie', lang: 'fr', labels: ["Oblig. Cit'ergie"] },
  { target: 'citergie:threshold', source: 'citergie', lang: 'fr', labels: ['Valeur limite'] },
  { target: 'citergie:target', source: 'citergie', lang: 'fr', labels: ['Valeur cible'] },
  { target: 'citergie:score', source: 'citergie', lang: 'fr', labels: ['Notation obtenue'] },
];
