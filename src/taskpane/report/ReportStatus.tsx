import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStore } from "zustand/react";
import { isExcelDay } from "../../calc/serialDate";
import type { SettingsOutcome } from "../../commands/settings/readSettings";
import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import { reportPaneTexts } from "../../language/pane/reports/reportPaneTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import { danishDay } from "../frame/danishDay";
import { Message } from "../frame/messages/Message";
import type { Reading } from "../frame/reading";

interface ReportStatusProps {
  readonly reading: Reading<SettingsOutcome>;
  /** The latest check; another value each time. */
  readonly judgement: unknown;
  /** As an Excel serial number. */
  readonly today: number;
  readonly language: Language;
  readonly onChoose: () => void;
}

/** Of which kind, year and day a report will be, which Forudsætninger says; nothing where it does not. */
export function ReportStatus({ reading, judgement, today, language, onChoose }: ReportStatusProps) {
  const words = reportPaneTexts(language);
  const state = useStore(reading);
  useEffect(() => void reading.read(), [reading, judgement]);
  const outcome = state.phase === "failed" ? undefined : state.outcome;
  if (outcome?.kind !== "known") return null;
  const valueOf = (key: string) => outcome.settings.find(({ field }) => field.key === key)?.value;
  const [kind, year, day] = ["reportKind", "chosenYear", "statusDate"].map(valueOf);
  if (typeof year !== "number" || typeof day !== "number" || !isExcelDay(day)) return null;
  const contract = contractInUse();
  const isFinal = kind === sheetTexts(contract.language).shared.final;
  return (
    <>
      <p>
        {words.willBe(isFinal, yearLabel(contract, year), danishDay(day))}{" "}
        <Button size="small" onClick={onChoose}>
          {words.chooseKind}
        </Button>
      </p>
      {day > today && (
        <Message intent="warning" title={words.statusAhead(danishDay(day))}>
          <p>{words.statusAheadRemedy}</p>
        </Message>
      )}
    </>
  );
}
