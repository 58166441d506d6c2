// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { CellExplanation } from "../../../../src/commands/explainCell";
import type { Language } from "../../../../src/language/language";
import { ExplainSection } from "../../../../src/taskpane/explain/ExplainSection";
import { refusal } from "../refusal";
import { seriousFindings, setUpBrowser, showView } from "../showView";
import { english, words } from "../../../words";
import { explainTexts } from "../../../../src/language/pane/explainTexts";

setUpBrowser();

const select = vi.fn(async () => ({ kind: "selected" }) as const);

async function press(explain: () => Promise<CellExplanation>, language: Language = "da"): Promise<string> {
  showView(<ExplainSection language={language} explain={explain} select={select} />);
  await userEvent.click(screen.getByRole("button"));
  return screen.getByRole("region").textContent ?? "";
}

it("shows the answer, what went in, the rule and the section", async () => {
  const explained = {
    answer: words.bandPositions.below,
    steps: ["12 af måltal 14,2", "grænsen er 12,8"],
    section: "6.b (I)",
    text: "",
  };
  await press(async () => ({ kind: "explained", address: "Kommuner!I8", call: "KKR.BAND", explained }));
  expect(screen.getByText("Kommuner!I8: KKR.BAND")).toBeTruthy();
  expect(screen.getByText(words.bandPositions.below).tagName).toBe("STRONG");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "12 af måltal 14,2",
    "grænsen er 12,8",
    "Kontraktens afsnit 6.b (I)",
  ]);
});

it("puts the sheet's own words and its note beside the function's answer", async () => {
  const explained = {
    answer: words.bandPositions.below,
    steps: ["12 af måltal 14,2"],
    section: "6.b (I)",
    text: "",
  };
  await press(async () => ({
    kind: "explained",
    address: "Kommuner!K11",
    call: "KKR.BAND",
    explained,
    inWords: words.sheets.shared.notJudged,
    remark: "2 af 3 måneder; januar mangler",
  }));
  expect(screen.getByText(words.sheets.shared.notJudged).tagName).toBe("STRONG");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "KKR.BAND svarer: Under",
    "12 af måltal 14,2",
    "Kontraktens afsnit 6.b (I)",
    "Arket bemærker: 2 af 3 måneder; januar mangler",
  ]);
});

it.each<[CellExplanation, string]>([
  [{ kind: "no-call", address: "Ark1!A1" }, "Ark1!A1 kan vi ikke forklare"],
  [{ kind: "not-reached", address: "Ark1!A1" }, "En betingelse i formlen går uden om den"],
  [{ kind: "unexplained", address: "Ark1!A1", part: "SUM" }, "Formlen indeholder SUM, som kun Excel selv"],
])("says so where there is nothing to explain: %j", async (explanation, text) => {
  expect(await press(async () => explanation)).toContain(text);
});

it("says in the reader's language why the cell could not be read", async () => {
  const text = await press(() => Promise.reject(refusal("InvalidOperationInCellEditMode")), "en");
  expect(text).toContain(explainTexts("en").failed);
  expect(text).toContain(english.pane.failures["cell-edit"].cause);
});

it("shows what a figure is made of as a tree, walked by keyboard to its cells", async () => {
  const leaf = { text: "Skive: 12", place: "'Aktivitet'!L5", parts: [] };
  const origin = {
    text: "R1, realiseret: 12",
    place: "'Målark'!H8",
    parts: [{ text: "januar: 12", parts: [leaf] }],
  };
  await press(async () => ({ kind: "origin", address: "Målark!H8", origin }));
  expect(await screen.findByRole("tree")).toBeTruthy();
  screen.getByRole("treeitem", { name: /R1/ }).focus();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowDown}{Enter}");
  expect(document.activeElement?.textContent).toContain("Skive: 12");
  expect(select).toHaveBeenCalledWith("'Aktivitet'!L5");
  expect(await seriousFindings()).toEqual([]);
});
