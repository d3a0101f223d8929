import { commonWords, newWorks, operationTopics } from '../../catalogue/operationTopics';
import { plain } from '../../domain/label';

/** An action as an operation is compared with it. */
export interface ActionSaid {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** How near an action is to an operation: 0 where they share nothing. */
export interface Near {
  readonly id: string;
  readonly score: number;
}

/** Weights of what they share: a word of the title, one of the description; a subject by its words, or by the function alone. */
const [WORD, SAID] = [1, 0.35];
const [TOPIC, TOPIC_SAID, BY_FUNCTION] = [1.3, 0.4, 0.35];
/** An operation that is new works by its words must share this much more. */
const NEW_WORKS = 2.5;
const STEM = 6;

const stem = (word: string): string => word.replace(/(?:es|s|x)$/, '').slice(0, STEM);
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (plain(text).match(/[a-z0-9]{3,}/g) ?? [])
      .filter((word) => !commonWords.has(word) && !/^\d{1,2}$/.test(word))
      .map(stem),
  );
const topicsOf = (text: string): ReadonlySet<string> => {
  const said = plain(text);
  return new Set(operationTopics.filter(({ words }) => words.test(said)).map(({ id }) => id));
};
const topicsOfFunction = (code: string): readonly string[] =>
  code === ''
    ? []
    : operationTopics.filter(({ functions = [] }) => functions.some((one) => code.startsWith(one))).map(({ id }) => id);

/**
 * Compares operations with the actions of the plans: by the words that few actions have, and by what both are about. The nearest
 * first; of equals, the first of the plan.
 */
export function likeActions(actions: readonly ActionSaid[]): (label: string, code: string) => readonly Near[] {
  const known = actions.map(({ id, title, description }) => ({
    id,
    words: wordsOf(title),
    said: wordsOf(description),
    topics: topicsOf(title),
    saidTopics: topicsOf(description),
  }));
  const wordWeight = weights(known.map(({ words, said }) => new Set([...words, ...said])));
  const topicWeight = weights(known.map(({ topics, saidTopics }) => new Set([...topics, ...saidTopics])));
  return (label, code) => {
    const words = wordsOf(label);
    const topics = topicsOf(label);
    const ofFunction = topicsOfFunction(code).filter((topic) => !topics.has(topic));
    const less = newWorks.test(plain(label)) && !topics.has('renovation') ? NEW_WORKS : 0;
    const telling = {
      words: [...words].map((word) => [word, wordWeight(word)] as const),
      topics: [...topics].map((topic) => [topic, topicWeight(topic)] as const),
      ofFunction: ofFunction.map((topic) => [topic, topicWeight(topic)] as const),
    };
    const scored = known.map((action): Near => {
      let score = -less;
      for (const [word, weight] of telling.words)
        score += (action.words.has(word) ? WORD : action.said.has(word) ? SAID : 0) * weight;
      for (const [topic, weight] of telling.topics)
        score += (action.topics.has(topic) ? TOPIC : action.saidTopics.has(topic) ? TOPIC_SAID : 0) * weight;
      for (const [topic, weight] of telling.ofFunction) score += (action.topics.has(topic) ? BY_FUNCTION : 0) * weight;
      return { id: action.id, score: Math.max(0, score) };
    });
    return scored.sort((a, b) => b.score - a.score); // stable
  };
}

/** A plan of few actions is weighed as one of the usual length: its words are no less telling. */
const USUAL_PLAN = 40;

/** What a word tells: the more, the fewer have it. */
function weights(of: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of of) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = Math.max(of.length, USUAL_PLAN) + 1;
  return (word) => Math.log(size / ((counts.get(word) ?? 0) + 0.5));
}
