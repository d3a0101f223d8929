import * as fc from 'fast-check';
import { creditsShared } from '../../../src/domain/creditsShared';
import { isAction, isInvestment } from '../../../src/domain/fact';
import type { Mapping } from '../../../src/domain/mapping';
import { paidActions, paysMeant } from '../../../src/domain/operationLink';
import { isMeaning } from '../../../src/pipeline/reading/meaning';
import { understood } from '../../support/drawFacts';
import { grids } from '../../support/grid';

const Plan = `
  N°  | Axe (x)  | Titre de la fiche action            | Pilote     | Statut   | Descriptif
  1   | Bâtiment | Rénover les écoles                  | Patrimoine | En cours | Isolation de douze groupes scolaires
  2   | Mobilité | Ouvrir le réseau express vélo       | Mobilités  | En cours | Pistes et stationnement
  3   | Nature   | Végétaliser les cours d’école       | Nature     | En cours | Arbres et sols perméables
  4   | Énergie  | Étendre le réseau de chaleur        | Énergie    | En cours | Raccordements`;

const headings = 'N° | Opération | Programme | Chapitre | CP 2024 | CP 2025';
const ppi = (rows: string, more = '| Fiche action', title = 'PPI en k€ TTC') =>
  `${title}\n${headings} ${more}\n${rows}`;
const links = (PPI: string, memory: Mapping = [], name = 'PPI'): readonly string[] =>
  understood(grids({ Plan, [name]: PPI }), memory)
    .mapping.filter(({ meaning }) => meaning.startsWith('pays:'))
    .map(({ label, meaning, confidence, decidedBy }) =>
      [label, meaning, confidence >= 0.9 ? 'sure' : 'asked', ...(decidedBy === 'engine' ? [] : [decidedBy])].join(
        ' · ',
      ),
    );

test('what the plan’s own column says is taken: a number, a title, none; several actions need their shares', () => {
  const rows = `101 | Groupe Jaurès   | Écoles | 23 | 10 | 20 | 1
    102 | Passerelle      | Vélo   | 23 | 10 | 20 | Fiche 2
    103 | Réseau nord     | Énergie | 23 | 10 | 20 | Étendre le réseau de chaleur
    104 | Cimetière       | Divers | 23 | 10 | 20 | -
    105 | École du Port   | Écoles | 23 | 10 | 20 | 1 ; 3`;
  expect(links(ppi(rows))).toEqual([
    '101 · pays:1@1 · sure',
    '102 · pays:2@1 · sure',
    '103 · pays:4@1 · sure',
    '104 · pays:none · sure',
    '105 · pays:1@0.5+3@0.5 · asked',
  ]);
});

test('an action that is in no plan is not invented: what is nearest is asked', () => {
  expect(links(ppi('101 | Pistes cyclables nord | Vélo | 23 | 10 | 20 | Fiche 99'))).toEqual([
    '101 · pays:2@1 · asked',
  ]);
});

test('the green budget decides the share, and its reason is said; what it calls neutral is outside', () => {
  const rows = `101 | École Jaurès | Écoles | 23 | 10 | 30 | favorable | 10 | 1
    102 | Pistes       | Vélo   | 23 | 10 | 20 | favorable |    | 2
    103 | Cimetière    | Divers | 23 | 10 | 20 | neutre    |    |
    104 | Réseau de chaleur, liaison | Énergie | 23 | 10 | 20 | neutre | | 4`;
  const more = '| Budget vert | dont favorable | Fiche action';
  expect(links(ppi(rows, more))).toEqual([
    '101 · pays:1@0.25~0.25 · sure',
    '102 · pays:2@1~1 · sure',
    '103 · pays:none · sure',
    '104 · pays:4@1~0 · asked',
  ]);
  const { facts, mapping } = understood(grids({ Plan, PPI: ppi(rows, more) }));
  expect(mapping.find(({ label }) => label === '101')?.reason).toContain('25');
  expect(facts.filter(isInvestment).filter(({ use }) => use === 'used')[0]?.actions).toEqual([
    { action: '1', costShare: 0.25, climateShare: 0.25 },
  ]);
});

test('words propose and ask, never in silence; what nothing ties to an action is asked too', () => {
  const rows = `101 | Pistes cyclables, boulevard nord | Voirie | 23 | 10 | 20
    102 | Vidéoprotection                  | Sécurité | 21 | 10 | 20`;
  expect(links(ppi(rows, ''))).toEqual(['101 · pays:2@1 · asked', '102 · pays:none · asked']);
  const { facts } = understood(grids({ Plan, PPI: ppi(rows, '') }));
  expect(facts.filter(isInvestment).flatMap(({ actions }) => actions)).toEqual([]);
});

test('an answer is remembered by the number of the operation, on next year’s sheet, wherever its row has gone', () => {
  const rows = '101 | Pistes cyclables | Voirie | 23 | 10 | 20';
  const asked = understood(grids({ Plan, PPI: ppi(rows, '') })).mapping.find(({ label }) => label === '101')!;
  const answer = { ...asked, meaning: 'pays:2@0.4+3@0.1', decidedBy: 'person' as const, confidence: 1 };
  expect(links(ppi(rows, ''), [answer])).toEqual(['101 · pays:2@0.4+3@0.1 · sure · person']);
  const later = ppi(
    `100 | Nouvelle place | Voirie | 23 | 5 | 5
    101 | Pistes cyclables, phase 2 | Voirie | 23 | 1 | 2`,
    '',
    'PPI 2025 en k€ TTC',
  );
  expect(links(later, [{ ...answer, decidedBy: 'memory' }], 'PPI 2025')).toContain(
    '101 · pays:2@0.4+3@0.1 · sure · memory',
  );
});

test('shares are at most the whole (CCC-112): an answer of more is no answer', () => {
  expect(paidActions('pays:1@0.7+2@0.5')).toBeNull();
  expect(isMeaning('pays:1@0.7+2@0.5')).toBe(false);
  expect(paidActions('pays:1@0.7+2@0.3')).toEqual([
    { action: '1', costShare: 0.7 },
    { action: '2', costShare: 0.3 },
  ]);
});

test('without a plan of actions nothing is tied, and nothing is asked', () => {
  const { mapping } = understood(grids({ PPI: ppi('101 | Pistes cyclables | Voirie | 23 | 10 | 20', '') }));
  expect(mapping.filter(({ meaning }) => meaning.startsWith('pays:'))).toEqual([]);
});

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

test('law: a meaning of shares reads back as the same shares', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9.-]{1,8}$/), share), { maxLength: 3 }), (pairs) => {
      const sum = pairs.reduce((whole, [, one]) => whole + one, 0);
      const paid = pairs.map(([action, costShare]) => ({ action, costShare: sum > 1 ? 0 : costShare }));
      expect(paidActions(paysMeant(paid))).toEqual(paid);
    }),
  );
});

test('law: voted credits are contract, outside and transfers, to the cent, whatever the shares (CCC-113)', () => {
  const drawn = understood(grids({ Plan, PPI: ppi('101 | Pistes | Vélo | 23 | 10 | 20 | 2') }));
  const [model] = drawn.facts.filter(isInvestment);
  const credit = fc.record({ euros: fc.integer({ min: 0, max: 10 ** 12 }), part: share, isGiven: fc.boolean() });
  expect(drawn.facts.filter(isAction).length).toBe(4);
  fc.assert(
    fc.property(fc.array(credit, { minLength: 1 }), (credits) => {
      const facts = credits.map(({ euros, part, isGiven }) => ({
        ...model!, // an operation of the plan above
        actions: [{ action: '2', costShare: part }],
        amount: { ...model!.amount, value: euros / 100 },
        ...(isGiven && { isTransfer: true as const }),
      }));
      const [sums] = creditsShared(facts);
      expect(sums!.contract + sums!.outside + sums!.transfers).toBe(sums!.voted); // one tax basis
      expect(sums!.voted).toBe(credits.reduce((sum, { euros }) => sum + euros, 0));
      expect(Math.min(sums!.contract, sums!.outside, sums!.transfers)).toBeGreaterThanOrEqual(0);
    }),
  );
});
