import type { Contract, Municipality } from "../contract";
import { findMunicipality, nameKey } from "../municipalities";
import type { Path, ReportFault } from "./contractFault";

/** Ids are unique within their list. */
export function judgeIds(contract: Contract, report: ReportFault): void {
  const { measures, areas, counted = [] } = contract;
  reportRepeated(measures, "id", ["measures"], report);
  reportRepeated(areas, "id", ["areas"], report);
  reportRepeated(counted, "id", ["counted"], report);
  measures.forEach(({ readings = [] }, index) => {
    reportRepeated(readings, "id", ["measures", index, "readings"], report);
    reportRepeated(readings, "label", ["measures", index, "readings"], report);
  });
}

/** Codes and names tell municipalities apart, in any spelling that is understood. */
export function judgeMunicipalities({ municipalities }: Contract, report: ReportFault): void {
  reportRepeated(municipalities, "code", ["municipalities"], report);
  const names = new Map<string, string>();
  municipalities.forEach(({ name, code }, index) => {
    const at = ["municipalities", index, "name"];
    const key = nameKey(name);
    const other = names.get(key);
    if (other === undefined) names.set(key, code);
    // A municipality that stands twice is reported by its code.
    else if (other !== code) report("two-names", at, { name, codes: `${other}, ${code}` });
    // Without digits there is no code in it; a name without letters is none, and reported as such.
    if (!/\d/.test(name) || !/\p{L}/u.test(key)) return;
    const coded = municipalities.find(
      (one) =>
        nameKey(one.name) !== key && findMunicipality({ municipalities: [{ ...one, aliases: [] }] }, name),
    );
    if (coded) report("name-other", at, { name, other: coded.name, code: coded.code });
  });
  municipalities.forEach((each, index) => {
    each.aliases?.forEach((alias, place) => {
      const isName = ({ name }: Municipality) => nameKey(name) === nameKey(alias);
      // A synonym that is another's name is reported there, and two of one name by their names.
      if (isName(each)) return;
      // The same alias of two is reported at the second alone.
      const others = municipalities.filter(
        (other, turn) =>
          nameKey(other.name) !== nameKey(each.name) &&
          (turn < index || (turn > index && (isName(other) || !hasAlias(other, alias)))),
      );
      const other = others.find((one) => findMunicipality({ municipalities: [one] }, alias));
      const at = ["municipalities", index, "aliases", place];
      if (other) report("alias-other", at, { alias, name: each.name, other: other.name });
      else if (alias.includes(", ")) report("alias-comma", at, { alias, name: each.name });
    });
  });
}

function hasAlias({ aliases = [] }: Municipality, alias: string): boolean {
  return aliases.some((each) => nameKey(each) === nameKey(alias));
}

export function reportRepeated<Key extends string>(
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
  at: Path,
  report: ReportFault,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    // Measures are found in any case.
    const id = item[key].toLowerCase();
    if (seen.has(id)) report("repeated", [...at, index, key], { received: item[key] });
    seen.add(id);
  });
}
