/** A comment (a thread's first entry) on one cell; rows and columns are counted from 0. Replies are not kept. */
export interface Comment {
  /** As Excel writes it, `{XXXXXXXX-...}`. */
  readonly id: string;
  row: number;
  column: number;
  content: string;
  /** The author's name, as shown. */
  readonly author: string;
  /** Files keep hundredths of a second. */
  readonly created: Date;
  resolved: boolean;
}
