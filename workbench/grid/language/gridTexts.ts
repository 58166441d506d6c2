/** Every text of the sheet's page. A language that lacks one does not compile. */
export interface GridTexts {
  readonly grid: (sheet: string) => string;
  /** `comment` says who wrote what. */
  readonly cell: (address: string, shown: string, comment?: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly enter: string;
  readonly cancel: string;
  readonly selectAll: string;
  /** On the sign that opens or closes an outline of columns. */
  readonly showColumns: (first: string, last: string) => string;
  readonly hideColumns: (first: string, last: string) => string;
  readonly sheets: string;
  readonly openList: string;
  readonly list: string;
  readonly functions: string;
  readonly argumentOptional: string;
  readonly refusedTitle: string;
  /** Where a rule gives no words of its own, as Excel puts it. */
  readonly refusedValue: string;
  readonly refusedFormula: (cause: string) => string;
  readonly refusedProtected: string;
  readonly refusedColumnsTitle: string;
  readonly refusedColumns: string;
  readonly refusedImpossible: (cause: string) => string;
  /** The message for Ctrl+Z after the add-in has written. */
  readonly undoBarred: string;
  readonly unknownPlace: (text: string) => string;
  readonly tryAgain: string;
  readonly enterAnyway: string;
  readonly giveUp: string;
  readonly askAnyway: string;
  readonly chart: string;
}
