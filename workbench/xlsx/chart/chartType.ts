/** How a file draws a chart type: which group of series, and how they share their places. */
export interface ChartGroupType {
  readonly group: "bar" | "line";
  /** Bars only: standing columns, or lying bars. */
  readonly direction?: "col" | "bar";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Lines only. */
  readonly markers?: boolean;
}

export const CHART_TYPES: Readonly<Record<string, ChartGroupType>> = {
  ColumnClustered: { group: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { group: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { group: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { group: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { group: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { group: "bar", direction: "bar", grouping: "percentStacked" },
  Line: { group: "line", grouping: "standard", markers: false },
  LineMarkers: { group: "line", grouping: "standard", markers: true },
  LineStacked: { group: "line", grouping: "stacked", markers: false },
  LineMarkersStacked: { group: "line", grouping: "stacked", markers: true },
};

/**
 * @throws Error where this writer does not draw that type.
 */
export function chartGroupType(chartType: string, where: string): ChartGroupType {
  const found = CHART_TYPES[chartType];
  if (!found) {
    throw new Error(
      `${where} is of the type ${chartType}, which cannot be saved. ` +
        `Choose one of ${Object.keys(CHART_TYPES).join(", ")}.`,
    );
  }
  return found;
}
