import { citiesPageWords as w } from '../catalogue/pane/citiesPage';
import type { Language } from '../domain/message';

/** What the worker answers of the files that it was given. */
export type CitiesHeard =
  | { readonly is: 'read'; readonly name: string; readonly refusal: string | null }
  | { readonly is: 'written'; readonly name: string; readonly bytes: Uint8Array; readonly summary: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'failed'; readonly sentence: string };

/** A page of several cities: what was dropped, how far it is read, the workbook once it is there. */
export interface CitiesState {
  readonly files: readonly { readonly name: string; readonly isRead: boolean; readonly refusal: string | null }[];
  readonly isReading: boolean;
  readonly sentence: string | null;
  readonly result: { readonly name: string; readonly bytes: Uint8Array; readonly summary: string } | null;
}

export const noCities: CitiesState = { files: [], isReading: false, sentence: null, result: null };

/** Files were dropped: they take the place of those before. */
export const dropped = (names: readonly string[]): CitiesState => ({
  ...noCities,
  files: names.map((name) => ({ name, isRead: false, refusal: null })),
  isReading: true,
});

/** The page after what its worker said. */
export function heard(state: CitiesState, answer: CitiesHeard, language: Language): CitiesState {
  switch (answer.is) {
    case 'read': {
      const { name, refusal } = answer;
      return { ...state, files: state.files.map((one) => (one.name === name ? { name, isRead: true, refusal } : one)) };
    }
    case 'written': {
      const { name, bytes, summary } = answer;
      return { ...state, isReading: false, result: { name, bytes, summary } };
    }
    case 'nothing':
      return { ...state, isReading: false, sentence: w.nothing[language] };
    case 'failed':
      return { ...state, isReading: false, sentence: answer.sentence };
  }
}
