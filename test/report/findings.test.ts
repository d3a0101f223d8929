import { checkJson } from '../../src/report/checkJson';
import { checkText, countSeverities, spoken } from '../../src/report/findings';
import type { Finding } from '../../src/domain/finding';
import type { Justified } from '../../src/domain/justification';
import { checkSchema } from '../../src/schema/results';
import { findingsIn } from '../../src/pipeline/check/engine';
import { action, dossierOf, observation } from '../support/facts';

const text = (row: number, held: string) => observation('ghg-residentiel', 2010 + row, `GES!B${row}`, held);

const findings: readonly Finding[] = findingsIn({
  dossier: dossierOf([
    ...['395', '390', '385', '380', '375', '370', '365'].map((held, i) => text(i + 2, held)),
    observation('ghg-agriculture', 2019, 'GES!C5', -80),
    action('a-1', 'Pistes cyclables', 2),
    action('a-2', 'Pistes cyclables', 3),
  ]),
  tables: [],
});

const justified = new Map<Finding, Justified>();

test('a terminal groups findings by severity, then by rule, says what to do, and counts the rest', () => {
  expect(checkText({ findings, justified }, 'en')).toBe(
    `BLOCKING: 1
  A negative figure that cannot be (1)
    GES!C5 · GHG emissions - Agriculture in 2019: -80 t CO₂e/year.
    → Check the sign; a removal belongs on the sequestration line, a decrease among the reductions.

TO JUSTIFY: 1
  Two actions with one title (1)
    'Plan d’actions'!B3 · "Pistes cyclables": same title as in 'Plan d’actions'!B2.
    → Keep only one of the two rows, or make the titles more precise.

FOR INFORMATION: 1 (7 cells)
  A number written as text (7) · GES!B2
`,
  );
});

test('French is said in French, indicators by their French name', () => {
  expect(checkText({ findings: findings.slice(0, 1), justified }, 'fr')).toBe(
    `BLOQUANTS : 1
  Un chiffre négatif qui ne peut pas l’être (1)
    GES!C5 · Émissions de GES - Agriculture en 2019 : -80 t CO₂e/an.
    → Vérifier le signe ; une absorption s’écrit sur la ligne de la séquestration, une baisse dans les réductions.
`,
  );
});

test('nothing to say is said', () => {
  expect(checkText({ findings: [], justified }, 'fr')).toBe('Aucun constat.\n');
});

test('JSON keeps identifiers in the data, and gives the edits of a fix', () => {
  const json = checkJson({ findings, justified }, 'draft', 'en');
  expect(checkSchema.parse(json)).toEqual(json);
  expect(json.counts).toEqual({ blocking: 1, warning: 1, information: 7 });
  expect(json.toJustify).toBe(1);
  expect(json.findings[0]).toEqual({
    ruleId: 'negative-emissions',
    reference: 'CCC-025',
    severity: 'blocking',
    at: { sheet: 'GES', address: 'C5' },
    message: 'GHG emissions - Agriculture in 2019: -80 t CO₂e/year.',
    next: 'Check the sign; a removal belongs on the sequestration line, a decrease among the reductions.',
    data: { indicator: 'ghg-agriculture', year: '2019', value: -80, unit: 'tCO2e/an' },
  });
  expect(json.findings.at(-1)?.fix).toEqual([{ at: { sheet: 'GES', address: 'B8' }, from: '365', to: 365 }]);
  expect(json.findings[1]).not.toHaveProperty('fix');
});

test('JSON says which justifications are no longer needed', () => {
  const unneeded = [{ ruleId: 'two-actions-one-title', text: 'Deux tronçons.' }];
  const json = checkJson({ findings: [], justified, unneeded }, 'draft', 'en');
  expect(checkSchema.parse(json)).toEqual(json);
  expect(json.unneeded).toEqual(unneeded);
  expect(checkJson({ findings: [], justified, unneeded: [] }, 'draft', 'en')).not.toHaveProperty('unneeded');
});

test('two frameworks that disagree are named beside their figures', () => {
  const data = { indicator: 'ghg-agriculture', year: '2019', value: 80, unit: 'tCO2e/an', otherValue: 90 };
  const of = (framework: string, otherFramework: string) =>
    spoken(
      {
        ruleId: 'duplicate-fact',
        severity: 'warning',
        at: { sheet: 'CRTE', address: 'C5' },
        data: { ...data, other: 'PCAET!B2', framework, otherFramework },
      },
      'en',
    ).message;
  expect(of('crte', 'pcaet-inventory')).toBe(
    'GHG emissions - Agriculture, 2019: 80 t CO₂e/year here (CRTE), 90 t CO₂e/year in PCAET!B2 (PCAET inventory).',
  );
  expect(of('', '')).toBe('GHG emissions - Agriculture, 2019: 80 t CO₂e/year here, 90 t CO₂e/year in PCAET!B2.');
});

test('a finding is counted under its own severity', () => {
  expect(countSeverities(findings)).toEqual({ blocking: 1, warning: 1, information: 7 });
});

test('a finding of no rule is a fault of ours', () => {
  const orphan = { ruleId: 'no-such-rule', severity: 'warning', at: null, data: {} } as const;
  expect(() => spoken(orphan, 'en')).toThrow('no rule no-such-rule');
});
