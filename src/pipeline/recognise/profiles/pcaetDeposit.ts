import type { Spot } from '../../../domain/recognition';
import { depositColumnIn } from '../../reading/depositCode';
import { isFigureAt } from '../entries';
import type { Face } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';

/** Codes that make a line of headings the deposit's: two may stand in any list. */
const LEAST_CODES = 3;
/** Plans of one file: a whole national file is read to its first ones, and asked. */
const MOST_PLANS = 50;
const A_NAME = /^(?:nom|name)$/i;

/** The PCAET deposit's open data: one column per code, one line per plan. Read sideways, so that codes are labels. Source: pcaet.md, section 7. */
export const pcaetDeposit: Profile = {
  id: 'pcaet-deposit',
  title: { fr: 'Dépôt PCAET (données ouvertes)', en: 'PCAET deposit (open data)' },
  isBothWays: true,
  recognise: (face) => (face.isSideways ? headingPlaces(face).flatMap((place) => plansUnder(face, place)) : []),
};

/** The places (rows of the sheet) where codes of the deposit stand. */
function headingPlaces(face: Face): readonly number[] {
  const codes = new Map<number, number>();
  for (const line of face.filled) {
    for (const place of face.placesOf(line).slice(0, MOST_PLANS)) {
      const value = face.at(line, place);
      if (typeof value === 'string' && depositColumnIn(value) !== null) codes.set(place, (codes.get(place) ?? 0) + 1);
    }
  }
  return [...codes].flatMap(([place, count]) => (count >= LEAST_CODES ? [place] : []));
}

function plansUnder(face: Face, place: number): readonly TableSeen[] {
  const entries = face.filled.filter((line) => depositColumnIn(textAt(face, line, place)) !== null);
  const others = face.filled.filter((line) => !entries.includes(line));
  const names = others.find((line) => A_NAME.test(textAt(face, line, place))) ?? others[0];
  const isPlan = (other: number): boolean => entries.some((line) => isFigureAt(face, line, other));
  const plans = [...new Set(entries.flatMap((line) => face.placesOf(line)))]
    .filter((other) => other > place && isPlan(other))
    .sort((a, b) => a - b)
    .slice(0, MOST_PLANS);
  const [first] = plans;
  if (first === undefined || names === undefined) return [];
  const spots = plans.map((other): Spot & { readonly text: string } => ({
    row: names,
    col: other,
    text: textAt(face, names, other),
  }));
  const box = { top: face.filled[0] ?? 0, left: place, bottom: face.filled.at(-1) ?? 0, right: plans.at(-1) ?? first };
  return [
    {
      box,
      confidence: 1,
      signs: [
        { fr: `${entries.length} colonnes du dépôt PCAET`, en: `${entries.length} columns of the PCAET deposit` },
        { fr: `${plans.length} plan(s)`, en: `${plans.length} plan(s)` },
      ],
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings: spots.map((spot) => ({ ...spot, path: [spot.text] })),
        entries,
        labelLine: place,
        notes: [],
      },
    },
  ];
}
