import { askedUnder } from '../../src/catalogue/askers';
import { heldApart, holderOf } from '../../src/catalogue/holders';
import { indicatorById, indicators } from '../../src/catalogue/indicators';
import { ASKERS } from '../../src/domain/coverage';

test('each indicator that is held apart from its family is one of the core', () => {
  expect(Object.keys(heldApart).filter((id) => !indicatorById.has(id))).toEqual([]);
});

test('whoever is asked for what the contract wants beyond the inventories is who has it', () => {
  const asked = indicators.filter(({ id, family }) => {
    const isInventory = family === 'ghg' || family === 'energy' || family.startsWith('air-');
    return !isInventory && askedUnder(id, 'contract').length > 0;
  });
  const lines = asked.map(({ id }) => `${id} | ${holderOf(id).id}`);
  expect(`\n${lines.join('\n')}\n`).toBe(`
renewable-total | observatory
sequestration-total | soils
sequestration-forest | soils
sequestration-agricultural-land | soils
sequestration-other-soils | soils
sequestration-wood-products | soils
modal-share-active-and-public | mobility
waste-per-capita | waste
waste-per-capita-without-rubble | waste
waste-recycling-rate | waste
waste-landfill-rate | waste
charging-points | vehicles
electric-car-share | vehicles
energy-poverty | poverty
pm25-concentration | concentrations
green-space-per-inhabitant | green
`);
  expect(['ghg-ccs', 'residual-emissions'].map((id) => holderOf(id).id)).toEqual(['sites', 'contract']);
});

test('every figure that somebody asks for has a holder and a place to look at, in both languages', () => {
  const all = indicators.filter(({ id }) => ASKERS.some((asker) => askedUnder(id, asker).length > 0));
  const bare = all.filter(({ id }) => {
    const { name, where } = holderOf(id, 'ORCAE');
    return [name.fr, name.en, where.fr, where.en].some((text) => text.trim() === '');
  });
  expect(bare).toEqual([]);
});
