import type { AddInManifest } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser download the workbook under its name, with what the add-in keeps in it. */
export function downloadWorkbook(session: Session, addIn: AddInManifest): void {
  download(saved(session, addIn), session.workbook.name);
}

/** Lets the add-in read the document's file; a workbook that it has opened is downloaded, for there is one on the page. */
export function linkDocument(session: Session, addIn: AddInManifest): void {
  const { runtime } = session.host;
  runtime.documentBytes = () => saved(session, addIn);
  runtime.onWorkbookCreated = (bytes) => download(bytes, `+ ${session.workbook.name}`);
}

function saved(session: Session, { id, version }: AddInManifest): Uint8Array {
  // As Excel writes a sideloaded add-in.
  return session.save({ id, version, store: "developer", storeType: "Registry" });
}

function download(content: Uint8Array, name: string): void {
  const bytes = Uint8Array.from(content);
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A session on a file that was saved here; throws where it cannot be read. */
export async function openWorkbookFile(session: Session, file: File): Promise<Session> {
  const opened = session.open(new Uint8Array(await file.arrayBuffer()));
  opened.workbook.name = file.name;
  return opened;
}
