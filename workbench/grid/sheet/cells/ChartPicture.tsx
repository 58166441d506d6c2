import { Chart as Drawing, registerables } from "chart.js";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Chart } from "../../../model/chart";
import type { GridTexts } from "../../language/gridTexts";
import { chartConfiguration } from "./chartConfiguration";
import type { SheetPicture } from "../look/sheetPicture";
import { pixels } from "../geometry/track";
import { fontFamily } from "../look/cellCss";

Drawing.register(...registerables);
Drawing.defaults.font.family = fontFamily();

export interface ChartPictureProps {
  readonly chart: Chart;
  readonly picture: SheetPicture;
  readonly texts: GridTexts;
}

/** A chart lying over the cells, drawn anew when the workbook changes. */
export function ChartPicture({ chart, picture, texts }: ChartPictureProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { session, geometry } = picture;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawing = new Drawing(canvas.current, chartConfiguration(session, chart));
    return () => drawing.destroy();
    // The picture is another one whenever the workbook has changed.
  }, [chart, session, picture]);
  return (
    <div
      className="chart"
      style={{
        left: geometry.headingWidth + pixels(chart.left),
        top: geometry.headingHeight + pixels(chart.top),
        width: pixels(chart.width),
        height: pixels(chart.height),
      }}
    >
      <canvas ref={canvas} role="img" aria-label={chart.altText || chart.title.text || texts.chart} />
    </div>
  );
}
