import type { UpdateProposal } from "./prepareUpdate";

/** Cells that an update writes over, and entries that it keeps elsewhere. */
export type CellWork = Pick<UpdateProposal, "cells" | "kept">;

/**
 * Work found just before it is written over: people go on typing while they look at the proposal, and what they
 * typed then is told and kept as well. What was told already keeps its place, though rows may have moved since.
 */
export function workFound(told: CellWork, found: CellWork): CellWork {
  return {
    cells: asTold(told.cells, found.cells, ({ what, from }) => JSON.stringify([what, from])),
    kept: asTold(told.kept, found.kept, ({ what, value }) => JSON.stringify([what, value])),
  };
}

/**
 * The same once more, after a break: what was written over since stays told. What is blank by then, and was not before,
 * is what the break left of our own making.
 */
export function workFoundAgain(told: CellWork, found: CellWork): CellWork {
  const { cells, kept } = workFound(told, found);
  return {
    cells: [...new Set([...told.cells, ...cells.filter(({ from }) => from !== "")])],
    kept: [...new Set([...told.kept, ...kept])],
  };
}

function asTold<Line extends { readonly place: string }>(
  told: readonly Line[],
  found: readonly Line[],
  contentOf: (line: Line) => string,
): readonly Line[] {
  const left = new Map<string, Line[]>();
  for (const line of told) {
    const content = contentOf(line);
    left.set(content, [...(left.get(content) ?? []), line]);
  }
  return found.map((line) => {
    const same = left.get(contentOf(line)) ?? [];
    const at = same.findIndex(({ place }) => place === line.place);
    return same.splice(Math.max(at, 0), 1)[0] ?? line;
  });
}
