import type { MappingEntry } from '../../../src/domain/mapping';
import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** The amounts that are not simply used: cell, use, doubts and what is proposed for them. */
const inQuestion = (text: string, answers: readonly MappingEntry[] = []): readonly string[] =>
  understood(grid(text, 'PPI'), answers)
    .facts.filter(({ use }) => use === 'asked')
    .map(({ source, doubts }) =>
      [source.address, ...doubts.map(({ code, alternatives = [] }) => [code, ...alternatives].join(' '))].join(' · '),
    );

const MILLIONS = `
  PPI, montants en M€ TTC
  Opération         | 2024 | 2025    | 2026
  École             | 1,2  | 1,4     | 0,8
  Voies cyclables   | 2,1  | 1500000 | 1,1
  Réseau de chaleur | 3    | 4       | 5`;

test('euros typed in a table in M€ are asked, with what they were meant to be', () => {
  expect(inQuestion(MILLIONS)).toEqual(['C4 · amount-scale 1.5']);
});

test('an answer settles it: the number that was meant', () => {
  const { recognitions } = understood(grid(MILLIONS, 'PPI'));
  const answer: MappingEntry = {
    recognition: recognitions[0]?.id ?? '',
    at: { sheet: 'PPI', address: 'C4' },
    label: '1500000',
    meaning: 'value:1.5',
    confidence: 1,
    reason: '',
    decidedBy: 'person',
  };
  expect(inQuestion(MILLIONS, [answer])).toEqual([]);
  const { facts } = understood(grid(MILLIONS, 'PPI'), [answer]);
  expect(facts.find(({ source }) => source.address === 'C4')).toMatchObject({
    use: 'used',
    amount: { value: 1_500_000 },
  });
});

test('a tramway beside studies is no slip: its years are of one size', () => {
  expect(
    inQuestion(`
      PPI en k€ TTC
      Opération   | 2024  | 2025  | 2026
      Étude vélo  | 10    | 15    | 5
      Tramway     | 40000 | 60000 | 55000
      Étude parc  | 20    | 15    | 25
      École       | 15    | 900   | 700`),
  ).toEqual([]);
});

test('a unit in which most amounts are beyond any city is asked once, by its title', () => {
  const { mapping, facts } = understood(
    grid('PPI en M€ TTC\nOpération | 2024 | 2025\nÉcole | 1200 | 1400\nTram | 21000 | 15000', 'PPI'),
  );
  expect(mapping.filter(({ confidence }) => confidence < 0.9)).toMatchObject([
    { at: { address: 'A1' }, meaning: 'unit:M€', runnerUp: 'unit:k€' },
  ]);
  expect(facts.map(({ doubts }) => doubts.map(({ code }) => code).join())).toEqual(Array(4).fill('unit-unsure'));
});

test('a share in the place of the amount of a funder is asked, with the amount that it makes in the unit of the column', () => {
  expect(
    inQuestion(`
      CRTE, montants en k€
      Opération | Coût total HT | DSIL | Région | Ville
      École     | 3400          | 20 % | 30%    | 1700`),
  ).toEqual(['C3 · share-of-cost 680', 'D3 · share-of-cost 1020']);
});

test('amounts with a word on how sure they are, or with half a unit, are read with their doubt', () => {
  const { facts } = understood(
    grid('PPI en € HT\nOpération | 2024 | 2025\nÉcole | 5 000 000 € (estim.) | 10\nCrèche | 20 | 3M', 'PPI'),
  );
  expect(
    facts.map(({ source, use, doubts, ...fact }) =>
      [
        source.address,
        fact.kind === 'investment' ? fact.amount.value : '',
        use,
        ...doubts.map(({ code }) => code),
      ].join(' '),
    ),
  ).toEqual(['B3 5000000 used approximate', 'C3 10 used', 'B4 20 used', 'C4 3000000 asked amount-million']);
});
