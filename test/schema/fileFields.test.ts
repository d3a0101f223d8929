import * as z from 'zod';
import { mappingFields, settingFields } from '../../src/catalogue/fileFields';
import { mappingFileSchema } from '../../src/schema/mapping';
import { settingsSchema } from '../../src/schema/settings';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
}

const fieldsOf = ({ properties = {} }: Shape, inside = ''): readonly (readonly [string, Shape])[] =>
  Object.entries(properties).flatMap(([name, shape]) => [
    [`${inside}${name}`, shape] as const,
    ...fieldsOf(shape, `${inside}${name}.`),
  ]);

const settings = fieldsOf(z.toJSONSchema(settingsSchema) as Shape); // a JSON Schema is a tree of such shapes
const file = z.toJSONSchema(mappingFileSchema) as Shape; // as above
const answers = [
  ...fieldsOf(file),
  ...fieldsOf(file.properties?.['mapping']?.items ?? {}).filter(([name]) => !name.startsWith('question.')),
];

test.each([
  ['a settings file', settings, settingFields],
  ['a file of answers', answers, mappingFields],
])('what each field of %s may hold is said, as the schema has it', (_, fields, said) => {
  expect([...new Set(fields.map(([name]) => name))].sort()).toEqual(Object.keys(said).sort());
  for (const [name, { enum: values = [], minimum, maximum }] of fields) {
    const allowed = [...values.map((value) => `"${value}"`), ...[minimum ?? [], maximum ?? []].flat().map(String)];
    for (const text of [said[name]?.fr ?? '', said[name]?.en ?? '']) {
      expect([name, allowed.filter((value) => !text.includes(value))]).toEqual([name, []]);
    }
  }
});
