import {
  addWriteRegion,
  writeRegionOf,
  cellWriteOf,
  type PlacedCells,
  type CellWrite,
  type WriteRegion,
  type ColumnRun,
} from "./writeRegion";

/**
 * Plans the writing of blocks of cells in few characters: contents close together are written in one step with
 * the cells between left alone, and what is long and repeats row after row is written once for all of these
 * rows. Where blocks overlap, the later one counts.
 * @param mayFill whether one writing may give a content to many cells
 */
export function planCellWrites<Content>(
  blocks: readonly PlacedCells<Content>[],
  mayFill: (content: Content) => boolean = () => true,
): CellWrite<Content>[] {
  let regions: WriteRegion<Content>[] = [];
  for (const run of columnRuns(cellsByColumn(blocks), mayFill)) {
    addWriteRegion(regions, writeRegionOf(run, mayFill(run.content)));
  }
  // Regions that have grown may have come close to one another.
  for (let before = Infinity; regions.length < before;) {
    before = regions.length;
    const joined: WriteRegion<Content>[] = [];
    for (const region of regions) addWriteRegion(joined, region);
    regions = joined;
  }
  return regions.map(cellWriteOf);
}

/** The final content of each cell, column by column. */
function cellsByColumn<Content>(blocks: readonly PlacedCells<Content>[]): Map<number, Map<number, Content>> {
  const columns = new Map<number, Map<number, Content>>();
  for (const { from, cells } of blocks) {
    cells.forEach((row, down) =>
      row.forEach((content, across) => {
        if (content === null) return;
        const column = columns.get(from.column + across) ?? new Map<number, Content>();
        columns.set(from.column + across, column.set(from.row + down, content));
      }),
    );
  }
  return columns;
}

function columnRuns<Content>(
  columns: ReadonlyMap<number, ReadonlyMap<number, Content>>,
  mayFill: (content: Content) => boolean,
): ColumnRun<Content>[] {
  return [...columns].flatMap(([column, cells]) => {
    const found: ColumnRun<Content>[] = [];
    for (const [row, content] of [...cells].sort(([a], [b]) => a - b)) {
      const last = found.at(-1);
      const goesOn = last?.rectangle.to.row === row - 1 && last.content === content && mayFill(content);
      const from = goesOn ? last.rectangle.from : { row, column };
      found.splice(goesOn ? -1 : found.length, 1, { rectangle: { from, to: { row, column } }, content });
    }
    return found;
  });
}
