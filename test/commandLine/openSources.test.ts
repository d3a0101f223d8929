import { openSources } from '../../src/commandLine/openSources';
import { readRequest } from '../../src/commandLine/request';
import { done } from '../../src/domain/result';
import { machineOf } from '../support/machine';

test('a CSV is only read; the workbook that holds it is made when it is asked for', async () => {
  const request = readRequest(['inspect', 'ges.csv']);
  if (!request.ok) throw new Error(request.problem.kind);
  const opened = await openSources(
    request.value,
    machineOf({ 'ges.csv': 'GES (tCO2e);2019\nRésidentiel;10' }).machine,
    'fr',
  );
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { host, sources } = opened.value;
  expect(sources.workbook.sheets.map(({ name }) => name)).toEqual(['ges']);
  expect(host()).not.toBe(host()); // made by the call, not by reading
  expect(await host().read()).toEqual(
    done(expect.objectContaining({ sheets: [expect.objectContaining({ name: 'ges' })] })),
  );
});
