import type { UpdateProposal } from "./prepareUpdate";

/** Cells that an update writes over, and entries that it keeps elsewhere. */
export type CellWork = Pick<UpdateProposal, "cells" | "kept">;

/**
 * Work found just before it is written over: people go on typing while they look at the proposal, and what they
 * typed then is reported and kept as well. Work reported already keeps its place, though rows may have moved since.
 */
export function reconcileWork(reported: CellWork, found: CellWork): CellWork {
  return {
    cells: asReported(reported.cells, found.cells, ({ what, from }) => JSON.stringify([what, from])),
    kept: asReported(reported.kept, found.kept, ({ what, value }) => JSON.stringify([what, value])),
  };
}

/**
 * The same once more, after a break: work written over since stays reported. What is blank by then, and was not before,
 * is what the break left of our own making.
 */
export function reconcileWorkAgain(reported: CellWork, found: CellWork): CellWork {
  const { cells, kept } = reconcileWork(reported, found);
  return {
    cells: [...new Set([...reported.cells, ...cells.filter(({ from }) => from !== "")])],
    kept: [...new Set([...reported.kept, ...kept])],
  };
}

function asReported<Line extends { readonly place: string }>(
  reported: readonly Line[],
  found: readonly Line[],
  contentOf: (line: Line) => string,
): readonly Line[] {
  const left = new Map<string, Line[]>();
  for (const line of reported) {
    const content = contentOf(line);
    left.set(content, [...(left.get(content) ?? []), line]);
  }
  return found.map((line) => {
    const same = left.get(contentOf(line)) ?? [];
    const at = same.findIndex(({ place }) => place === line.place);
    return same.splice(Math.max(at, 0), 1)[0] ?? line;
  });
}
