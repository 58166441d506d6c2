import { guideTexts } from "../../src/language/guide/guideTexts";

/** README's parts that show a user what there is. */
const PARTS = [
  /^(?!#)[^]*?(?=^More pictures|^## )/m,
  /^## What it does\n[^]*?(?=^## )/m,
  /^## Limits\n[^]*?(?=^More: |^## )/m,
];

/**
 * The page for those who read no Danish: what README says to users, below a note that the guide is in Danish.
 * @throws where README has no such parts
 */
export function englishPage(readme: string): string {
  const [title = "", ...body] = readme.split("\n");
  const parts = PARTS.map((part) => part.exec(body.join("\n"))?.[0].trim());
  if (parts.includes(undefined))
    throw new Error('README.md begins with a title, and has the parts "What it does" and "Limits".');
  const note = `The [guide](docs/guide/index.md) is in Danish, as the sheets are: *${guideTexts("da").title}*. Its [list of words](docs/guide/ordliste.md) has the sheets' Danish words in English.`;
  return [title, note, ...parts].join("\n\n");
}
