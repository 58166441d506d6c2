import { act, screen, within } from "@testing-library/react";
import { useState } from "react";
import { vi } from "vitest";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import type { SavedState } from "../../../../src/excel/identity/savedState";
import type { Language } from "../../../../src/language/language";
import { checkPaneTexts } from "../../../../src/language/pane/check/checkPane";
import { createChecking } from "../../../../src/taskpane/check/checking";
import { CheckView } from "../../../../src/taskpane/check/CheckView";
import { inEither, showView } from "../showView";
import { figuresInMemory } from "./figuresInMemory";

const GROUPS = inEither(checkPaneTexts, ({ groups }) => groups);

interface Showing {
  readonly language?: Language;
  readonly memory?: Partial<SavedState>;
}

/** The view over figures in memory, beside a field that stands for the sheet. */
export function showCheck(rows: readonly ActivityRow[], { language = "da", memory }: Showing = {}) {
  const figures = figuresInMemory(rows, memory);
  const checking = createChecking(figures.commands);
  const onReport = vi.fn();
  const onOverview = vi.fn();
  let leave: () => void = () => undefined;
  function Page() {
    const [isLeft, setLeft] = useState(false);
    leave = () => setLeft(!isLeft);
    return isLeft ? null : (
      <CheckView checking={checking} language={language} onReport={onReport} onOverview={onOverview} />
    );
  }
  showView(<Page />);
  /** Shows another page or, where one is shown, this one again. */
  const turnPage = () => act(() => leave());
  return { figures, checking, onReport, onOverview, turnPage };
}

/** The same once the figures have been checked. */
export async function showChecked(rows: readonly ActivityRow[], showing: Showing = {}) {
  const shown = showCheck(rows, showing);
  await act(() => shown.checking.check());
  return shown;
}

export const headline = () => screen.getAllByRole("heading", { level: 2 })[0]?.textContent;

export const titles = () =>
  within(screen.getByRole("list", { name: GROUPS }))
    .getAllByText((_, element) => element?.tagName === "SUMMARY")
    .map(({ textContent }) => textContent);

/** Texts of a group's items, buttons left out. */
export const items = (details: HTMLDetailsElement) =>
  [...details.querySelectorAll(".pane-issues > li > p:first-child")].map(({ textContent }) => textContent);
