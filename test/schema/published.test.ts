import * as z from 'zod';
import { catalogueSchema } from '../../src/schema/catalogue';
import { consolidationSchema } from '../../src/schema/consolidation';
import { factsTreeSchema } from '../../src/schema/factsTree';
import { localRulesSchema } from '../../src/schema/localRules';
import { mappingFileSchema } from '../../src/schema/mapping';
import {
  buildSchema,
  checkSchema,
  fixSchema,
  inspectSchema,
  packSchema,
  textsSchema,
  undoSchema,
} from '../../src/schema/results';
import { coverageSchema, returnSchema } from '../../src/schema/coverage';
import { packManifestSchema } from '../../src/schema/pack';
import { surveySchema } from '../../src/schema/survey';
import { remarkSheetSchema, remarksSchema } from '../../src/schema/remarks';
import { settingsSchema } from '../../src/schema/settings';
import { page } from '../support/page';

test.each([
  ['inspect', inspectSchema],
  ['check', checkSchema],
  ['fix', fixSchema],
  ['undo', undoSchema],
  ['build', buildSchema],
  ['catalogue', catalogueSchema],
  ['coverage', coverageSchema],
  ['return', returnSchema],
  ['consolidate', consolidationSchema],
  ['consolidate-many', surveySchema],
  ['facts', factsTreeSchema],
  ['pack', packSchema],
  ['pack-manifest', packManifestSchema],
  ['remarks', remarksSchema],
  ['remark-sheet', remarkSheetSchema],
  ['texts', textsSchema],
  ['settings', settingsSchema],
  ['mapping', mappingFileSchema],
  ['rules', localRulesSchema],
] as const)('the published JSON Schema of %s is the one that the types give', (name, schema) => {
  page(`schema/${name}.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
});
