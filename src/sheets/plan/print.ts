import type { PrintPlan } from "./plan";
import type { SheetInput } from "./planInput";

/**
 * A4 landscape, one page wide, rows repeated on every page, the page number at the foot.
 * @param area what is printed; of several areas each begins a page
 * @param titleRows the first and the last row that each page begins with
 */
export function landscape(
  input: Pick<SheetInput, "contract" | "texts">,
  area: string,
  titleRows: readonly [first: number, last: number],
  titleColumns?: string,
): PrintPlan {
  const { contract, texts } = input;
  return {
    area,
    titleRows: titleRows.join(":"),
    ...(titleColumns === undefined ? {} : { titleColumns }),
    footer: texts.shared.page,
    // An ampersand begins one of Excel's codes; two of them print one.
    footerLeft: `${contract.house} · ${contract.title}`.replaceAll("&", "&&"),
  };
}

/** As many rows stand on one page without becoming too small to read. */
const PAGE_ROWS = 55;

/** The same for a sheet that does not grow: a few rows more than a page has are no second page. */
export function landscapePage(
  input: SheetInput,
  lastColumn: string,
  lastRow: number,
  titleRows: readonly [first: number, last: number],
): PrintPlan {
  return {
    ...landscape(input, `A1:${lastColumn}${lastRow}`, titleRows),
    ...(lastRow <= PAGE_ROWS ? { onOnePage: true } : {}),
  };
}
