import type { Crosswalk } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';
import { alone, asked, declared, each, merged } from './edge';

const HEAT: Bilingual = {
  fr: 'La fourniture de chaleur relève de « Energy systems ».',
  en: 'Heat supply belongs to "Energy systems".',
};

/** PCAET sectors to the field of action that works on them. A field is not a sector: emissions are never summed by field. */
export const pcaetToField: Crosswalk = {
  from: 'PCAET',
  to: 'FIELD',
  source: 'arrêté du 4 août 2016 (PCAET), NetZeroCities Action Plan B-1.1; reviewed 2026-11-27',
  edges: [
    merged('industrie', 'energy-systems'),
    merged('branche-energie', 'energy-systems'),
    merged('industry-total', 'energy-systems'),
    ...each(['transport-routier', 'autres-transports', 'transport'], (from) => merged(from, 'mobility')),
    alone('dechets', 'waste'),
    merged('agriculture', 'green'),
    merged('utcatf', 'green'),
    ...each(['residentiel', 'tertiaire', 'residentiel+tertiaire'], (from) =>
      merged(from, 'built', { condition: HEAT }),
    ),
  ],
};

/** Fields of action to the rows of the inventory that they reduce: an action says its own sector where the field does not. */
export const fieldToContract: Crosswalk = {
  from: 'FIELD',
  to: 'CRF',
  source: 'NetZeroCities Action Plan B-1.1 and A-1.3; reviewed 2026-11-27',
  edges: [
    asked('energy-systems', ['buildings', 'ippu', 'transport-road', 'energy-industry'], {
      condition: {
        fr: 'Un réseau de chaleur réduit « Buildings » ; l’électricité, une part de chaque secteur.',
        en: 'A heat network reduces "Buildings"; electricity, a part of every sector.',
      },
    }),
    asked('mobility', ['transport-road', 'transport-other'], {
      condition: {
        fr: 'La route est à part du rail, de l’eau et de l’air.',
        en: 'Road is apart from rail, water and air.',
      },
    }),
    asked('waste', ['waste-solid', 'wastewater'], {
      condition: {
        fr: 'Les effets de matière hors du territoire ne sont pas comptés.',
        en: 'Material effects outside the boundary are not counted.',
      },
    }),
    declared(
      alone('green', 'afolu-sinks', {
        condition: {
          fr: 'Puits, et compensation des émissions résiduelles ; les pratiques agricoles réduisent les sources.',
          en: 'Sinks, and offsetting of residual emissions; farming practices reduce sources.',
        },
      }),
    ),
    alone('built', 'buildings'),
  ],
};
