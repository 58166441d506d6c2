import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openContract } from "../commands/openContract";
import { completeShipped, contractInUse } from "../contract/contractInUse";
import { shippedRest } from "../contract/shippedRest";
import type { FunctionsState } from "../commands/wakeFunctions";
import { wakeFunctions } from "./fetchedCommands";
import type { Availability } from "./frame/availability";
import type { ContractProblem } from "./frame/messages/ContractProblemMessage";
import { failureOf } from "./frame/messages/failure";
import type { StartCommand } from "./commands/commandStarter";
import { isOfficeDark, type OfficeTheme } from "./frame/theme/officeTheme";
import { paneRoot, showPageFault } from "./frame/showPageFault";
import { openServices } from "./openServices";
import { Pane } from "./Pane";

/** The functions' script, which must be small, need not hold it. */
export { availabilityIn } from "./frame/availability";

completeShipped(shippedRest);

/** The place the pane is opened in. */
export interface PaneHost {
  /** As Office reports it, such as "da-DK". */
  readonly locale: string;
  readonly officeTheme: OfficeTheme | undefined;
  readonly availability: Availability;
}

/** Puts the workbook's own contract in use, and says what kept it from being that, if anything did. */
async function contractProblem(): Promise<ContractProblem | undefined> {
  try {
    const source = await openContract();
    return source.kind === "faulty" ? source : undefined;
  } catch (error) {
    return { kind: "unread", code: failureOf(error).code };
  }
}

/** Shows the pane; the ribbon starts the same commands as the pane's buttons through what is returned. */
export function mount({ locale, officeTheme, availability }: PaneHost): StartCommand {
  let known: {
    readonly problem?: ContractProblem | undefined;
    readonly functions?: FunctionsState | undefined;
  } = {};
  let atOpening = contractInUse();
  const { services, start, begin } = openServices(locale, () => {
    // Another contract may be in use then, which has none of its predecessor's problems.
    if (contractInUse() !== atOpening) known = { functions: known.functions };
    show();
  });
  document.documentElement.lang = services.language;
  const root = createRoot(paneRoot(), {
    onUncaughtError: (error) => {
      // React has emptied the page by now; a blank pane helps nobody.
      showPageFault("broken");
      reportError(error);
    },
  });
  const show = () =>
    root.render(
      <StrictMode>
        <Pane
          {...services}
          officeDark={isOfficeDark(officeTheme)}
          availability={availability}
          contract={contractInUse()}
          contractProblem={known.problem}
          functions={known.functions}
        />
      </StrictMode>,
    );
  show();
  // The pane does not wait for the workbook: it is shown again, with its contract, once that is read.
  async function read(): Promise<void> {
    const problem = await contractProblem();
    atOpening = contractInUse();
    known = { problem };
    show();
    // Figures are judged once the formulas that they are summed by answer.
    known = { problem, functions: await wakeFunctions().catch(() => undefined) };
    show();
    await begin();
  }
  if (availability.kind === "available") void read();
  return start;
}
