import type { PrintPlan } from "./plan";
import type { SheetInput } from "./planInput";

/** A4 landscape, one page wide, the header row on every page, the page number at the foot. */
export function landscape(input: SheetInput, area: string, headerRow: number): PrintPlan {
  const { contract, texts } = input;
  return {
    area,
    titleRows: `${headerRow}:${headerRow}`,
    footer: texts.shared.page,
    // An ampersand begins one of Excel's codes; two of them print one.
    footerLeft: `${contract.house} · ${contract.title}`.replaceAll("&", "&&"),
  };
}
