import { openContract } from '../../src/app/contract';
import { checkView } from '../../src/app/session/checkView';
import { causesOf } from '../../src/app/session/findingGroups';
import { fixPreview } from '../../src/app/session/fixPreview';
import { sendView } from '../../src/app/session/sendView';
import { grid } from '../support/grid';

const contract = openContract({
  workbook: grid(`
    Émissions de GES (kt CO2e) | 2019
    Résidentiel                | '310
    Tertiaire                  | '205,5
    Transport routier          | 854
    Agriculture                | 60`),
  others: [],
  stored: { settings: {}, mapping: [], sheets: [] },
  given: { settings: { territory: { name: 'Rivemont Métropole', level: 'epci' } }, mapping: [] },
  language: 'fr',
});

test('a point to settle is a cause, however many its cells', () => {
  const { counts, groups } = checkView(contract, [], 'fr');
  const texts = groups.find(({ ruleId }) => ruleId === 'number-as-text');
  expect(texts?.count).toBe(2);
  for (const severity of ['blocking', 'warning', 'information'] as const) {
    expect(counts[severity]).toBe(groups.filter((group) => group.severity === severity).length);
  }
  const send = sendView(contract, 'fr');
  expect([send.blocking, send.toJustify]).toEqual([counts.blocking, counts.warning]);
});

test('a fix that changes only the kind of a value says so', () => {
  const key = causesOf(contract).find((cause) => cause.key.startsWith('number-as-text'))?.key ?? '';
  expect(fixPreview(contract, key, 'fr')?.lines.map(({ before, after }) => [before, after])).toEqual([
    ['310 (texte)', '310 (nombre)'],
    ['205,5 (texte)', '205,5 (nombre)'],
  ]);
});
