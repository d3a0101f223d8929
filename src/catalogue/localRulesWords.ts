import type { Bilingual } from '../domain/message';

/** The page on local rules. */
export const localRulesWords = {
  title: { fr: 'Règles locales', en: 'Local rules' },
  intro: {
    fr: 'Une ville, ou le groupe miroir, peut ajouter ses propres contrôles sans code : des champs demandés à chaque action, des bornes pour les chiffres d’un indicateur, des bornes pour les budgets. Ils s’écrivent dans un petit fichier JSON, donné par `--rules FICHIER.json` ou choisi dans les réglages du volet, et restent ensuite dans le classeur. Un fichier sans liste les retire. Une règle locale ne bloque jamais : elle demande une justification, ou informe.',
    en: 'A city, or the Mirror Group, may add checks of its own without code: fields asked of each action, bounds for the figures of an indicator, bounds for budgets. They are written in a small JSON file, given by `--rules FILE.json` or chosen in the settings of the pane, and then stay in the workbook. A file without lists takes them away. A local rule never blocks: it asks for a justification, or informs.',
  },
  example: { fr: 'Un exemple', en: 'An example' },
  fields: { fr: 'Ce que chaque champ peut contenir', en: 'What each field may hold' },
  field: { fr: 'Champ', en: 'Field' },
  holds: { fr: 'Contenu', en: 'Content' },
  schema: {
    fr: 'Le même en JSON Schema : `assets/schema/rules.json`. Un fichier qui ne convient pas est refusé avec l’endroit et ce qui est attendu.',
    en: 'The same as a JSON Schema: `assets/schema/rules.json`. A file that does not fit is refused with the place and what is expected.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
