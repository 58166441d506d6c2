import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { StrictMode } from "react";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import type { SavedState } from "../../../../src/excel/identity/savedState";
import type { Language } from "../../../../src/language/language";
import { createChecking } from "../../../../src/taskpane/check/checking";
import { CheckView } from "../../../../src/taskpane/check/CheckView";
import { figuresInMemory } from "./figuresInMemory";

interface Showing {
  readonly language?: Language;
  readonly memory?: Partial<SavedState>;
}

/** The view over figures in memory, beside a field that stands for the sheet. */
export function showCheck(rows: readonly ActivityRow[], { language = "da", memory }: Showing = {}) {
  const figures = figuresInMemory(rows, memory);
  const checking = createChecking(figures.commands);
  render(
    <StrictMode>
      <input aria-label="Celle" />
      <FluentProvider theme={webLightTheme}>
        <CheckView checking={checking} language={language} />
      </FluentProvider>
    </StrictMode>,
  );
  return { figures, checking };
}

/** The same once the figures have been checked. */
export async function showChecked(rows: readonly ActivityRow[], showing: Showing = {}) {
  const shown = showCheck(rows, showing);
  await act(() => shown.checking.check());
  return shown;
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const headline = () => screen.getAllByRole("heading", { level: 2 })[0]?.textContent;

/** A rule's issues by the rule's title. */
export function group(title: string): HTMLDetailsElement {
  const details = screen.getByText(title).closest("details");
  if (!details) throw new Error(`${title} is no group.`);
  return details;
}

export const titles = () =>
  within(screen.getByRole("list", { name: /^(Fundet ved kontrollen|Found by the check)$/ }))
    .getAllByText((_, element) => element?.tagName === "SUMMARY")
    .map(({ textContent }) => textContent);

/** What a group's items say, buttons left out. */
export const items = (details: HTMLDetailsElement) =>
  [...details.querySelectorAll(".pane-issues > li > p:first-child")].map(({ textContent }) => textContent);

/** What axe holds against the page; colours need a layout, which jsdom has not. */
export async function seriousFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
