// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CommandFailure } from "../../../../../src/commands/steps/commandFailure";
import type { CheckedFigures } from "../../../../../src/commands/steps/checkedFigures";
import { checkPaneTexts } from "../../../../../src/language/pane/check/checkPane";
import { monthTexts } from "../../../../../src/language/pane/month/monthTexts";
import { button, group, seriousFindings, setUpBrowser } from "../../showView";
import { heldBack } from "../../heldBack";
import { checkedRows, FEBRUARY, JANUARY, wholeMonth } from "../enteredFigures";
import { showChecked } from "../showCheck";
import { words as danish } from "../../../../words";

setUpBrowser();

describe.each(["da", "en"] as const)("closing a month, in %s", (language) => {
  const texts = monthTexts(language);
  const words = checkPaneTexts(language);

  it("shows what to look at before, and leads to it", async () => {
    const rows = [
      ...wholeMonth(() => ({ individual: 12 })),
      ...wholeMonth((name) => ({ individual: name === "Odder" ? 40 : 12 }), FEBRUARY).filter(
        ({ municipality }) => municipality !== "Skive",
      ),
    ];
    const { figures, checking } = await showChecked(rows, { language });
    expect(group(words.locks).open).toBe(false);
    // As the ribbon's button does.
    await act(() => checking.closeMonth());
    expect(group(words.locks).open).toBe(true);
    expect(document.activeElement?.textContent).toBe(words.locks);
    const list = screen.getByRole("list", { name: texts.checklist });
    const points = within(list).getAllByRole("listitem");
    expect(points.map((point) => point.querySelector("p")?.textContent)).toEqual([
      `${texts.look}: ${texts.missing(1)}`,
      `${texts.inOrder}: ${texts.errors(0)}`,
      // That Skive has no row stands among what is missing.
      `${texts.inOrder}: ${texts.warnings(0)}`,
      `${texts.inOrder}: ${texts.withoutSource(0)}`,
      `${texts.look}: ${texts.standingOut(1)}`,
    ]);
    expect(await seriousFindings()).toEqual([]);
    const [place] = within(points[4] as HTMLElement).getAllByRole("button");
    expect(place?.textContent).toMatch(/^Odder, februar/i);
    if (place) await userEvent.click(place);
    const last = figures.commands.select.mock.lastCall?.[1];
    expect(last).toMatchObject({ part: "activity", issue: { column: "individual" } });
    expect(screen.getByText(texts.closesAnyway)).toBeTruthy();
    // A month with open points is closed with a reason, and not without.
    expect(button(words.lock).getAttribute("aria-disabled")).toBe("true");
    expect(
      document.getElementById(button(words.lock).getAttribute("aria-describedby") ?? "")?.textContent,
    ).toBe(texts.needsReasonToClose);
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.lockReason), "Skive kommer senere");
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock.mock.lastCall?.slice(1, 3)).toEqual([FEBRUARY, "Skive kommer senere"]);
  });

  it("keeps what was typed until it is used, whatever page is looked at meanwhile", async () => {
    const rows = [...wholeMonth(), ...wholeMonth(undefined, FEBRUARY)];
    const { checking, figures, turnPage } = await showChecked(rows, { language });
    await act(() => checking.closeMonth());
    await userEvent.selectOptions(screen.getByLabelText(words.lockUntil), String(JANUARY));
    await userEvent.type(screen.getByLabelText(words.lockReason), "Indberettet");
    turnPage();
    expect(screen.queryByText(words.locks)).toBeNull();
    turnPage();
    group(words.locks).open = true;
    expect(screen.getByLabelText<HTMLSelectElement>(words.lockUntil).value).toBe(String(JANUARY));
    const reason = () => screen.getByLabelText<HTMLInputElement>(words.lockReason).value;
    expect(reason()).toBe("Indberettet");
    figures.commands.lock.mockRejectedValueOnce(new CommandFailure(new Error("no"), true));
    await userEvent.click(button(words.lock));
    expect(reason()).toBe("Indberettet");
    await userEvent.click(button(words.lock));
    expect(reason()).toBe("");
  });

  it("says of closed months that they are, and closes them no second time", async () => {
    const { checking } = await showChecked(wholeMonth(), { language });
    await act(() => checking.lock(JANUARY, ""));
    await act(() => checking.closeMonth());
    expect(
      screen.getByText(texts.closedAlready({ da: "januar 2026", en: "January 2026" }[language])),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.lock })).toBeNull();
    expect(button(words.unlock)).toBeTruthy();
  });

  it("leads from closing to a report, unless closing has named one", async () => {
    const rows = [...wholeMonth(), ...wholeMonth(undefined, FEBRUARY)];
    const { checking, onReport } = await showChecked(rows, { language });
    await act(() => checking.lock(JANUARY, ""));
    await userEvent.click(button(texts.toReport));
    expect(onReport).toHaveBeenCalledOnce();
    await act(() => checking.lock(FEBRUARY, "", "Rapport KKR 2026-02-28"));
    expect(screen.queryByRole("button", { name: texts.toReport })).toBeNull();
  });

  it("ends what could be undone, which names what it undoes and until when", async () => {
    const rows = wholeMonth((name) => (name === "Odder" ? { individual: "12" } : {}));
    const { checking } = await showChecked(rows, { language });
    await userEvent.click(button(words.fixOf("C14")));
    const undo = button(words.undo);
    expect(undo.textContent).toContain(words.undo);
    expect(document.getElementById(undo.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      words.undoUntil,
    );
    await act(() => checking.lock(JANUARY, ""));
    expect(screen.queryByRole("button", { name: words.undo })).toBeNull();
    expect(screen.queryByText(words.undoUntil)).toBeNull();
  });

  it("says no more that months were closed once something else has changed the workbook", async () => {
    const { checking } = await showChecked(wholeMonth(), { language });
    await act(() => checking.lock(JANUARY, ""));
    const closed = texts.closed({ da: "januar 2026", en: "January 2026" }[language]);
    expect(screen.getByText(closed)).toBeTruthy();
    await act(() => checking.checkInBackground());
    expect(screen.queryByText(closed)).toBeNull();
  });

  it("proposes the last month that has ended by the status date, whatever came in since", async () => {
    const JULY = 46204;
    const rows = [...wholeMonth(), ...wholeMonth(undefined, JULY)];
    const { checking } = await showChecked(rows, { language });
    await act(() => checking.closeMonth());
    const choice = screen.getByLabelText<HTMLSelectElement>(words.lockUntil);
    expect([choice.value, choice.options.length]).toEqual([String(JANUARY), 2]);
  });

  it("begins with the months and the report that it was asked for, whatever was chosen before", async () => {
    const rows = [...wholeMonth(), ...wholeMonth(undefined, FEBRUARY)];
    const { checking, figures } = await showChecked(rows, { language });
    figures.report("Rapport KKR 2026-01-31");
    await act(() => checking.closeMonth());
    const choice = () => screen.getByLabelText<HTMLSelectElement>(words.lockUntil);
    expect(choice().value).toBe(String(FEBRUARY));
    // To the last day of January.
    await act(() => checking.closeMonth({ report: "Rapport KKR 2026-01-31", until: FEBRUARY - 1 }));
    expect(choice().value).toBe(String(JANUARY));
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock).toHaveBeenLastCalledWith(
      expect.anything(),
      JANUARY,
      "",
      "Rapport KKR 2026-01-31",
    );
    // The month after it was used in no report that anybody has named.
    expect(screen.getByLabelText<HTMLSelectElement>(texts.usedBy).value).toBe("");
  });

  it("uses what it shows: a month and a report that are not there any more are chosen no longer", async () => {
    const rows = [...wholeMonth(), ...wholeMonth(undefined, FEBRUARY)];
    const { checking, figures } = await showChecked(rows, { language });
    figures.report(danish.report.sheetNames.kkr);
    await act(() => checking.closeMonth());
    await userEvent.selectOptions(screen.getByLabelText(words.lockUntil), String(FEBRUARY));
    await userEvent.selectOptions(screen.getByLabelText(texts.usedBy), danish.report.sheetNames.kkr);
    // An import is taken back, and the report has another name.
    figures.remove();
    figures.insert(wholeMonth(), "{9}");
    figures.report("Rapport KKR, juni");
    await act(() => checking.checkInBackground());
    const shown = [words.lockUntil, texts.usedBy].map(
      (label) => screen.getByLabelText<HTMLSelectElement>(label).value,
    );
    expect(shown).toEqual([String(JANUARY), ""]);
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock.mock.lastCall?.slice(1)).toEqual([JANUARY, "", undefined]);
  });

  it("keeps what is typed while months are being closed", async () => {
    const { checking, figures } = await showChecked(wholeMonth(), { language });
    await act(() => checking.closeMonth());
    const reason = screen.getByLabelText<HTMLInputElement>(words.lockReason);
    await userEvent.type(reason, "Indberettet");
    const locking = heldBack<CheckedFigures>();
    figures.commands.lock.mockReturnValueOnce(locking.promise);
    await userEvent.click(button(words.lock));
    await userEvent.type(reason, ", men");
    locking.answer(checkedRows(wholeMonth()));
    expect(
      await screen.findByText(texts.closed({ da: "januar 2026", en: "January 2026" }[language])),
    ).toBeTruthy();
    expect(reason.value).toBe("Indberettet, men");
  });

  it("closes fewer months only with a reason, for it opens the later ones", async () => {
    const rows = [...wholeMonth(), ...wholeMonth(undefined, FEBRUARY)];
    const { checking, figures } = await showChecked(rows, { language });
    await act(() => checking.lock(FEBRUARY, ""));
    await act(() => checking.closeMonth());
    await userEvent.selectOptions(screen.getByLabelText(words.lockUntil), String(JANUARY));
    figures.commands.lock.mockClear();
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.lockReason), "Februar mangler");
    await userEvent.click(button(words.lock));
    expect(figures.commands.lock.mock.lastCall?.slice(1, 3)).toEqual([JANUARY, "Februar mangler"]);
  });

  it("tells screen readers that months were closed, and opened again", async () => {
    const { checking } = await showChecked(wholeMonth(), { language });
    const told = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    await act(() => checking.closeMonth());
    await userEvent.click(button(words.lock));
    expect(told()).toContain(texts.closed({ da: "januar 2026", en: "January 2026" }[language]));
    await userEvent.type(screen.getByLabelText(words.lockReason), "En række manglede");
    await userEvent.click(button(words.unlock));
    expect(told()).toContain(texts.opened);
  });

  it("offers a changed figure as a revision, with a reason", async () => {
    const { figures, checking } = await showChecked(wholeMonth(), { language });
    await act(() => checking.lock(JANUARY, ""));
    act(() => figures.type(0, { individual: 13 }));
    await act(() => checking.closeMonth());
    const heading = screen.getByRole("heading", { name: texts.changes(1) });
    expect(heading).toBeTruthy();
    const [revise] = screen.getAllByRole("button", { name: new RegExp(texts.revise) });
    expect(revise?.getAttribute("aria-disabled")).toBe("true");
    expect(await seriousFindings()).toEqual([]);
    await userEvent.type(screen.getByLabelText(texts.revisionReason), "Rettelse fra Skive");
    figures.commands.revise.mockImplementationOnce(async (checked) => ({ checked, revised: 0 }));
    if (revise) await userEvent.click(revise);
    // Nothing was kept: the reason is still to be used.
    expect(screen.getByText(texts.revised(0))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(texts.revisionReason).value).toBe("Rettelse fra Skive");
    if (revise) await userEvent.click(revise);
    expect(screen.getByText(texts.revised(1))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(texts.revisionReason).value).toBe("");
    const [, wanted, reason] = figures.commands.revise.mock.lastCall ?? [];
    expect(wanted?.map(({ issue }) => issue.received)).toEqual([13]);
    expect(reason).toBe("Rettelse fra Skive");
    expect(button(words.unlock)).toBeTruthy();
  });
});
