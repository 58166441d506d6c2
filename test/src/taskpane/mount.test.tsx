// @vitest-environment jsdom
import { act } from "@testing-library/react";
import type { ComponentProps } from "react";
import type * as ReactClient from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CheckOutcome } from "../../../src/commands/checkFigures";
import { paneTexts } from "../../../src/language/pane/pane";
import type { InsertOutcome } from "../../../src/commands/insertWorkbook";
import type { FunctionsState } from "../../../src/commands/wakeFunctions";
import type { ContractSource } from "../../../src/commands/openContract";
import { commandTexts } from "../../../src/language/pane/commandTexts";
import { contractProblemTexts } from "../../../src/language/pane/contractProblemTexts";
import { stubBrowser } from "./browserStubs";
import type { Settled } from "../../../src/commands/settleSheets";
import type * as PaneModule from "../../../src/taskpane/Pane";
import { WELL_SETTLED } from "./sheets/wellSettled";
import { words } from "../../words";

const problems = contractProblemTexts("da");

const insertWorkbook = vi.hoisted(() => vi.fn<() => Promise<Settled<InsertOutcome>>>());
vi.mock("../../../src/commands/insertWorkbook", () => ({ insertWorkbook }));
const wakeFunctions = vi.hoisted(() => vi.fn<() => Promise<FunctionsState>>());
vi.mock("../../../src/commands/wakeFunctions", () => ({ wakeFunctions }));
const checkFigures = vi.hoisted(() => vi.fn<() => Promise<CheckOutcome>>());
vi.mock("../../../src/commands/checkFigures", () => ({ checkFigures }));
const openContract = vi.hoisted(() => vi.fn<() => Promise<ContractSource>>());
vi.mock("../../../src/commands/openContract", () => ({ openContract }));

const roots = vi.hoisted((): ReactClient.Root[] => []);
vi.mock("react-dom/client", async (original) => {
  const client = await original<typeof ReactClient>();
  return {
    ...client,
    createRoot: (...given: Parameters<typeof client.createRoot>) => {
      const root = client.createRoot(...given);
      roots.push(root);
      return root;
    },
  };
});

async function mountIn(locale: string) {
  const { mount } = await import("../../../src/taskpane/mount");
  return mount({ locale, officeTheme: undefined, availability: { kind: "available" } });
}

/** The pane's parts are fetched: what they show comes when they have come. */
const shown = (text: string) => expect.poll(() => document.body.textContent).toContain(text);
const titled = (title: string) => expect.poll(() => document.querySelector("h1")?.textContent).toBe(title);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubBrowser();
  document.body.innerHTML = '<div id="pane"></div>';
  checkFigures.mockReset().mockResolvedValue({ kind: "no-workbook" });
  wakeFunctions.mockReset().mockResolvedValue("no-workbook");
  openContract.mockReset().mockResolvedValue({ kind: "shipped" });
  insertWorkbook.mockReset().mockResolvedValue({
    kind: "inserted",
    sheets: [words.tabs.targets],
    settled: WELL_SETTLED,
    renamed: [],
  });
});
afterEach(() => {
  // A pending request would else show itself in a test that has ended.
  for (const root of roots.splice(0)) {
    root.unmount();
    root.render = () => undefined;
  }
  vi.doUnmock("../../../src/taskpane/Pane");
  vi.unstubAllGlobals();
});

it("shows the contract in use, in the reader's language", async () => {
  await act(() => mountIn("en-US"));
  expect(document.documentElement.lang).toBe("en");
  await titled("Resultatkontrakt 2026-2027");
  const buttons = [...document.querySelectorAll("button:not([role=tab], [aria-expanded])")];
  expect(buttons[0]?.textContent).toBe(commandTexts.insertWorkbook.label.en);
});

it("shows in the pane what the ribbon's button has done", async () => {
  const start = await act(() => mountIn("da-DK"));
  await act(() => start("insertWorkbook"));
  expect(insertWorkbook).toHaveBeenCalledTimes(1);
  const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
  expect(said).toContain(`${paneTexts("da").inserted}.`);
});

it("leaves words and a report, not a blank page, where the pane itself breaks", async () => {
  const broken = new Error("A component has failed.");
  const Pane = () => {
    throw broken;
  };
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  vi.doMock("../../../src/taskpane/Pane", () => ({ Pane }));
  // Within act, React would throw the error into the test instead.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  await mountIn("da-DK");
  await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(broken), { timeout: 20_000 });
  expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/^An error has stopped the pane\./);
});

it("shows the workbook's own contract once it is read", async () => {
  openContract.mockImplementation(async () => {
    const { contractInUse, setContractInUse: useContract } =
      await import("../../../src/contract/contractInUse");
    useContract({ ...contractInUse(), title: "Resultatkontrakt 2028-2029" });
    return { kind: "workbook" };
  });
  await act(() => mountIn("da-DK"));
  await titled("Resultatkontrakt 2028-2029");
});

it("tells each fault of a contract that cannot be used", async () => {
  const fault = { path: "contract.years[1]", received: "2028", expected: "2027" };
  openContract.mockResolvedValue({ kind: "faulty", faults: [fault] });
  await act(() => mountIn("da-DK"));
  await shown(problems.faulty);
  expect(document.body.textContent).toContain("contract.years[1]: her står 2028, men her skal stå 2027");
});

it("tells of those faults no longer once another contract is in use", async () => {
  let changed: (() => void) | undefined;
  vi.doMock("../../../src/taskpane/Pane", async (original) => {
    const { Pane } = await original<typeof PaneModule>();
    return {
      Pane: (props: ComponentProps<typeof Pane>) => {
        changed = props.onChanged;
        return <Pane {...props} />;
      },
    };
  });
  openContract.mockResolvedValue({ kind: "faulty", faults: [] });
  await act(() => mountIn("da-DK"));
  await shown(problems.faulty);
  const { contractInUse, setContractInUse: useContract } =
    await import("../../../src/contract/contractInUse");
  useContract({ ...contractInUse(), title: "Resultatkontrakt 2028-2029" });
  await act(async () => changed?.());
  await titled("Resultatkontrakt 2028-2029");
  expect(document.body.textContent).not.toContain(problems.faulty);
});

it("says that the shipped contract answers where the workbook's could not be read", async () => {
  openContract.mockRejectedValue(new Error("gone"));
  await act(() => mountIn("en-US"));
  await shown(contractProblemTexts("en").unread);
  expect(document.body.textContent).toContain("Error: gone");
});

it.each(["silent", "damaged"] as const)(
  "says what to do where the cells' functions are %s",
  async (state) => {
    wakeFunctions.mockResolvedValue(state);
    await act(() => mountIn("da-DK"));
    const { cause, remedy } = paneTexts("da").settled[state];
    await shown(`${cause}${remedy}`);
  },
);

it("says nothing of functions that answer, and judges the figures then", async () => {
  wakeFunctions.mockResolvedValue("answering");
  await act(() => mountIn("da-DK"));
  // The check is a part of its own, which is fetched first.
  await vi.waitFor(() => expect(checkFigures).toHaveBeenCalled(), { timeout: 20_000 });
  expect(wakeFunctions.mock.invocationCallOrder[0]).toBeLessThan(
    checkFigures.mock.invocationCallOrder[0] ?? 0,
  );
  expect(document.body.textContent).not.toContain(paneTexts("da").settled.silent.cause);
});
