import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { insertWorkbook } from "../commands/insertWorkbook";
import { contractInUse } from "../contract/inUse";
import { languageOf } from "../language/language";
import type { Availability } from "./availability";
import { explain, paneRoot } from "./explain";
import { createInsertion } from "./insertion";
import { isOfficeDark, type OfficeTheme } from "./officeTheme";
import { Pane } from "./Pane";

/** What the pane has to know of the place it is opened in. */
export interface Surroundings {
  /** As Office reports it, such as "da-DK". */
  readonly locale: string;
  readonly officeTheme: OfficeTheme | undefined;
  readonly availability: Availability;
}

/** Shows the pane; the ribbon starts the same insertion as the pane's button through what is returned. */
export function mount({ locale, officeTheme, availability }: Surroundings): { insert: () => Promise<void> } {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  const insertion = createInsertion(() => insertWorkbook());
  const root = createRoot(paneRoot(), {
    onUncaughtError: (error) => {
      // React has emptied the page by now; a blank pane tells nobody anything.
      explain("broken");
      reportError(error);
    },
  });
  root.render(
    <StrictMode>
      <Pane
        language={language}
        officeDark={isOfficeDark(officeTheme)}
        availability={availability}
        contract={contractInUse()}
        insertion={insertion}
      />
    </StrictMode>,
  );
  return { insert: insertion.start };
}
