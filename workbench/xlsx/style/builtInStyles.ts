/** Ids of Excel's own cell styles (ECMA-376 part 1, 18.8.7 and annex G.2), by their English names. */
const IDS: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  "Comma [0]": 6,
  "Currency [0]": 7,
  Hyperlink: 8,
  "Followed Hyperlink": 9,
  Note: 10,
  "Warning Text": 11,
  Title: 15,
  "Heading 1": 16,
  "Heading 2": 17,
  "Heading 3": 18,
  "Heading 4": 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  "Check Cell": 23,
  "Linked Cell": 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  "Explanatory Text": 53,
};

/** `Input` -> 20; `undefined` for styles of the user's own making. */
export function builtInStyleId(name: string): number | undefined {
  return IDS[name] ?? accentStyleId(name);
}

/** Each of the six accents has four styles, from 29 on: the accent itself, then 20 %, 40 % and 60 % of it. */
function accentStyleId(name: string): number | undefined {
  const match = /^(?:(20|40|60)% - )?Accent([1-6])$/.exec(name);
  return match ? 29 + (Number(match[2]) - 1) * 4 + Number(match[1] ?? 0) / 20 : undefined;
}
