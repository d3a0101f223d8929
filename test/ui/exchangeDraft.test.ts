import { crosswalkView } from '../../src/app/session/crosswalkView';
import { defaultSettings, type ContractExchange, type Settings } from '../../src/domain/settings';
import {
  BY_DEFAULT,
  decisionsIn,
  draftFor,
  type ExchangeDraft,
  exchangesDrafted,
  lacking,
  LEFT_OUT,
  withDraft,
} from '../../src/ui/settings/exchangeDraft';
import { changesIn, draftOf, problemsIn } from '../../src/ui/settings/settingsDraft';

const heat: ContractExchange = {
  from: 'PCAET',
  to: 'CRF',
  sector: 'branche-energie',
  shares: [{ sector: 'buildings', share: 1 }],
  reason: 'chauffage urbain',
};
const industry: ContractExchange = {
  ...heat,
  sector: 'industrie',
  shares: [
    { sector: 'ippu', share: 0.6 },
    { sector: 'buildings', share: 0.4 },
  ],
  source: 'registre EU-ETS 2019',
};
const out: ContractExchange = { ...heat, sector: 'dechets', shares: [] };
const decided: Settings = { ...defaultSettings, exchanges: [heat, industry, out] };

test('decisions are drafted and come back the same', () => {
  const drafts = exchangesDrafted(decided);
  expect(drafts.map(({ row, other, percent }) => [row, other, percent])).toEqual([
    ['buildings', BY_DEFAULT, ''],
    ['ippu', 'buildings', '60'],
    [LEFT_OUT, BY_DEFAULT, ''],
  ]);
  expect(decisionsIn(drafts, decided)).toEqual([heat, industry, out]);
  expect(changesIn(draftOf(decided, null), decided, null)).toEqual({});
});

test('a decision over three rows is kept, unless the officer decides again', () => {
  const third = 1 / 3;
  const shares = ['ippu', 'buildings', 'waste'].map((sector) => ({ sector, share: third }));
  const settings: Settings = { ...defaultSettings, exchanges: [{ ...industry, shares }] };
  expect(decisionsIn(exchangesDrafted(settings), settings)).toEqual(settings.exchanges);
  const again = withDraft([], { ...draftFor([], 'industrie'), row: 'waste', reason: 'ISDND' });
  expect(decisionsIn(again, settings)).toMatchObject([{ shares: [{ sector: 'waste', share: 1 }] }]);
});

test.each<[ReturnType<typeof lacking>, Partial<ExchangeDraft>]>([
  [null, {}],
  ['reason', { reason: ' ' }],
  ['share', { percent: '100' }],
  ['share', { percent: '' }],
  ['share', { other: 'ippu' }],
  ['source', { source: '' }],
  [null, { percent: '33,3 %' }],
])('a split lacks its %s: %j', (what, part) => {
  const draft: ExchangeDraft = {
    sector: 'industrie',
    row: 'ippu',
    other: 'buildings',
    percent: '60',
    reason: 'procédés',
    source: 'EU-ETS',
  };
  expect(lacking({ ...draft, ...part })).toBe(what);
});

test('nothing is saved while a decision lacks its reason, and a sector put back needs none', () => {
  const settings: Settings = { ...defaultSettings, exchanges: [heat] };
  const draft = draftOf(settings, null);
  const silent = { ...draft, exchanges: withDraft(draft.exchanges, { ...draftFor([], 'dechets'), row: LEFT_OUT }) };
  expect(problemsIn(silent)).toHaveProperty('exchanges');
  expect(changesIn(silent, settings, null)).toEqual({});
  const back = { ...draftFor(draft.exchanges, 'branche-energie'), row: BY_DEFAULT };
  const none = { ...draft, exchanges: withDraft(draft.exchanges, back) };
  expect(problemsIn(none)).toEqual({});
  expect(changesIn(none, settings, null)).toEqual({ exchanges: [] });
});

test('the pane shows the eight sectors, their rows and on what condition, in both languages', () => {
  const { sectors, rows } = crosswalkView('fr');
  expect(sectors.map(({ name, byDefault }) => `${name} | ${byDefault}`)).toContain(
    'Industrie branche énergie | Branche énergie (ligne ajoutée) (à confirmer)',
  );
  expect([sectors.length, rows.map(({ row }) => row)]).toEqual([
    8,
    ['buildings', 'transport', 'waste', 'ippu', 'afolu-sources', 'energy-industry'],
  ]);
  expect(crosswalkView('en').sectors[5]?.condition).toMatch(/^Incineration/);
});
