import { functionReference } from "./functionReference";
import { wordList } from "./wordList";

/** The guide's pages that `npm run guide` writes, by their files in `docs/guide`. */
export const GENERATED_PAGES: Readonly<Record<string, (glossary: string) => string>> = {
  "funktioner.md": functionReference,
  "ordliste.md": wordList,
};
