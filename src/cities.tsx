import './ui/parts/kitWithoutFonts';
import { ThemeProvider } from 'office-ui-fabric-react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import type { Language } from './domain/message';
import { pageSurroundings } from './pageSurroundings';
import { citiesAnswerSchema } from './schema/citiesWorker';
import { themes } from './ui/parts/theme';
import { CitiesPage } from './workbench/CitiesPage';
import { type CitiesState, dropped, heard, noCities } from './workbench/citiesState';

// The page's security policy allows no code made at run time, which zod would try first.
z.config({ jitless: true });

const language: Language = navigator.language.startsWith('en') ? 'en' : 'fr';
document.documentElement.lang = language;

/** The door of the page of several cities: files go to a worker of this page, and nowhere else. */
function Cities() {
  const [state, setState] = useState<CitiesState>(noCities);
  const compare = async (list: FileList): Promise<void> => {
    const files = await Promise.all(
      [...list].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    setState(dropped(files.map(({ name }) => name)));
    const worker = new Worker(new URL('./cities.worker.ts', import.meta.url), { name: 'passerelle-cities' });
    worker.addEventListener('message', ({ data }) => {
      const answer = citiesAnswerSchema.parse(data);
      setState((before) => heard(before, answer, language));
      if (answer.is !== 'read') worker.terminate();
    });
    worker.postMessage(
      { files, language },
      files.map(({ bytes }) => bytes.buffer),
    );
  };
  const save = (): void => {
    if (state.result !== null) pageSurroundings.saveFile(state.result.name, state.result.bytes);
  };
  return (
    <ThemeProvider theme={themes.light}>
      <CitiesPage state={state} language={language} onFiles={(files) => void compare(files)} onSave={save} />
    </ThemeProvider>
  );
}

const root = document.getElementById('cities');
if (root !== null) createRoot(root).render(<Cities />);
