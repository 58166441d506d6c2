import type { Contract } from "./contract";
import { furtherFigures, withFurther, type CountedFigure } from "./figures";

/**
 * The headings of Aktivitet: ours, and the contract's own words for what it counts besides; by its id too where a
 * heading is there already, as a table has each once.
 */
export function figureHeadings<Ours extends Readonly<Record<string, string>>>(
  contract: Contract,
  ours: Ours,
): Ours & Record<CountedFigure, string> {
  const taken = new Set(Object.values(ours).map((heading) => heading.toLowerCase()));
  const headings = new Map(
    furtherFigures(contract).map(({ key, id, label }) => {
      const word = plainHeading(label[contract.language]);
      let heading = word;
      for (let number = 1; taken.has(heading.toLowerCase()); number++) {
        heading = plainHeading(`${word} (${number === 1 ? id : `${id} ${number}`})`);
      }
      taken.add(heading.toLowerCase());
      return [key, heading];
    }),
  );
  return withFurther(contract, ours, ({ key }) => headings.get(key) ?? key);
}

/** Without the signs that formulas write otherwise in a column's name. */
function plainHeading(label: string): string {
  return (
    label
      .replaceAll(/[[\]#'@"\r\n\t]/g, " ")
      .replaceAll(/ {2,}/g, " ")
      .trim() || "?"
  );
}
