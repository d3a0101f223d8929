import type { Mapping, MappingEntry } from '../domain/mapping';
import { signedBy } from '../domain/signature';

/** Answers given again without day nor name keep those that the workbook remembers of the same answer. */
export function signedBefore(answers: Mapping, remembered: Mapping): Mapping {
  const signed = new Map(remembered.map((entry) => [keyOf(entry), entry.signed ?? {}]));
  return answers.map((answer) => signedBy(answer, signed.get(keyOf(answer)) ?? {}));
}

const keyOf = ({ recognition, at, meaning }: MappingEntry): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${meaning}`;
