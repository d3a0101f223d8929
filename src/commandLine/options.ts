/** Commands that read a workbook, and what they are called. */
export const COMMANDS = ['inspect', 'check', 'fix', 'undo', 'build', 'coverage', 'return', 'texts', 'pack'] as const;
/** Commands that write a workbook. */
export const WRITING: readonly string[] = ['fix', 'undo', 'build'];
export type Command = (typeof COMMANDS)[number];

/** What may be written after two hyphens. */
export const OPTIONS = {
  with: { type: 'string', multiple: true },
  out: { type: 'string' },
  settings: { type: 'string' },
  mapping: { type: 'string' },
  rules: { type: 'string' },
  remarks: { type: 'string' },
  since: { type: 'string' },
  'save-mapping': { type: 'string' },
  author: { type: 'string' },
  report: { type: 'string' },
  csv: { type: 'string' },
  docx: { type: 'string' },
  to: { type: 'string' },
  in: { type: 'string' },
  rule: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  'with-names': { type: 'boolean' },
  include: { type: 'string', multiple: true },
  'leave-out': { type: 'string', multiple: true },
  stage: { type: 'string' },
  'values-only': { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that make sense for one command only. */
export const ONLY: Readonly<Record<string, readonly Command[]>> = {
  out: ['fix', 'undo', 'build', 'return', 'texts', 'pack'],
  in: ['texts'],
  to: ['return'],
  rule: ['fix'],
  with: ['inspect', 'check', 'build', 'coverage', 'return', 'texts', 'pack'],
  draft: ['pack'],
  'with-names': ['pack'],
  include: ['pack'],
  'leave-out': ['pack'],
  'values-only': ['build'],
  'save-mapping': ['inspect'],
  since: ['inspect', 'check', 'build'],
  report: ['check'],
  csv: ['build'],
  docx: ['build'],
};

/** Options that may be given several times. */
export const MANY: readonly string[] = ['with', 'rule', 'include', 'leave-out'];
