import type * as z from 'zod';
import type { ChartPlan } from '../../src/domain/chart';
import type { chartsSchema } from '../../src/schema/chart';
import type { MappingFile } from '../../src/report/mappingFile';
import type { Settings } from '../../src/domain/settings';
import type { CatalogueJson } from '../../src/report/catalogueJson';
import type { InspectJson, PublicFact } from '../../src/report/inspectJson';
import type { FixJson, UndoJson } from '../../src/report/fixReport';
import type { catalogueSchema } from '../../src/schema/catalogue';
import type { CoverageJson } from '../../src/report/coverageReport';
import type { ReturnJson } from '../../src/report/giveBackReport';
import type { coverageSchema, returnSchema } from '../../src/schema/coverage';
import type { factSchema } from '../../src/schema/fact';
import type { mappingFileSchema } from '../../src/schema/mapping';
import type { PackManifest } from '../../src/domain/pack';
import type { PackJson } from '../../src/report/packReport';
import type { packManifestSchema } from '../../src/schema/pack';
import type { fixSchema, inspectSchema, packSchema, undoSchema } from '../../src/schema/results';
import type { GivenSettings } from '../../src/schema/settings';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Does not compile unless the published shape and the type of the code are the same. */
const same = <T extends true>(): T | undefined => undefined;

test('the published shapes are the shapes of the code', () => {
  same<Same<z.infer<typeof factSchema>, PublicFact>>();
  same<Same<z.infer<typeof inspectSchema>, InspectJson>>();
  same<Same<z.infer<typeof mappingFileSchema>['mapping'], MappingFile['mapping']>>();
  same<Same<z.infer<typeof fixSchema>, FixJson>>();
  same<Same<z.infer<typeof undoSchema>, UndoJson>>();
  same<Same<z.infer<typeof catalogueSchema>, CatalogueJson>>();
  same<Same<z.infer<typeof coverageSchema>, CoverageJson>>();
  same<
    Same<
      Omit<z.infer<typeof returnSchema>['values'][number], 'framework'>,
      Omit<ReturnJson['values'][number], 'framework'>
    >
  >();
  same<Same<z.infer<typeof chartsSchema>, readonly ChartPlan[]>>();
  same<Same<GivenSettings, Partial<Settings>>>();
  same<Same<z.infer<typeof packSchema>, PackJson>>();
  same<Same<Omit<z.infer<typeof packManifestSchema>, 'version'>, Omit<PackManifest, 'version'>>>();
  // @ts-expect-error a shape that lacks a field is not the same
  same<Same<z.infer<typeof factSchema>, Omit<PublicFact, 'use'>>>();
  expect(same).toBeDefined();
});
