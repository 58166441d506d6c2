/** Words of the pane on zeros where a file or the meetings have nothing. */
export interface ZerosTexts {
  /** The word that they are complete until a month. */
  readonly zeros: (until: string) => string;
  readonly zerosUntil: string;
  readonly zeroRows: (count: number) => string;
  /** Places that something without a readable month or municipality may belong to. */
  readonly zerosUnsettled: (count: number) => string;
}
