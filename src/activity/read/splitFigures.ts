/** The roles of a file's columns, by their places in its rows. */
export interface FilePlaces {
  /** Those of our figures. */
  readonly figures: ReadonlySet<number>;
  /** Those of our texts, and of columns without a heading: no number is expected there. */
  readonly texts: ReadonlySet<number>;
  /** Those of our other columns, such as a municipality (a code may have three digits), and of their duplicates. */
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
  /** The number of its cells; 0 where words in it speak against a split. */
  readonly length: number;
}

/**
 * Finds rows in which a separator within a figure (`1,066` in a comma-separated file) has split it into two cells, so
 * that everything after it stands a column too far to the right. Most rows cannot be split ones; they show what rows of
 * the file are like: how long they are, whether numbers stand where texts belong, and whether figures are padded with
 * zeros. A row is found where it differs from these: by a group of thousands that begins with a zero or, in a
 * comma-separated file, by a number in the place of a text, or blank cells beyond the headings. Nobody writes thousands
 * with a semicolon or a tab: they occur in a figure only where all commas of a file were replaced.
 */
export function splitFigures<Row>(places: FilePlaces, separator: string) {
  const { figures, texts, keys, width } = places;
  const ofFigures = [...figures].sort((a, b) => a - b);
  const behindFigures = Array.from({ length: width }, (_, place) => place).filter(
    (place) =>
      !figures.has(place) && !keys.has(place) && place > 0 && !keys.has(place - 1) && !texts.has(place - 1),
  );
  const [withNumbers, withWords] = [new Set<number>(), new Set<number>()];
  /** Places behind figures whose contents no row has shown yet. */
  let unknownPlaces = behindFigures;
  let isPadded = false;
  let [longest, shortest] = [0, Infinity];
  const candidates: Candidate<Row>[] = [];
  const lastFigure = Math.max(...ofFigures);
  // A split figure in any column shifts ours to its right: columns up to our last one are candidates.
  const firsts = Array.from({ length: width }, (_, place) => place).filter((place) => {
    const [isKey, next] = [keys.has(place) || keys.has(place + 1), place + 1];
    return !isKey && (figures.has(place) ? next < width : next <= lastFigure);
  });
  const isExpected = (place: number) => figures.has(place) || texts.has(place);

  /** Records whether places hold numbers or words in a row that is not split. */
  const noteContents = (cells: readonly string[]) => {
    for (const place of unknownPlaces) {
      const cell = cells[place];
      if (!cell) continue;
      if (isNumber(cell)) withNumbers.add(place);
      else if (!withWords.has(place)) withWords.add(place);
    }
    if (withNumbers.size > 0) unknownPlaces = unknownPlaces.filter((place) => !withNumbers.has(place));
  };

  /** Takes a row of the file's data. */
  const see = (cells: readonly string[], row: Row) => {
    const { length } = cells;
    if (length < shortest) shortest = length;
    for (const place of ofFigures) {
      if (!isPadded && isZeroLed(cells[place]) && !isSplit(cells[place - 1], cells[place])) isPadded = true;
    }
    let split = -1;
    let isLed = false;
    for (const place of firsts) {
      if (!isSplit(cells[place], cells[place + 1])) continue;
      isLed = isExpected(place + 1) && isZeroLed(cells[place + 1]);
      if (split < 0 || isLed) split = place;
      if (isLed) break;
    }
    if (split < 0) {
      if (length > longest) longest = length;
      if (unknownPlaces.length > 0) noteContents(cells);
      return;
    }
    const isLong = length > width;
    // Most rows are not kept: their texts stand where texts belong.
    if (!isLed && !isLong && !behindFigures.some((place) => isNumber(cells[place]))) return;
    const behind = behindFigures.filter((place) => place > split);
    const numbersAt = behind.filter((place) => isNumber(cells[place]));
    const hasWords = behind.some((each) => cells[each]?.trim() && !isNumber(cells[each]));
    candidates.push({
      row,
      split: `${cells[split]?.trim()}${separator}${cells[split + 1]?.trim()}`,
      isZeroLed: isLed,
      numbersAt,
      length: hasWords ? 0 : length,
    });
  };

  /** The rows found, once all have been seen. */
  const found = (): readonly SplitFigure<Row>[] => {
    const usual = Math.max(width, longest || shortest);
    const isUnlike = ({ numbersAt, length }: Candidate<Row>) =>
      length > usual ||
      numbersAt.some((place) => !withNumbers.has(place) && (texts.has(place) || withWords.has(place)));
    return candidates.filter(
      (each) => (each.isZeroLed && !isPadded) || (separator === "," && isUnlike(each)),
    );
  };
  return { see, found };
}

/** The digits of a group of thousands. */
const GROUP = 3;

const [ZERO, NINE, SPACE] = [48, 57, 32];

/** Whether two cells may be one figure of thousands. For nearly all, the lengths alone decide. */
function isSplit(first: string | undefined, second: string | undefined): boolean {
  if (second === undefined || first === undefined || second.length < GROUP) return false;
  if (first.charCodeAt(0) === ZERO || digitsOf(second) !== GROUP) return false;
  const digits = digitsOf(first);
  return digits > 0 && digits <= GROUP;
}

function isZeroLed(cell: string | undefined): boolean {
  return cell !== undefined && cell.length > 1 && cell.charCodeAt(0) <= ZERO && /^\s*0\d/.test(cell);
}

function isNumber(cell = ""): boolean {
  return digitsOf(cell) > 0;
}

/** How many digits a cell has; 0 where it has anything but digits and spaces. */
function digitsOf(cell: string): number {
  let digits = 0;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code >= ZERO && code <= NINE) digits++;
    else if (code !== SPACE) return 0;
  }
  return digits;
}
