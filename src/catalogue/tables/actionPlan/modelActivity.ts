import { number } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription, TableRow } from '../description';

const need = (id: string, of: string, unit: string): TableRow => ({
  id,
  label: 'Transport',
  detail: `Transport need – ${of}`,
  unit,
  only: ['scope1'],
  alsoSeen: [`Transport need - ${of}`],
});

const rows: readonly TableRow[] = [
  need('cars', 'passenger cars + motorcycles', 'M km/year'),
  need('buses', 'buses', 'M km/year'),
  need('trains', 'trains/metro', 'M km/year'),
  need('light-trucks', 'light duty trucks (<3.5 t)', 'M km/year'),
  need('heavy-trucks', 'heavy duty trucks (>3.5 t)', 'M km/year'),
  {
    id: 'heating',
    label: 'Buildings & Heating',
    detail: 'Heating demand (space heating + domestic hot water)',
    unit: 'GWh/year',
    only: ['scope1'],
  },
  {
    id: 'electricity',
    label: 'Electricity',
    detail: 'Electricity demand within city boundaries',
    unit: 'GWh/year',
    only: ['scope2'],
  },
  {
    id: 'collected-waste',
    label: 'Waste',
    detail: 'Collected waste within city boundaries',
    unit: 'tons',
    only: ['scope3'],
  },
  { id: 'other', label: 'Other (incl. IPPU & AFOLU)', only: [] },
];

/** Activity by the economic model: its own lines, one scope each. Later copies count trucks in M tkm/year. */
export const modelActivity = (version: 'V1' | 'V2'): TableDescription => {
  const code = version === 'V1' ? 'A-1.3' : 'A-1.4';
  return ofActionPlan(
    'A-1',
    version,
  )({
    id: `${code}-model`,
    number: code,
    title: `${code}: Activity by ${version === 'V1' ? 'source sector' : 'Source Sector'} (from economic model data inputs)`,
    aid: 'Données d’activité du modèle économique',
    form: 'economic-model',
    confidence: 'published',
    hasBaseYear: true,
    rows,
    columns: [1, 2, 3].map((scope) => number(`scope${scope}`, `Scope ${scope}`, `Scope ${scope}`)),
  });
};
