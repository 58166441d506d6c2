// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import type { CurrentSetting, SettingsOutcome } from "../../../../src/commands/settings/readSettings";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import { settingFields } from "../../../../src/sheets/assumptions/settingFields";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { ReportStatus } from "../../../../src/taskpane/report/ReportStatus";
import { press, seriousFindings, setUpBrowser, showView } from "../showView";
import { words } from "../../../words";
import { reportPaneTexts } from "../../../../src/language/pane/reports/reportPaneTexts";

setUpBrowser();

const contract = contractInUse();
const texts = sheetTexts(contract.language);

function settings(values: Readonly<Record<string, string | number>>): SettingsOutcome {
  const found = settingFields({ contract, texts }).flatMap((field): CurrentSetting[] => {
    const value = values[field.key];
    return value === undefined ? [] : [{ field, value, place: "'Forudsætninger'!B4", isOpen: false }];
  });
  return { kind: "known", sheetId: "1", sheet: texts.assumptions.title, settings: found, missing: [] };
}

function show(outcome: SettingsOutcome, language: "da" | "en" = "da") {
  const onChoose = vi.fn();
  const reading = createReading(() => Promise.resolve(outcome));
  showView(
    <ReportStatus
      reading={reading}
      judgement={0}
      today={serialOfIsoDate("2026-04-07")}
      language={language}
      onChoose={onChoose}
    />,
  );
  return { onChoose };
}

const of = (day: string, reportKind: string) =>
  settings({ chosenYear: 2026, statusDate: serialOfIsoDate(day), reportKind });

describe("what a report will be", () => {
  it("is said on the form, with the way to where it is chosen", async () => {
    const { onChoose } = show(of("2026-03-31", words.sheets.shared.provisional));
    expect(
      await screen.findByText(/Rapporten bliver foreløbig, for 2026, med statusdato 31-03-2026\./),
    ).toBeTruthy();
    expect(screen.queryByText(/ligger i fremtiden/)).toBeNull();
    await press(reportPaneTexts("da").chooseKind);
    expect(onChoose).toHaveBeenCalledOnce();
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["da", /bliver endelig/, "Statusdatoen 31-12-2026 ligger i fremtiden"],
    ["en", /will be final/, "The date of status 31-12-2026 has not come yet"],
  ] as const)("warns of a date of status in the future: %s", async (language, kind, warning) => {
    show(of("2026-12-31", texts.shared.final), language);
    expect(await screen.findByText(kind)).toBeTruthy();
    expect(screen.getByText(warning)).toBeTruthy();
  });

  it("is not said where no sheet says it", () => {
    show({ kind: "no-sheet" });
    expect(screen.queryByRole("button")).toBeNull();
  });
});
