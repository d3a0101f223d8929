import type { ExcelOrder } from './farExcel';

/** The page that holds Excel: it stays while panes come and go. Orders are done one after the other. */
const worker = new Worker(new URL('./excelSide.worker.ts', import.meta.url));
let line: Promise<unknown> = Promise.resolve();

const obeyed = (order: ExcelOrder): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(order, []);
  });

Object.assign(window, {
  order: (order: ExcelOrder) => {
    const ordered = line.then(() => obeyed(order));
    line = ordered.catch(() => null);
    return ordered;
  },
});
