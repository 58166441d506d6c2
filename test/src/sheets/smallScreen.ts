/** A screen of 1366 pixels less the pane's 353 and 44 for row numbers. */
export const BESIDE_PANE = 969;
