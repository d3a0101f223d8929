import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import type { Heading } from '../../domain/recognition';
import { isLevelHeading } from '../reading/levelHeading';
import { isEdition } from '../reading/version';
import { isOthersStrategy, LAST_MEASURED, yearIn } from '../reading/year';
import { because, type Context, ignored, type Said } from './context';
import { hasFigures, openHeading } from './openHeading';
import { againstRows, rowYears } from './rowYears';
import { doubtful, future, onlyKind, yearSaid } from './yearSaid';

/** A column of a table with one line per sector and year: its year, its figures, or nothing. */
export function tidyMeaning(context: Context, heading: Heading): Said {
  const { layout } = context;
  const reason = because(context, mappingReasons.field, {});
  if (heading.col === layout.years) return { meaning: 'field:year-1', confidence: 1, reason };
  const isFigures =
    hasFigures(context, heading) && (isLevelHeading(heading.text) || listField(plain(heading.text)) !== null);
  if (!isFigures) return ignored(context, 'unknownHeading');
  const { status } =
    onlyKind(heading.text) ?? layout.notes.map(({ text }) => onlyKind(text)).find((kind) => kind !== null) ?? {};
  if (status === 'scenario') return openHeading(context, heading);
  const dated = datedBeside(context, heading);
  if (dated !== null) return dated;
  return { meaning: status === 'objective' ? 'field:objective-1' : 'field:value-1', confidence: 1, reason };
}

/**
 * A column of such a table that names its own year: a target's (`Objectif 2030`) is the column's, a result's is the row's, asked where all
 * rows say one other year. `null` where the heading says none, or the year of an edition.
 */
function datedBeside(context: Context, heading: Heading): Said | null {
  const seen = isEdition(heading.text) ? null : yearIn(heading.text);
  if (seen === null || seen.year === null) return null;
  if (isOthersStrategy(heading.text)) {
    const strategy = because(context, mappingReasons.othersStrategy, { text: heading.text.slice(0, 80) });
    return doubtful(seen.year, strategy, 'scenario');
  }
  const { status } = onlyKind(heading.text) ?? {};
  const reason = because(context, mappingReasons.yearAndKind, {});
  if (status === 'objective') return yearSaid(seen.year, status, undefined, 1, reason);
  if (seen.year > LAST_MEASURED) return future(context, seen.year);
  const isOneYear = rowYears(context)?.years.length === 1;
  return isOneYear ? againstRows(context, heading, yearSaid(seen.year, 'measured', undefined, 1, reason)) : null;
}

/** The one year of each row, as observatories head it. */
const LATEST_YEAR = /^(?:derniere annee(?: connue| disponible)?|annee (?:de la donnee|des donnees)|millesime)$/;

/** The pair of the year of reference, so that it meets no numbered one. */
const REFERENCE = 9;

/**
 * Columns of a list whose years stand in cells: `Valeur 1`, `Année 1` (trap 33); `Année`, `Résultat`, `Objectif`; `Dernière valeur`,
 * `Valeur de référence` beside `Année de référence`.
 */
export function listField(text: string): string | null {
  const [, of] = /^(valeur|annee) (?:(?:de|d') ?)?(?:reference|base|depart|initiale)$/.exec(text) ?? [];
  if (of !== undefined) return `field:${of === 'annee' ? 'year' : 'value'}-${REFERENCE}`;
  const [, name = '', number = '1'] =
    /^(valeurs?|(?:derniere )?valeur(?: connue| disponible)?|resultats?|realises?|objectifs?|cibles?|valeur cible|valeur objectif|annees?|values?|results?|responses?|targets?|(?:inventory |reporting )?years?)(?: (\d))?$/.exec(
      text,
    ) ?? [];
  if (LATEST_YEAR.test(text)) return 'field:year-1';
  if (name === '') return null;
  if (/annee|year/.test(name)) return `field:year-${number}`;
  return /cible|objectif|target/.test(name) ? `field:objective-${number}` : `field:value-${number}`;
}
