import { indicators } from '../../src/catalogue/indicators';
import { sectors } from '../../src/catalogue/sectors';
import { ran, sample } from '../support/machine';

const file = '01-rivemont-climat.xlsx';
const files = { [file]: sample(file) };
const identifier = /\b(?:sector|indicator|carrier|unit|family|perimeter|year|field|tax):[\w-]/;
const ids = [...indicators.map(({ id }) => id), ...sectors.map(({ id }) => id)].filter((id) => id.includes('-'));
const lone = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test.each(['inspect', 'check'])(
    '%s names meanings, sectors and units, never by their identifiers',
    async (command) => {
      const { out } = await ran(`${command} ${file} --lang ${language}`, files);
      expect(out.split('\n').filter((line) => identifier.test(line) || lone.test(line))).toEqual([]);
      const foreign =
        language === 'fr' ? /CO2e\/year|GWh\/year|Walking|Public transport/ : /(?:CO₂?2?e|GWh)\/an\b|mots de «/;
      expect(out.split('\n').filter((line) => foreign.test(line))).toEqual([]);
    },
  );
});

test('a label known in the other language is likened to the catalogue’s own name', async () => {
  const { out } = await ran(`inspect ${file}`, files);
  expect(out).toMatch(/« Part de la marche » : .*Part modale.* par son nom anglais/);
});
