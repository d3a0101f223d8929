import { carriers } from '../../src/catalogue/carriers';
import { crosswalks } from '../../src/catalogue/crosswalk/crosswalks';
import { viewById, views } from '../../src/catalogue/crosswalk/views';
import { sectors } from '../../src/catalogue/sectors';
import { fields, rowOfSector } from '../../src/catalogue/tables/fields';
import { codesAbove, type Crosswalk, type Edge } from '../../src/domain/crosswalk';

const named = crosswalks.map((one) => [`${one.from} to ${one.to}`, one] as const);
const isCertain = ({ rule }: Edge) => rule === 'one-to-one' || rule === 'merged';
const idsOf = (view: Crosswalk['from']): readonly string[] => viewById.get(view)?.sectors.map(({ id }) => id) ?? [];
const compositesOf = (view: Crosswalk['from']) =>
  new Set((viewById.get(view)?.sectors ?? []).filter(({ parts }) => parts !== undefined).map(({ id }) => id));

test('a view is known once, and a composite is made of sectors of its own view', () => {
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  for (const { id, sectors: all } of views) {
    const ids = idsOf(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.flatMap(({ parts = [] }) => parts).filter((part) => !ids.includes(part))).toEqual([]);
  }
});

describe.each(named)('%s', (_, crosswalk) => {
  const { from, to, edges } = crosswalk;

  test('every edge joins sectors that the two views have', () => {
    expect(edges.filter((edge) => !idsOf(from).includes(edge.from))).toEqual([]);
    expect(edges.flatMap((edge) => edge.to).filter((id) => !idsOf(to).includes(id))).toEqual([]);
    const known = new Set([...carriers.map(({ id }) => id), 'any']);
    expect(edges.flatMap(({ when }) => when?.carrier ?? []).filter((carrier) => !known.has(carrier))).toEqual([]);
  });

  test('every sector leads somewhere, whatever its scope and carrier, save the total', () => {
    const always = new Set(edges.filter(({ when }) => when === undefined).map((edge) => edge.from));
    const { sectors: all, isCoded } = viewById.get(from)!; // just looked at: every view is there
    const led = (id: string) => (isCoded === true ? codesAbove(id) : [id]).some((one) => always.has(one));
    expect(all.filter(({ id, isTotal }) => isTotal !== true && !led(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each rule is what it says', () => {
    const composites = compositesOf(from);
    const shared = (edge: Edge) =>
      edges.some(
        (one) => one.from !== edge.from && isCertain(one) && one.to[0] === edge.to[0] && !composites.has(one.from),
      );
    const holds: Readonly<Record<Edge['rule'], (edge: Edge) => boolean>> = {
      'one-to-one': (edge) => edge.to.length === 1 && !shared(edge),
      merged: (edge) => edge.to.length === 1 && shared(edge),
      split: ({ to: rows }) => rows.length > 1,
      ask: ({ to: rows }) => rows.length > 0,
      'left-out': ({ to: rows }) => rows.length === 0,
    };
    const single = edges.filter((edge) => !composites.has(edge.from)); // a whole is set beside its own parts
    expect(single.filter((edge) => !holds[edge.rule](edge)).map((edge) => `${edge.from} ${edge.rule}`)).toEqual([]);
  });

  test('what is declared, asked, split or left out says on what condition, in both languages', () => {
    const bare = edges.filter(
      (edge) => (edge.isDeclared === true || !isCertain(edge)) && (edge.condition?.fr ?? '').trim() === '',
    );
    expect(bare).toEqual([]);
    for (const { condition } of edges) expect(Boolean(condition?.fr)).toBe(Boolean(condition?.en));
  });

  test('its source is said', () => {
    expect(crosswalk.source).toMatch(/reviewed 20\d\d-\d\d-\d\d/);
  });
});

test('the crossing of a PCAET sector is the crosswalk to the contract, and nothing else', () => {
  const lines = sectors.flatMap(({ id, crossing }) =>
    crossing === undefined ? [] : [`${id} | ${crossing.to} | ${crossing.rule}`],
  );
  expect(`\n${lines.join('\n')}\n`).toBe(`
residentiel | buildings | direct
tertiaire | buildings | direct
transport-routier | transport | direct
autres-transports | transport | declared
agriculture | afolu-sources | direct
dechets | waste | declared
industrie | ippu | declared
branche-energie | energy-industry | ask
transport | transport | direct
residentiel+tertiaire | buildings | direct
industry-total | ippu | ask
utcatf | afolu-sinks | declared
`);
  expect(rowOfSector).toMatchObject({ agriculture: 'afolu', 'industry-total': 'ippu', dechets: 'waste' });
  expect(rowOfSector).not.toHaveProperty('utcatf');
});

test('a field of action works on the sectors that the crosswalk says', () => {
  expect(fields.map(({ id, sectors: own }) => [id, [...own].sort()])).toEqual([
    ['energy-systems', ['branche-energie', 'industrie', 'industry-total']],
    ['mobility', ['autres-transports', 'transport', 'transport-routier']],
    ['waste', ['dechets']],
    ['green', ['agriculture', 'sequestration']],
    ['built', ['residentiel', 'residentiel+tertiaire', 'tertiaire']],
  ]);
});
