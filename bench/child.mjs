import { readFileSync } from 'node:fs';
import { jobs } from './jobs.mjs';

/**
 * One piece of work in a process of its own, so that its memory is its own. Prints milliseconds (of the clock and of the processor),
 * peak megabytes, and how many things were done where the job says so.
 */
const [, , bundle, job, file] = process.argv;

const work = await jobs[job]({ bundle, file, bytes: () => readFileSync(file) });
const before = process.cpuUsage();
const start = performance.now();
const done = await work();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const result = { ms, processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify({ ...result, ...(typeof done === 'number' && { count: done }) }));
