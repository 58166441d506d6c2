/** Writes figures as the reader does. */
export interface FigureFormatter {
  /** One figure, as many digits as Excel shows. */
  readonly exact: (value: number) => string;
  /** Figures to be compared: as short as they can be without two different ones looking alike. */
  readonly comparable: (...values: readonly number[]) => string[];
  /** A fraction in percent. */
  readonly percent: (fraction: number) => string;
  /** A date, by its serial number. */
  readonly date: (serial: number) => string;
}

const DIGITS = 15;

/** @param locale as Office reports it, such as "da-DK" */
export function createFigureFormatter(locale: string): FigureFormatter {
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: DIGITS });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
  return {
    exact: (value) => exact.format(value),
    comparable: (...figures) => {
      // The precision of verdicts: what binary arithmetic adds behind it is no difference.
      const values = figures.map((figure) => Number(figure.toPrecision(DIGITS)));
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: distinguishingDecimals(values) });
      return values.map((value) => format.format(value));
    },
    percent: (fraction) => percent.format(fraction),
    // The serial numbers count a 29 February 1900 that the calendar lacks.
    date: (serial) => date.format((Math.floor(serial) - (serial < 60 ? 25_568 : 25_569)) * 86_400_000),
  };
}

/** Shown figures must not contradict a verdict: where figures differ, enough decimals are shown for it to be seen. */
function distinguishingDecimals(values: readonly number[]): number {
  const size = Math.max(...values.map(Math.abs));
  let decimals = size >= 10 ? 1 : size >= 1 ? 2 : 4;
  const distinct = new Set(values).size;
  while (decimals < DIGITS && new Set(values.map((value) => value.toFixed(decimals))).size < distinct) {
    decimals++;
  }
  return decimals;
}
