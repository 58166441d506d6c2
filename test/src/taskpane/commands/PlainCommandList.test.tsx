// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import type { PlainOutcome } from "../../../../src/commands/steps/plainOutcome";
import { commandTexts, type CommandTexts } from "../../../../src/language/pane/commandTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { plainCommandTexts } from "../../../../src/language/pane/plainCommandTexts";
import { PlainCommandList } from "../../../../src/taskpane/commands/PlainCommandList";
import { createPlainCommands } from "../../../../src/taskpane/commands/plainCommands";
import { stubBrowser } from "../browserStubs";

const texts: CommandTexts = {
  label: { da: "Vask op", en: "Wash up" },
  tip: { da: "Vasker tallerkenerne op.", en: "Washes the plates." },
  done: { da: (changed) => `${changed} er rene.`, en: (changed) => `${changed} are clean.` },
};

const onChanged = vi.fn();

/** The list with one command, and what the ribbon starts. */
function show(command: () => Promise<PlainOutcome>, words: CommandTexts = texts) {
  const registered = { button: "WashUp", view: "check", needs: "sheets", load: async () => command } as const;
  const commands = createPlainCommands(onChanged, [["washUp", registered]]);
  render(
    <PlainCommandList commands={commands} words={{ washUp: words }} language="en" texts={paneTexts("en")} />,
  );
  return commands;
}

const press = () => userEvent.click(screen.getByRole("button", { name: "Wash up" }));
const said = () => screen.getByRole("status").textContent;

beforeEach(() => {
  stubBrowser();
  onChanged.mockReset();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a command without a page", () => {
  it("has a button with its tip, and says how much it has changed", async () => {
    show(async () => ({ kind: "done", changed: 3 }));
    expect(screen.getByText("Washes the plates.")).toBeTruthy();
    await press();
    expect(said()).toBe("3 are clean.");
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it("leads to its answer once, not at each return to the page", async () => {
    const commands = show(async () => ({ kind: "done", changed: 3 }));
    const scrolled = vi.fn();
    Object.assign(Element.prototype, { scrollIntoView: scrolled });
    await press();
    expect(scrolled).toHaveBeenCalledTimes(1);
    cleanup();
    render(
      <PlainCommandList
        commands={commands}
        words={{ washUp: texts }}
        language="en"
        texts={paneTexts("en")}
      />,
    );
    expect(said()).toBe("3 are clean.");
    expect(scrolled).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  it.each([
    ["rows", "The invoices follow the contract's rows, DKK 44,814,000 in all."],
    ["allocation", "The invoices follow the printed amount, DKK 44,815,000 allocated exactly"],
  ] as const)("tells the basis of invoices and where the other one is chosen (%s)", async (chosen, told) => {
    const basis = { chosen, rows: 44_814_000, printed: 44_815_000 };
    show(async () => ({ kind: "done", changed: 1, basis }), {
      ...texts,
      basis: commandTexts.makeInvoices.basis,
    });
    await press();
    expect(said()).toContain(`1 are clean. ${told}`);
    expect(said()).toContain("under Grundlag");
    expect(said()).toMatch(/44,814,000.*44,815,000|44,815,000.*44,814,000/);
  });

  it("says that it is done where it has no words of its own, and that nothing changed to nobody", async () => {
    show(async () => ({ kind: "done", changed: 0 }), { label: texts.label, tip: texts.tip });
    await press();
    expect(said()).toBe(plainCommandTexts("en").done);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it("says where there are no sheets", async () => {
    show(async () => ({ kind: "no-workbook" }));
    await press();
    expect(said()).toBe(plainCommandTexts("en").noWorkbook);
  });

  it("says why it has changed nothing, in words of its own where it has some", async () => {
    const refused = { broken: { da: "Tallerkenen er knust.", en: "The plate is broken." } };
    show(async () => ({ kind: "refused", reason: "broken" }), { ...texts, refused });
    await press();
    expect(said()).toBe("The plate is broken.");
    expect(onChanged).not.toHaveBeenCalled();
    cleanup();
    show(async () => ({ kind: "refused", reason: "lost" }), { ...texts, refused });
    await press();
    expect(said()).toBe(plainCommandTexts("en").refused("lost"));
  });

  it("says what went wrong", async () => {
    show(() => Promise.reject(new CommandFailure(new Error("gone"), true)));
    await press();
    expect(screen.getByText(plainCommandTexts("en").failed("Wash up"))).toBeTruthy();
    expect(screen.getByText(paneTexts("en").undone)).toBeTruthy();
  });

  it("shows what came of it where the ribbon has started it", async () => {
    const [command] = show(async () => ({ kind: "done", changed: 1 }));
    await act(() => command?.run.start());
    expect(said()).toBe("1 are clean.");
  });
});

it("shows nothing where a view has no such command", () => {
  const { container } = render(<PlainCommandList commands={[]} language="da" texts={paneTexts("da")} />);
  expect(container.textContent).toBe("");
});
