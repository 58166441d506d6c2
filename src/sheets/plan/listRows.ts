/** A line of a sheet that only grows: of the log, or of what has no place any more. */
export interface ListRow {
  /** As an Excel serial number, with the time of day. */
  readonly when: number;
  readonly what: string;
  readonly where: string;
  readonly from: string | number | boolean;
  readonly to: string | number | boolean;
}

/** A moment as Excel counts it, in the reader's own time. */
export function serialOfMoment(moment: Date): number {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  const days = local / 86_400_000 + 25_569;
  return Math.round(days * 86_400) / 86_400;
}

/** The moment that such a number stands for, where it is read in the same time. */
export function momentOfSerial(serial: number): Date {
  const local = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  return new Date(local.getTime() + local.getTimezoneOffset() * 60_000);
}
