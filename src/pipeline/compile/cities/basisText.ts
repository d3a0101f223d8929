import { levelNames } from '../../../catalogue/bodies';
import { apartShort, apartWords } from '../../../catalogue/citiesWords';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { taxBasisWords } from '../../../catalogue/taxWords';
import { viewById } from '../../../catalogue/crosswalk/views';
import { inventoryMethods } from '../../../catalogue/inventoryMethods';
import type { Apart, Basis } from '../../../domain/cityFigure';
import type { SideRow } from '../../../domain/consolidation';
import { dimensionOf } from '../../../domain/unit';
import { type Language, say } from '../../../domain/message';

/** What all the figures of a row share: `2019 · métropole · inventaire territorial (PCAET)`. */
export function basisText(basis: Basis, language: Language): string {
  const isCounted = ['ghg', 'energy'].includes(dimensionOf(basis.unit) ?? '');
  const told = [
    basis.year === undefined ? null : `${basis.year}`,
    levelNames[basis.level][language],
    basis.method !== undefined
      ? part('method', basis, language)
      : isCounted && basis.year !== undefined
        ? w.methodUnsaid[language]
        : null,
    basis.view === undefined || basis.view === 'CRF' ? null : part('view', basis, language),
    basis.form ?? null,
    basis.netting === 'net' ? `${apartShort.netting[language]} ${w.net[language]}` : null,
    basis.taxBasis === undefined ? null : part('tax-basis', basis, language),
  ];
  return told.filter((one) => one !== null).join(' · ');
}

/** What keeps a row from the basis that most share, each difference with both sides. */
export const apartText = (
  { apart, basis }: Pick<SideRow, 'apart' | 'basis'>,
  main: Basis,
  language: Language,
): string =>
  apart
    .map((why) => {
      const [own, other] = [part(why, basis, language), part(why, main, language)];
      return other === w.notSaid[language]
        ? say(w.saidHereOnly, { what: apartShort[why][language], own }, language)
        : say(apartWords[why], { own, other }, language);
    })
    .join(language === 'fr' ? ' ; ' : '; ');

/** The same for a cell: `≠ année, méthode`. */
export const apartMark = ({ apart }: Pick<SideRow, 'apart'>, language: Language): string =>
  `≠ ${apart.map((why) => apartShort[why][language]).join(', ')}`;

function part(why: Apart, basis: Basis, language: Language): string {
  switch (why) {
    case 'territory':
    case 'level':
      return levelNames[basis.level][language];
    case 'unit':
      return basis.unit;
    case 'year':
      return basis.year === undefined ? w.noYear[language] : `${basis.year}`;
    case 'status':
      return basis.status === 'objective' ? w.objective[language] : w.measured[language];
    case 'method':
      return inventoryMethods.find(({ id }) => id === basis.method)?.name[language] ?? w.notSaid[language];
    case 'gwp':
      return basis.gwp ?? w.notSaid[language];
    case 'netting':
      return basis.netting === 'net' ? w.net[language] : w.gross[language];
    case 'view':
      return basis.view === undefined ? w.notSaid[language] : (viewById.get(basis.view)?.name[language] ?? basis.view);
    case 'form':
      return basis.form ?? w.notSaid[language];
    case 'tax-basis':
      return basis.taxBasis === undefined ? w.notSaid[language] : taxBasisWords[basis.taxBasis][language];
  }
}
