// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { OverviewOutcome } from "../../../../src/commands/readOverview";
import { firstStepsTexts } from "../../../../src/language/pane/firstStepsTexts";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { createFirstSteps } from "../../../../src/taskpane/overview/firstSteps";
import { FirstStepsSection } from "../../../../src/taskpane/overview/FirstStepsSection";
import { button, press, seriousFindings, setUpBrowser, showView } from "../showView";

const words = firstStepsTexts("da");

setUpBrowser();

async function show(outcome: OverviewOutcome, language: "da" | "en" = "da") {
  const onGo = vi.fn();
  const firstSteps = createFirstSteps();
  const overviewStore = createReading(async () => outcome);
  await overviewStore.read();
  showView(
    <FirstStepsSection
      firstSteps={firstSteps}
      overviewStore={overviewStore}
      language={language}
      onGo={onGo}
    />,
  );
  return { onGo, firstSteps };
}

const heading = () => screen.queryByRole("heading", { name: words.title });

it("are three on an empty workbook, skipped and found again by keyboard", async () => {
  const { onGo } = await show({ kind: "no-workbook" });
  expect(heading()).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  await press(words.go.import);
  await press(words.go.check);
  expect(onGo.mock.calls).toEqual([["import"], ["check"]]);
  expect(await seriousFindings()).toEqual([]);
  await press(words.skip);
  expect(heading()).toBeNull();
  expect(document.activeElement).toBe(button(words.again));
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(heading());
});

it("are in a known workbook only where somebody asks, who is led to them once", async () => {
  const { firstSteps } = await show({
    kind: "no-status-date",
    undoable: { done: [], hasLog: false },
    parts: [],
  });
  expect(heading()).toBeNull();
  act(() => firstSteps.setState("asked-for", true));
  expect(document.activeElement).toBe(heading());
  expect(firstSteps.getState()).toBe("shown");
  await press(words.skip);
  expect(screen.queryAllByRole("button")).toEqual([]);
});

it("are in English for who reads that", async () => {
  await show({ kind: "no-workbook" }, "en");
  expect(screen.getByRole("heading", { name: firstStepsTexts("en").title })).toBeTruthy();
});
