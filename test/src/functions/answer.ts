import { functions, type FunctionId } from "../../../src/functions/functions";

/** A result as Excel would show it: values as they are, an error as its code. */
export type Shown = string | number | boolean | undefined | Shown[];

function show(value: unknown): Shown {
  if (Array.isArray(value)) return value.map(show);
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return value as Shown;
}

/** Calls a function as Excel does; a single cell stands alone, a whole-call error is its code. */
export function answer(id: FunctionId, ...args: unknown[]): Shown {
  const result = show(raw(id, ...args));
  return Array.isArray(result) && result.length === 1 && Array.isArray(result[0]) && result[0].length === 1
    ? result[0][0]
    : result;
}

/** A function's return value, or the error it threw. */
export function raw(id: FunctionId, ...args: unknown[]): unknown {
  try {
    return (functions[id] as (...all: unknown[]) => unknown)(...args);
  } catch (error) {
    if (error instanceof Error && "code" in error) return error;
    throw error;
  }
}

/** The message of an error that one cell or the whole call answered. */
export function message(id: FunctionId, ...args: unknown[]): string | undefined {
  const result = raw(id, ...args);
  const cell: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return cell instanceof Error ? cell.message : undefined;
}

/** An error as Excel hands it over in an argument. */
export function errorCell(code: string): object {
  return { type: "CustomFunctionError", code };
}
