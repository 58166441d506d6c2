import type { CellInTheWay } from "../../../activity/tables/cellInTheWay";
import type { LogSeen } from "../../../excel/identity/logSeen";
import type { Logging } from "../../../excel/log/logging";
import { recoverLogged } from "../../../excel/log/recoverLogged";
import type { EnteredFigures } from "../../../excel/read/readEntered";
import { recover } from "../../../excel/recover/recover";
import { ChangedMeanwhileError } from "../../../excel/write/changedMeanwhile";
import type { SheetChange } from "../../../excel/write/sheetChange";
import { countAside, removeAsideSheet, writeAside, type Aside } from "../../../excel/write/writeAside";
import { listMadeSince } from "../../../excel/write/updating/newList";
import { columnLetter } from "../../../sheets/plan/address";
import { serialOfMoment, type ListRow } from "../../../sheets/plan/listRows";
import { changeDetails } from "../../log/changeDetails";
import { logging } from "../../log/logLine";
import { checkReadFigures, tableForPart, type CheckedFigures, type LocatedIssue } from "../checkedFigures";
import { CommandFailure } from "../commandFailure";
import { beginWrite, type StepControl } from "../workStep";
import type { AppliedBlock } from "../enterAbsent";
import { readFiguresForCheck } from "../readFiguresForCheck";

/** Whether an issue is mended by moving what a cell holds to the sheet Ikke placeret. */
export function isMovedAside({ issue: { rule } }: LocatedIssue): boolean {
  return rule === "cell-in-the-way";
}

/**
 * Moves what keeps our columns from being computed to the sheet Ikke placeret, all or none, from figures that were just
 * read.
 * @throws the error where all is as it was read, PartialWriteError or CommandFailure where it is not
 */
export async function moveAside(
  figures: EnteredFigures,
  issues: readonly LocatedIssue[],
): Promise<{ readonly checked: CheckedFigures; readonly applied: readonly AppliedBlock[] }> {
  const table = tableForPart(figures, "counted");
  const cells = (table?.inTheWay ?? []).filter(({ row, column }) =>
    issues.some(({ issue }) => issue.row === row && issue.column === column),
  );
  if (!table || cells.length === 0) return { checked: await checkReadFigures(figures), applied: [] };
  const { place } = table;
  const changes = cells.map(changeOf);
  const when = serialOfMoment(new Date());
  const lines = cells.map(({ row, column, content }): ListRow => {
    const at = place.columnAt[column] ?? place.firstColumn;
    const where = `${place.sheetName}!${columnLetter(at + 1)}${row}`;
    return { when, what: column, where, from: content ?? "", to: "" };
  });
  const applied = { place, changes, added: [], aside: lines };
  const logLines = logging(figures.log, {
    action: "fix",
    ...changeDetails([applied]),
    done: { kind: "blocks", blocks: [applied] },
  });
  await writeAsideWithRecovery({ cells: { place, changes }, lines }, "aside", figures, logLines);
  return { checked: await checkedAnew(figures), applied: [applied] };
}

/**
 * Puts back what was moved aside, where the columns that it stood in are now; where something else was typed into such
 * a cell meanwhile, all of it stays where it is.
 * @returns how many entries were left alone
 */
export async function moveBack(
  figures: EnteredFigures,
  moved: AppliedBlock,
  undoneKey?: string,
  control: StepControl = {},
): Promise<{ readonly checked: CheckedFigures; readonly kept: number }> {
  const { place: then, changes, aside: lines = [] } = moved;
  const table = tableForPart(figures, "counted");
  const place = table?.place;
  const lower = (place?.firstRow ?? 0) - then.firstRow;
  const back = changes.map((change) => ({ ...change, row: change.row + lower }));
  const isTaken = back.some(({ row, column }) =>
    table?.inTheWay?.some((cell) => cell.row === row && cell.column === column),
  );
  if (!place || isTaken || back.some(({ column }) => place.columnAt[column] === undefined))
    return { checked: await checkReadFigures(figures), kept: changes.length };
  const details = changeDetails([
    { place, changes: back.map(({ from, to, ...at }) => ({ ...at, from: to, to: from })), added: [] },
  ]);
  const done = { kind: "blocks", blocks: [moved] } as const;
  const line = logging(figures.log, { action: "fix", isUndone: true, undoneKey, ...details, done });
  beginWrite(control);
  await writeAsideWithRecovery({ cells: { place, changes: back }, lines }, "back", figures, line);
  return { checked: await checkedAnew(figures), kept: 0 };
}

function changeOf({ row, column, content }: CellInTheWay): SheetChange {
  const isFormula = typeof content === "string" && content.startsWith("=");
  const from = { value: content, ...(isFormula && { formula: content }) };
  return { row, column, from, to: { value: null } };
}

async function checkedAnew({ places }: EnteredFigures): Promise<CheckedFigures> {
  const figures = await readFiguresForCheck(places).catch((error: unknown) => {
    // It is moved by now, only unseen.
    throw new CommandFailure(error, false);
  });
  return await checkReadFigures(figures);
}

/** Which of the cells hold what was moved, and how many lines hold it elsewhere. */
interface AsideNow {
  readonly cells: readonly SheetChange[];
  readonly lines: number;
  /** The sheet for them, where it came with them. */
  readonly made: string | undefined;
}

async function writeAsideWithRecovery(
  planned: Aside,
  way: "aside" | "back",
  { places, log: before }: EnteredFigures,
  logLines: Logging,
): Promise<void> {
  await writeAside(planned, way, before, logLines).catch((error: unknown) => {
    const isTyped = error instanceof ChangedMeanwhileError;
    // Entries of the last moment are the content that the cells held.
    const aside = isTyped ? { ...planned, cells: error.tables[0] ?? planned.cells } : planned;
    const { changes } = aside.cells;
    const isAside = ({ cells, lines }: AsideNow) => cells.length === 0 && lines === aside.lines.length;
    const isThere = ({ cells, lines, made }: AsideNow) =>
      cells.length === changes.length && lines === 0 && made === undefined;
    const [isWhole, isAsBefore] = way === "aside" ? [isAside, isThere] : [isThere, isAside];
    const work = {
      look: () => asideNow(aside, places, before),
      isWhole: (now: AsideNow) => !isTyped && isWhole(now),
      isAsBefore,
      mend: async ({ cells, made }: AsideNow) => {
        // A protected sheet would refuse even what stands there.
        const lacking = changes.filter((change) => !cells.includes(change));
        const left = way === "aside" ? { ...aside, cells: { ...aside.cells, changes: lacking } } : aside;
        await writeAside(left, way === "aside" ? "back" : "aside", before);
        if (made !== undefined) await removeAsideSheet(made);
      },
    };
    return recover(error, recoverLogged(work, logLines));
  });
}

async function asideNow(
  { cells: { changes }, lines }: Aside,
  places: EnteredFigures["places"],
  before: LogSeen,
): Promise<AsideNow> {
  const figures = await readFiguresForCheck(places);
  const inTheWay = tableForPart(figures, "counted")?.inTheWay ?? [];
  const cells = changes.filter(({ row, column, from }) =>
    inTheWay.some((each) => each.row === row && each.column === column && each.content === from.value),
  );
  return {
    cells,
    lines: await countAside(lines, figures.log),
    made: listMadeSince("unplaced", before, figures.log)?.id,
  };
}
