import { versionIn } from '../../../src/pipeline/reading/version';

test.each([
  ['V2024', { version: 'V2024' }],
  ['ENERGIF_V2025, AIRPARIF inventaire 2022', { version: 'ENERGIF_V2025', producer: 'Airparif' }],
  ['M2024_v1', { version: 'M2024_v1' }],
  ['inventaire AtmoSud 12.1 06/11/2025', { version: 'inventaire AtmoSud 12.1', producer: 'AtmoSud' }],
  ["Invent'Air V2025", { version: 'V2025', producer: 'ATMO Grand Est' }],
  ['Source : BASEMIS V8', { version: 'BASEMIS V8', producer: 'Air Pays de la Loire' }],
  ['PRG AR5', { gwp: 'AR5' }],
  ['PRG du 5e rapport du GIEC', { gwp: 'AR5' }],
])('"%s" tells %j', (text, seen) => {
  expect(versionIn(text)).toEqual(seen);
});

test.each(['Total', '2019', 'Émissions de GES', 'Vélo 2', 'Arrivée 5', 'Var 83'])('"%s" tells no version', (text) => {
  expect(versionIn(text)).toBeNull();
});
