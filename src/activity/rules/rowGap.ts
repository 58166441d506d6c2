import type { Municipality } from "../../contract/contract";
import { isoMonth } from "../isoDay";
import type { ActivityRule } from "./figureRule";

/** A municipality without a row in a month in which others have one. */
export const rowGap: ActivityRule = {
  id: "row-gap",
  severity: "warning",
  table(rows, report, { contract }) {
    const months = new Map<number, Set<Municipality>>();
    for (const { month, withinContract, meantMunicipality } of rows) {
      if (month === undefined || !withinContract || !meantMunicipality) continue;
      const present = months.get(month);
      if (present) present.add(meantMunicipality);
      else months.set(month, new Set([meantMunicipality]));
    }
    for (const [month, present] of months) {
      for (const municipality of contract.municipalities) {
        if (present.has(municipality)) continue;
        const expected = `${isoMonth(month)} ${municipality.name}`;
        report({ row: null, column: "municipality", received: null, expected });
      }
    }
  },
};
