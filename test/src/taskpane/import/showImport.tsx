import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { vi } from "vitest";
import type { Language } from "../../../../src/language/language";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { ImportView } from "../../../../src/taskpane/import/ImportView";
import { heading, inEither, showView } from "../showView";
import { importingOver } from "./importingOver";
import { fileOf, type Standing } from "./sheetsInMemory";

const CHOOSE = inEither(importPaneTexts, ({ choose }) => choose);

interface Showing extends Standing {
  readonly language?: Language;
}

/** The view over sheets in memory, beside a field that stands for the sheet. */
export function showImport({ language = "da", ...standing }: Showing = {}) {
  const over = importingOver(standing);
  const onCheck = vi.fn();
  const onOverview = vi.fn();
  showView(
    <ImportView importing={over.importing} language={language} onCheck={onCheck} onOverview={onOverview} />,
  );
  return { ...over, onCheck, onOverview };
}

/** The same once a file has been chosen. */
export async function showChosen(text: string, showing: Showing = {}) {
  const shown = showImport(showing);
  await act(() => shown.importing.chooseFile(fileOf(text)));
  return shown;
}

/** Chooses a file as the browser's dialog does. */
export async function chooseFile(file: File): Promise<void> {
  fireEvent.change(screen.getByLabelText(CHOOSE, { selector: "input" }), {
    target: { files: [file] },
  });
  await waitFor(() => screen.getByText(file.name));
}

export const texts = () => screen.getByRole("region", { name: heading().textContent ?? "" }).textContent;

/** Texts of the counts, in their order. */
export const counts = () =>
  within(screen.getByRole("region", { name: inEither(importPaneTexts, ({ outcome }) => outcome) }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** Headings of a table of changed cells. */
export const headings = (details: HTMLElement) =>
  [...details.querySelectorAll("thead th")].map(({ textContent }) => textContent);
