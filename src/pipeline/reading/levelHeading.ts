import { plain } from '../../domain/label';
import { familyIn } from './family';
import { withoutWorth } from './year';

const A_LEVEL =
  /\bges\b|co2|\bemissions?\b|\bconsommations?\b|\benergie\b|\btotal\b|\bvaleurs?\b|\b[kmgt]?wh\b|\btonnes?\b|\bresultats?\b|\binventaire\b|\bbilan\b|\bscopes? ?[123]\b/;
const NOT_A_LEVEL =
  /%|\bparts?\b|\bevol|\bvariation|\becart|\breductions?\b|\bbaisses?\b|\bgains?\b|\btaux\b|\bdelta\b|\brang\b|\bcode\b|\bobservations?\b|\bremarques?\b|\bcommentaires?\b|\bsources?\b|\bhab\b|\bhabitant/;

/** Headings that may name a year without giving a level for it: shares, changes, reductions, remarks. */
export const isNoLevel = (text: string): boolean => NOT_A_LEVEL.test(withoutWorth(plain(text)));

/** The heading of a column of levels whose year is said elsewhere: what is measured, its unit, or a word for the whole. */
export const isLevelHeading = (text: string): boolean =>
  (A_LEVEL.test(plain(text)) || isMeasureHeading(text)) && !isNoLevel(text);

/** A heading that names what its figures measure: without a year, it is a question. */
export const isMeasureHeading = (text: string): boolean => familyIn(text) !== null && !isNoLevel(text);

/** "Année de référence" over figures, where it does not say which year. */
export const isReferenceHeading = (text: string): boolean =>
  /^(?:ann[ée]e|valeur|situation) (?:de |d['’])?(?:r[ée]f[ée]rence|base)$|^(?:r[ée]f[ée]rence|baseline|base year)$/iu.test(
    text.trim(),
  );
