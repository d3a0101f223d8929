/** An expected outcome, good or bad. Throw only for a fault of ours. */
export type Result<T, Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T) => ({ ok: true, value }) as const;
export const failed = <P>(problem: P) => ({ ok: false, problem }) as const;
