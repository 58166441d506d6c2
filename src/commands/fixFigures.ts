import type { Entry } from "../activity/values/entry";
import { isEnterable } from "../activity/check/absentRows";
import { applyFixes } from "../activity/check/applyFixes";
import type { Issue, FixChoice } from "../activity/check/issue";
import { ChangedMeanwhileError } from "../excel/write/changedMeanwhile";
import type { EnteredFigures } from "../excel/read/readEntered";
import type { Values } from "../excel/write/enterRows";
import { knownRows } from "../excel/write/knownRows";
import type { TableChanges } from "../excel/write/sheetChange";
import { withFormat } from "../excel/write/withFormat";
import { changeDetails } from "./log/changeDetails";
import { logging } from "./log/logLine";
import { changedFigures } from "./steps/changedFigures";
import {
  checkReadFigures,
  checkedTables,
  tableForPart,
  type CheckedFigures,
  type LocatedIssue,
} from "./steps/checkedFigures";
import { enterAbsent, type AppliedBlock } from "./steps/enterAbsent";
import { isMovedAside, moveAside } from "./steps/recover/moveAside";
import { writeWithRecovery } from "./steps/writeWithRecovery";
import { toCommandFailure } from "./steps/commandFailure";
import { readFiguresForCheck } from "./steps/readFiguresForCheck";

export interface FixOutcome {
  /** The figures once mended. */
  readonly checked: CheckedFigures;
  /** The changes made, and the rows added; `undoChanges` takes them back. */
  readonly applied: readonly AppliedBlock[];
  /**
   * Where issues were left, `Aktivitet!B4`: somebody had changed the cell since; or cells beside rows, or beside cells
   * in the way, which wait.
   */
  readonly skipped: readonly string[];
}

/**
 * Mends issues: by their certain fix, or by what the user has chosen; for an absent row that is a row of
 * zeros or, in a locked month, the row as it was locked; for a cell in the way of a formula, a line on Ikke placeret.
 * The figures are read anew before, so that nothing is written over what has changed since.
 * @throws CommandFailure
 */
export async function fixFigures(
  before: CheckedFigures,
  wanted: readonly LocatedIssue[],
  by: FixChoice,
): Promise<FixOutcome> {
  try {
    const figures = await readFiguresForCheck(before.figures.places);
    const nowOf = presentNow(await checkReadFigures(figures), before, wanted);
    const still = wanted.flatMap((each) => nowOf.get(each) ?? []);
    const leftBeside = (mended: readonly LocatedIssue[]) =>
      wanted
        .filter((each) => !mended.some((now) => now === nowOf.get(each)))
        .map((each) => placeText(before, each));
    const absent = by === "suggestion" ? still.filter(({ issue }) => isEnterable(issue)) : [];
    if (absent.length > 0) {
      return { ...(await enterAbsent(figures, absent)), skipped: leftBeside(absent) };
    }
    const inTheWay = by === "fix" ? still.filter(isMovedAside) : [];
    if (inTheWay.length > 0) {
      return { ...(await moveAside(figures, inTheWay)), skipped: leftBeside(inTheWay) };
    }
    const changed = checkedTables(figures).flatMap((table): TableChanges[] => {
      const issues = still.filter(({ part }) => part === table.place.part).map(({ issue }) => issue);
      if (issues.length === 0) return [];
      const { changes } = applyFixes<Readonly<Record<string, Entry>>>(
        table.rows,
        issues.map((issue) => withChosenFix(issue, by)),
      );
      return [{ place: table.place, changes: changes.map((change) => withFormat(change, table)) }];
    });
    const applied = changed.map((each) => ({ ...each, added: [], known: knownIn(figures, each) }));
    if (applied.length > 0) {
      await writeWithRecovery(
        figures,
        applied,
        logging(figures.log, {
          action: "fix",
          ...changeDetails(applied),
          done: { kind: "blocks", blocks: applied },
        }),
      );
    }
    const checked = await checkReadFigures(changedFigures(figures, applied));
    return { checked, applied, skipped: leftBeside(still) };
  } catch (error) {
    // Somebody has typed where rows were to come: they are planned anew.
    if (error instanceof ChangedMeanwhileError) return fixFigures(before, wanted, by);
    throw toCommandFailure(error);
  }
}

function knownIn(figures: EnteredFigures, { place, changes }: TableChanges) {
  return knownRows<Values>(tableForPart(figures, place.part)?.rows ?? [], changes);
}

/**
 * Where they stand now: in their rows where these hold what they held, otherwise in another row that does, otherwise
 * in their rows as they are. None stands for two.
 */
function presentNow(
  now: CheckedFigures,
  before: CheckedFigures,
  wanted: readonly LocatedIssue[],
): ReadonlyMap<LocatedIssue, LocatedIssue> {
  const free = new Set([...now.issues, ...now.muted]);
  const inRows = grouped(free, (each) => issueIdentity(each));
  const byContent = grouped(free, (each) => issueIdentity(each, contentOf(now, each)));
  const hasContentOf = (each: LocatedIssue) => (found: LocatedIssue) =>
    contentOf(now, found) === contentOf(before, each);
  const searches: ((each: LocatedIssue) => readonly LocatedIssue[] | undefined)[] = [
    (each) => inRows.get(issueIdentity(each))?.filter(hasContentOf(each)),
    (each) => byContent.get(issueIdentity(each, contentOf(before, each))),
    (each) => inRows.get(issueIdentity(each)),
  ];
  const present = new Map<LocatedIssue, LocatedIssue>();
  for (const search of searches) {
    for (const each of wanted.filter((issue) => !present.has(issue))) {
      const found = search(each)?.find((candidate) => free.has(candidate));
      if (!found) continue;
      present.set(each, found);
      free.delete(found);
    }
  }
  return present;
}

function grouped(
  issues: Iterable<LocatedIssue>,
  keyOf: (issue: LocatedIssue) => string,
): ReadonlyMap<string, readonly LocatedIssue[]> {
  const groups = new Map<string, LocatedIssue[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return groups;
}

/** `Aktivitet!B4` or, of a row that is not there, `Aktivitet: 2026-01 Samsø`. */
function placeText({ figures }: CheckedFigures, { part, address, issue }: LocatedIssue): string {
  const sheet = tableForPart(figures, part)?.place.sheetName ?? "";
  return address === "" ? `${sheet}: ${issue.expected}` : `${sheet}!${address}`;
}

/** The content of an issue's row, where a person has entered it. */
function contentOf({ figures }: CheckedFigures, { part, issue: { row } }: LocatedIssue): string | undefined {
  if (row === null || (part !== "activity" && part !== "meetings")) return undefined;
  const table = tableForPart(figures, part);
  return JSON.stringify(table?.rows[row - table.place.firstRow]?.values);
}

function issueIdentity(
  { part, issue: { rule, row, column, received, expected, fix, suggestion } }: LocatedIssue,
  content?: string,
): string {
  // An absent row is distinguished from others only by what it would hold.
  return JSON.stringify([part, rule, content ?? row ?? expected, column, received, fix, suggestion]);
}

/** In a workbook the writer neutralises texts: the apostrophe that a file needs would stand there twice. */
function withChosenFix(issue: Issue, by: FixChoice): Issue {
  const to = by === "fix" || by === "suggestion" ? issue[by] : issue.orders?.[by];
  const { fix: _fix, ...unfixed } = issue;
  if (to === undefined) return unfixed;
  const isNeutralised = issue.rule === "text-formula" && typeof to === "string" && to.startsWith("'");
  return { ...unfixed, fix: isNeutralised ? to.slice(1) : to };
}
