import type { FunctionId } from "../../../../src/functions/functions";
import { answer, type Shown } from "../answer";

/** A function over whole columns in one call, as sheets use it: an answer a case. */
export function column(id: FunctionId, cases: readonly (readonly unknown[])[]): Shown[] {
  const columns = (cases[0] ?? []).map((_, index) => cases.map((values) => [values[index]]));
  return (answer(id, ...columns) as Shown[][]).map((row) => row[0]);
}
