import { text } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription, TableRow } from '../description';

const INCLUDED = 'Included';
const OPTIONAL = 'Optional information';
const NOT_APPLICABLE = 'Not applicable';

/** A sector takes two lines: what is included, then the exclusions. */
const sector = (id: string, label: string, scope2: string, scope3: string): readonly TableRow[] => [
  { id, label, printed: { scope1: INCLUDED, scope2, scope3 } },
  { id: `${id}-exclusions`, label: '', isFree: true },
];

const scope = (id: string, heading: string) =>
  text(id, heading, heading, { width: 26, choices: { values: [INCLUDED, NOT_APPLICABLE, OPTIONAL], isOpen: true } });

/** I-1.1, version 2 only: what of each sector is in the target, then the boundary, of which exactly one is ticked. */
export const target: TableDescription = ofActionPlan(
  'Introduction',
  'V2',
)({
  id: 'I-1.1',
  number: 'I-1.1',
  title: 'Table I-1.1: Climate Neutrality Target by 2030',
  alsoTitled: ['Climate Neutrality Target 2030'],
  aid: 'Objectif de neutralité climatique en 2030',
  confidence: 'template',
  instructions: [
    {
      fr: 'Pour chaque secteur : inclus ou non, puis, sur la seconde ligne, ce qui en est exclu.',
      en: 'For each sector: included or not, then, on the second line, the exclusions.',
    },
    { fr: 'Cochez une seule des trois limites géographiques.', en: '(Tick correct option)' },
  ],
  rows: [
    ...sector('stationary-energy', 'Stationary energy', INCLUDED, OPTIONAL),
    ...sector('transport', 'Transport', INCLUDED, OPTIONAL),
    ...sector('waste', 'Waste/wastewater', NOT_APPLICABLE, INCLUDED),
    ...sector('ippu', 'IPPU', NOT_APPLICABLE, OPTIONAL),
    ...sector('afolu', 'AFOLU', NOT_APPLICABLE, OPTIONAL),
    { id: 'other', label: 'Other', isFree: true },
    {
      id: 'boundary',
      label: 'Geographical boundary',
      printed: {
        scope1: 'Same as city administrative boundary',
        scope2: 'Smaller than city administrative boundary',
        scope3: 'Larger than city administrative boundary',
      },
    },
    { id: 'tick', label: '(Tick correct option)', isFree: true },
    { id: 'areas', label: 'Specify excluded/additional areas', isFree: true },
    { id: 'map', label: 'Map', isFree: true },
  ],
  columns: [scope('scope1', 'Scope 1'), scope('scope2', 'Scope 2'), scope('scope3', 'Scope 3')],
});
