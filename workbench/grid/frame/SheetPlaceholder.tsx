import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import { useSessionVersion } from "./useSessionVersion";
export function SheetView({ session }: { readonly session: Session }): ReactElement {
  useSessionVersion(session);
  return (
    <div role="tablist">
      {session.workbook.sheets.map((s) => (
        <button key={s.id} role="tab">
          {s.name}
        </button>
      ))}
    </div>
  );
}
