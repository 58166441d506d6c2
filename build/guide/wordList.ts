const TITLE = "# Ordliste dansk-engelsk";
const INTRODUCTION =
  "De danske ord på arkene og i ruden med de engelske, og på engelsk, hvad de betyder: for dem, der læser arkene med en engelsk rude.";

/** Rows of the glossary's tables: the code's word, the Danish ones, the meaning. */
const ROW = /^\| (?!in the code|-)([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm;

/** The glossary the other way round: `docs/guide/ordliste.md`, a Danish word a row. */
export function wordList(glossary: string): string {
  const rows = [...glossary.matchAll(ROW)].map(([, english = "", danish = "", meaning = ""]) => ({
    danish,
    english,
    meaning,
  }));
  const sorted = rows.sort((one, other) => one.danish.localeCompare(other.danish, "da"));
  return [
    TITLE,
    "",
    INTRODUCTION,
    "",
    "| dansk | engelsk | betydning |",
    "|---|---|---|",
    ...sorted.map(({ danish, english, meaning }) => `| ${danish} | ${english} | ${meaning} |`),
    "",
  ].join("\n");
}
