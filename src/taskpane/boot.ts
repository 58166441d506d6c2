import { associateFunctions } from "../functions/associateFunctions";
import { showPageFault } from "./frame/showPageFault";
import { blockStrayDrops } from "./frame/blockStrayDrops";
import { associateRibbon } from "./frame/ribbon";
import type { StartCommand } from "./commands/commandStarter";

/** Opens the pane in this runtime, which the ribbon and the cells' functions share with it. */
async function openPane(): Promise<StartCommand> {
  const { host } = await Office.onReady();
  const { availabilityIn, mount } = await import(/* webpackChunkName: "mount" */ "./mount");
  // In a plain browser there is no host, and most of the context is missing.
  const context: Partial<Office.Context> = Office.context ?? {};
  return mount({
    locale: context.displayLanguage ?? navigator.language,
    officeTheme: context.officeTheme,
    availability: availabilityIn(host === Office.HostType.Excel, (name, version) =>
      Office.context.requirements.isSetSupported(name, version),
    ),
  });
}

blockStrayDrops(document);

if (typeof Office === "undefined") {
  showPageFault("noOffice");
} else {
  // Before anything is awaited: Excel calls functions as soon as the page has loaded.
  associateFunctions();
  const pane = openPane();
  associateRibbon(async (id) => (await pane)(id));
  pane.catch((error: unknown) => {
    showPageFault("notLoaded");
    reportError(error);
  });
}
