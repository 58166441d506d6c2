/** A sheet's ranges by address, each requested once, however often it is used. */
export interface RangeCache {
  /** The cells of one area. */
  readonly range: (address: string) => Excel.Range;
  /** The cells of one area, or of several separated by commas, which then get the same. */
  readonly areas: (address: string) => Excel.Range | Excel.RangeAreas;
}

export function rangeCache(sheet: Excel.Worksheet): RangeCache {
  const range = memoizeRange((address) => sheet.getRange(address));
  const several = memoizeRange((address) => sheet.getRanges(address));
  return { range, areas: (address) => (address.includes(",") ? several(address) : range(address)) };
}

function memoizeRange<Cells>(ask: (address: string) => Cells): (address: string) => Cells {
  const known = new Map<string, Cells>();
  return (address) => {
    const cells = known.get(address) ?? ask(address);
    known.set(address, cells);
    return cells;
  };
}
