import { type Bilingual, message } from '../domain/message';
import type { RemarkRefusal } from '../domain/remarks';

/** What `passerelle remarks` says. */
export const remarksWords = {
  placed: {
    one: message('{count} remarque rendue à sa case :', '{count} remark led back to its cell:'),
    many: message('{count} remarques rendues à leurs cases :', '{count} remarks led back to their cells:'),
  },
  none: message('Aucune remarque n’a trouvé sa case.', 'No remark found its cell.'),
  line: message('  {at} · {by}{remark}', '  {at} · {by}{remark}'),
  wanted: message('    attendu : {wanted}', '    expected: {wanted}'),
  sources: message('    vient de {sources}', '    comes from {sources}'),
  whole: message('tout le contrat', 'the whole contract'),
  refused: {
    one: message('{count} remarque est laissée de côté :', '{count} remark is left aside:'),
    many: message('{count} remarques sont laissées de côté :', '{count} remarks are left aside:'),
  },
  refusedLine: message('  ligne {line} ({at}) : {why}', '  line {line} ({at}): {why}'),
  saved: message(
    'Écrit : {out}. La ville le reprend par passerelle check CLASSEUR --remarks {out}.',
    'Written: {out}. The city takes it by passerelle check WORKBOOK --remarks {out}.',
  ),
} as const;

/** Why a remark finds no place, and what to write. */
export const refusedRemarks = {
  'no-remark': { fr: 'la remarque est vide', en: 'the remark is blank' },
  'no-such-table': {
    fr: 'ce tableau n’est pas dans le dossier ; écrivez son numéro (A-1.3, Tableau 6) ou le nom de sa feuille',
    en: 'this table is not in the pack; write its number (A-1.3, Table 6) or the name of its sheet',
  },
  'no-such-cell': {
    fr: 'cette case n’est pas dans le tableau ; écrivez son adresse dans workbook.xlsx (F8), ou les mots de sa ligne et de sa colonne',
    en: 'this cell is not in the table; write its address in workbook.xlsx (F8), or the words of its row and column',
  },
  'two-cells': {
    fr: 'ces mots désignent plusieurs cases ; écrivez l’adresse dans workbook.xlsx (F8)',
    en: 'these words name several cells; write the address in workbook.xlsx (F8)',
  },
} as const satisfies Record<RemarkRefusal, Bilingual>;
