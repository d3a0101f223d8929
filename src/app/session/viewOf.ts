import type { Language } from '../../domain/message';
import type { Contract } from '../contract';
import type { OpenQuestion } from '../questions/openQuestion';
import { openQuestions } from '../questions/openQuestions';
import type { View } from '../view/view';
import { checkView } from './checkView';
import { readView } from './readView';
import { recoveredCount } from './recovering';
import { sendView } from './sendView';
import { settingsView, territoryIn } from './settingsView';
import { isAnySaid, type SessionState } from './state';
import { tablesView } from './tablesView';
import { proposedAgain } from './takingAgain';

const known = new WeakMap<Contract, Map<Language, readonly OpenQuestion[]>>();

/** The questions of a session, worked out once for a contract and a language. */
export function questionsOf({
  contract,
  language,
}: Pick<SessionState, 'contract' | 'language'>): readonly OpenQuestion[] {
  const byLanguage = known.get(contract) ?? new Map<Language, readonly OpenQuestion[]>();
  known.set(contract, byLanguage);
  const questions = byLanguage.get(language) ?? openQuestions(contract, language);
  byLanguage.set(language, questions);
  return questions;
}

/** All that the pane shows of a session. */
export function viewOf(state: SessionState): View {
  const { contract, language, memory, done, given, deeds, saved } = state;
  const questions = questionsOf(state);
  return {
    territory: territoryIn(contract),
    memory,
    settings: settingsView(contract, language),
    read: readView(contract, questions, language),
    check: checkView(contract, questions, language),
    tables: tablesView(contract, language),
    send: sendView(contract, language),
    done,
    recovered: recoveredCount(state),
    again: proposedAgain(state).length,
    isToKeep: isAnySaid(given),
    isToSave: deeds !== saved.deeds || (given !== saved.given && isAnySaid(given)),
  };
}
