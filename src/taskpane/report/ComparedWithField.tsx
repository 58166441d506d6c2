import { useStore } from "zustand/react";
import type { Addressee, ComparedWith } from "../../commands/createReport";
import type { Language } from "../../language/language";
import { keptReportTexts } from "../../language/pane/reports/keptReportTexts";
import { danishDay } from "../frame/danishDay";
import type { ReadableStore } from "../frame/readableStore";
import { SelectField } from "../frame/SelectField";
import { comparisonOf, type KeptReports } from "./keptReports";

interface ComparedWithFieldProps {
  readonly list: KeptReports;
  readonly recipient: ReadableStore<Addressee>;
  readonly language: Language;
}

/** The earlier report that the next one is compared with; once they are read, any of the same recipient's. */
export function ComparedWithField({ list, recipient, language }: ComparedWithFieldProps) {
  const words = keptReportTexts(language);
  const chosen = useStore(list.comparedWith);
  const { reports, choice } = comparisonOf(useStore(list.look), useStore(recipient), chosen);
  return (
    <SelectField
      part="comparedWith"
      label={words.comparedWith}
      value={String(choice)}
      options={[
        ["latest", words.latest],
        ["none", words.none],
        ...reports.map(({ key, sheet = "", statusDate }): [string, string] => [
          String(key),
          words.report(sheet, danishDay(statusDate)),
        ]),
      ]}
      onChange={(next) => list.compareWith(comparedWith(next))}
    />
  );
}

function comparedWith(value: string): ComparedWith {
  return value === "latest" || value === "none" ? value : Number(value);
}
