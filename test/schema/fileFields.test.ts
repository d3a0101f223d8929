import * as z from 'zod';
import { mappingFields, ruleFields, settingFields } from '../../src/catalogue/fileFields';
import { localRulesSchema } from '../../src/schema/localRules';
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

// a JSON Schema is a tree of such shapes; local rules have a file of their own
const settings = fieldsOf(z.toJSONSchema(settingsSchema) as Shape).filter(([name]) => !name.startsWith('localRules.'));
const lists = z.toJSONSchema(localRulesSchema) as Shape; // as above
const rules = Object.entries(lists.properties ?? {}).flatMap(([name, shape]) => [
  [name, shape] as const,
  ...fieldsOf(shape.items ?? {}, `${name}.`),
]);
const file = z.toJSONSchema(mappingFileSchema) as Shape; // as above
const answers = [
  ...fieldsOf(file),
  ...fieldsOf(file.properties?.['mapping']?.items ?? {}).filter(([name]) => !name.startsWith('question.')),
];

test.each([
  ['a settings file', settings, settingFields],
  ['a file of answers', answers, mappingFields],
  ['a file of local rules', rules, ruleFields],
])('what each field of %s may hold is said, as the schema has it', (_, fields, said) => {
  expect([...new Set(fields.map(([name]) => name))].sort()).toEqual(Object.keys(said).sort());
  for (const [name, { enum: values = [], minimum, maximum }] of fields) {
    const allowed = [...values.map((value) => `"${value}"`), ...[minimum ?? [], maximum ?? []].flat().map(String)];
    for (const text of [said[name]?.fr ?? '', said[name]?.en ?? '']) {
      expect([name, allowed.filter((value) => !text.includes(value))]).toEqual([name, []]);
    }
  }
});
