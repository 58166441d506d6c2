// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { issueTexts } from "../../../../src/language/issues/issues";
import { FEBRUARY, wholeMonth } from "./enteredFigures";
import { refusal } from "../refusal";
import { heldBack } from "../heldBack";
import { showChecked } from "./showCheck";
import { SHEET, button, group, setUpBrowser } from "../showView";
import { words as danish } from "../../../words";

const { check: words } = danish;
const { rules } = issueTexts("da");

/** Three figures kept as text in two rows, one negative, one municipality by an old name. */
const WRONG = wholeMonth((name) => {
  switch (name) {
    case "Favrskov":
      return { individual: "1", collective: "20" };
    case "Hedensted":
      return { individual: "3" };
    case "Herning":
      return { individual: -1 };
    case "Aarhus":
      return { municipality: "Århus" };
    default:
      return {};
  }
});
const TEXTS = rules["number-text"].title;
const NEGATIVE = rules["number-negative"].title;
const SPELLING = rules["municipality-spelling"].title;

/** The focused element, by the name a screen reader gives it. */
function focused(): string {
  const element = document.activeElement;
  if (element === document.body || !element) return "nothing";
  return element.getAttribute("aria-label") ?? element.textContent;
}

const summary = (title: string) => group(title).querySelector("summary");
const sheet = () => screen.getByRole("textbox", { name: SHEET });

/** By keyboard: the control has the focus when it is pressed. */
async function press(control: HTMLElement): Promise<void> {
  control.focus();
  await userEvent.keyboard("{Enter}");
}

setUpBrowser();

describe("after mending one cell the keyboard is", () => {
  it("at the same button of the next issue, and after the last at the title of the next group", async () => {
    await showChecked([...WRONG]);
    await press(button(words.fixOf("C6")));
    expect(focused()).toBe(words.fixOf("D6"));
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe(words.fixOf("C7"));
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByText(TEXTS)).toBeNull();
    // The group is gone: the one that stands in its place.
    expect(document.activeElement).toBe(summary(NEGATIVE));
  });

  it("at the group's title where the last of several is mended", async () => {
    await showChecked(WRONG);
    await press(button(words.fixOf("C7")));
    expect(document.activeElement).toBe(summary(TEXTS));
  });

  it("at the headline where no group comes after it", async () => {
    await showChecked(WRONG);
    await press(button(words.fixOf("B24")));
    expect(document.activeElement).toBe(screen.getAllByRole("heading", { level: 2 })[0]);
    expect(focused()).toBe(words.errors(4));
  });

  it("at the next issue's cell where that one cannot be mended in the same way", async () => {
    // The letters of the second are lost for good.
    const remarks: Partial<Record<string, string>> = { Holstebro: "MÃ¸de", Horsens: "M\uFFFDde" };
    await showChecked(wholeMonth((name) => ({ remark: remarks[name] ?? null })));
    await press(button(words.fixOf("H9")));
    expect(focused()).toBe(words.select("H10", danish.tabs.activity));
  });

  it("where it was when the mending fails", async () => {
    const { figures } = await showChecked(WRONG);
    figures.commands.fix.mockRejectedValueOnce(refusal("AccessDenied"));
    await press(button(words.fixOf("C6")));
    expect(focused()).toBe(words.fixOf("C6"));
  });

  it("at the next row of a long list, though it was not shown before", async () => {
    await showChecked(wholeMonth(() => ({ individual: "1", collective: "20" })));
    const long = group(TEXTS);
    long.open = true;
    await press(within(long).getByRole("button", { name: words.fixOf("C18") }));
    expect(focused()).toBe(words.fixOf("D18"));
  });
});

describe("after a preview the keyboard is", () => {
  it.each([
    ["called off by its button", () => press(button(words.cancel))],
    ["called off by Escape", () => userEvent.keyboard("{Escape}")],
  ])("back where it came from, once it is %s", async (_, cancel) => {
    await showChecked(WRONG);
    const opener = within(group(TEXTS)).getByText(words.fixAll(3));
    await press(opener);
    expect(focused()).toBe(words.preview(3));
    await cancel();
    expect(document.activeElement).toBe(opener);
  });

  it("at what stands in the group's place once that is mended", async () => {
    await showChecked(WRONG);
    await press(within(group(TEXTS)).getByText(words.fixAll(3)));
    await press(button(words.apply(3)));
    expect(document.activeElement).toBe(summary(NEGATIVE));
  });

  it("at the headline once all is mended, and again once that is undone", async () => {
    await showChecked(WRONG);
    await press(button(words.fixAll(4)));
    await press(button(words.apply(4)));
    expect(focused()).toBe(words.errors(1));
    await press(button(words.undo));
    expect(focused()).toBe(words.joinList([words.errors(4), words.warnings(1)]));
  });

  it("at the headline where the button that opened it has gone meanwhile", async () => {
    const { figures } = await showChecked(WRONG);
    await press(within(group(TEXTS)).getByText(words.fixAll(3)));
    act(() => figures.type(0, { individual: 1, collective: 20 }));
    act(() => figures.type(1, { individual: 3 }));
    expect(focused()).toBe(words.preview(3));
    await press(button(words.cancel));
    expect(focused()).toBe(words.joinList([words.errors(1), words.warnings(1)]));
  });
});

describe("after hiding and showing messages the keyboard is", () => {
  it("at the next issue's button, then at what comes after the group", async () => {
    await showChecked(WRONG);
    await press(button(words.muteOf("C6")));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: words.reason }));
    await userEvent.keyboard("set{Enter}");
    expect(focused()).toBe(words.muteOf("D6"));
    await press(button(words.muteOf("C8")));
    await userEvent.keyboard("set");
    await press(button(words.confirmMute));
    expect(document.activeElement).toBe(summary(SPELLING));
  });

  it("back at the button where the reason is not given", async () => {
    await showChecked(WRONG);
    await press(button(words.muteOf("C6")));
    await press(button(words.cancel));
    expect(focused()).toBe(words.muteOf("C6"));
  });

  it("at the next hidden message, then at the headline", async () => {
    const { checking } = await showChecked(WRONG);
    const { outcome } = checking.getState();
    if (outcome?.kind !== "checked") return expect.fail("nothing was checked");
    for (const found of outcome.issues.slice(0, 2)) await act(() => checking.mute(found, "set"));
    group(words.muted(2)).open = true;
    await press(button(words.unmuteOf("C6")));
    expect(focused()).toBe(words.unmuteOf("D6"));
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe(words.joinList([words.errors(4), words.warnings(1)]));
  });
});

it("after the last page of a long list the keyboard is at the first issue it has brought", async () => {
  await showChecked([...wholeMonth(() => ({ growth: 99 })), ...wholeMonth(() => ({ growth: 98 }), FEBRUARY)]);
  const many = group(rules["growth-exceeds-guided"].title);
  many.open = true;
  await press(within(many).getByText(words.more(13)));
  expect(focused()).toBe(words.select("E31", danish.tabs.activity));
});

it("after unlocking the keyboard is at the section's title", async () => {
  await showChecked(wholeMonth());
  group(words.locks).open = true;
  await press(button(words.lock));
  // The months are closed, so their button is gone.
  expect(document.activeElement).toBe(summary(words.locks));
  await userEvent.type(screen.getByLabelText(words.lockReason), "Rettelse");
  await press(button(words.unlock));
  expect(document.activeElement).toBe(summary(words.locks));
});

describe("when the list changes by itself", () => {
  it("whoever is on the sheet stays there", async () => {
    const { figures } = await showChecked(WRONG);
    button(words.fixOf("C6")).focus();
    sheet().focus();
    act(() => figures.type(0, { individual: 1, collective: 20 }));
    expect(screen.queryByRole("button", { name: words.fixOf("C6") })).toBeNull();
    expect(document.activeElement).toBe(sheet());
  });

  it("whoever is elsewhere in the view stays there", async () => {
    const { figures } = await showChecked(WRONG);
    button(words.fixOf("C7")).focus();
    act(() => figures.type(0, { individual: 1, collective: 20 }));
    expect(focused()).toBe(words.fixOf("C7"));
    act(() => figures.type(0, { individual: "1" }, "elsewhere"));
    expect(focused()).toBe(words.fixOf("C7"));
  });

  it("whoever has clicked beside all controls has no focus forced on them", async () => {
    const { figures } = await showChecked(WRONG);
    button(words.fixOf("C6")).focus();
    button(words.fixOf("C6")).blur();
    act(() => figures.type(0, { individual: 1, collective: 20 }));
    expect(document.activeElement).toBe(document.body);
  });

  it("a pane that is not in front leaves the focus to what is", async () => {
    const { figures } = await showChecked(WRONG);
    button(words.fixOf("C6")).focus();
    // The window lost it, though the page still knows where it was.
    fireEvent.blur(button(words.fixOf("C6")));
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => figures.type(1, { individual: 3 }));
    await Promise.resolve();
    const focus = vi.spyOn(HTMLElement.prototype, "focus");
    act(() => figures.type(0, { individual: 1, collective: 20 }));
    await Promise.resolve();
    expect(focus).not.toHaveBeenCalled();
  });

  it("a control that is taken away hands its focus on, as its user's own press would", async () => {
    const { figures } = await showChecked(WRONG);
    button(words.fixOf("C6")).focus();
    act(() => figures.type(0, { individual: 1 }, "elsewhere"));
    await Promise.resolve();
    expect(focused()).toBe(words.fixOf("D6"));
  });

  it("a press during which the user went to the sheet brings nobody back", async () => {
    const { figures } = await showChecked(WRONG);
    const fix = figures.commands.fix.getMockImplementation();
    const held = heldBack();
    figures.commands.fix.mockImplementationOnce(async (...given) => {
      await held.promise;
      return fix?.(...given) ?? expect.fail("no fix");
    });
    await press(button(words.fixOf("C6")));
    sheet().focus();
    await act(async () => held.answer());
    expect(screen.queryByRole("button", { name: words.fixOf("C6") })).toBeNull();
    expect(document.activeElement).toBe(sheet());
  });
});
