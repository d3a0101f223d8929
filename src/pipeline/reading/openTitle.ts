import {
  exampleWords,
  harmlessParts,
  notOfCarriers,
  partSubjects,
  partWords,
  titleCarriers,
  titleSectors,
  withoutWords,
} from '../../catalogue/openTitles';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import { SURE } from '../../domain/fact';
import { matchSector } from './knownLabel';
import { partLabelIn } from './partLabel';

/** From so many on, the sectors that a title names are all of them. */
const ALL_SECTORS = 4;
/** The same of carriers. */
const ALL_CARRIERS = 3;
const LONGEST = 200;

/**
 * Which part of the whole a text speaks of: whole sectors or carriers, whose rows stand; a subject, if it is a title; or something else.
 */
export type PartSeen = 'sectors' | 'carriers' | 'subject' | 'other';

/** Whether a title, a sheet's name or a note says that the figures are made up: an example, a template to fill. */
export const isExample = remembered((text: string): boolean => {
  const said = plain(text.slice(0, LONGEST)).replace(/_/g, ' ');
  return exampleWords.some((pattern) => pattern.test(said));
});

/** The part of the inventory that a title speaks of: `hors industrie`, `hors transit`; `null` when it is the whole. */
export const partIn = remembered((text: string): PartSeen | null => {
  const said = plain(text.slice(0, LONGEST)).replace(/_/g, ' ');
  const left = [...said.matchAll(withoutWords)].map(([, what = '']) => what.trim());
  const telling = left.filter(
    (what) => !harmlessParts.some((pattern) => pattern.test(what)) && !isOfIndustry(said, what),
  );
  if (telling.length > 0) return telling.every(isSector) ? 'sectors' : 'other';
  if (partWords.some((pattern) => pattern.test(said))) return 'other';
  if (partSubjects.some((pattern) => pattern.test(said))) return 'subject';
  if (isOfCarriers(said)) return 'carriers';
  const whole = said.replace(withoutWords, ' ');
  const named = titleSectors.filter(([pattern]) => pattern.test(whole)).length;
  return named > 0 && named < ALL_SECTORS ? 'sectors' : null;
});

/** `Consommation d'énergie - gaz naturel`: one carrier, or two; not `dont électricité`. */
function isOfCarriers(said: string): boolean {
  if (notOfCarriers.test(said)) return false;
  const named = titleCarriers.filter(([pattern]) => pattern.test(said)).length;
  return named > 0 && named < ALL_CARRIERS;
}

/**
 * The sectors that a text leaves a known part of out, and nothing else: `hors transport aérien` → `sector:autres-transports`. Empty for
 * any other text.
 */
export const sectorsCutIn = remembered((text: string): readonly string[] => {
  const said = plain(text.slice(0, LONGEST)).replace(/_/g, ' ');
  if (partWords.some((pattern) => pattern.test(said))) return [];
  const left = [...said.matchAll(withoutWords)].map(([, what = '']) => partLabelIn(what.trim()));
  return left.every((one) => one !== null) ? [...new Set(left)] : [];
});

/** `Industrie hors branche énergie` is the name of a sector. */
const isOfIndustry = (said: string, what: string): boolean =>
  /^(?:branche |production d')?(?:de l')?energie\b/.test(what) && /\bindustries? \(?hors\b/.test(said);

const isSector = (what: string): boolean => isOne(what) || what.split(/ (?:et|and) (?:le |la |les |l')?/).every(isOne);

const isOne = (what: string): boolean => (matchSector(what)?.confidence ?? 0) >= SURE;
