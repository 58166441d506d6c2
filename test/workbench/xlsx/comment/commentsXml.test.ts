import { expect, test } from "vitest";
import { saveWorkbook } from "../../../../workbench/xlsx/saveWorkbook";
import { openPackage } from "../openPackage";
import { SAMPLE_ADD_IN, SAMPLE_FUNCTIONS, sampleWorkbook } from "../sampleWorkbook";

const FILE = openPackage(
  saveWorkbook(sampleWorkbook(), { customFunctions: SAMPLE_FUNCTIONS, addIn: SAMPLE_ADD_IN }),
);
const ID = "{5B1C4E0A-90C2-4A53-9B7B-0A6A1F4E2D01}";

/** Names as MS-XLSX gives them for threads, persons and the notes that stand for them. */
test("a comment is a thread with its person, and a note that names the thread", () => {
  const thread = FILE.xml("xl/threadedComments/threadedComment1.xml").children[0];
  const person = FILE.xml("xl/persons/person.xml").children[0];
  expect(thread?.attributes).toEqual({
    ref: "D4",
    dT: "2026-02-03T04:05:06.07",
    personId: person?.attributes["id"],
    id: ID,
  });
  expect(person?.attributes).toMatchObject({ displayName: "Bruger", userId: "Bruger", providerId: "None" });
  const [authors, notes] = FILE.xml("xl/comments1.xml").children;
  expect(authors?.children[0]?.text).toBe(`tc=${ID}`);
  expect(notes?.children[0]?.attributes).toEqual({ ref: "D4", authorId: "0", shapeId: "0", "xr:uid": ID });
});

test("its box stands at the cell, hidden", () => {
  const shape = FILE.xml("xl/drawings/vmlDrawing1.vml").children.find(({ name }) => name === "v:shape");
  expect(shape?.attributes["style"]).toContain("visibility:hidden");
  const data = shape?.children.find(({ name }) => name === "x:ClientData");
  const part = (name: string) => data?.children.find((child) => child.name === name)?.text;
  expect([part("x:Row"), part("x:Column")]).toEqual(["3", "3"]);
});

test("the sheet names the boxes, the sheet's relationships the threads, the workbook's the persons", () => {
  const kinds = (source: string) => FILE.relations(source).map(({ type }) => type);
  const threads = "http://schemas.microsoft.com/office/2017/10/relationships";
  expect(FILE.text("xl/worksheets/sheet1.xml")).toMatch(
    /<drawing [^>]*><legacyDrawing r:id="rId\d+"\/><tableParts/,
  );
  expect(kinds("xl/worksheets/sheet1.xml")).toContain(`${threads}/threadedComment`);
  expect(kinds("xl/workbook.xml")).toContain(`${threads}/person`);
  expect(FILE.paths.filter((path) => path.startsWith("xl/comments"))).toEqual(["xl/comments1.xml"]);
});
