import { problemLine } from '../../src/app/problemLine';
import { messageWords } from '../../src/catalogue/pane/frame';
import type { Problem } from '../../src/domain/problem';
import { waysOut } from '../../src/ui/model/waysOut';

const at = { sheet: 'Énergie', address: 'D6' };
const file = 'suivi.xlsx';

/** One of each: a new kind does not compile until it stands here. */
const problems: { readonly [K in Problem['kind']]: Extract<Problem, { readonly kind: K }> } = {
  'not-found': { kind: 'not-found', file },
  'empty-file': { kind: 'empty-file', file },
  'not-a-workbook-file': { kind: 'not-a-workbook-file', file },
  'not-a-text': { kind: 'not-a-text', file },
  password: { kind: 'password', file },
  'old-format': { kind: 'old-format', file },
  damaged: { kind: 'damaged', file, detail: 'archive ZIP' },
  'ambiguous-parts': { kind: 'ambiguous-parts', file },
  'not-a-workbook': { kind: 'not-a-workbook', file },
  'unsafe-xml': { kind: 'unsafe-xml', file, part: 'xl/workbook.xml' },
  'too-large': { kind: 'too-large', file, measure: 'rows', value: 1_048_576, limit: 500_000 },
  'missing-sheet-part': { kind: 'missing-sheet-part', file, sheet: 'Énergie' },
  signed: { kind: 'signed', file },
  'locked-structure': { kind: 'locked-structure', file },
  'shared-workbook': { kind: 'shared-workbook', file },
  'strict-format': { kind: 'strict-format', file },
  'newer-than-us': { kind: 'newer-than-us', file },
  unreadable: { kind: 'unreadable', file, detail: 'EBUSY' },
  'unknown-command': { kind: 'unknown-command', given: 'lire' },
  'missing-file': { kind: 'missing-file' },
  'missing-packs': { kind: 'missing-packs', example: 'facts lyon.zip --out facts' },
  'missing-out': { kind: 'missing-out' },
  'missing-pack-out': { kind: 'missing-pack-out' },
  'missing-facts-out': { kind: 'missing-facts-out' },
  'missing-cities-out': { kind: 'missing-cities-out' },
  'missing-recipient': { kind: 'missing-recipient' },
  'return-extension': { kind: 'return-extension', out: 'tete.docx' },
  'pack-extension': { kind: 'pack-extension', out: 'dossier.docx' },
  'missing-remarks': { kind: 'missing-remarks' },
  'not-remarks': { kind: 'not-remarks', file },
  'not-a-remark-sheet': { kind: 'not-a-remark-sheet', file },
  'remarks-of-another': { kind: 'remarks-of-another', file, theirs: 'Angers', ours: 'Lyon' },
  'unknown-table': { kind: 'unknown-table', file, table: 'IP-99', tables: 'IP-1, IP-2' },
  'missing-texts-out': { kind: 'missing-texts-out' },
  'texts-extension': { kind: 'texts-extension', out: 'textes.docx' },
  'texts-no-headings': { kind: 'texts-no-headings', file },
  'texts-other-contract': { kind: 'texts-other-contract', file, workbook: 'contrat.xlsx' },
  'unknown-option': { kind: 'unknown-option', given: '--a', options: '--b' },
  'bad-value': { kind: 'bad-value', option: '--a', given: 'x', allowed: 'y' },
  'missing-value': { kind: 'missing-value', option: '--a' },
  'needless-value': { kind: 'needless-value', option: '--a' },
  'repeated-option': { kind: 'repeated-option', option: '--a' },
  'misplaced-option': { kind: 'misplaced-option', option: '--a', commands: 'build' },
  'extra-file': { kind: 'extra-file', file },
  'written-over': { kind: 'written-over', option: '--out', out: file },
  'given-twice': { kind: 'given-twice', file },
  'same-name': { kind: 'same-name', file },
  'main-again': { kind: 'main-again', file },
  'not-json': { kind: 'not-json', file, line: 3 },
  'not-an-object': { kind: 'not-an-object', file, of: 'mapping' },
  'newer-file': { kind: 'newer-file', file },
  'rules-indicator': { kind: 'rules-indicator', file, entry: 1, indicator: 'ges' },
  'rules-unit': { kind: 'rules-unit', file, entry: 1, unit: 'GWh', expected: 'tCO2e/an' },
  'rules-bounds': { kind: 'rules-bounds', file, entry: 1, list: 'budgets' },
  'unknown-rule': { kind: 'unknown-rule', file, rule: 'base-line' },
  'siren-key': { kind: 'siren-key', file, siren: '200000009' },
  'bad-field': { kind: 'bad-field', file, of: 'settings', field: 'stage', found: 'x' },
  'missing-field': { kind: 'missing-field', file, of: 'mapping', field: 'meaning', entry: 2 },
  'unknown-field': { kind: 'unknown-field', file, field: 'x', fields: 'y' },
  'refused-exchange': { kind: 'refused-exchange', file: 'r.json', sector: 'industrie', why: 'shares' },
  'unknown-meaning': { kind: 'unknown-meaning', file, at, label: 'Bois', meaning: 'x', nearest: 'carrier:bois' },
  'undecided-answer': { kind: 'undecided-answer', file, at, label: 'Bois', meaning: 'x' },
  'other-extension': { kind: 'other-extension', out: file, expected: '.xlsm' },
  'new-workbook': { kind: 'new-workbook', out: file },
  'workbook-name': { kind: 'workbook-name', option: '--out', out: file, expected: '.xlsx' },
  'cannot-write': { kind: 'cannot-write', out: file, detail: 'ENOSPC' },
  'cell-changed': { kind: 'cell-changed', at },
  'part-of-array': { kind: 'part-of-array', at },
  'host-unavailable': { kind: 'host-unavailable', detail: 'GeneralException' },
  cancelled: { kind: 'cancelled' },
  'cell-being-edited': { kind: 'cell-being-edited' },
  'protected-sheet': { kind: 'protected-sheet', sheet: 'Énergie' },
  'protected-workbook': { kind: 'protected-workbook' },
  'filtered-sheet': { kind: 'filtered-sheet', sheet: 'Énergie' },
  'sheet-gone': { kind: 'sheet-gone', sheet: 'Énergie' },
  'hidden-sheet': { kind: 'hidden-sheet', sheet: 'Énergie' },
  'hidden-cell': { kind: 'hidden-cell', at },
  'sheet-name-taken': { kind: 'sheet-name-taken', sheet: 'Énergie' },
  'other-workbook-in-front': { kind: 'other-workbook-in-front' },
  'host-silent': { kind: 'host-silent', seconds: 60 },
  'connection-lost': { kind: 'connection-lost', written: 2, total: 5 },
  'half-written': { kind: 'half-written', written: 2, total: 5 },
  'host-too-old': { kind: 'host-too-old', wanted: 'ExcelApi 1.12' },
  'memory-not-kept': { kind: 'memory-not-kept' },
};

test.each(Object.values(problems))('$kind has a whole sentence in both languages, a tone and a way out', (problem) => {
  for (const language of ['fr', 'en'] as const) {
    const sentence = problemLine(problem, language);
    expect(sentence).not.toMatch(/[{}]|undefined|^$/);
  }
  const { tone, actions } = waysOut(problem);
  expect(['information', 'warning', 'blocking']).toContain(tone);
  expect(actions.length).toBeGreaterThan(0);
  for (const way of actions)
    expect(messageWords[way]).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
});

test.each([
  ['cell-being-edited', 'information'],
  ['protected-sheet', 'warning'],
  ['filtered-sheet', 'warning'],
  ['cell-changed', 'warning'],
  ['connection-lost', 'blocking'],
  ['half-written', 'blocking'],
  ['other-workbook-in-front', 'information'],
  ['memory-not-kept', 'warning'],
  ['password', 'blocking'],
  ['host-too-old', 'blocking'],
] as const)('%s is told as %s, as the design has it', (kind, tone) => {
  expect(waysOut(problems[kind]).tone).toBe(tone);
});

test('after two tries, reloading is offered too', () => {
  expect(waysOut(problems['cell-being-edited'], 1).actions).toEqual(['retry']);
  expect(waysOut(problems['cell-being-edited'], 2).actions).toEqual(['retry', 'reload']);
});
