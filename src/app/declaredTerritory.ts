import type { CityFile, CityTerritory } from '../domain/cities';
import { isObservation } from '../domain/fact';
import { cellsInRow, type Workbook } from '../domain/workbook';
import { type KnownTerritory, territoriesNamed } from '../pipeline/reading/laureate';
import type { Contract } from './contract';

/**
 * Whose a plain workbook is: by its settings, else by what its figures say of their perimeter, else by the one laureate that the heads of
 * its sheets name, else by the name of the file. `null` when nothing says it.
 */
export function declaredTerritory(contract: Contract, file: string): Pick<CityFile, 'territory' | 'namedBy'> | null {
  const said = territorySaid(contract);
  if (said !== null) return { territory: said };
  const onSheets = oneNamed(headsOf(contract.workbook));
  if (onSheets !== null) return { territory: onSheets, namedBy: 'sheets' };
  const inName = oneNamed([file.replace(/\.\w+$/, '')]);
  return inName === null ? null : { territory: inName, namedBy: 'file' };
}

/** By the settings, else by what the figures all say of their perimeter. */
function territorySaid({ dossier }: Contract): CityTerritory | null {
  const { territory } = dossier.settings;
  if (territory !== undefined) {
    const { name = '', level, siren, insee } = territory;
    return { name, level, ...(siren !== undefined && { siren }), ...(insee !== undefined && { insee }) };
  }
  const perimeters = dossier.facts
    .filter(isObservation)
    .flatMap(({ perimeter, use }) => (use === 'used' && perimeter.from !== 'unknown' ? [perimeter] : []));
  const [first] = perimeters;
  if (first === undefined || perimeters.some(({ siren, label }) => siren !== first.siren || label !== first.label))
    return null;
  const { level, siren, insee, label = '' } = first;
  return { name: label, level, ...(siren !== undefined && { siren }), ...(insee !== undefined && { insee }) };
}

/** Rows at the head of a sheet that may say whose it is, and characters of a text that is still a title. */
const HEAD = 6;
const TITLE = 120;

const headsOf = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap((sheet) =>
    Array.from({ length: Math.min(HEAD, sheet.height) }, (_, row) => cellsInRow(sheet, row))
      .flat()
      .flatMap(({ value }) => (typeof value === 'string' && value.length <= TITLE ? [value] : [])),
  );

/** A treaty, not a city. */
const TREATY = /accords? de paris|paris agreement/gi;

/** The words of a name are six at most: `Communauté urbaine Le Havre Seine Métropole`. */
const LONGEST = 6;

/**
 * The one territory that texts name, by their longest words; `null` where they name none, or two laureates. Texts may name the city and
 * its metropolis: the one that is named first then.
 */
function oneNamed(texts: readonly string[]): CityTerritory | null {
  const named = texts.flatMap((text) => namedIn(wordsOf(text)));
  const [known] = named;
  if (known === undefined || named.some(({ laureate }) => laureate !== known.laureate)) return null;
  const { name, level, siren, insee } = known;
  return { name, level, siren, ...(insee !== undefined && { insee }) };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(TREATY, '')
    .split(/[\s_.,;:()/–—-]+/)
    .filter((word) => word !== '');

/** The territories that words name, the longest name first: what stands before and after it may name another. */
function namedIn(words: readonly string[]): readonly KnownTerritory[] {
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (__, length) => ({ from, to: from + length + 1 })),
  );
  for (const { from, to } of spans.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const [known] = territoriesNamed(words.slice(from, to).join(' '));
    if (known !== undefined) return [known, ...namedIn(words.slice(0, from)), ...namedIn(words.slice(to))];
  }
  return [];
}
