import { describePageHost } from '../pageHost.contract';

jest.setTimeout(120_000);

const watched = describePageHost('The workbench’s spreadsheet', 'hosts.html', 'openUniver');

test('nothing is said on the console, and nothing is asked of another address', () => {
  expect([watched().errors, watched().outside]).toEqual([[], []]);
});
