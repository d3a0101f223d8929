/**
 * What the spreadsheet can be told, by its own names, and whether a person may. Only typed cells are written back into the
 * officer's file (design, decisions: workbench): what changes structure, names or looks would be lost on saving.
 * A test holds these lists equal to all that the spreadsheet knows; what changes data beneath them follows.
 */
type Names = Readonly<Record<string, string>>;

const listed = (names: Names): ReadonlySet<string> =>
  new Set(
    Object.entries(names).flatMap(([prefix, rest]) =>
      rest
        .trim()
        .split(/\s+/)
        .map((name) => `${prefix}${name}`),
    ),
  );

/** Typing, pasting, emptying, undoing, and what only moves the eye. */
export const allowed = listed({
  '': `nil univer.command.copy univer.command.paste univer.command.redo univer.command.undo ui-sheet.command.show-menu-list
    doc.command-cover-content doc.command-replace-content doc.command-replace-snapshot formula.command.insert-function
    sheets-formula.command.quick-sum`,
  'doc.command.': `break-line copy-current-paragraph cut-current-paragraph delete-current-paragraph delete-left delete-right
    delete-text enter ime-input inner-cut inner-paste insert-custom-range insert-text merge-two-paragraph move-block
    replace-selection replace-text-runs select-all set-zoom-ratio switch-mode tab update-text close-header-footer
    core-header-footer`,
  'doc.operation.': 'move-cursor move-selection set-selections set-zoom-ratio',
  'formula-ui.operation.': 'change-ref-to-absolute help-function insert-function more-functions search-function',
  'sheet.command.': `auto-clear-content change-zoom-ratio clear-selection-content copy-formula-only expand-selection
    move-selection move-selection-enter-tab paste-by-short-key paste-value repeat-last-action scroll-to-cell scroll-view
    select-all select-range set-col-header-height set-range-values set-row-header-width set-scroll-relative
    set-worksheet-activate set-zoom-ratio`,
  'sheet.operation.': `cancel-mark-dirty-row-auto-height close.numfmt.panel mark-dirty-row-auto-height scroll-to-cell
    scroll-to-range set-activate-cell-edit set-cell-edit-visible set-cell-edit-visible-arrow set-cell-edit-visible-f2
    set-scroll set-selections set-worksheet-active set-zoom-ratio`,
});

/** What saving would lose. */
export const refused = listed({
  '': `doc-paragraph-setting.command doc.operation.create-table docs.command.page-setup docs.operation.open-page-setting
    sidebar.operation.defined-name sidebar.operation.doc-header-footer-panel sidebar.operation.doc-paragraph-setting-panel
    univer.command.cut sheet-permission.operation.openDialog sheet-permission.operation.openPanel`,
  'doc.command.': `after-space align-action align-center align-justify align-left align-right bullet-list
    change-list-nesting-level change-list-type check-list create-table delete-custom-block h1-heading h2-heading h3-heading
    h4-heading h5-heading horizontal-line insert-bullet-list-bellow insert-check-list-bellow insert-horizontal-line-bellow
    insert-order-list-bellow list-operation normal-text-heading open-header-footer-panel order-list quick-heading quick-list
    remove-horizontal-line reset-inline-format-text-background-color set-inline-format set-inline-format-bold
    set-inline-format-font-family set-inline-format-fontsize set-inline-format-italic set-inline-format-strikethrough
    set-inline-format-subscript set-inline-format-superscript set-inline-format-text-background-color
    set-inline-format-text-color set-inline-format-underline set-paragraph-named-style subtitle-heading table-insert-column
    table-insert-column-left table-insert-column-right table-insert-row table-insert-row-above table-insert-row-bellow title
    toggle-check-list`,
  'doc.table.': 'delete-columns delete-rows delete-table tab-in-table',
  'sheet.operation.': 'open.numfmt.panel rename-sheet set-format-painter',
  'sheet.command.': `add-range-protection add-range-protection-from-context-menu add-range-protection-from-sheet-bar
    add-range-protection-from-toolbar add-worksheet-merge add-worksheet-merge-all add-worksheet-merge-horizontal
    add-worksheet-merge-vertical add-worksheet-protection append-row apply-format-painter auto-fill cancel-frozen
    change-sheet-protection-from-sheet-bar clear-selection-all clear-selection-format copy-down copy-right copy-sheet
    delete-range-move-left delete-range-move-left-confirm delete-range-move-up delete-range-move-up-confirm
    delete-range-protection delete-range-protection-from-context-menu delete-worksheet-protection
    delete-worksheet-protection-from-sheet-bar delta-column-width delta-row-height hide-col-confirm hide-row-confirm insert-col
    insert-col-after insert-col-before insert-col-by-range insert-defined-name insert-multi-cols-before insert-multi-cols-right
    insert-multi-rows-above insert-multi-rows-after insert-range-move-down insert-range-move-down-confirm
    insert-range-move-right insert-range-move-right-confirm insert-row insert-row-after insert-row-before insert-row-by-range
    insert-sheet move-cols move-range move-rows numfmt.add.decimal.command numfmt.set.currency numfmt.set.numfmt
    numfmt.set.percent numfmt.subtract.decimal.command optional-paste paste-besides-border paste-col-width paste-format
    paste-formula refill register-worksheet-range-theme-style remove-col remove-col-by-range remove-col-confirm
    remove-defined-name remove-row remove-row-by-range remove-row-confirm remove-sheet remove-sheet-confirm
    remove-worksheet-merge remove-worksheet-range-theme-style reorder-range reset-background-color reset-range-text-color
    reset-text-color set-background-color set-bold set-border set-border-basic set-border-color set-border-position
    set-border-style set-col-auto-width set-col-data set-col-frozen set-col-hidden set-col-visible-on-cols set-defined-name
    set-first-column-frozen set-first-row-frozen set-font-family set-font-size set-frozen set-gridlines-color
    set-horizontal-text-align set-infinite-format-painter set-italic set-once-format-painter set-protection set-range-bold
    set-range-custom-metadata set-range-font-decrease set-range-font-family set-range-font-increase set-range-fontsize
    set-range-italic set-range-protection-from-context-menu set-range-stroke set-range-subscript set-range-superscript
    set-range-text-color set-range-underline set-row-data set-row-frozen set-row-height set-row-is-auto-height set-rows-hidden
    set-selected-cols-visible set-selected-rows-visible set-selection-frozen set-specific-rows-visible set-stroke set-style
    set-tab-color set-text-color set-text-rotation set-text-wrap set-underline set-vertical-text-align set-workbook-name
    set-worksheet-col-width set-worksheet-column-count set-worksheet-default-style set-worksheet-hidden set-worksheet-name
    set-worksheet-order set-worksheet-permission-points set-worksheet-protection set-worksheet-range-theme-style
    set-worksheet-row-count set-worksheet-show split-text-to-columns text-to-number toggle-cell-checkbox toggle-gridlines
    unregister-worksheet-range-theme-style view-sheet-permission-from-context-menu view-sheet-permission-from-sheet-bar`,
});

/** Menus that hold only what is refused, or formulas to copy, which are pasted as values. */
const EMPTY_MENUS = `sheet.menu.delete sheet.menu.sheet-frozen sheet.column-header-menu.sheet-frozen
  sheet.row-header-menu.sheet-frozen sheet.menu.cell-insert sheet.contextMenu.permission sheet.menu.paste-special
  sheet.contextMenu.text-to-number sheet.command.cut
  sheet.menu.copy-special ui-sheet.command.show-menu-list`;

/** What the context menus leave out. */
export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [...refused, ...EMPTY_MENUS.split(/\s+/)].map((name) => [name, { hidden: true }]),
);
