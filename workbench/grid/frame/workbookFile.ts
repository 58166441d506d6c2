import type { AddInManifest } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser download the workbook under its name, with what the add-in keeps in it. */
export function downloadWorkbook(session: Session, addIn: AddInManifest): void {
  // As Excel writes a sideloaded add-in.
  const reference = { id: addIn.id, version: addIn.version, store: "developer", storeType: "Registry" };
  const bytes = Uint8Array.from(session.save(reference));
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.workbook.name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A session on a file that was saved here; throws where it cannot be read. */
export async function openWorkbookFile(session: Session, file: File): Promise<Session> {
  const opened = session.open(new Uint8Array(await file.arrayBuffer()));
  opened.workbook.name = file.name;
  return opened;
}
