import { type Injector, Plugin, UniverInstanceType } from '@univerjs/core';
import type { Language } from '../domain/message';
import type { FormatKind } from '../domain/workbook';

/** What our additions to the spreadsheet need to know. */
export interface LocalConfig {
  readonly language: Language;
  readonly kindOf: (code: string) => FormatKind;
}

/** An addition of ours to the spreadsheet, with the spreadsheet's services at hand. */
export abstract class LocalPlugin extends Plugin {
  static override type = UniverInstanceType.UNIVER_SHEET;
  protected readonly services: Injector;

  constructor(
    protected readonly config: LocalConfig,
    protected override readonly _injector: Injector,
  ) {
    super();
    this.services = _injector;
  }
}
