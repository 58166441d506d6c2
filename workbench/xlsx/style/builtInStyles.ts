/** One of Excel's own cell styles: its name in files, its id (ECMA-376 part 1, annex G.2), its name in Office.js. */
export interface BuiltInStyle {
  readonly file: string;
  readonly id: number;
  readonly name: string;
}

const BY_ID: readonly (readonly [id: number, file: string, name: string])[] = [
  [0, "Normal", "Normal"],
  [3, "Comma", "Comma"],
  [4, "Currency", "Currency"],
  [5, "Percent", "Percent"],
  [6, "Comma [0]", "WholeComma"],
  [7, "Currency [0]", "WholeDollar"],
  [8, "Hyperlink", "Hlink"],
  [9, "Followed Hyperlink", "HlinkTrav"],
  [10, "Note", "Note"],
  [11, "Warning Text", "WarningText"],
  [15, "Title", "SheetTitle"],
  [16, "Heading 1", "Heading1"],
  [17, "Heading 2", "Heading2"],
  [18, "Heading 3", "Heading3"],
  [19, "Heading 4", "Heading4"],
  [20, "Input", "Input"],
  [21, "Output", "Output"],
  [22, "Calculation", "Calculation"],
  [23, "Check Cell", "CheckCell"],
  [24, "Linked Cell", "LinkedCell"],
  [25, "Total", "Total"],
  [26, "Good", "Good"],
  [27, "Bad", "Bad"],
  [28, "Neutral", "Neutral"],
  [53, "Explanatory Text", "ExplanatoryText"],
];

const BUILT_IN: readonly BuiltInStyle[] = [
  ...BY_ID.map(([id, file, name]) => ({ id, file, name })),
  ...[1, 2, 3, 4, 5, 6].flatMap((accent) => [
    { id: 25 + accent * 4, file: `Accent${accent}`, name: `Accent${accent}` },
    ...[20, 40, 60].map((share, index) => ({
      id: 26 + accent * 4 + index,
      file: `${share}% - Accent${accent}`,
      name: `Accent${accent}_${share}`,
    })),
  ]),
];

/** Excel's own style of that name, as files or Office.js spell it. */
export function builtInStyle(name: string): BuiltInStyle | undefined {
  const wanted = plain(name);
  return BUILT_IN.find((style) => [style.name, style.file].some((each) => plain(each) === wanted));
}

export function builtInStyleById(id: number): BuiltInStyle | undefined {
  return BUILT_IN.find((style) => style.id === id);
}

function plain(name: string): string {
  return name.replaceAll(" ", "").toLowerCase();
}
