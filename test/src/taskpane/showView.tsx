import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { StrictMode, type ReactNode } from "react";
import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";
import type { Language } from "../../../src/language/language";
import { stubBrowser } from "./browserStubs";

/** Gives each of a file's tests a browser of its own, in which React finds nothing to complain about. */
export function setUpBrowser(): void {
  let complained: MockInstance;
  beforeEach(() => {
    stubBrowser();
    complained = vi.spyOn(globalThis.console, "error");
  });
  afterEach(() => {
    // React says there what is wrong with a list's keys or a control.
    expect(complained).not.toHaveBeenCalled();
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** The field that stands for the sheet, beside a view. */
export const SHEET = "Sheet";

/** Shows a view as the pane does. */
export function showView(view: ReactNode) {
  const show = () =>
    render(
      <StrictMode>
        <input aria-label={SHEET} />
        <FluentProvider theme={webLightTheme}>{view}</FluentProvider>
      </StrictMode>,
    );
  let shown = show();
  /** Leaves the page and comes back to it. */
  const turnPage = () => {
    shown.unmount();
    shown = show();
  };
  return { ...shown, turnPage };
}

/** Finds a text of `src/language` in whichever language it stands there. */
export function inEither<Texts>(textsIn: (language: Language) => Texts, choose: (texts: Texts) => string) {
  const words = (["da", "en"] as const).map((language) => choose(textsIn(language)));
  return (name: string) => words.includes(name);
}

type Name = string | RegExp | ((name: string) => boolean);

export const button = (name: Name) => screen.getByRole("button", { name });
/** Presses by keyboard: the control has the focus. */
export async function press(name: Name): Promise<void> {
  button(name).focus();
  await userEvent.keyboard("{Enter}");
}

export const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
export const heading = () => screen.getByRole("heading", { level: 2 });
export const spoken = () => screen.getByRole("status").textContent;

/** The title of the message that is shown. */
export const title = () => document.querySelector(".fui-MessageBarTitle")?.textContent;

/** A folded part by its title. */
export function group(name: string): HTMLDetailsElement {
  const details = screen.getByText(name).closest("details");
  if (!details) throw new Error(`${name} is no group.`);
  return details;
}

/** A list's texts, line by line. */
export const lines = (details: HTMLElement) =>
  [...details.querySelectorAll("li")].map(({ textContent }) => textContent);

/** The texts of a table of changed cells: cell, now, then. */
export const cells = (details: HTMLElement) =>
  [...details.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).filter((text) => text !== ""),
  );

/** Axe's findings on the page; colours need a layout, which jsdom has not. */
export async function seriousFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
