import { useEffect, useRef } from "react";
import type { ManifestFunctions } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";
import type { AddInPages } from "../pane/addInPages";
import { createFunctionCalls } from "../pane/functionCalls";
import { readFunctionsMetadata } from "../pane/functionsMetadata";

/** Gives the session the functions of the add-in, as the metadata in the reader's language describes them. */
export function useFunctions(
  session: Session,
  pages: AddInPages,
  described: ManifestFunctions | undefined,
  onFault: (address: string) => void,
): void {
  const faulty = useRef(onFault);
  useEffect(() => {
    faulty.current = onFault;
  });
  const { namespace, metadata, page } = described ?? {};
  useEffect(() => {
    if (namespace === undefined || metadata === undefined || page === undefined) return;
    let isCurrent = true;
    const call = createFunctionCalls(pages, page, () => session.host);
    readFunctionsMetadata(metadata, call).then(
      (functions) => {
        if (isCurrent) session.setFunctions(namespace, functions);
      },
      () => {
        if (isCurrent) faulty.current(metadata);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, pages, namespace, metadata, page]);
}
