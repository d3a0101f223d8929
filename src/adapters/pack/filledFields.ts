/**
 * The fields of a line that hold something, by name; a blank one is absent. Made field by field, without a list of pairs: a pack has
 * thousands of lines of two dozen fields.
 */
export function filledFields(
  fields: readonly string[],
  line: readonly string[],
  textOf: (field: string, said: string) => string = (_, said) => said,
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (let i = 0; i < fields.length; i += 1) {
    const field = fields[i];
    const said = line[i];
    if (field !== undefined && said !== undefined && said !== '') filled[field] = textOf(field, said);
  }
  return filled;
}
