import type { Recognition } from '../domain/recognition';

/** What was seen in another workbook's sheets that are not taken, each named with its file as a reference would be. */
export const leftThere = (look: {
  readonly file: string;
  readonly recognitions: readonly Recognition[];
  readonly withFacts: ReadonlySet<string>;
}): readonly Recognition[] =>
  look.recognitions
    .filter(({ sheet }) => !look.withFacts.has(sheet))
    .map((seen) => {
      const { figuresLeft: _, standing: __, ...kept } = seen; // no finding points at a cell of a workbook that is not this one
      const sheet = `[${look.file}]${seen.sheet}`;
      return { ...kept, id: `${sheet} ${seen.id}`, sheet };
    });
