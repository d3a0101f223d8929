import { type Entry } from '../../src/adapters/excel/before';
import { excelHost } from '../../src/adapters/excel/excelHost';
import { officeClient } from '../../src/adapters/excel/officeClient';
import { browserJournal } from '../../src/adapters/journal/browserJournal';

/** The adapter as the pane has it, with the browser's own journal, and no pane: driven from a test. */
const requestBytes = 2_000; // many small requests, so that a cut falls between two of them

Object.assign(window, {
  pane: excelHost(officeClient(), { journal: browserJournal<Entry>(1), requestBytes, newId: () => 'w1' }),
});
