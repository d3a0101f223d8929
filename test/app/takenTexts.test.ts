import { takenTexts } from '../../src/app/takenTexts';
import { workbookOf } from '../../src/domain/drawnWorkbook';
import type { TextPair } from '../../src/domain/translation';

const pair = (key: string, source: string, rest: Partial<TextPair> = {}): TextPair => ({
  key,
  table: 'B-2.2',
  at: { sheet: 'CCC B-2.2', address: 'C8' },
  row: '',
  column: '',
  source,
  translation: '',
  state: 'to-translate',
  isRepeated: false,
  ...rest,
});
const pairs = [pair('a', 'Guichet unique'), pair('b', 'Pistes cyclables'), pair('c', '=A1 dans le texte')];
const languages = { from: 'fr', to: 'en' } as const;
const read = (text: string, known = pairs) =>
  takenTexts(
    workbookOf([
      {
        name: 'textes',
        rows: text
          .trim()
          .split('\n')
          .map((line) => line.split('|').map((cell) => cell.trim() || null)),
      },
    ]),
    known,
    languages,
  );
const taken = (text: string, known = pairs) => {
  const result = read(text, known);
  return result.ok ? { texts: Object.fromEntries(result.value.texts), refused: result.value.refused } : result.problem;
};

test('translations are taken by key, whatever the order of lines and columns', () => {
  expect(
    taken(`
      Remarque du traducteur
      state | en            | fr               | key
            | Cycle lanes   | Pistes cyclables | b
            | One-stop shop | Guichet unique   | a`),
  ).toEqual({ texts: { a: 'One-stop shop', b: 'Cycle lanes' }, refused: [] });
});

test('a text that looks like a formula comes back without its apostrophe', () => {
  expect(
    taken(`
      key | fr                 | en
      c   | '=A1 dans le texte | =A1 in the text`),
  ).toEqual({ texts: { c: '=A1 in the text' }, refused: [] });
});

test('each line that cannot be taken says why, the others are taken', () => {
  expect(
    taken(`
      key | fr                       | en
      a   | Guichet unique           | One-stop shop
      a   | Guichet unique           | Single desk
      b   | Pistes et voies cyclables | Cycle lanes
      c   | =A1 dans le texte        | #NAME?
      z   | Inconnu                  | Unknown`),
  ).toEqual({
    texts: { a: 'One-stop shop' },
    refused: [
      { line: 3, key: 'a', reason: 'twice' },
      { line: 4, key: 'b', reason: 'text-changed' },
      { line: 5, key: 'c', reason: 'error-value' },
      { line: 6, key: 'z', reason: 'unknown-key' },
    ],
  });
});

test('a blank is no translation', () => {
  expect(
    taken(`
      key | fr             | en
      a   | Guichet unique |`),
  ).toEqual({ texts: {}, refused: [{ line: 2, key: 'a', reason: 'blank' }] });
});

test('what stands already is not taken again; one to review is, once its state says that it was read', () => {
  const known = [
    pair('a', 'Guichet unique', { translation: 'One-stop shop', state: 'translated' }),
    pair('b', 'Pistes cyclables', { translation: 'Lanes', state: 'to-review' }),
    pair('c', 'Compost', { translation: 'Compost', state: 'to-review' }),
  ];
  expect(
    taken(
      `
      key | fr               | en            | state
      a   | Guichet unique   | One-stop shop | traduit
      b   | Pistes cyclables | Lanes         | à relire
      c   | Compost          | Compost       | traduit`,
      known,
    ),
  ).toEqual({ texts: { c: 'Compost' }, refused: [] });
});

test('a file without our headings, or of another contract, is refused whole', () => {
  expect(taken('clé | français | anglais\na | Guichet unique | One-stop shop')).toBe('no-headings');
  expect(taken('key | fr | en\ny | Autre | Other\nz | Autre | Other')).toBe('other-contract');
});
