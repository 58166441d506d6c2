import { INPUT_FILL, INPUT_TEXT, RULE_LINE } from "../../sheets/plan/looks/looks";

/** The cell style of everything a user fills in; who changes it once changes all inputs. */
export const INPUT_STYLE = "KKR Indtastning";

/** Makes the style; one that is there gets its looks again, as an insertion that broke off may have left it half made. */
export function queueInputStyle(workbook: Excel.Workbook, isThere: boolean): void {
  if (!isThere) workbook.styles.add(INPUT_STYLE);
  const style = workbook.styles.getItem(INPUT_STYLE);
  style.fill.color = INPUT_FILL;
  style.font.color = INPUT_TEXT;
  style.locked = false;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = style.borders.getItem(edge);
    // A new line is a thin one.
    border.style = "Continuous";
    border.color = RULE_LINE;
  }
}
