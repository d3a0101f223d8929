import { tableWords } from '../../catalogue/tables/words';
import { translationWords } from '../../catalogue/translationWords';
import type { Bilingual, Language } from '../../domain/message';

/** Notes under a table that tell the officer what to do: they are of no use to who receives the pack. */
const NOTES: readonly Bilingual[] = [
  tableWords.wanted,
  tableWords.wantedText,
  tableWords.toFill,
  tableWords.toComplete,
  tableWords.aside,
  tableWords.ambiguous,
  tableWords.nothing,
  tableWords.noAction,
  tableWords.noSector,
  tableWords.fieldToConfirm,
  tableWords.help,
  translationWords.note,
];

const patterns: Readonly<Record<Language, RegExp>> = { fr: patternOf('fr'), en: patternOf('en') };

/** Any of the notes, whatever fills its holes. */
function patternOf(language: Language): RegExp {
  const each = NOTES.map((note) =>
    note[language]
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0\\u202f]'))
      .join('.*'),
  );
  return new RegExp(`^(?:${each.join('|')})$`, 's');
}

/** Whether a line under a table speaks to the officer who fills it. */
export const isForOfficer = (text: string, language: Language): boolean => patterns[language].test(text);
