import { isatty } from 'node:tty';
import { makeFolder } from './adapters/files/makeFolder';
import { readFileBounded } from './adapters/files/readFile';
import { writeFileWhole } from './adapters/files/writeFile';
import { untilClosed } from './commandLine/closedPipe';
import { run } from './commandLine/run';
import { dayOf } from './domain/signature';

untilClosed(process.stdout);
untilClosed(process.stderr);
/** The door of the command line: the real files and streams. A fault of ours says so and leaves every file as it was. */
run(process.argv.slice(2), {
  readFile: readFileBounded,
  writeFile: writeFileWhole,
  makeFolder,
  today: () => dayOf(new Date()),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isWatched: isatty(2),
}).then(
  (code) => (process.exitCode = code),
  (fault: unknown) => {
    const what = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(`Passerelle s’est arrêtée sur un défaut de son code ; vos fichiers sont intacts.\n${what}\n`);
    process.exitCode = 3;
  },
);
