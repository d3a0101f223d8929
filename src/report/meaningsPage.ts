import { meaningPageWords as words } from '../catalogue/meaningWords';
import type { Language } from '../domain/message';
import { meaningName } from '../pipeline/reading/meaning';
import { meanings } from '../pipeline/reading/meanings';

const KINDS = Object.keys(meanings) as readonly (keyof typeof meanings)[]; // the keys of a constant are its kinds

/** The help page that lists what an answer of the mapping may say. */
export function meaningsPage(language: Language): string {
  const sections = KINDS.map((kind) => {
    const rows = meanings[kind].map((meaning) => `| \`${meaning}\` | ${meaningName(meaning, language)} |`);
    return [
      `## ${words[kind][language]}\n`,
      `| ${words.meaning[language]} | ${words.name[language]} |`,
      '| --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [`# ${words.title[language]}\n`, `${words.intro[language]}\n`, ...sections].join('\n');
}
