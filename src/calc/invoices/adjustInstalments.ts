import type { Fault } from "../fault";
import { instalments } from "./instalments";

/**
 * How an amount that has changed meets instalments that are issued: `spread` over those that remain, or `correct`ed
 * by an invoice or a credit note of its own, so that those that remain are what they would always have been.
 */
export type ChangeWay = "spread" | "correct";

/** The part of an amount that is already issued, and which of its instalments (from 0) are still open. */
export interface IssuedSoFar {
  /** Of instalments and corrections together, in whole øre. */
  readonly sum: number;
  readonly count: number;
  readonly open: readonly number[];
}

/** The open instalments in their order, and a correction: below zero a credit note, 0 for none. */
export interface AdjustedInstalments {
  readonly open: readonly number[];
  readonly correction: number;
}

/**
 * From what is issued to a new amount, in whole øre: issued + open + correction is the amount exactly. Where more is
 * issued than is owed, nothing remains to be spread, and the correction is a credit note.
 */
export function adjustInstalments(
  amount: number,
  { sum, count, open }: IssuedSoFar,
  way: ChangeWay,
): AdjustedInstalments | Fault {
  const parts = instalments(amount, count, 0);
  if ("fault" in parts) return parts;
  const rest = amount - sum;
  if (open.length === 0) return { open: [], correction: rest };
  if (way === "correct") {
    const planned = open.map((index) => parts[index] ?? 0);
    return { open: planned, correction: rest - sumOf(planned) };
  }
  if (rest < 0) return { open: open.map(() => 0), correction: rest };
  const spread = instalments(rest, open.length, 0);
  return "fault" in spread ? spread : { open: spread, correction: 0 };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((before, amount) => before + amount, 0);
}
