import { openContract } from '../../src/app/contract';
import { settingsView } from '../../src/app/session/settingsView';
import type { Settings } from '../../src/domain/settings';
import { grid } from '../support/grid';

const seen = (territory: Settings['territory']) =>
  settingsView(
    openContract({
      workbook: grid('GES (tCO2e) | 2019\nRésidentiel | 10\nDéchets | 1', 'GES'),
      others: [],
      stored: { settings: {}, mapping: [], sheets: [] },
      given: { settings: territory === undefined ? {} : { territory }, mapping: [] },
    }),
    'fr',
  );

test('a laureate that is named is proposed with its two identifiers, the one of the list first', () => {
  const { proposed } = seen({ name: 'Lyon', level: 'commune' });
  expect(proposed.map(({ level, siren }) => [level, siren])).toEqual([
    ['commune', '216901231'],
    ['epci', '200046977'],
  ]);
  expect(proposed[0]?.note).toMatch(/^La Ville est lauréate/);
});

test('nothing is proposed to a territory that has its SIREN, has no name or is none of them', () => {
  expect(seen({ name: 'Lyon', level: 'commune', siren: '216901231' }).proposed).toEqual([]);
  expect(seen({ name: 'Rivemont Métropole', level: 'epci' }).proposed).toEqual([]);
  expect(seen(undefined).proposed).toEqual([]);
});
