const MAIN = /^CrRendererMain$/;

/** Tasks of the page's own thread while some work is done, in milliseconds: by the clock, and by the processor alone. */
export async function tasksOf(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && MAIN.test(args?.name ?? ''))
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}:${tid}`))
    .map(({ ts, dur, tdur }) => ({
      at: ts / 1000,
      clock: dur / 1000,
      processor: (tdur ?? dur) / 1000,
      hasOwn: tdur !== undefined,
    }));
}
