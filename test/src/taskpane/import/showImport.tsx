import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { StrictMode } from "react";
import { vi } from "vitest";
import type { Language } from "../../../../src/language/language";
import { ImportView } from "../../../../src/taskpane/import/ImportView";
import { importingOver } from "./importingOver";
import { fileOf, type Standing } from "./sheetsInMemory";

interface Showing extends Standing {
  readonly language?: Language;
}

/** The view over sheets in memory, beside a field that stands for the sheet. */
export function showImport({ language = "da", ...standing }: Showing = {}) {
  const over = importingOver(standing);
  const onCheck = vi.fn();
  render(
    <StrictMode>
      <input aria-label="Celle" />
      <FluentProvider theme={webLightTheme}>
        <ImportView importing={over.importing} language={language} onCheck={onCheck} />
      </FluentProvider>
    </StrictMode>,
  );
  return { ...over, onCheck };
}

/** The same once a file has been chosen. */
export async function showChosen(text: string, showing: Showing = {}) {
  const shown = showImport(showing);
  await act(() => shown.importing.chooseFile(fileOf(text)));
  return shown;
}

/** Chooses a file as the browser's dialog does. */
export async function chooseFile(file: File): Promise<void> {
  fireEvent.change(screen.getByLabelText(/^(Vælg fil|Choose file) …$/, { selector: "input" }), {
    target: { files: [file] },
  });
  await waitFor(() => screen.getByText(file.name));
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
export const heading = () => screen.getByRole("heading", { level: 2 });
export const spoken = () => screen.getByRole("status").textContent;
export const texts = () => screen.getByRole("region", { name: heading().textContent ?? "" }).textContent;

/** The title of the message that is shown. */
export const title = () => document.querySelector(".fui-MessageBarTitle")?.textContent;

/** What the counts say, in their order. */
export const counts = () =>
  within(screen.getByRole("region", { name: /^(Det vil ske|What will happen)$/ }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** A folded part by its title. */
export function group(title: string): HTMLDetailsElement {
  const details = screen.getByText(title).closest("details");
  if (!details) throw new Error(`${title} is no group.`);
  return details;
}

/** What a list says, line by line. */
export const lines = (details: HTMLElement) =>
  [...details.querySelectorAll("li")].map(({ textContent }) => textContent);

/** What a table of changed cells says: cell, now, then. */
export const cells = (details: HTMLElement) =>
  [...details.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).filter((text) => text !== ""),
  );

/** What axe holds against the page; colours need a layout, which jsdom has not. */
export async function seriousFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
