/** What a field of a pack's table holds, as Frictionless names it. `number`: an exact decimal, as text; `array`: JSON. */
export type FieldType = 'string' | 'number' | 'integer' | 'array';

export interface PackField {
  readonly name: string;
  readonly type: FieldType;
}

/** A table of texts as its CSV holds it: one value per field and row, `null` where there is nothing to say. */
export interface PackRows {
  readonly name: string;
  readonly fields: readonly PackField[];
  readonly rows: readonly (readonly (string | null)[])[];
}
