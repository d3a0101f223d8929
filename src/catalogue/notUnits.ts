import type { Bilingual } from '../domain/message';

/**
 * What the indicator definitions of TETE (2026) print in the place of a unit, and why it measures nothing by itself.
 * Reviewed 2026-11-27. A figure under one of these is never converted.
 */
export const notUnits: readonly { readonly written: string; readonly why: Bilingual }[] = [
  { written: 'oui / non', why: { fr: 'une réponse, pas une mesure', en: 'an answer, not a measure' } },
  { written: 'COPIL/an', why: { fr: 'des réunions, comptées par an', en: 'meetings, counted per year' } },
  {
    written: 'm3 vendu / m3 brut',
    why: {
      fr: 'un rapport de volumes, écrit dans l’autre sens selon l’édition',
      en: 'a ratio of volumes, printed the other way round in another edition',
    },
  },
  {
    written: 'm3 brut/m3 vendu',
    why: {
      fr: 'un rapport de volumes, écrit dans l’autre sens selon l’édition',
      en: 'a ratio of volumes, printed the other way round in another edition',
    },
  },
  {
    written: 'tonnes/an ou g/repas servi',
    why: { fr: 'deux unités au choix : laquelle n’est pas dit', en: 'one of two units: which is not said' },
  },
];
