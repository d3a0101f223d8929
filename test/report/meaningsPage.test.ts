import { indicators } from '../../src/catalogue/indicators';
import { isMeaning, meaningName } from '../../src/pipeline/reading/meaning';
import { meanings, nearestMeaning } from '../../src/pipeline/reading/meanings';
import { meaningsPage } from '../../src/report/meaningsPage';
import { page } from '../support/page';

const all = Object.values(meanings).flat();

test.each(['fr', 'en'] as const)('the %s page of meanings is the one that the catalogue gives', (language) => {
  page(`help/meanings.${language}.md`, meaningsPage(language));
});

test('every meaning of the page is one, has a name in both languages, and is the nearest to itself', () => {
  for (const meaning of all) {
    expect([meaning, isMeaning(meaning)]).toEqual([meaning, true]);
    expect(nearestMeaning(meaning)).toBe(meaning);
    for (const language of ['fr', 'en'] as const) expect(meaningName(meaning, language)).not.toMatch(/[{}]|undefined/);
  }
  expect(all.length).toBeGreaterThan(indicators.length);
});

test('a name typed instead of its identifier finds it', () => {
  expect(nearestMeaning('Résidentiel')).toBe('sector:residentiel');
  expect(nearestMeaning('kt CO2e/an')).toMatch(/^unit:kt/);
  expect(nearestMeaning('constructor')).not.toBe('constructor');
  expect(isMeaning('constructor')).toBe(false);
  expect(isMeaning('sector:__proto__')).toBe(false);
});
