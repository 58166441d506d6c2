import type { PrintPlan } from "./plan";
import type { SheetInput } from "./planInput";

/**
 * A4 landscape, one page wide, rows repeated on every page, the page number at the foot.
 * @param area what is printed; of several areas each begins a page
 * @param titleRows the first and the last row that each page begins with
 */
export function landscape(
  input: SheetInput,
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
