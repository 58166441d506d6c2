import type { Contract } from "../contract";
import { nameKey } from "../municipalities";
import type { Path, ReportFault } from "./contractFault";

/**
 * Signs that Excel reads as more than themselves where it looks for a text: `*`, `?` and `~` stand for other signs,
 * `=`, `<` and `>` compare, and `#` begins an error.
 */
const SOUGHT_OTHERWISE = /^[=#]|[*?~<>]/;

/** Judges the texts that the sheets look up, or that somebody picks or types there: they must be found as written. */
export function judgeSigns(contract: Contract, report: ReportFault): void {
  const { measures, areas, counted = [], municipalities } = contract;
  const judge = (text: string, ...at: Path) => {
    if (SOUGHT_OTHERWISE.test(text)) report("sign", at, { text });
  };
  measures.forEach(({ id, readings = [] }, index) => {
    judge(id, "measures", index, "id");
    readings.forEach(({ label }, place) => judge(label, "measures", index, "readings", place, "label"));
  });
  areas.forEach(({ id }, index) => judge(id, "areas", index, "id"));
  counted.forEach(({ id, label }, index) => {
    judge(id, "counted", index, "id");
    judge(label.da, "counted", index, "label", "da");
    judge(label.en, "counted", index, "label", "en");
  });
  municipalities.forEach(({ name, aliases = [] }, index) => {
    aliases.forEach((alias, place) => judge(alias, "municipalities", index, "aliases", place));
    if (SOUGHT_OTHERWISE.test(name)) judge(name, "municipalities", index, "name");
    // A number would be a code, and a date is what Excel makes of some.
    else if (!/\p{L}/u.test(nameKey(name)))
      report("name-letter", ["municipalities", index, "name"], { name });
  });
}
