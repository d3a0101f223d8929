import { text } from './columns';
import { described } from './described';
import type { TableDescription } from './description';

const legal = text('legal-form', 'Legal form', 'Forme juridique');
const person = text('person', 'Name of the responsible person', 'Nom du responsable');
const position = text('position', 'Position of the responsible person', 'Fonction du responsable');

/** Commitments, 5: one row per signatory; no figure. */
export const signatories = (version: 'V1' | 'V2'): TableDescription =>
  described(
    { part: 'commitments', versions: [version] },
    '5. Signatories',
  )({
    id: 'signatories',
    number: '5',
    title: '5. Signatories',
    aid: 'Signataires',
    confidence: 'template',
    repeats: { per: { fr: 'signataire', en: 'signatory' } },
    footnotes:
      version === 'V1'
        ? []
        : ['Please mention if the organisation is active at local, regional, national, or international level.'],
    columns:
      version === 'V1'
        ? [
            text('name', 'Name of the institution', 'Nom de l’organisme'),
            text('sector', 'Sector/Area', 'Secteur'),
            legal,
            person,
            position,
          ]
        : [
            text('name', 'Name of the signatory (organisation)', 'Nom du signataire'),
            text('sector', 'Sector / Domain / Level of operation', 'Secteur, domaine, échelle'),
            legal,
            person,
            position,
          ],
  });
