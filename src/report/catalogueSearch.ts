import { distance } from 'fastest-levenshtein';
import { plain } from '../domain/label';
import type { View, ViewSector } from '../domain/crosswalk';
import type { CatalogueJson } from './catalogueJson';
import { edgesOf } from './crosswalkEdges';

/** Whether a text holds every word searched, at the head of one of its words: `velo` is not in `développement`. */
const holds = (texts: readonly string[], words: readonly string[]): boolean => {
  const said = texts.map(plain).join('\n');
  return words.every((word) => isAtHead(said, word));
};

function isAtHead(said: string, word: string): boolean {
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
    if (at === 0 || !/[a-z]/.test(said.charAt(at - 1))) return true;
  return false;
}

/**
 * The part of the catalogue that a search finds: names, labels, identifiers of any framework, measures. An identifier
 * typed whole, its space or line included (`CAE 1.a`), finds it alone: `cae_1.a` is not `cae_1.aa`. Without a word, everything.
 */
export function searched(catalogue: CatalogueJson, text: string): CatalogueJson {
  const words = plain(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return catalogue;
  const { indicators, tete, frameworks } = catalogue;
  const whole = withCode(catalogue, words.join('_'));
  return (
    whole ?? {
      frameworks,
      indicators: indicators.filter(({ id, name, labels, equivalents }) =>
        holds([id, name.fr, name.en, ...labels, ...equivalents.map(({ identifier }) => identifier)], words),
      ),
      tete: {
        indicators: tete.indicators.filter(({ id, title, longTitle }) => holds([id, title, longTitle], words)),
        measures: tete.measures.filter(({ referential, id, name }) => holds([`${referential}_${id}`, name], words)),
      },
      ...inViews(catalogue, ({ id, name }, view) => holds([id, name.fr, name.en, view.name.fr, view.name.en], words)),
    }
  );
}

/** The views with the sectors that are looked for, and the ways that lead from these. */
function inViews(
  { views, crosswalks }: CatalogueJson,
  isOne: (sector: ViewSector, view: View) => boolean,
): Pick<CatalogueJson, 'views' | 'crosswalks'> {
  const found = views
    .map((view) => ({ ...view, sectors: view.sectors.filter((sector) => isOne(sector, view)) }))
    .filter(({ sectors }) => sectors.length > 0);
  return {
    views: found,
    crosswalks: crosswalks
      .map((one) => {
        const view = found.find(({ id }) => id === one.from);
        const led = new Set(view?.sectors.flatMap(({ id }) => edgesOf(id, view, one)));
        return { ...one, edges: one.edges.filter((edge) => led.has(edge)) };
      })
      .filter(({ edges }) => edges.length > 0),
  };
}

/** A slip: one letter in a short word, two in a long one. */
const LONG = 7;
const slipsIn = (word: string): number => (word.length >= LONG ? 2 : 1);
const SHORTEST = 4;

/** What was probably meant by words of which nothing is found: each replaced by the nearest that the catalogue says; `null` if none is near. */
export function meantBy(catalogue: CatalogueJson, text: string): string | null {
  const words = plain(text)
    .split(' ')
    .filter((word) => word !== '');
  const said = catalogue.indicators.flatMap(({ id, name, labels, equivalents }) =>
    [id, name.fr, name.en, ...labels, ...equivalents.map(({ identifier }) => identifier)].map(plain),
  );
  const known = new Set(said.flatMap((one) => one.split(/[ '(),]+/)));
  const meant = words.map((word) => (said.some((one) => isAtHead(one, word)) ? word : nearestOf(word, known)));
  if (meant.includes(null) || meant.every((word, i) => word === words[i])) return null;
  const { indicators } = searched(catalogue, meant.join(' '));
  return indicators.length === 0 ? null : meant.join(' ');
}

function nearestOf(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < SHORTEST) return null;
  const near = [...known]
    .map((one) => ({ one, apart: distance(word, one) }))
    .filter(({ apart }) => apart <= slipsIn(word))
    .sort((a, b) => a.apart - b.apart || (a.one < b.one ? -1 : 1));
  return near[0]?.one ?? null;
}

/** A sector whose identifier is a word (`waste`) is no code: the word finds indicators too. */
const HAS_DIGIT = /\d/;

/** The deposit's columns carry their period (`PEC_GES_3_1`): people write it, leave it out, or copy the pattern. */
const PERIOD = /_\{period\}$/;

function isNamed(identifier: string, code: string): boolean {
  if (identifier === code) return true;
  const column = identifier.replace(PERIOD, '');
  return column !== identifier && (code === column || code.replace(/_\d+$/, '') === column);
}

/** What one identifier means, in whatever list; `null` when none has it. */
function withCode(catalogue: CatalogueJson, code: string): CatalogueJson | null {
  const { indicators, tete, frameworks } = catalogue;
  const found = {
    frameworks,
    indicators: indicators.filter(
      ({ id, equivalents }) => id === code || equivalents.some(({ identifier }) => isNamed(plain(identifier), code)),
    ),
    tete: {
      indicators: tete.indicators.filter(({ id }) => plain(id) === code),
      measures: tete.measures.filter(({ referential, id }) => `${referential}_${id}` === code),
    },
    ...inViews(catalogue, ({ id }) => HAS_DIGIT.test(id) && plain(id) === code),
  };
  const count =
    found.indicators.length + found.tete.indicators.length + found.tete.measures.length + found.views.length;
  return count === 0 ? null : found;
}
