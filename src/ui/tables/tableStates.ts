import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { Message } from '../../domain/message';
import type { TableState } from '../../domain/tableChange';
import type { SignName, Tone } from '../parts/Sign';

/** Sign, colour and word of each state (pane/design, section 3, Tableaux). */
export const tableStates: Readonly<Record<TableState, readonly [SignName, Tone, Message<never>]>> = {
  'to-write': ['plus', 'quiet', tablesWords.toWrite],
  'up-to-date': ['ok', 'good', tablesWords.upToDate],
  'source-changed': ['refresh', 'information', tablesWords.sourceChanged],
  'edited-by-hand': ['pen', 'warning', tablesWords.editedByHand],
  'to-complete': ['warn', 'warning', tablesWords.toComplete],
  'left-out': ['dash', 'quiet', tablesWords.leftOut],
};
