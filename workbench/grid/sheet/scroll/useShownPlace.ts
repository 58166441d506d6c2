import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Geometry } from "../geometry/geometry";
import { showPlace } from "./showPlace";

/** Scrolls to a cell when another one is to be seen; a sheet that changes below the eye stays where it is. */
export function useShownPlace(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
  row: number,
  column: number,
): void {
  const shown = useRef("");
  useLayoutEffect(() => {
    const place = `${row} ${column}`;
    if (!scroller.current || shown.current === place) return;
    shown.current = place;
    showPlace(scroller.current, geometry, { row, column });
  }, [scroller, geometry, row, column]);
}
