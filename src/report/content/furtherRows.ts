import { furtherFigures } from "../../contract/figures";
import type { MunicipalInput } from "../sentences/municipalInput";
import type { ContentCell } from "./reportContent";

/**
 * Rows for the contract's further figures, over the months that there are figures for.
 * @param until the last month's name
 */
export function furtherRows({ own, facts, writing, words }: MunicipalInput, until: string): ContentCell[][] {
  return furtherFigures(facts.contract).map(({ key, label }) => {
    const known = own.months.flatMap((month) => month[key]?.value ?? []);
    const header = words.further(label[writing.language], until);
    if (known.length === 0) return [header, writing.texts.frame.missing, ""];
    const value = known.reduce((total, each) => total + each, 0);
    const all = own.months.length;
    return [
      header,
      { value, shape: { kind: "whole" } },
      known.length < all ? words.monthsThere(known.length, all) : "",
    ];
  });
}
