import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import type { HeadingUnit } from './bareCell';
import type { Column, When } from './columns';
import type { Says } from './decided';
import type { Meant } from './meant';
import type { partsSeen } from './parts';

/** A row (a column, when the table runs down), as all its figures have it. */
export interface Line {
  readonly row: string;
  /** Where its unit may stand, the nearest first. */
  readonly units: readonly Spot[];
  readonly says: Says;
  readonly producer: string | undefined;
}

/** A figure: its row and its column, with what each says of it. */
export interface Crossing {
  readonly line: Line;
  readonly label: MappingEntry;
  readonly column: Column;
  /** What the column's heading says. */
  readonly says: Says;
  readonly when: When;
  /** What says the moment: an answer on the cell itself, else its heading or its title. */
  readonly dated: MappingEntry;
  /** Where each figure has its moment: the line of a plan, when it is not surely that of the contract. */
  readonly plan: MappingEntry | undefined;
  readonly meant: Meant;
  readonly families: readonly (MappingEntry | undefined)[];
  readonly spot: Spot;
  readonly partOf: ReturnType<typeof partsSeen>;
  /** How the heading would say the unit of the whole column. */
  readonly headingOf: (column: Column) => HeadingUnit | null;
}
