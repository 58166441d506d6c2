export interface ChartSeries {
  name: string;
  /** Where the values stand: `Ark1!$B$2:$B$20`. */
  values: string;
  categories: string | undefined;
  chartType: string;
  color: string | undefined;
  lineWeight: number | undefined;
  lineStyle: string | undefined;
  markerStyle: string | undefined;
  /** In points; of both colours, where they are not the series' own. */
  markerSize?: number | undefined;
  markerColor?: string | undefined;
  gapWidth: number | undefined;
  /** Of bars of one category, in percent: 100 puts them in one place. */
  overlap: number | undefined;
  hasDataLabels: boolean;
}

export interface ChartAxis {
  title: string | undefined;
  numberFormat: string | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  /** Between two marks of the axis; chosen by Excel where it is not there. */
  majorUnit?: number | undefined;
  majorGridlines: boolean;
  visible: boolean;
  reversed: boolean;
  fontSize: number | undefined;
  fontColor: string | undefined;
  /** Where the labels stand: `NextToAxis`, `Low`, `High`, `None`. */
  labelPosition: string;
  gridlineColor: string | undefined;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  /** In points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean; fontSize?: number; fontColor?: string; bold?: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  altText: string;
}
