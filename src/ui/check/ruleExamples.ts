/** A part of a rule's help page: what is found or accepted, drawn as a grid; what is said, or is to be done, as a list. */
export interface RuleExample {
  readonly title: string;
  readonly is: 'grid' | 'list';
  readonly lines: readonly string[];
}

const FENCE = '```';

/** The examples of a help page: each title that ends with a colon, with the grid or the list under it. Nothing else of the page. */
export function ruleExamples(page: string): readonly RuleExample[] {
  const examples: { title: string; is: 'grid' | 'list'; lines: string[] }[] = [];
  let isInGrid = false;
  for (const line of page.split('\n')) {
    const last = examples.at(-1);
    if (line.startsWith(FENCE)) {
      isInGrid = !isInGrid;
      if (isInGrid && last !== undefined) last.is = 'grid';
    } else if (isInGrid) last?.lines.push(line);
    else if (line.startsWith('- ')) last?.lines.push(line.slice(2));
    else if (line.endsWith(':'))
      examples.push({ title: line.replace(/[\s\u00a0\u202f]*:$/, ''), is: 'list', lines: [] });
  }
  return examples.filter(({ lines }) => lines.length > 0);
}
