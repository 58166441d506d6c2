/** What our sheets are called in one workbook; in another's, where the names were taken, something else. */
export interface SheetNames {
  readonly targets: string;
  readonly municipalities: string;
  readonly activity: string;
  readonly funding: string;
  readonly areas: string;
  readonly assumptions: string;
  readonly meetings: string;
  readonly months: string;
  readonly invoices: string;
}
