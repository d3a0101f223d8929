import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsIn, isBlank, isInventory, type Table, type TableCell } from '../table';
import { notesOf } from '../typedWords';

/** What a note says of each key: the key itself, or its words. */
const SAID = {
  IE: /\bIE\b|included elsewhere|inclus|compté (?:en|dans|avec|ailleurs)/i,
  NE: /\bNE\b|not estimated|non estim/i,
  C: /\bC\s*[:=–-]|confiden/i,
} as const;

/** CCC-003: IE names the place, NE gives its justification, C its reason; NO needs none. Said once per key and table. */
export const keyWithoutReason = defineRule({
  meta: {
    id: 'key-without-reason',
    reference: 'CCC-003',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Une clé de notation sans explication', en: 'A notation key without its explanation' },
    why: {
      fr: 'IE renvoie à un autre endroit, NE et C à un motif : sans eux, le lecteur ne sait pas si le chiffre manque ou s’il est ailleurs.',
      en: 'IE refers to another place, NE and C to a reason: without them, the reader cannot tell a missing figure from one that is elsewhere.',
    },
    message: message('Cases « {key} » sans explication : {count}.', 'Cells "{key}" without an explanation: {count}.'),
    next: message(
      'Dire dans la case ou en note sous le tableau : IE, où le chiffre est compté ; NE, pourquoi il n’est pas estimé ; C, le motif.',
      'Say in the cell or in a note under the table: IE, where the figure is counted; NE, why it is not estimated; C, the reason.',
    ),
    source: {
      fr: 'CCC-003 ; GPC v1.1, clés de notation : IE « which is noted », NE « justification noted »',
      en: 'CCC-003; GPC v1.1, notation keys: IE "which is noted", NE "justification noted"',
    },
  },

  check: (table) => {
    if (!isInventory(table)) return nothing;
    const notes = notesOf(table);
    return (['IE', 'NE', 'C'] as const).flatMap((key) => {
      if (notes.some((note) => SAID[key].test(note))) return [];
      const bare = cellsIn(table, ({ value }) => `${value}`.trim() === key).filter((cell) => isBare(table, cell));
      const [first] = bare;
      return first === undefined ? [] : [{ at: first.at, data: { key, count: bare.length } }];
    });
  },
});

/** Typed by people, with nothing said in the row's own column of words. */
const isBare = (table: Table, { row, cell }: TableCell): boolean =>
  (table.standing !== undefined || cell.byHand !== undefined) &&
  isBlank(cellIn(table, row, 'holds')?.cell.value ?? null) &&
  !(table.standing?.added ?? []).some(({ cells }) =>
    cells.some((one) => one.row === row && typeof one.value === 'string'),
  );
