// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../../../src/language/language";
import { paneTexts } from "../../../../src/language/pane/pane";
import { VIEWS, type View } from "../../../../src/taskpane/frame/navigation";
import { ViewTabs } from "../../../../src/taskpane/frame/ViewTabs";
import { seriousFindings, setUpBrowser } from "../showView";

const words = paneTexts("da");

interface TabsProps {
  readonly language?: Language;
  readonly first?: View;
  readonly issues?: number | undefined;
}

function Tabs({ language = "da", first = "sheets", issues }: TabsProps) {
  const [view, setView] = useState<View>(first);
  const texts = paneTexts(language);
  return (
    <>
      <ViewTabs
        view={view}
        moreLabel={texts.moreViews}
        label={texts.tabs}
        names={texts.views}
        issues={issues}
        issuesText={texts.issues}
        onNavigate={setView}
      />
      <div role="tabpanel" id="pane-view" aria-labelledby={`pane-tab-${view}`}>
        {view}
      </div>
    </>
  );
}

const names = () => screen.getAllByRole("tab").map(({ textContent }) => textContent);
const selected = () => screen.getByRole("tab", { selected: true });
const more = () => screen.getByRole("button", { name: new RegExp(`^${words.moreViews}`) });
const shown = () => screen.getByRole("tabpanel").textContent;

setUpBrowser();

it.each(["da", "en"] as const)("name the views in %s, and say which is shown", async (language) => {
  const { tabs, views } = paneTexts(language);
  render(<Tabs language={language} />);
  expect(screen.getByRole("tablist", { name: tabs })).toBeTruthy();
  expect(names()).toEqual([
    views.sheets,
    views.followUp,
    views.check,
    views.import,
    views.cell,
    views.settings,
  ]);
  expect(selected().textContent).toBe(views.sheets);
  expect(screen.getByRole("tabpanel", { name: views.sheets })).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

it("show another view at a press", async () => {
  render(<Tabs />);
  await userEvent.click(screen.getByRole("tab", { name: words.views.check }));
  expect(selected().textContent).toBe(words.views.check);
  expect(shown()).toBe("check");
});

describe("by keyboard", () => {
  it("are one stop, at the view that is shown", async () => {
    render(<Tabs first="check" />);
    await userEvent.tab();
    expect(document.activeElement).toBe(selected());
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ["ArrowRight", "sheets", "followUp"],
    ["ArrowRight", "settings", "sheets"],
    ["ArrowLeft", "check", "followUp"],
    ["ArrowLeft", "sheets", "settings"],
    ["Home", "import", "sheets"],
    ["End", "sheets", "settings"],
  ] as const)("%s leads from %s to %s, focus and all", async (key, first, next) => {
    render(<Tabs first={first} />);
    await userEvent.tab();
    await userEvent.keyboard(`{${key}}`);
    expect(shown()).toBe(next);
    expect(document.activeElement).toBe(selected());
    expect(selected().id).toBe(`pane-tab-${next}`);
    expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([selected()]);
  });

  it("leave other keys to whoever wants them", async () => {
    render(<Tabs first="check" />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{PageDown}x");
    expect(shown()).toBe("check");
  });
});

describe("the count of what the check has found", () => {
  it.each([
    ["da", 1, /^Kontrol ?1 fund$/],
    ["da", 12, /^Kontrol ?12 fund$/],
    ["en", 1, /^Check ?1 found$/],
    ["en", 250, /^Check ?250 found$/],
  ] as const)("is read out with its tab, in %s: %d", async (language, issues, name) => {
    render(<Tabs language={language} issues={issues} />);
    expect(screen.getByRole("tab", { name })).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("is cut where nobody counts any more", () => {
    render(<Tabs issues={100} />);
    expect(screen.getByText("99+").getAttribute("aria-hidden")).toBe("true");
  });

  it.each([undefined, 0])("is not there where there is none: %s", (issues) => {
    render(<Tabs issues={issues} />);
    expect(names()).toHaveLength(VIEWS.length);
    expect(screen.getByRole("tab", { name: words.views.check }).textContent).toBe(words.views.check);
  });
});

describe("the menu of further pages", () => {
  const focused = () => document.activeElement?.textContent;

  beforeEach(() => {
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: query === "(max-width: 479px)",
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
  });

  it("stands for the pages that have no tab in a narrow pane, for the arrow keys too", async () => {
    render(<Tabs first="settings" />);
    expect(names()).toEqual(
      ["sheets", "followUp", "check", "import"].map((view) => words.views[view as View]),
    );
    expect(
      screen.getByRole("tabpanel", { name: `${words.moreViews}: ${words.views.settings}` }),
    ).toBeTruthy();
    await userEvent.tab();
    expect(focused()).toBe(words.views.import);
    await userEvent.keyboard("{ArrowLeft}");
    expect([shown(), focused()]).toEqual(["check", words.views.check]);
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(shown()).toBe("cell");
    expect(document.activeElement).toBe(more());
    await userEvent.keyboard("{ArrowRight}");
    expect(shown()).toBe("settings");
    expect(document.activeElement).toBe(more());
  });

  it("is opened and walked by keyboard, chooses a page, and has the focus back", async () => {
    render(<Tabs />);
    more().focus();
    expect(more().getAttribute("aria-expanded")).toBe("false");
    await userEvent.keyboard("{Enter}");
    expect(more().getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("menu", { name: words.moreViews })).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    expect(focused()).toBe(words.views.cell);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe(words.views.settings);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe(words.views.cell);
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(shown()).toBe("settings");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(more());
    expect(more().getAttribute("aria-label")).toBe(`${words.moreViews}: ${words.views.settings}`);
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("menuitemradio", { checked: true }).textContent).toBe(words.views.settings);
    expect(focused()).toBe(words.views.settings);
  });

  it("is closed by Esc, which goes no further, and where the focus leaves it", async () => {
    const heard: string[] = [];
    const onKeyDown = ({ key }: KeyboardEvent) => void heard.push(key);
    window.addEventListener("keydown", onKeyDown);
    render(<Tabs />);
    more().focus();
    await userEvent.keyboard("{Enter}{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(more());
    expect(shown()).toBe("sheets");
    expect(heard).toEqual(["Enter"]);
    await userEvent.keyboard("{Enter}");
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(screen.queryByRole("menu")).toBeNull();
    window.removeEventListener("keydown", onKeyDown);
  });
});
