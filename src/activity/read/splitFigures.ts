/** What a file's columns hold, by their places in its rows. */
export interface FilePlaces {
  /** Those of our figures. */
  readonly figures: ReadonlySet<number>;
  /** Those of our texts, and of columns without a heading: no number is expected there. */
  readonly texts: ReadonlySet<number>;
  /** Those of our other columns, such as a municipality, which may be a code of three digits. */
  readonly keys: ReadonlySet<number>;
  /** The number of headings. */
  readonly width: number;
}

/** A row in which two cells may be one figure. */
export interface SplitFigure<Row> {
  readonly row: Row;
  /** The two cells, as one figure of thousands: `1,066`. */
  readonly split: string;
}

interface Candidate<Row> extends SplitFigure<Row> {
  readonly isZeroLed: boolean;
  /** Places behind figures that hold a number. */
  readonly numbersAt: readonly number[];
  /** The number of its cells, where these do not speak against it. */
  readonly length: number;
}

/**
 * Finds rows in which a separator within a figure (`1,066` in a file of commas) has made two cells of it, so that all
 * that follows stands a column too far to the right. Most rows cannot be such; these tell what the file's other rows
 * are like: how long they are, whether numbers stand where texts belong, and whether figures are padded with zeros.
 * A row is found where something in it is unlike these: a group of thousands that begins with a zero, a number in the
 * place of a text, or blank cells beyond the headings.
 */
export function splitFigures<Row>(places: FilePlaces, separator: string) {
  const { figures, texts, keys, width } = places;
  const ofFigures = [...figures].sort((a, b) => a - b);
  const behindFigures = Array.from({ length: width }, (_, place) => place).filter(
    (place) =>
      !figures.has(place) && !keys.has(place) && place > 0 && !keys.has(place - 1) && !texts.has(place - 1),
  );
  const withNumbers = new Set<number>();
  const withWords = new Set<number>();
  let isPadded = false;
  let [longest, shortest] = [0, Infinity];
  const candidates: Candidate<Row>[] = [];

  const splitAt = (cells: readonly string[]) =>
    ofFigures.find((place) => {
      const next = cells[place + 1];
      if (next === undefined || next.length < GROUP || keys.has(place + 1)) return false;
      return (figures.has(place + 1) || texts.has(place + 1)) && isSplit(cells[place], next);
    });

  /** Takes a row of the file's data. */
  const see = (cells: readonly string[], row: Row) => {
    for (const place of ofFigures) {
      if (isZeroLed(cells[place]) && !isSplit(cells[place - 1], cells[place])) isPadded = true;
    }
    shortest = Math.min(shortest, cells.length);
    const place = splitAt(cells);
    if (place === undefined) {
      longest = Math.max(longest, cells.length);
      for (const behind of behindFigures) {
        const cell = cells[behind];
        if (cell) (isNumber(cell) ? withNumbers : withWords).add(behind);
      }
      return;
    }
    const behind = behindFigures.filter((each) => each > place);
    const hasWords = behind.some((each) => cells[each]?.trim() && !isNumber(cells[each]));
    candidates.push({
      row,
      split: `${cells[place]?.trim()}${separator}${cells[place + 1]?.trim()}`,
      isZeroLed: isZeroLed(cells[place + 1]),
      numbersAt: behind.filter((each) => isNumber(cells[each])),
      length: hasWords ? 0 : cells.length,
    });
  };

  /** The rows found, once all have been seen. */
  const found = (): readonly SplitFigure<Row>[] => {
    const usual = Math.max(width, longest || shortest);
    return candidates.filter(
      ({ isZeroLed, numbersAt, length }) =>
        (isZeroLed && !isPadded) ||
        length > usual ||
        numbersAt.some((place) => !withNumbers.has(place) && (texts.has(place) || withWords.has(place))),
    );
  };
  return { see, found };
}

/** The digits of a group of thousands. */
const GROUP = 3;

function isSplit(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && /^\s*[1-9]\d{0,2}\s*$/.test(first) && /^\s*\d{3}\s*$/.test(second ?? "");
}

function isZeroLed(cell: string | undefined): boolean {
  return cell !== undefined && cell.length > 1 && /^\s*0\d/.test(cell);
}

function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^\s*\d+\s*$/.test(cell);
}
