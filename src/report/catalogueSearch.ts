import { plain } from '../domain/label';
import type { CatalogueJson } from './catalogueJson';

/** Whether a text holds every word searched, each as it is typed: `nox routier`, `cae_1.a`. */
const holds = (texts: readonly string[], words: readonly string[]): boolean => {
  const said = texts.map(plain).join('\n');
  return words.every((word) => said.includes(word));
};

/**
 * The part of the catalogue that a search finds: names, labels, identifiers of any framework, measures. An identifier
 * typed whole finds it alone: `cae_1.a` is not `cae_1.aa`. Without a word, everything.
 */
export function searched(catalogue: CatalogueJson, text: string): CatalogueJson {
  const words = plain(text)
    .split(' ')
    .filter((word) => word !== '');
  const [code = ''] = words;
  if (words.length === 0) return catalogue;
  const { indicators, tete, ...rest } = catalogue;
  const whole = words.length === 1 ? withCode(catalogue, code) : null;
  return (
    whole ?? {
      ...rest,
      indicators: indicators.filter(({ id, name, labels, equivalents }) =>
        holds([id, name.fr, name.en, ...labels, ...equivalents.map(({ identifier }) => identifier)], words),
      ),
      tete: {
        indicators: tete.indicators.filter(({ id, title, longTitle }) => holds([id, title, longTitle], words)),
        measures: tete.measures.filter(({ referential, id, name }) => holds([`${referential}_${id}`, name], words)),
      },
    }
  );
}

/** What one identifier means, in whatever list; `null` when none has it. */
function withCode({ indicators, tete, ...rest }: CatalogueJson, code: string): CatalogueJson | null {
  const found = {
    ...rest,
    indicators: indicators.filter(
      ({ id, equivalents }) => id === code || equivalents.some(({ identifier }) => plain(identifier) === code),
    ),
    tete: {
      indicators: tete.indicators.filter(({ id }) => plain(id) === code),
      measures: tete.measures.filter(({ referential, id }) => `${referential}_${id}` === code),
    },
  };
  const count = found.indicators.length + found.tete.indicators.length + found.tete.measures.length;
  return count === 0 ? null : found;
}
