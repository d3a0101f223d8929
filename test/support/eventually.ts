const PAUSE = 200;
/** Longer than a busy machine takes to compute what was typed. */
const LATEST = 25_000;

/** Tries until it holds: a page hears and computes in its own time. The last failure is the one that is told. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + LATEST;
  for (;;) {
    try {
      return await holds();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((go) => setTimeout(go, PAUSE));
    }
  }
}
