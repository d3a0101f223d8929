/** Work that says where it is between two slices: whoever runs it may pause there, or stop and keep nothing. */
export type Slices<Step, T> = Generator<Step, T, void>;

/** Runs it to its end without a pause. */
export function ended<T>(work: Slices<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
