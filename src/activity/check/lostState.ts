import type { Issue } from "./issue";
import { lockedByPlace, monthsOf, type LockEntry, type LockedPeriods } from "./lockedFigures";

/** Contents of a workbook's settings before they were lost, as far as its sheets still show them. */
export interface LostState {
  /** Locked figures that still count. */
  readonly locked?: LockedPeriods;
  /** The log's lines on locks, unlocks and revisions, in its order. */
  readonly history: readonly LockEntry[];
  /**
   * How many lines of the log record a revision by its cell alone, as older ones do: which figure it was cannot be
   * known.
   */
  readonly unread: number;
  /** How many issues were hidden according to the log, though nothing hides them any more. */
  readonly mutes: number;
  /** How many imports the log records although the facts about their files are lost. */
  readonly imports: number;
}

/**
 * Reports what is lost, until it is kept again.
 * @param row the header row of Aktivitet
 */
export function checkLost(lost: LostState | undefined, row: number): Issue[] {
  if (!lost) return [];
  const { locked, mutes, unread, imports } = lost;
  const found = { row, column: "period", received: null } as const;
  return [
    ...(locked
      ? [
          {
            ...found,
            rule: "locks-lost",
            severity: "error",
            expected: [...monthsOf(lockedByPlace(locked))].sort().join(", "),
          } as const,
        ]
      : []),
    ...(unread > 0
      ? [{ ...found, rule: "revisions-lost", severity: "warning", expected: unread } as const]
      : []),
    ...(imports > 0
      ? [{ ...found, rule: "imports-lost", severity: "warning", expected: imports } as const]
      : []),
    ...(mutes > 0 ? [{ ...found, rule: "mutes-lost", severity: "warning", expected: mutes } as const] : []),
  ];
}
