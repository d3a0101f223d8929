import { mappingReasons } from '../../catalogue/mappingReasons';
import type { Bilingual } from '../../domain/message';
import type { Heading } from '../../domain/recognition';
import { yearIn } from '../reading/year';
import { because, type Context, type Said } from './context';
import { figuresOf } from './figures';

/** Figures that may belong in the contract, under a heading that leaves open what they are: they are asked. */
export function openHeading(context: Context, { path }: Heading, subject?: Bilingual): Said {
  const text = path.join(' / ').slice(0, 80);
  const reason =
    subject === undefined
      ? because(context, mappingReasons.figuresWithoutYear, {})
      : because(context, mappingReasons.otherSubject, { text, subject: subject[context.language] });
  return { meaning: 'unknown', confidence: 0, reason };
}

/** Whether a column holds a figure at all. */
export const hasFigures = ({ sheet, layout }: Context, heading: Heading): boolean =>
  layout.entries.some((entry) => figuresOf(sheet, layout, entry, [heading])[0] !== null);

/** Whether a column holds a figure that is no year: a year of reference may be given row by row. */
export const hasLevels = ({ sheet, layout }: Context, heading: Heading): boolean =>
  layout.entries.some((entry) => {
    const [figure] = figuresOf(sheet, layout, entry, [heading]);
    return figure != null && yearIn(figure) === null;
  });
