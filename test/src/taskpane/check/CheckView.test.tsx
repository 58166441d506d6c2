// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { overviewLinkLabel } from "../../../../src/language/pane/overviewLinkLabel";
import { checkPaneTexts } from "../../../../src/language/pane/check/checkPane";
import { entered, FEBRUARY, JANUARY, wholeMonth } from "./enteredFigures";
import { refusal } from "../refusal";
import { heldBack } from "../heldBack";
import { headline, items, showCheck, showChecked, titles } from "./showCheck";
import { button, group, seriousFindings, setUpBrowser } from "../showView";
import { words as danish, english } from "../../../words";

const { check: words, issues: rules, tabs, activity } = danish;

/** Errors and warnings in Aarhus, Horsens and Samsø; every other row is right. */
const WRONG = wholeMonth((name) => {
  switch (name) {
    case "Aarhus":
      return { municipality: "Århus", individual: "1.234", collective: " 12 " };
    case "Horsens":
      return { individual: -1 };
    case "Samsø":
      return { municipality: "Arhus", remark: "MÃ¸de" };
    default:
      return {};
  }
});
const row = (municipality: string) => 6 + WRONG.findIndex((each) => each.municipality === municipality);

const HORSENS = "C10";

/** The headline for so many errors and warnings. */
const found = (errors: number, warnings: number) =>
  words.joinList([words.errors(errors), words.warnings(warnings)]);

/** The title of a rule's group; how many there are stands in a badge, and in words. */
const titled = (severity: "error" | "warning", rule: keyof typeof rules, count: number) =>
  `${words.severity[severity]}: ${rules[rule].title}${count}${words.places(count)}`;

/** The message about a number kept as text. */
const textFor = (column: string, received: string, fix: string) => {
  const others = { expected: "", suggestion: undefined, absent: false, isLate: false, repeats: undefined };
  return rules["number-text"].message({ column, received, fix, ...others });
};

const spoken = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean);

setUpBrowser();

describe("a long check", () => {
  it.each([
    ["da", "12.000 af 50.000 rækker", danish.check.cancel, danish.check.cancelled],
    ["en", "12,000 of 50,000 rows", english.check.cancel, english.check.cancelled],
  ] as const)(
    "tells how many rows it has come to, and ends at a press, in %s",
    async (language, count, cancel, cancelled) => {
      const { checking, figures } = showCheck(WRONG, { language });
      figures.commands.check.mockImplementationOnce((_, control) => {
        control?.progress?.({ phase: "judging", done: 12_000, of: 50_000 });
        return new Promise(() => undefined);
      });
      let ended: Promise<void> | undefined;
      act(() => void (ended = checking.check()));
      expect(screen.queryByRole("progressbar")).toBeNull();
      expect(await screen.findByText(count)).toBeTruthy();
      expect(screen.getByRole("progressbar").getAttribute("value")).toBe("24");
      await userEvent.click(screen.getByRole("button", { name: cancel }));
      await act(async () => ended);
      expect(screen.queryByRole("progressbar")).toBeNull();
      expect(spoken()).toEqual([cancelled]);
    },
  );
});

describe("before and after a check", () => {
  it.each([
    ["da", danish.check.check, /^Gennemgår de indtastede tal/],
    ["en", english.check.check, /^Goes through the entered figures/],
  ] as const)("says what it will do, in %s", async (language, name, intro) => {
    const { figures } = showCheck(WRONG, { language });
    expect(screen.getByText(intro)).toBeTruthy();
    expect(screen.getByRole("region", { name })).toBeTruthy();
    expect(spoken()).toEqual([]);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(name));
    expect(figures.commands.check).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(intro)).toBeNull();
  });

  it.each([
    ["da", danish.check.noWorkbook, /Indsæt dem på siden Overblik/],
    ["en", english.check.noWorkbook, /Insert them on the page Overview/],
  ] as const)("says in %s where there is no workbook to check", async (language, title, remedy) => {
    const { figures, checking, onOverview } = showCheck(WRONG, { language });
    figures.remove();
    await act(() => checking.check());
    expect(headline()).toBe(title);
    expect(screen.getByText(remedy)).toBeTruthy();
    expect(spoken()).toEqual([title]);
    expect(screen.getAllByRole("button")).toHaveLength(2);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(overviewLinkLabel[language]));
    expect(onOverview).toHaveBeenCalledOnce();
  });

  it.each([
    ["da", danish.check.nothingEntered, danish.check.nothingEnteredHint],
    ["en", english.check.nothingEntered, english.check.nothingEnteredHint],
  ] as const)(
    "says in %s that nothing has been entered, which is not that all is well",
    async (language, title, hint) => {
      const nothing = entered({
        ...{ period: null, municipality: null, individual: null, collective: null },
        ...{ growth: null, young: null, source: null },
      });
      await showChecked([nothing, nothing], { language });
      expect(headline()).toBe(title);
      expect(screen.getByText(hint)).toBeTruthy();
      expect(screen.queryByText(checkPaneTexts(language).locks)).toBeNull();
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it.each([
    ["da", danish.check.allGood, `19 rækker på ${tabs.activity} kontrolleret. Statusdato 30-06-2026.`],
    ["en", english.check.allGood, `19 rows in ${tabs.activity} checked. Date of status 30-06-2026.`],
  ] as const)("says in %s that nothing is wrong, and of how much", async (language, title, counted) => {
    await showChecked(wholeMonth(), { language });
    expect(headline()).toBe(title);
    expect(screen.getByText(counted)).toBeTruthy();
    expect(screen.queryByText(/Tælles ikke med i nogen sum|Counted in no sum/)).toBeNull();
    expect(screen.queryByRole("list", { name: checkPaneTexts(language).groups })).toBeNull();
    expect(spoken()).toEqual([title]);
    expect(await seriousFindings()).toEqual([]);
  });

  it("says that it works, and lets no button be pressed meanwhile", async () => {
    const { figures, checking } = await showChecked(WRONG);
    const outcome = heldBack<Awaited<ReturnType<typeof figures.commands.check>>>();
    figures.commands.check.mockReturnValueOnce(outcome.promise);
    await userEvent.click(button(words.check));
    expect(spoken()).toEqual([words.checking]);
    expect(button(words.check).getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button(words.fixAll(4)));
    expect(screen.queryByText(words.previewHint)).toBeNull();
    expect(await seriousFindings()).toEqual([]);
    await act(async () => outcome.answer(checking.getState().outcome ?? expect.fail("no outcome")));
    expect(button(words.check).getAttribute("aria-disabled")).not.toBe("true");
  });
});

describe("what was found", () => {
  it("stands by rule, errors first, with how many there are", async () => {
    await showChecked(WRONG);
    expect(headline()).toBe(found(4, 3));
    expect(screen.getByText(words.leftOut(1, 3))).toBeTruthy();
    expect(titles()).toEqual([
      titled("error", "number-negative", 1),
      titled("error", "municipality-unknown", 1),
      titled("error", "number-text", 2),
      titled("warning", "text-encoding", 1),
      titled("warning", "municipality-spelling", 1),
      titled("warning", "row-gap", 1),
    ]);
    expect(items(group(rules["number-text"].title))).toEqual([
      `C${row("Århus")} Århus, januar 2026: ${textFor(activity.individual, "'1.234'", "1.234")}`,
      `D${row("Århus")} Århus, januar 2026: ${textFor(activity.collective, "' 12 '", "12")}`,
    ]);
    expect(items(group(rules["row-gap"].title))[0]).toMatch(new RegExp(`^${words.absent} .*Samsø`));
    expect(spoken()).toEqual([found(4, 3)]);
    expect(await seriousFindings()).toEqual([]);
  });

  it("is told in English, with the sheet's own names", async () => {
    await showChecked(WRONG, { language: "en" });
    expect(headline()).toBe("4 errors and 3 warnings");
    expect(titles()[2]).toBe("Error: Number kept as text22 places");
    expect(items(group(english.issues["number-text"].title))[0]).toContain(
      `${activity.individual}: '1.234' is a text`,
    );
    expect(button(`Go to C${row("Århus")} in ${tabs.activity}`)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("shows twenty-five of a long list, and more at a press", async () => {
    const empty = wholeMonth(() => ({}), FEBRUARY).slice(0, 1);
    await showChecked([
      ...wholeMonth(() => ({ growth: 99 })),
      ...empty,
      ...wholeMonth(() => ({ growth: 98 }), FEBRUARY).slice(1),
    ]);
    const many = group(rules["growth-exceeds-guided"].title);
    expect(many.open).toBe(false);
    expect(many.querySelector("summary")?.textContent).toContain(words.places(37));
    expect(items(many)).toHaveLength(25);
    await userEvent.click(within(many).getByText(words.more(12)));
    expect(items(many)).toHaveLength(37);
    expect(within(many).queryByText(/^Vis/)).toBeNull();
  });

  it("keeps a group open that grows, and closed that somebody has closed", async () => {
    const { figures } = await showChecked(WRONG);
    const texts = group(rules["number-text"].title);
    expect(texts.open).toBe(true);
    act(() => figures.type(0, { individual: "7", collective: "8", growth: "1" }));
    expect(items(texts)).toHaveLength(5);
    expect(texts.open).toBe(true);
    texts.open = false;
    act(() => figures.type(0, { individual: 7, collective: 8, growth: 1 }));
    expect(items(texts)).toHaveLength(2);
    expect(texts.open).toBe(false);
  });

  it("leads to an issue's cell, and where a row is absent to where it belongs", async () => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(button(words.select(HORSENS, tabs.activity)));
    expect(figures.commands.select.mock.lastCall?.[1]).toMatchObject({ address: HORSENS });
    await userEvent.click(button(words.select(words.absent, tabs.activity)));
    expect(figures.commands.select.mock.lastCall?.[1].issue).toMatchObject({ rule: "row-gap", row: null });
    expect(spoken()).toEqual([found(4, 3)]);
  });

  it("says nothing aloud of what somebody else has changed", async () => {
    const { figures } = await showChecked(WRONG);
    act(() => figures.type(0, { individual: -5 }, "elsewhere"));
    expect(headline()).toBe(found(5, 3));
    expect(spoken()).toEqual([found(4, 3)]);
    act(() => figures.type(0, { individual: 5 }));
    expect(spoken()).toEqual([headline()]);
  });
});

describe("mending", () => {
  it("shows what would be changed, from and to, before anything is", async () => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(button(words.fixAll(4)));
    const preview = screen.getByRole("region", { name: words.preview(4) });
    const [, ...rows] = within(preview).getAllByRole("row");
    const aarhus = row("Århus");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `${tabs.activity} C${aarhus}Århus, januar 2026”1.234” ${words.becomes} 1.234`,
      `${tabs.activity} D${aarhus}Århus, januar 2026” 12 ” ${words.becomes} 12`,
      `${tabs.activity} H${row("Arhus")}Arhus, januar 2026MÃ¸de ${words.becomes} Møde`,
      `${tabs.activity} B${aarhus}Århus, januar 2026Århus ${words.becomes} Aarhus`,
    ]);
    expect(within(preview).getByText(words.previewHint)).toBeTruthy();
    expect(figures.rows()).toEqual(WRONG);
    expect(figures.commands.fix).not.toHaveBeenCalled();
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["the button", () => userEvent.click(button(words.cancel))],
    ["Escape", () => userEvent.keyboard("{Escape}")],
  ])("is called off by %s", async (_, cancel) => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(button(words.fixAll(4)));
    await cancel();
    expect(screen.queryByText(words.previewHint)).toBeNull();
    expect(figures.commands.fix).not.toHaveBeenCalled();
  });

  it("is done at a press, told, and taken back at another", async () => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(button(words.fixAll(4)));
    await userEvent.click(button(words.apply(4)));
    expect(figures.rows()[row("Århus") - 6]).toMatchObject({
      municipality: "Aarhus",
      individual: 1234,
      collective: 12,
    });
    expect(spoken()).toEqual([words.fixed(4), found(2, 1)]);
    expect(screen.queryByText(rules["number-text"].title)).toBeNull();
    expect(screen.queryByRole("button", { name: words.fixAll(4) })).toBeNull();
    await userEvent.click(button(words.undo));
    expect(figures.rows()).toEqual(WRONG);
    expect(spoken()).toEqual([words.undone(4), found(4, 3)]);
    expect(screen.queryByRole("button", { name: words.undo })).toBeNull();
    expect(await seriousFindings()).toEqual([]);
  });

  it("is done for one rule alone, or for one cell", async () => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(within(group(rules["number-text"].title)).getByText(words.fixAll(2)));
    await userEvent.click(button(words.apply(2)));
    expect(figures.rows()[row("Århus") - 6]).toMatchObject({ municipality: "Århus", individual: 1234 });
    await userEvent.click(button(words.fixOf(`B${row("Århus")}`)));
    expect(figures.rows()[row("Århus") - 6]).toMatchObject({ municipality: "Aarhus" });
    expect(screen.getByText(words.fixed(1))).toBeTruthy();
  });

  it("shows a hundred cells of many, and how many there are besides", async () => {
    const texts = { individual: "1", collective: "2", growth: "3", young: "1" };
    await showChecked([...wholeMonth(() => texts), ...wholeMonth(() => texts, FEBRUARY)]);
    await userEvent.click(within(group(rules["number-text"].title)).getByText(words.fixAll(152)));
    expect(screen.getAllByRole("row")).toHaveLength(101);
    expect(screen.getByText(words.andMore(52))).toBeTruthy();
    expect(button(words.apply(152))).toBeTruthy();
  });

  it("takes the likely value where it is chosen, and offers it for no more than one cell", async () => {
    const { figures } = await showChecked(WRONG);
    await userEvent.click(button(words.useSuggestion("Aarhus")));
    expect(figures.commands.fix.mock.lastCall?.[2]).toBe("suggestion");
    expect(figures.rows()[row("Arhus") - 6]).toMatchObject({ municipality: "Aarhus" });
    expect(screen.queryByText(rules["municipality-unknown"].title)).toBeNull();
  });

  it("reads dates in the order that is chosen for all of them, or one by one", async () => {
    const turned = [
      entered({ period: JANUARY + 1 }),
      entered({ period: JANUARY + 14, municipality: "Samsø" }),
    ];
    const { figures } = await showChecked([
      ...turned,
      entered({ period: JANUARY + 2, municipality: "Skive" }),
    ]);
    // The fifteenth can be no month.
    expect(button(words.dateOrders.dmy(3))).toBeTruthy();
    expect(screen.getAllByRole("button", { name: words.useSuggestion("2026-01") })).toHaveLength(3);
    await userEvent.click(button(words.dateOrders.mdy(2)));
    expect(figures.commands.fix.mock.lastCall?.[2]).toBe("mdy");
    const march = 46082;
    expect(figures.rows().map(({ period }) => period)).toEqual([FEBRUARY, JANUARY + 14, march]);
    expect(screen.queryByRole("button", { name: words.dateOrders.dmy(1) })).toBeNull();
    await userEvent.click(button(words.useSuggestion("2026-01")));
    expect(figures.rows()[1]).toMatchObject({ period: JANUARY });
    expect(screen.queryByText(rules["period-order"].title)).toBeNull();
  });

  it("puts rows of a closed month back that are gone, one or all", async () => {
    const rows = wholeMonth();
    const figuresThen = { individual: 12, collective: 10, growth: 3, young: 2 };
    const places = ["2026-01|751", "2026-01|741"].map((key) => [key, figuresThen] as const);
    const locked = { until: JANUARY, figures: Object.fromEntries(places) };
    const left = rows.filter(({ municipality }) => municipality !== "Aarhus" && municipality !== "Samsø");
    const { figures } = await showChecked(left, { memory: { locked } });
    expect(button(words.lockedRow.of("2026-01 Samsø"))).toBeTruthy();
    await userEvent.click(button(words.insertLockedRows("januar 2026", 2)));
    const [, wanted, by] = figures.commands.fix.mock.lastCall ?? [];
    expect([wanted?.map(({ issue }) => issue.expected), by]).toEqual([
      ["2026-01 Aarhus", "2026-01 Samsø"],
      "suggestion",
    ]);
  });

  it("tells what it had to leave alone", async () => {
    const { figures, checking } = await showChecked(WRONG);
    const { outcome } = checking.getState();
    if (outcome?.kind !== "checked") return expect.fail("nothing was checked");
    figures.commands.fix.mockResolvedValueOnce({ checked: outcome, applied: [], skipped: ["Aktivitet!B4"] });
    await userEvent.click(button(words.fixOf(`B${row("Århus")}`)));
    expect(spoken()[0]).toBe("1 celle var ændret i mellemtiden og er ikke rettet: Aktivitet!B4.");
  });
});

describe("hiding messages", () => {
  it("takes a reason, which stands with the hidden message until it is shown again", async () => {
    const { figures, turnPage } = await showChecked(WRONG);
    await userEvent.click(button(words.muteOf(HORSENS)));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: words.reason }));
    await userEvent.keyboard("Rettet");
    // Half a reason is still there for who has looked at another page meanwhile.
    turnPage();
    turnPage();
    let reason = screen.getByRole<HTMLInputElement>("textbox", { name: words.reason });
    expect(reason.value).toBe("Rettet");
    await userEvent.clear(reason);
    // Who passes by with the keyboard is not pulled into the open form.
    turnPage();
    turnPage();
    expect(document.activeElement).toBe(document.body);
    reason = screen.getByRole<HTMLInputElement>("textbox", { name: words.reason });
    expect(screen.getByText(words.muteHint("error"))).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.type(reason, "   {Enter}");
    expect(figures.commands.mute).not.toHaveBeenCalled();
    await userEvent.type(reason, "Rettet hos Horsens {Enter}");
    expect(figures.commands.mute.mock.lastCall?.[2]).toBe("Rettet hos Horsens");
    expect(headline()).toBe(found(3, 3));
    expect(screen.queryByText(rules["number-negative"].title)).toBeNull();
    const hidden = group(words.muted(1));
    expect(items(hidden)[0]).toMatch(new RegExp(`^C10 Horsens, januar 2026: ${activity.individual}: -1 `));
    expect(within(hidden).getByText(words.mutedBecause("Rettet hos Horsens"))).toBeTruthy();
    hidden.open = true;
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(words.unmuteOf(HORSENS)));
    expect(headline()).toBe(found(4, 3));
    expect(screen.queryByText(words.muted(1))).toBeNull();
  });

  it.each([
    ["da", 1, "Ingen fejl vises; 1 melding er skjult"],
    ["da", 2, "Ingen fejl vises; 2 meldinger er skjult"],
    ["en", 1, "No errors are shown, 1 message is hidden"],
    ["en", 2, "No errors are shown, 2 messages are hidden"],
  ] as const)("never makes the list look clean: in %s, %i of them", async (language, count, said) => {
    const names = ["Aarhus", "Horsens"].slice(0, count);
    const negative = wholeMonth((name) => (names.includes(name) ? { individual: -1 } : {}));
    const { checking } = await showChecked(negative, { language });
    const hide = async (left: number) => {
      const { outcome } = checking.getState();
      const found = outcome?.kind === "checked" ? outcome.issues[0] : undefined;
      await act(() => checking.mute(found ?? expect.fail(`${left} are left`), "Aftalt"));
    };
    for (const left of names.keys()) await hide(left);
    expect(headline()).toBe(said);
    expect(spoken()).toEqual([said]);
    expect(document.querySelector(".pane-summary .pane-icon-good")).toBeNull();
    expect(screen.getByText(/^(Tælles ikke med i nogen sum|Counted in no sum)/)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("names hidden errors where only warnings are shown, and not where other errors are", async () => {
    const rows = wholeMonth((name) =>
      name === "Aarhus" ? { municipality: "Århus" } : name === "Horsens" ? { individual: -1 } : {},
    );
    const { checking } = await showChecked(rows);
    expect(headline()).toBe(found(1, 1));
    await userEvent.click(button(words.muteOf(HORSENS)));
    await userEvent.type(screen.getByRole("textbox", { name: words.reason }), "Aftalt{Enter}");
    expect(headline()).toBe(words.joinList([words.warnings(1), words.mutedErrors(1)]));
    await act(() => checking.check());
    expect(spoken()).toEqual([words.joinList([words.warnings(1), words.mutedErrors(1)])]);
  });

  it("promises nothing about figures of a warning, and can be called off", async () => {
    const { figures } = await showChecked(WRONG, { language: "en" });
    await userEvent.click(button(`Hide the message about B${row("Århus")}`));
    expect(screen.getByText("The message stays hidden as long as the cell does not change.")).toBeTruthy();
    await userEvent.click(button(english.check.cancel));
    expect(screen.queryByRole("textbox", { name: english.check.reason })).toBeNull();
    expect(figures.commands.mute).not.toHaveBeenCalled();
  });
});

describe("marks and checking while typing", () => {
  it("are boxes to tick, and say what came of it", async () => {
    const { figures } = await showChecked(WRONG);
    const mark = screen.getByRole<HTMLInputElement>("checkbox", { name: words.mark });
    expect(mark.checked).toBe(false);
    await userEvent.click(mark);
    expect(mark.checked).toBe(true);
    expect(spoken()[0]).toBe(words.marked(6, 6));
    figures.commands.unmark.mockRejectedValueOnce(refusal("AccessDenied"));
    await userEvent.click(mark);
    expect(mark.checked).toBe(true);
    expect(screen.getByText(danish.pane.failures.protected.cause)).toBeTruthy();
    await userEvent.click(mark);
    expect(mark.checked).toBe(false);
    expect(spoken()[0]).toBe(words.unmarked);
    const watching = screen.getByRole<HTMLInputElement>("checkbox", { name: words.whileTyping });
    expect(watching.checked).toBe(true);
    await userEvent.click(watching);
    expect(watching.checked).toBe(false);
    expect(figures.stop).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["da", danish.check.busyReason],
    ["en", english.check.busyReason],
  ] as const)(
    "cannot be ticked while something else is under way, and say why: %s",
    async (language, why) => {
      const { figures, checking } = await showChecked(WRONG, { language });
      const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
      const ticks = () => boxes.map(({ checked }) => checked);
      const outcome = heldBack<Awaited<ReturnType<typeof figures.commands.check>>>();
      figures.commands.check.mockReturnValueOnce(outcome.promise);
      await userEvent.click(button(checkPaneTexts(language).check));
      for (const box of boxes) {
        expect(box.getAttribute("aria-disabled")).toBe("true");
        expect(document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent).toBe(why);
        await userEvent.click(box);
      }
      expect(ticks()).toEqual([false, true]);
      expect(await seriousFindings()).toEqual([]);
      await act(async () => outcome.answer(checking.getState().outcome ?? expect.fail("no outcome")));
      for (const box of boxes) {
        expect(box.getAttribute("aria-disabled")).toBe("false");
        expect(box.getAttribute("aria-describedby")).toBeNull();
        await userEvent.click(box);
      }
      expect(ticks()).toEqual([true, false]);
      expect(figures.commands.mark).toHaveBeenCalledTimes(1);
      expect(figures.stop).toHaveBeenCalledTimes(1);
    },
  );

  it("say that the marks are what failed where the mending did not", async () => {
    const { figures } = await showChecked(WRONG, { memory: { marked: true } });
    figures.commands.mark.mockRejectedValueOnce(refusal("AccessDenied"));
    await userEvent.click(button(words.fixOf(`B${row("Århus")}`)));
    expect(screen.getByText(words.fixed(1))).toBeTruthy();
    expect(screen.getByText(words.marksFailed)).toBeTruthy();
    expect(screen.getByText(/^Ophæv beskyttelsen under Gennemse/)).toBeTruthy();
    // The workbook is not as it was: a cell has been mended.
    expect(screen.queryByText(/Projektmappen er, som den var/)).toBeNull();
    expect(screen.queryByText(words.failed)).toBeNull();
    expect(await seriousFindings()).toEqual([]);
  });
});

describe("locked periods", () => {
  it("are locked up to a month that figures were entered for, and unlocked again", async () => {
    const { figures } = await showChecked([...wholeMonth(), ...wholeMonth(() => ({}), FEBRUARY)]);
    const locks = group(words.locks);
    locks.open = true;
    expect(within(locks).getByText(words.notLocked)).toBeTruthy();
    const until = within(locks).getByRole("combobox", { name: words.lockUntil });
    expect(
      within(until)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["januar 2026", "februar 2026"]);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.selectOptions(until, "januar 2026");
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock.mock.lastCall?.[1]).toBe(JANUARY);
    expect(within(locks).getByText(words.lockedUntil("januar 2026"))).toBeTruthy();
    act(() => figures.type(0, { individual: 13 }));
    expect(titles()).toEqual([titled("error", "period-locked", 1)]);
    // Whoever unlocks says why.
    expect(button(words.unlock).getAttribute("aria-disabled")).toBe("true");
    expect(within(locks).getByText(words.unlockNeedsReason)).toBeTruthy();
    await userEvent.click(button(words.unlock));
    expect(figures.commands.unlock).not.toHaveBeenCalled();
    await userEvent.type(within(locks).getByLabelText(words.lockReason), "Rettelse fra Skive");
    await userEvent.click(button(words.unlock));
    expect(figures.commands.unlock.mock.lastCall?.[1]).toBe("Rettelse fra Skive");
    expect(
      within(within(locks).getByRole("list", { name: words.lockHistory }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["14-07-2026: åbnet igen (Rettelse fra Skive)", "14-07-2026: lukket til og med januar 2026"]);
    expect(await seriousFindings()).toEqual([]);
    expect(headline()).toBe(words.allGood);
  });
});

describe("when it fails", () => {
  it.each([
    ["AccessDenied", danish.pane.failures.protected],
    ["InvalidOperationInCellEditMode", danish.pane.failures["cell-edit"]],
    ["ItemNotFound", danish.pane.failures["not-found"]],
    ["GeneralException", danish.pane.failures.unknown],
  ])("names cause and remedy, aloud too, and keeps the list: %s", async (code, { cause, remedy }) => {
    const { figures } = await showChecked(WRONG);
    figures.commands.fix.mockRejectedValueOnce(refusal(code));
    await userEvent.click(button(words.fixOf(`B${row("Århus")}`)));
    expect(screen.getByText(words.failed)).toBeTruthy();
    expect(screen.getByText(cause)).toBeTruthy();
    expect(screen.getByText(remedy)).toBeTruthy();
    expect(screen.getByText(danish.pane.code(code))).toBeTruthy();
    expect(screen.getByText(danish.pane.undone)).toBeTruthy();
    expect(spoken()[0]).toContain(words.failed);
    expect(headline()).toBe(found(4, 3));
    expect(titles()).toHaveLength(6);
    expect(await seriousFindings()).toEqual([]);
  });

  it("claims nothing where a mending was broken off half-way", async () => {
    const { figures } = await showChecked(WRONG, { language: "en" });
    figures.commands.fix.mockRejectedValueOnce(refusal("ServiceNotAvailable", false));
    await userEvent.click(button(`Fix B${row("Århus")}`));
    expect(screen.getByText(english.check.failed)).toBeTruthy();
    expect(screen.getByText(english.check.unsure)).toBeTruthy();
    expect(screen.queryByText(/Look for sheets you do not know/)).toBeNull();
  });

  it("shows a first check that failed, and the button to try again", async () => {
    const { figures, checking } = showCheck(WRONG, { language: "en" });
    figures.commands.check.mockRejectedValueOnce(refusal("ServiceNotAvailable"));
    await act(() => checking.check());
    expect(screen.getByText(english.pane.failures.connection.cause)).toBeTruthy();
    await userEvent.click(button(english.check.check));
    expect(screen.queryByText(english.pane.failures.connection.cause)).toBeNull();
    expect(headline()).toBe("4 errors and 3 warnings");
  });
});

describe("a table that lacks a column", () => {
  it("gets it back by a button, and is judged anew", async () => {
    const { figures } = await showChecked(wholeMonth());
    await act(async () => figures.loseColumn("growth"));
    await userEvent.click(button(words.check));
    expect(titles()).toEqual([titled("error", "column-missing", 1)]);
    await userEvent.click(button(words.restoreColumns(1, tabs.activity)));
    expect(figures.commands.restoreColumns).toHaveBeenCalledWith(expect.anything(), "activity");
    expect(headline()).toBe(words.allGood);
  });
});
