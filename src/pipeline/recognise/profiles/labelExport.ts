import { labelColumns } from '../../../catalogue/exportColumns';
import { plain } from '../../../domain/label';
import { type Face, linesBetween } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';

/** Columns that make a line of headings the export's: fewer are met in an action plan. */
const LEAST_COLUMNS = 3;
const A_MEASURE = /^\d+(?:\.\d+)*$/;
const LEAST_MEASURES = 2;

/**
 * Exports of the label's reference frameworks, climate-air-energy and circular economy: one measure per line, points, status. Measures are
 * the label's, not the city's actions, and points are no figure of the contract: the table is told, and nothing is taken of it, least of
 * all its lines as actions. Source: tete-plan-actions.md, section 6.
 */
export const labelExport: Profile = {
  id: 'label-export',
  title: { fr: 'Export du label (mesures et scores)', en: 'Label export (measures and scores)' },
  isBothWays: false,
  recognise: (face) => face.heads.flatMap((line) => exportUnder(face, line)),
};

function exportUnder(face: Face, line: number): readonly TableSeen[] {
  const places = face.placesOf(line);
  const points = places.filter((place) => labelColumns.has(nameAt(face, line, place)));
  if (points.length < LEAST_COLUMNS) return [];
  const numbers = places.find((place) => isNumbered(face, line, place));
  if (numbers === undefined) return [];
  const measures = measuresUnder(face, line, numbers);
  const [left, right] = [places[0] ?? 0, places.at(-1) ?? 0];
  return [
    {
      box: { top: line, left, bottom: measures.at(-1) ?? line, right },
      confidence: 1,
      signs: [
        {
          fr: `${measures.length} mesures d’un référentiel du label, points et statuts : gardées pour mémoire, ce ne sont pas les actions de la collectivité`,
          en: `${measures.length} measures of a framework of the label, points and statuses: kept for the record, they are not the authority’s actions`,
        },
      ],
    },
  ];
}

const nameAt = (face: Face, line: number, place: number): string =>
  plain(textAt(face, line, place)).replace(/[ _-]/g, '');

const measuresUnder = (face: Face, line: number, place: number): readonly number[] =>
  linesBetween(face, line, Infinity).filter((row) => A_MEASURE.test(textAt(face, row, place)));

const isNumbered = (face: Face, line: number, place: number): boolean =>
  /^(?:n°|numero|identifiant|reference|mesure|code)/.test(plain(textAt(face, line, place))) &&
  measuresUnder(face, line, place).length >= LEAST_MEASURES;
