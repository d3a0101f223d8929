import { message } from '../domain/message';

/** What `check` says beside its findings. */
export const checkWords = {
  unbuilt: message(
    'Les feuilles « CCC … » nommées ci-dessus ne sont pas dans {file} : build les y met, avec ces cases (passerelle build {file} --out contrat.xlsx).',
    'The sheets "CCC …" named above are not in {file}: build adds them, with these cells (passerelle build {file} --out contract.xlsx).',
  ),
} as const;
