import { readSheets } from "../../excel/read/readSheets";
import { readPrintAreas, writePrintAreas } from "../../excel/write/print/printAreas";
import { PAPER_NOTES } from "../../sheets/plan/naming";
import { isFormerPages, pagesOf, withNotes } from "../../sheets/updating/ownPages";
import type { UpdateRead } from "./readUpdate";

/**
 * Takes what an update adds into the pages of the sheets that print just what they were set up to; a print area of the
 * user's own is left as it is. Where Excel refuses either request, the sheets print as they did.
 * @returns what to do once the update is done
 */
export async function followingPages({ parts, sheets }: UpdateRead): Promise<() => Promise<void>> {
  const others = sheets.filter(hasOtherPages);
  if (others.length === 0) return () => Promise.resolve();
  const printed = await readPrintAreas(others.map(({ sheet }) => sheet.id));
  const own = others.flatMap(({ plan, before = plan, sheet }) => {
    const area = printed.get(sheet.id) ?? "";
    const isFormer = plan.part === "targets" && isFormerPages(area, sheet);
    const isPlanned = area === pagesOf(before, sheet) && area !== plan.print.area;
    return isFormer || isPlanned ? [{ plan, sheet, isFormer }] : [];
  });
  return async () => {
    if (own.length === 0) return;
    const seen = await readSheets(
      parts,
      own.map(({ sheet }) => sheet.part),
    ).catch(() => []);
    const now = await readPrintAreas(seen.map(({ id }) => id));
    const areas = own.flatMap(({ plan, sheet: { id }, isFormer }): [string, string][] => {
      const [sheet, area] = [seen.find((each) => each.id === id), now.get(id)];
      if (!sheet || area === undefined) return [];
      const pages = isFormer ? withNotes(area, sheet) : pagesOf(plan, sheet);
      return pages === undefined || pages === area ? [] : [[id, pages]];
    });
    await writePrintAreas(new Map(areas));
  };
}

/** Whether a sheet is planned with other pages than before, or lacks texts for paper. */
function hasOtherPages({ plan, before, sheet }: UpdateRead["sheets"][number]): boolean {
  const isThere = (of: string) => sheet.names.some(({ name }) => name === of);
  return (
    before?.print.area !== plan.print.area ||
    plan.names.some(({ name }) => name.startsWith(PAPER_NOTES) && !isThere(name))
  );
}
