import type { Language } from "../../../language/language";
import { paneTexts } from "../../../language/pane/pane";
import { keptReportTexts } from "../../../language/pane/reports/keptReportTexts";
import type { GoTo } from "../useGoTo";

/** Why Excel did not go to a cell, and what to do; nothing where it did. */
export function PlaceMissed({ missed, language }: Pick<GoTo, "missed"> & { readonly language: Language }) {
  const failed = missed?.kind === "failed" ? paneTexts(language).failures[missed.failure.reason] : undefined;
  return (
    <div role="alert">
      {missed?.kind === "sheet-gone" && <p>{keptReportTexts(language).placeGone(missed.sheet)}</p>}
      {failed && (
        <p>
          {failed.cause} {failed.remedy}
        </p>
      )}
    </div>
  );
}
