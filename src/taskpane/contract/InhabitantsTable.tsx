import { inhabitantsInAll, type InhabitantsChange } from "../../contract/changes/replacedPopulation";
import type { Language } from "../../language/language";
import { populationPaneTexts } from "../../language/pane/contract/populationPaneTexts";

interface InhabitantsTableProps {
  readonly changes: readonly InhabitantsChange[];
  readonly caption: string;
  readonly language: Language;
}

/** How many live in each municipality, before and after, and in all. */
export function InhabitantsTable({ changes, caption, language }: InhabitantsTableProps) {
  const words = populationPaneTexts(language);
  const { municipality, from, to, difference } = words.columns;
  const locale = language === "da" ? "da-DK" : "en-GB";
  const number = (value: number | undefined) => value?.toLocaleString(locale) ?? words.unknown;
  const change = (one: InhabitantsChange) =>
    one.from === undefined || one.to === undefined
      ? ""
      : (one.to - one.from).toLocaleString(locale, { signDisplay: "exceptZero" });
  const rows = [...changes, { municipality: words.total, ...inhabitantsInAll(changes) }];
  return (
    <div className="pane-scroll">
      <table className="pane-table" aria-label={caption}>
        <thead>
          <tr>
            {[municipality, from, to, difference].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.municipality}>
              <th scope="row">{row.municipality}</th>
              <td>{number(row.from)}</td>
              <td>{number(row.to)}</td>
              <td>{change(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
