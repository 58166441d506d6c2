import type { SheetPlan } from "../../../sheets/plan/plan";
import { runExcel } from "../../runExcel";
import { rangeCache } from "../rangeCache";

/**
 * Sets sheets up for printing, in a request of its own: without a printer some Excels refuse it, and others take part
 * of it.
 * @returns the sheets that are not set up as they were to be
 */
export async function setUpPrint(
  plans: readonly Pick<SheetPlan, "name" | "print">[],
): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const layouts = plans.map(({ name, print }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      queuePrint(sheet, print);
      return { name, print, layout: sheet.pageLayout.load("orientation,zoom") };
    });
    await context.sync();
    return layouts.flatMap(({ name, print, layout }) => (isSetUp(layout, print) ? [] : [name]));
  }).catch(() => plans.map(({ name }) => name));
}

/** Queues a sheet's set-up. */
export function queuePrint(sheet: Excel.Worksheet, plan: SheetPlan["print"]): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientationOf(plan);
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: pagesWideOf(plan),
    ...(plan.onOnePage ? { verticalFitToPages: 1 } : {}),
  };
  pageLayout.blackAndWhite = plan.isForm === true;
  pageLayout.setPrintArea(rangeCache(sheet).areas(plan.area));
  pageLayout.setPrintTitleRows(plan.titleRows);
  if (plan.titleColumns) pageLayout.setPrintTitleColumns(plan.titleColumns);
  pageLayout.setPrintMargins("Points", { left: 28, right: 28, top: 36, bottom: 42 });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = plan.footerLeft;
  defaultForAllPages.centerFooter = plan.footer;
  defaultForAllPages.rightFooter = "&A";
}

function orientationOf(plan: SheetPlan["print"]): "Landscape" | "Portrait" {
  return plan.orientation ?? "Landscape";
}

function pagesWideOf({ pagesWide = 1 }: SheetPlan["print"]): number {
  return pagesWide;
}

function isSetUp({ orientation, zoom }: Excel.PageLayout, plan: SheetPlan["print"]): boolean {
  return (
    orientation === orientationOf(plan) &&
    zoom.horizontalFitToPages === pagesWideOf(plan) &&
    (!plan.onOnePage || zoom.verticalFitToPages === 1)
  );
}
