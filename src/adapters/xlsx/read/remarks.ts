import { type Language, type Message, message, say } from '../../../domain/message';

const sentences = {
  'missing-part': message(
    'Feuille « {sheet} » : le classeur l’annonce mais ne la contient pas. Elle est lue comme vide ; ouvrez et réparez le classeur dans Excel.',
    'Sheet “{sheet}”: the workbook lists it but does not hold it. It is read as empty; open and repair the workbook in Excel.',
  ),
  'damaged-part': message(
    'Feuille « {sheet} » : abîmée dans le fichier, aucune de ses cellules n’est lue. Ouvrez et réparez le classeur dans Excel.',
    'Sheet “{sheet}”: damaged in the file, none of its cells is read. Open and repair the workbook in Excel.',
  ),
  'lost-texts': message(
    'Feuille « {sheet} » : {count} textes manquent dans le fichier, leurs cellules sont lues comme vides. Vérifiez-les dans Excel.',
    'Sheet “{sheet}”: {count} texts are missing from the file, their cells are read as empty. Check them in Excel.',
  ),
  'long-texts': message(
    'Feuille « {sheet} », textes de plus de 32 767 caractères : {count}. Une case n’en tient pas plus : leur fin est coupée, « … » le montre. Raccourcissez-les dans le fichier.',
    'Sheet “{sheet}”, texts over 32,767 characters: {count}. A cell holds no more: their end is cut, “…” shows it. Shorten them in the file.',
  ),
  'no-formats': message(
    'Les formats de nombre du classeur sont illisibles : dates et pourcentages sont lus comme de simples nombres.',
    'The workbook’s number formats cannot be read: dates and percentages are read as plain numbers.',
  ),
} as const satisfies Record<string, Message>;

/** What a reading may have to say. */
export type RemarkKind = keyof typeof sentences;

/** What was left out and why, in the reader's language; `count` and `sheet` where the sentence has them. */
export const remark = (
  kind: RemarkKind,
  language: Language,
  data: { readonly sheet?: string; readonly count?: number } = {},
): string => say(sentences[kind], { sheet: data.sheet ?? '', count: data.count ?? 0 }, language);
