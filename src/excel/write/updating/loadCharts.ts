import type { SheetUpdate } from "../../../sheets/updating/sheetUpdate";

/**
 * Loads the charts that are to show other rows, by their names and those of their series: one that somebody deleted is
 * left alone.
 * @returns what queues their new ranges, once the request has been answered
 */
export function loadCharts(
  { workbook }: Excel.RequestContext,
  { sheet: seen, charts }: SheetUpdate,
): () => void {
  if (charts.length === 0) return () => undefined;
  const sheet = workbook.worksheets.getItem(seen.id);
  const there = sheet.charts.load({ name: true, series: { name: true } });
  return () => {
    for (const { chart, categories, series } of charts) {
      const found = there.items.find(({ name }) => name === chart);
      for (const each of found?.series.items ?? []) {
        const values = series.find(({ name }) => name === each.name)?.values;
        if (values === undefined) continue;
        each.setValues(sheet.getRange(values));
        each.setXAxisValues(sheet.getRange(categories));
      }
    }
  };
}
